/** What one named import may cost: minified and gzipped, its dependencies in, packs out. */
export interface Ceiling {
  /** The name users import from. */
  readonly from: string;
  /** The named imports, each measured by itself; without it every export that runs. */
  readonly names?: readonly string[];
  /** 1 KB is 1024 bytes. */
  readonly kilobytes: number;
  /** Libraries from outside that may be inside the bundle. */
  readonly libraries: readonly string[];
}

const dates = ['date-fns', '@date-fns/utc'];

export const ceilings: readonly Ceiling[] = [
  { from: '@huiqi/kernel', kilobytes: 2.5, libraries: dates },
  // Above 2.5 for errors that are sentences.
  { from: '@huiqi/kernel/days', kilobytes: 2.6, libraries: dates },
  { from: '@huiqi/kernel/fraction', kilobytes: 1, libraries: [] },
  { from: '@huiqi/kernel/random', kilobytes: 2.5, libraries: [] },
  { from: '@huiqi/kernel/digest', kilobytes: 4, libraries: ['@noble/hashes'] },
  // Above 8 for the search that names each missing fact where it is given, also in records of records, and for every day still
  // possible in a year whose notice is missing, and for the nearest name of a misspelt clock; 0.1 of it to name what is answered and
  // the packs it rests on.
  { from: '@huiqi/calendar', names: ['dueDay'], kilobytes: 10, libraries: dates },
  // 12.25: whether a fee can still be paid at all is asked of every line.
  { from: '@huiqi/fees', names: ['assessWaiver'], kilobytes: 12.25, libraries: [...dates, '@noble/hashes'] },
  { from: '@huiqi/awards', names: ['assessAward'], kilobytes: 12, libraries: [...dates, '@noble/hashes'] },
  { from: '@huiqi/pairing/solver', names: ['solveAssignment'], kilobytes: 8, libraries: [] },
  { from: '@huiqi/model', names: ['readEnterprise'], kilobytes: 45, libraries: [...dates, 'zod'] },
  { from: '@huiqi/rules/read', names: ['readPack'], kilobytes: 45, libraries: [...dates, '@noble/hashes', 'zod'] },
];
