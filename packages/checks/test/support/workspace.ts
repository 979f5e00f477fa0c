import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's root, with a closing slash. */
export const root: string = fileURLToPath(new URL('../../../../', import.meta.url));

/** One entry of `exports` that leads to code. */
export interface ExportEntry {
  readonly '@huiqi/source': string;
  readonly import: { readonly types: string; readonly default: string };
  readonly require: { readonly types: string; readonly default: string };
}

/** The parts of a package.json that the checks read. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly type?: string;
  readonly files?: readonly string[];
  readonly sideEffects?: boolean;
  readonly engines?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, ExportEntry | string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** One source file of a package; `path` counts from the repository's root. */
export interface Source {
  readonly room: string;
  readonly path: string;
  readonly text: string;
}

/** The folders under packages/, sorted. */
export function workspaceFolders(): string[] {
  return readdirSync(`${root}packages`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The manifest of `packages/NAME`. */
export function readManifest(room: string): Manifest {
  return JSON.parse(readFileSync(`${root}packages/${room}/package.json`, 'utf8')) as Manifest;
}

/** Every TypeScript and JavaScript file under packages/NAME/src. */
export function readSources(room: string): Source[] {
  const folder = `packages/${room}/src`;
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[cm]?[jt]s$/.test(file))
    .sort()
    .map((file) => `${folder}/${file}`)
    .map((path) => ({ room, path, text: readFileSync(root + path, 'utf8') }));
}

/** The code entry points of a manifest: the name users import and the source file behind it. A pattern stands for every file it meets. */
export function entryPoints(room: string, manifest: Manifest): { name: string; source: string }[] {
  return Object.entries(manifest.exports ?? {}).flatMap(([key, entry]) => {
    if (typeof entry === 'string') return [];
    const name = manifest.name + key.slice(1);
    const source = `packages/${room}/${entry['@huiqi/source'].replace(/^\.\//, '')}`;
    const [before = '', after] = source.split('*');
    if (after === undefined) return [{ name, source }];
    return readSources(room)
      .filter(({ path }) => path.startsWith(before) && path.endsWith(after))
      .map(({ path }) => ({ name: name.replace('*', path.slice(before.length, -after.length)), source: path }));
  });
}
