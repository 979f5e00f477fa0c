import { readFileSync } from 'node:fs';
import { root } from './support/workspace.ts';

/** What may be loaded, minified and gzipped, its dependencies in. */
interface Limit {
  /** 1 KB is 1024 bytes. */
  readonly kilobytes: number;
  /** Libraries from outside that may be inside the bundle. */
  readonly libraries: readonly string[];
}

const dates = ['date-fns', '@date-fns/utc'];
const digesting = [...dates, '@noble/hashes'];

/** One named import, measured by itself. */
export interface Ceiling extends Limit {
  /** The name users import from. */
  readonly from: string;
  /** The named imports, each measured by itself; without it every export that runs. */
  readonly names?: readonly string[];
  /** Exports that have a ceiling of their own. */
  readonly besides?: readonly string[];
}

/** The named imports of a page, by the name they are imported from. */
export type Imports = Readonly<Record<string, readonly string[]>>;

/** What a page really ships: all that it imports in one bundle, packs too where it imports them. */
export interface PageCeiling extends Limit {
  /** What the page does. */
  readonly page: string;
  /** What it imports. */
  readonly imports: Imports;
}

export const ceilings: readonly Ceiling[] = [
  { from: '@huiqi/kernel', kilobytes: 2.5, libraries: dates },
  // Above 2.5 for errors that are sentences in two languages.
  { from: '@huiqi/kernel/days', besides: ['calendarAsKnown'], kilobytes: 3.2, libraries: dates },
  // A calendar as known on a day carries its digest, so that every answer that rests on it names what it said.
  { from: '@huiqi/kernel/days', names: ['calendarAsKnown'], kilobytes: 5.7, libraries: digesting },
  { from: '@huiqi/kernel/fraction', kilobytes: 1, libraries: [] },
  { from: '@huiqi/kernel/random', kilobytes: 2.5, libraries: [] },
  { from: '@huiqi/kernel/digest', kilobytes: 4, libraries: ['@noble/hashes'] },
  { from: '@huiqi/pairing/solver', names: ['solveAssignment'], kilobytes: 8, libraries: [] },
  { from: '@huiqi/model', names: ['readEnterprise'], kilobytes: 45, libraries: [...dates, 'zod'] },
  { from: '@huiqi/rules/read', names: ['readPack'], kilobytes: 45, libraries: [...digesting, 'zod'] },
];

export const pages: readonly PageCeiling[] = [
  // An engine is never asked without its vocabulary, so they are measured together.
  {
    page: 'waivers',
    imports: { '@huiqi/fees': ['assessWaiver', 'feesVocabulary'] },
    kilobytes: 28.6,
    libraries: digesting,
  },
  {
    page: 'clocks',
    imports: { '@huiqi/calendar': ['dueDay', 'calendarVocabulary'] },
    kilobytes: 19.1,
    libraries: digesting,
  },
  {
    page: 'awards',
    imports: { '@huiqi/awards': ['assessAward', 'awardsVocabulary'] },
    kilobytes: 11.7,
    libraries: digesting,
  },
  {
    page: 'size',
    imports: { '@huiqi/classification': ['sizeOf', 'classificationVocabulary'] },
    kilobytes: 11.7,
    libraries: digesting,
  },
  // What one area says in one language, without the titles of its facts.
  {
    page: 'words of fees',
    imports: { '@huiqi/messages': ['speech'], '@huiqi/fees/words/zh': ['feesZh'] },
    kilobytes: 6,
    libraries: [],
  },
  // A pack, the calendar, the desk with one engine, and what that engine says in Chinese.
  { page: 'the README', imports: readmeImports(), kilobytes: 66.6, libraries: digesting },
];

/** What the lines on top of the README import, as they stand there. */
function readmeImports(): Imports {
  const readme = readFileSync(`${root}README.md`, 'utf8');
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  return Object.fromEntries(
    [...code.matchAll(/^import \{ ([^}]+) \} from '([^']+)';$/gm)].map(([, names = '', from = '']) => [
      from,
      names.split(', '),
    ]),
  );
}
