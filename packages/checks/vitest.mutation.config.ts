import { defineConfig } from 'vitest/config';

/** One change to one source file, taken while it is loaded: no file is touched. */
interface Mutant {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tests: readonly string[];
}

const mutant = JSON.parse(process.env['HUIQI_MUTANT'] ?? '{"file":"","tests":[]}') as Mutant;
const source = ['@huiqi/source'];
const isChanged = (id: string): boolean => mutant.file !== '' && id.endsWith(mutant.file);

// The tests of one package against one mutant; packages/checks/scripts/mutation.mjs runs it for each.
export default defineConfig({
  resolve: { conditions: source },
  ssr: { resolve: { conditions: source, externalConditions: source } },
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      // What is kept of the other files is used again; of the changed one each change is kept by itself.
      configureVitest({ defineCacheKeyGenerator }) {
        defineCacheKeyGenerator(({ id }) => (isChanged(id) ? JSON.stringify(mutant) : ''));
      },
      transform: (code, id) =>
        isChanged(id) ? `${code.slice(0, mutant.start)}${mutant.text}${code.slice(mutant.end)}` : null,
    },
  ],
  test: {
    env: { TZ: 'UTC' },
    include: [...mutant.tests],
    isolate: false,
    maxWorkers: 1,
    bail: 1,
    testTimeout: 20_000,
    reporters: ['dot'],
  },
});
