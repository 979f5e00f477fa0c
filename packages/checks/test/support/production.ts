import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sideRooms } from '../floors.ts';
import { root, workspaceFolders } from './workspace.ts';

/** What a manifest says of an installed package. */
export interface Installed {
  readonly name: string;
  readonly version: string;
  readonly engines?: { readonly node?: string };
  readonly license?: string | { readonly type?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Every package that installing the packages of the house brings along, by name and version. */
export function productionDependencies(): Map<string, Installed> {
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
