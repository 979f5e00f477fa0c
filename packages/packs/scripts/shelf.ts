import { globSync, readFileSync } from 'node:fs';
import type { ManifestEntry } from '../src/manifest-entry.ts';

/** A file of `places/` with what it holds. */
export interface ShelfFile extends ManifestEntry {
  /** Its path inside the package, such as `places/cn/metrology/pack.json`. */
  readonly path: string;
  /** Its text. */
  readonly text: string;
  /** What it holds. */
  readonly content: Content;
}

interface Content {
  readonly id: string;
  readonly title?: string | { readonly zh: string; readonly en: string };
  readonly division?: string | null;
  readonly rules?: readonly { readonly then: object }[];
}

/** What a file is called that has no title in one of the languages. */
const titles = {
  pack: { zh: '规则包', en: 'rule pack' },
  ladder: { zh: '质量奖梯次', en: 'ladder of quality awards' },
  standard: { zh: '评分标准', en: 'scoring standard' },
  calendar: { zh: '工作日历', en: 'working calendar, with the notice behind each year' },
} as const;

const root = new URL('../', import.meta.url);

/**
 * Every file of `places/` that the package exports: national ones first, then place by place. Names follow from the folders, so the
 * folders have to say what the files say.
 */
export function readShelf(): readonly ShelfFile[] {
  const kinds = Object.keys(titles) as ManifestEntry['kind'][];
  const found = kinds.flatMap((kind) =>
    globSync(`places/**/${kind}.json`, { cwd: root }).map((path) => readFile(path, kind)),
  );
  const taken = new Map<string, string>();
  for (const { export: name, path } of found) {
    const other = taken.get(name);
    if (other !== undefined) throw new Error(`${path} and ${other} would both be exported as ${name}`);
    taken.set(name, path);
  }
  return found.sort((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1));
}

function orderOf({ division, id, kind }: ManifestEntry): string {
  return `${division ?? '000000'} ${id} ${kind}`;
}

function readFile(path: string, kind: ManifestEntry['kind']): ShelfFile {
  const text = readFileSync(new URL(path, root), 'utf8');
  const content = JSON.parse(text) as Content;
  const folder = path.slice(0, path.lastIndexOf('/'));
  const [, place = '', topic = ''] = folder.split('/');
  const [, code = null, pinyin = place] = /^(\d{6})-(.+)$/.exec(place) ?? [];
  const name = [topic, kind].filter((word) => word !== '' && word !== 'pack').join('-');
  const { id, title = titles[kind], division = code, rules = [] } = content;
  if (division !== code) throw new Error(`${path} is of ${division ?? 'the whole country'}, its folder is not`);
  if (kind === 'pack' && !id.endsWith(topic))
    throw new Error(`${path} has the id ${id}, which does not end in ${topic}`);
  return {
    id,
    kind,
    division,
    title: typeof title === 'string' ? { zh: title, en: titles[kind].en } : title,
    outcomes: [
      ...new Set(rules.map(({ then }) => ('derive' in then ? 'derive' : String(Object.keys(then)[0])))),
    ].sort(),
    export: camel(`${pinyin}-${name}`),
    subpath: `${pinyin}/${name}`,
    folder,
    path,
    text,
    content,
  };
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
