/**
 * One thing that this package ships, without its content: enough to list it, to choose it by place and to load it alone.
 *
 * @zh 规则包目录项
 */
export interface ManifestEntry {
  /** The id of the pack, ladder, standard or calendar. */
  readonly id: string;
  /** Rules, the awards of a place, a scoring standard, or a working calendar. */
  readonly kind: 'pack' | 'ladder' | 'standard' | 'calendar';
  /** The GB/T 2260 code of its place, or null for the whole country. */
  readonly division: string | null;
  /** What it is called. */
  readonly title: { readonly zh: string; readonly en: string };
  /** What the rules of a pack may come to, such as `waive`, `due` or `eligible`: by it one sees which engine reads them. */
  readonly outcomes: readonly string[];
  /** The name that `@huiqi/packs` exports it by. */
  readonly export: string;
  /** Where it stands alone: `@huiqi/packs/` and this. */
  readonly subpath: string;
  /** Its folder in this package, with the worked cases (`cases.json`) and orders (`orders.json`) beside it. */
  readonly folder: string;
}
