import { type Package, resolved, scanPart } from './part-text.ts';
import { attribute, type XmlListener } from './xml-scanner.ts';

/** A sheet of a workbook. */
export interface SheetPart {
  /** Its name. */
  readonly name: string;
  /** Where it lies in the file. */
  readonly path: string;
  /** Whether it is hidden. */
  readonly hidden: boolean;
}

/** What a workbook says of itself. */
export interface Workbook {
  /** Its sheets of cells, in order. */
  readonly sheets: readonly SheetPart[];
  /** Where its formats lie. */
  readonly styles: string;
  /** Where its shared texts lie. */
  readonly texts: string;
  /** Its day system. */
  readonly system: 1900 | 1904;
}

const nothing = (): void => undefined;

/** Reads what a workbook says of its sheets; where it is damaged, the sheets are taken as they lie in the file. */
export async function openWorkbook(file: Package): Promise<Workbook> {
  const roots = await relationships(file, '_rels/.rels', '');
  const path = [...roots.values()].find((root) => root.type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const named = await relationships(file, `${folder}/_rels/${path.slice(folder.length + 1)}.rels`, folder);
  const sheetsListed: { readonly name: string; readonly id: string; readonly hidden: boolean }[] = [];
  let system: 1900 | 1904 = 1900;
  await scanPart(file, path, {
    ...quiet,
    open(name, text) {
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attribute(text, 'date1904') ?? '')) system = 1904;
      if (name !== 'sheet') return;
      const hidden = (attribute(text, 'state') ?? 'visible') !== 'visible';
      sheetsListed.push({ name: attribute(text, 'name') ?? '', id: attribute(text, 'id') ?? '', hidden });
    },
  });
  const sheets = sheetsListed.flatMap(({ name, id, hidden }): SheetPart[] => {
    const target = named.get(id);
    return target?.type === 'worksheet' ? [{ name, path: target.path, hidden }] : [];
  });
  const pathOf = (type: string, usual: string): string =>
    [...named.values()].find((relation) => relation.type === type)?.path ?? `xl/${usual}.xml`;
  return {
    sheets: sheets.length > 0 ? sheets : lying(file),
    styles: pathOf('styles', 'styles'),
    texts: pathOf('sharedStrings', 'sharedStrings'),
    system,
  };
}

/** The sheets as they lie in the file, in the order of their numbers. */
function lying({ archive }: Package): readonly SheetPart[] {
  const paths = [...archive.parts.keys()].filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));
  const number = (path: string): number => Number(/(\d+)\.xml$/.exec(path)?.[1] ?? 0);
  paths.sort((left, right) => number(left) - number(right));
  return paths.map((path) => ({ name: path.slice(path.lastIndexOf('/') + 1, -4), path, hidden: false }));
}

async function relationships(
  file: Package,
  path: string,
  folder: string,
): Promise<ReadonlyMap<string, { readonly type: string; readonly path: string }>> {
  const relations = new Map<string, { readonly type: string; readonly path: string }>();
  await scanPart(file, path, {
    ...quiet,
    open(name, text) {
      if (name !== 'Relationship' || attribute(text, 'TargetMode') === 'External') return;
      const type = attribute(text, 'Type') ?? '';
      const target = attribute(text, 'Target') ?? '';
      relations.set(attribute(text, 'Id') ?? '', {
        type: type.slice(type.lastIndexOf('/') + 1),
        path: resolved(folder, target),
      });
    },
  });
  return relations;
}

const quiet: XmlListener = { open: nothing, close: nothing, text: nothing, broken: nothing };
