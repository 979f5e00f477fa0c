import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { timeOut } from './packages/checks/test/time-out.ts';
import { zonedPackages, zones } from './packages/checks/test/zones.ts';

// What `npm test` passes over, .ci/run asks for: see docs/adr/0024-what-npm-test-runs.md.
const long = process.env['HUIQI_LONG'] !== undefined;
const folders = ['packages', 'examples'].flatMap((parent) =>
  readdirSync(new URL(`${parent}/`, import.meta.url)).map((name) => ({ name, root: `${parent}/${name}` })),
);

const compiled = fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url));

/** What the tests of a folder share, made once before them. */
const wholeRuns = 'test/support/whole-runs.ts';

/** The tests of one folder in one time zone; sources are imported as they are, so tests need no build. */
function project(name: string, root: string, zone: string, include: string[]): TestProjectInlineConfiguration {
  return {
    root,
    resolve: { conditions: ['@huiqi/source'] },
    ssr: { resolve: { conditions: ['@huiqi/source'], externalConditions: ['@huiqi/source'] } },
    test: {
      name,
      include,
      globalSetup: existsSync(new URL(`${root}/${wholeRuns}`, import.meta.url)) ? [wholeRuns] : [],
      // The long walks are made once: no zone changes what they find.
      exclude: [...configDefaults.exclude, ...(long && zone === 'UTC' ? [] : ['**/*.long.test.ts'])],
      // Programs that a test starts load their modules compiled.
      env: { TZ: zone, NODE_COMPILE_CACHE: compiled },
      // One worker takes the files one after another: a module is loaded once, not once a file.
      isolate: false,
      // `pnpm run typecheck` compiles the tests of types as well; here each is counted under its title.
      typecheck: { enabled: long && zone === 'UTC', include: ['test/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
      testTimeout: timeOut,
      hookTimeout: timeOut,
    },
  };
}

export default defineConfig({
  test: {
    // CI has the machine to itself; by default one core is left free, which of two is half.
    ...(long ? { maxWorkers: '100%' } : {}),
    projects: [
      ...folders.map(({ name, root }) => project(name, root, 'UTC', ['test/**/*.test.ts'])),
      ...zones.flatMap((zone) =>
        zonedPackages.map((name) =>
          project(`${name} in ${zone}`, `packages/${name}`, zone, ['test/**/*.test.ts', '../checks/test/zone.test.ts']),
        ),
      ),
    ],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 90, functions: 90, branches: 85, statements: 90 },
    },
  },
});
