import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of this module: in a CommonJS build there is a `__dirname`, in a module there is none. */
const folder = typeof __dirname === 'string' ? __dirname : import.meta.dirname;

/** The version of the package, as its `package.json` says. */
export function packageVersion(): string {
  const manifest = JSON.parse(readFileSync(join(folder, '..', 'package.json'), 'utf8')) as { readonly version: string };
  return manifest.version;
}
