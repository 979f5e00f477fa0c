// The floor table of the house as data: who lives where, and what each may import. Every package.json and every import is
// held against it (boundaries.test.ts); a new package gets its line here first.

export interface Room {
  /** One imports from lower floors only, never from a sibling. `data` stands outside the floors. */
  readonly floor: number | 'data';
  /** Packages of the house that it may import. */
  readonly packages: readonly string[];
  /** Packages of the house of which it may import types only. */
  readonly types?: readonly string[];
  /** Libraries from outside. */
  readonly libraries: readonly string[];
  /** The folder beside src whose JSON its modules may import. */
  readonly data?: string;
  /** May it use Node's own modules? */
  readonly node?: true;
}

/** The engines: calculators that run anywhere; their main entries never load zod. */
export const engines = ['classification', 'calendar', 'fees', 'awards', 'pairing'] as const;

/**
 * The parts of an engine that hold schemas, each an entry point and a folder. They alone may load zod and the schemas of the model, and
 * nothing else of the engine reaches them but by type.
 */
export const schemaParts: readonly string[] = ['schema', 'verbs'];

const engine: Room = { floor: 2, packages: ['kernel', 'rules', 'figures', 'model'], libraries: ['zod'] };

export const floors: Readonly<Record<string, Room>> = {
  kernel: { floor: 0, packages: [], libraries: ['date-fns', '@date-fns/utc', '@noble/hashes'] },
  model: { floor: 1, packages: ['kernel'], libraries: ['zod'] },
  rules: { floor: 1, packages: ['kernel'], libraries: ['zod'] },
  figures: { floor: 1, packages: ['kernel'], libraries: [] },
  messages: { floor: 1, packages: ['kernel'], libraries: [] },
  ...Object.fromEntries(engines.map((name) => [name, engine])),
  ledgers: {
    floor: 3,
    packages: ['kernel', 'model', 'messages'],
    libraries: ['csv-parse', 'csv-stringify', 'hucre', 'zod'],
  },
  reports: {
    floor: 3,
    packages: ['kernel', 'figures', 'messages'],
    // The shapes of rules, packs and answers: pages and reports lay them out and compute none.
    types: ['rules', ...engines],
    libraries: ['docx', 'echarts', 'ical-generator'],
  },
  sdk: {
    floor: 4,
    packages: ['kernel', 'model', 'rules', 'figures', 'messages', ...engines],
    libraries: [],
  },
  cli: {
    floor: 5,
    packages: ['kernel', 'model', 'rules', 'figures', 'messages', ...engines, 'ledgers', 'reports', 'sdk', 'packs'],
    libraries: ['zod'],
    node: true,
  },
  // Data: only the types that its modules are declared with.
  packs: { floor: 'data', packages: [], types: ['kernel', 'model', 'rules'], libraries: [], data: 'places' },
};

/** Private workspaces under packages/ that are no room of the house. */
export const sideRooms: readonly string[] = ['checks'];

/** What an engine may import of `model` beside its schemas: the parts that hold none. */
export const modelForEngines: readonly string[] = [
  '@huiqi/model/types',
  '@huiqi/model/identifiers',
  '@huiqi/model/facts',
];

/** Entry points that may load zod, themselves or through others. Every other entry point is zod-free. */
export const mayLoadZod: readonly string[] = [
  '@huiqi/model',
  '@huiqi/model/outcome',
  '@huiqi/model/calendar',
  '@huiqi/model/line',
  '@huiqi/rules/read',
  ...engines.flatMap((name) => schemaParts.map((part) => `@huiqi/${name}/${part}`)),
  '@huiqi/sdk/working-calendar',
  '@huiqi/sdk/packs',
  '@huiqi/sdk/verbs',
  '@huiqi/cli',
];

/** The top level of the repository, and nothing else of substance. */
export const topLevel: readonly string[] = [
  '.changeset',
  '.ci',
  '.gitattributes',
  '.gitignore',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'biome.json',
  'docs',
  'eslint.config.js',
  'examples',
  'knip.json',
  'package.json',
  'packages',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
  'tsconfig.json',
  'tsup.base.ts',
  'vitest.config.ts',
];
