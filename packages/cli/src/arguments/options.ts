/** An option of the command line. */
export interface Option {
  /** `text` takes a value, `flag` none. */
  readonly type: 'text' | 'flag';
  /** What the help calls its value. */
  readonly value?: string;
}

/** Every option of every verb; one name means one thing everywhere. */
export const options = {
  'as-of': { type: 'text', value: 'YYYY-MM-DD' },
  'known-on': { type: 'text', value: 'YYYY-MM-DD' },
  division: { type: 'text', value: '330304' },
  packs: { type: 'text', value: 'a.json,b.json' },
  cases: { type: 'text', value: 'FILE' },
  population: { type: 'text', value: 'FILE' },
  figures: { type: 'text', value: 'FILE' },
  calendar: { type: 'text', value: 'FILE' },
  'office-hours': { type: 'text', value: '09:00-12:00,14:00-18:00' },
  policy: { type: 'text', value: 'FILE' },
  by: { type: 'text', value: 'officer|enterprise|role' },
  since: { type: 'text', value: 'YYYY-MM-DD' },
  before: { type: 'text', value: 'FILE' },
  out: { type: 'text', value: 'DIR' },
  entity: { type: 'text', value: 'Demand' },
  columns: { type: 'text', value: 'FILE' },
  against: { type: 'text', value: 'FILE' },
  sheet: { type: 'text', value: 'NAME' },
  encoding: { type: 'text', value: 'auto|utf-8|gb18030' },
  to: { type: 'text', value: 'FILE' },
  rejected: { type: 'text', value: 'FILE' },
  force: { type: 'flag' },
  json: { type: 'flag' },
  explain: { type: 'flag' },
  say: { type: 'flag' },
  unconfirmed: { type: 'flag' },
  examples: { type: 'flag' },
  provisional: { type: 'flag' },
  progress: { type: 'flag' },
  locale: { type: 'text', value: 'zh|en' },
  help: { type: 'flag' },
  version: { type: 'flag' },
} as const satisfies Readonly<Record<string, Option>>;

/** The name of an option. */
export type OptionName = keyof typeof options;

/** The options that every verb takes. */
export const everywhere: readonly OptionName[] = ['locale', 'help'];

/** The options of a verb that answers line by line. */
export const batchOptions: readonly OptionName[] = ['say', 'progress'];

/** The options that say which rules decide. */
export const rulesOptions: readonly OptionName[] = [
  'division',
  'packs',
  'calendar',
  'office-hours',
  'unconfirmed',
  'examples',
  'provisional',
];

/** The days that a decision turns on. */
export const dayOptions: readonly OptionName[] = ['as-of', 'known-on'];
