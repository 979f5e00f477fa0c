import { namesTypeOf } from './names.ts';
import type { ShelfFile } from './shelf.ts';

/** How each kind of data is typed, and where its type comes from. */
const types = {
  pack: ['SealedPack', '@huiqi/rules'],
  ladder: ['AwardLadder', '@huiqi/model/types'],
  standard: ['ExcellenceStandard', '@huiqi/model/types'],
  calendar: ['WorkingCalendar', '@huiqi/kernel/days'],
} as const;

const evidenceWords = { official: '原文', copy: '转载', report: '转述', none: '未核实' } as const;

/** The module that exports one file: it imports the JSON, which the build puts into it. */
export function moduleOf(file: ShelfFile): string {
  const { kind, title, export: name, path } = file;
  const [type, from] = types[kind];
  return `import type { ${type} } from '${from}';
import data from '../../../${path}' with { type: 'json' };
${kind === 'pack' ? `import type { ${namesTypeOf(file)} } from '../../names.ts';\n` : ''}
/**
 * ${title.zh} · ${title.en}.
 *
 * ${placeWords(file)}
 *
 * @zh ${title.zh}
 */
export const ${name} = data as ${type}${kind === 'pack' ? `<${namesTypeOf(file)}>` : ''};
`;
}

/** Where it holds, and how well the documents behind it are known. */
function placeWords({ id, division, content }: ShelfFile): string {
  const { documents = {} } = content as { documents?: Record<string, { evidence: keyof typeof evidenceWords }> };
  const grades = new Set(Object.values(documents).map(({ evidence }) => evidence));
  const known = Object.entries(evidenceWords).flatMap(([grade, word]) =>
    grades.has(grade as keyof typeof evidenceWords) ? [`${word} \`${grade}\``] : [],
  );
  const place = division === null ? '全国 · the whole country' : `行政区划 · division ${division}`;
  return [place, `编号 · id \`${id}\``, ...(known.length > 0 ? [`证据 · evidence ${known.join('、')}`] : [])].join(
    '；',
  );
}

/** The module that exports everything. */
export function indexOf(files: readonly ShelfFile[]): string {
  return `/**
 * 各地规则、梯次与工作日历 · Rules of places, ladders of awards and working calendars as data, each a module of its own.
 *
 * @packageDocumentation
 */
export { allLadders, allPacks } from './all.ts';
export type * from './names.ts';
${files
  .map(({ export: name, subpath }) => `export { ${name} } from './places/${subpath}.ts';`)
  .sort()
  .join('\n')}
`;
}

/** The module with the lists of what is exported. */
export function allOf(files: readonly ShelfFile[]): string {
  const [packs, ladders] = (['pack', 'ladder'] as const).map((kind) => files.filter((file) => file.kind === kind));
  const list = (some: readonly ShelfFile[] | undefined) =>
    (some ?? []).map(({ export: name }) => `  ${name},`).join('\n');
  return `import type { AwardLadder } from '@huiqi/model/types';
import type { SealedPack } from '@huiqi/rules';
${[...(packs ?? []), ...(ladders ?? [])]
  .map(({ export: name, subpath }) => `import { ${name} } from './places/${subpath}.ts';`)
  .sort()
  .join('\n')}

/**
 * 全部规则包，先全国，后各地 · Every pack, national ones first, then place by place. A rule desk takes those of its division.
 *
 * @zh 全部规则包
 */
export const allPacks: readonly SealedPack[] = [
${list(packs)}
];

/**
 * 全部奖项梯次 · Every ladder of awards.
 *
 * @zh 全部奖项梯次
 */
export const allLadders: readonly AwardLadder[] = [
${list(ladders)}
];
`;
}

/** The module that lists everything without loading it. */
export function manifestOf(files: readonly ShelfFile[]): string {
  const entries = files.map(
    ({ id, kind, division, title, outcomes, export: name, subpath, folder }) => `  {
    id: ${quoted(id)},
    kind: ${quoted(kind)},
    division: ${division === null ? 'null' : quoted(division)},
    title: {
      zh: ${quoted(title.zh)},
      en: ${quoted(title.en)},
    },
    outcomes: [${outcomes.map(quoted).join(', ')}],
    export: ${quoted(name)},
    subpath: ${quoted(subpath)},
    folder: ${quoted(folder)},
  },`,
  );
  return `/**
 * 目录：有哪些规则包，不载入内容 · What this package ships, without its content.
 *
 * @packageDocumentation
 */
import type { ManifestEntry } from './manifest-entry.ts';

export type { ManifestEntry } from './manifest-entry.ts';

/**
 * 目录，先全国，后各地 · Everything that is shipped, national ones first, then place by place.
 *
 * @zh 规则包目录
 * @example
 * \`\`\`ts
 * import { manifest } from '@huiqi/packs/manifest';
 *
 * manifest.find(({ id }) => id === 'cn.metrology')?.subpath; // => 'cn/metrology'
 * \`\`\`
 */
export const manifest: readonly ManifestEntry[] = [
${entries.join('\n')}
];
`;
}

/** A text in quotes, as the formatter writes it. */
function quoted(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\')}'`;
}
