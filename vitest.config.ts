import { readdirSync } from 'node:fs';
import { configDefaults, defineConfig } from 'vitest/config';

const source = ['@huiqi/source'];
// The long walks have a short twin among the ordinary tests; .ci/run asks for all of them.
const long = process.env['HUIQI_LONG'] === undefined ? ['**/*.long.test.ts'] : [];
const roots = ['packages', 'examples'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, import.meta.url)).map((name) => ({ name, root: `${folder}/${name}` })),
);

export default defineConfig({
  // Workspace packages resolve to their src, so tests need no build.
  resolve: { conditions: source },
  ssr: { resolve: { conditions: source, externalConditions: source } },
  test: {
    // UTC unless the caller asks for a zone: packages/checks/scripts/zones.mjs runs the same tests in others.
    env: { TZ: process.env['TZ'] ?? 'UTC' },
    projects: roots.map(({ name, root }) => ({
      root,
      test: {
        name,
        include: ['test/**/*.test.ts'],
        exclude: [...configDefaults.exclude, ...long],
        typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
        // Some tests run the whole main job several times: a machine four times slower must pass them too.
        testTimeout: 240_000,
        hookTimeout: 240_000,
      },
    })),
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 90, functions: 90, branches: 85, statements: 90 },
    },
  },
});
