import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sideRooms } from './floors.ts';
import { readManifest, root, workspaceFolders } from './support/workspace.ts';

/** Licences under which everything that users install may stand. */
const allowed = new Set(['MIT', 'MIT-0', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'MulanPSL-2.0']);

interface Installed {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Every package that installing the packages of the house brings along, by name and version. */
function productionDependencies(): Map<string, Installed> {
  const found = new Map<string, Installed>();
  const seen = new Set<string>();
  const visit = (folder: string): void => {
    const real = realpathSync(folder);
    if (seen.has(real)) return;
    seen.add(real);
    const manifest = JSON.parse(readFileSync(join(real, 'package.json'), 'utf8')) as Installed;
    found.set(`${manifest.name}@${manifest.version}`, manifest);
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
      visit(installed(real, name));
    }
  };
  for (const room of workspaceFolders().filter((name) => !sideRooms.includes(name))) visit(`${root}packages/${room}`);
  return found;
}

/** Where a dependency of the package in `folder` is installed: looked up like Node does. */
function installed(folder: string, name: string): string {
  for (let place = folder; place !== dirname(place); place = dirname(place)) {
    const candidate = join(place, 'node_modules', name);
    if (existsSync(candidate)) return candidate;
  }
  throw new Error(`${name}, needed in ${folder}, is not installed`);
}

const found = productionDependencies();

test('everything that users install stands under a licence that allows it', () => {
  const licence = ({ license }: Installed) => (typeof license === 'string' ? license : (license?.type ?? 'none'));
  const refused = [...found].filter(([, manifest]) => !allowed.has(licence(manifest)));
  expect(refused.map(([name, manifest]) => `${name}: ${licence(manifest)}`)).toEqual([]);
});

test('the walk reaches libraries and their own dependencies', () => {
  const declared = workspaceFolders()
    .filter((name) => !sideRooms.includes(name))
    .flatMap((room) => Object.keys(readManifest(room).dependencies ?? {}));
  const names = new Set([...found.values()].map(({ name }) => name));
  expect(declared.length).toBeGreaterThan(0);
  expect(declared.filter((name) => !names.has(name))).toEqual([]);
});
