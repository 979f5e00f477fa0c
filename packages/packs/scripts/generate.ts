// Writes what follows from places/: the digest inside each pack, a module for each file, the index and the manifest.
// With --check it writes nothing and fails when one of them is stale.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readPack } from '@huiqi/rules/read';
import { allOf, indexOf, manifestOf, moduleOf } from './modules.ts';
import { namesOf } from './names.ts';
import { readShelf, type ShelfFile } from './shelf.ts';

const root = new URL('../', import.meta.url);
const files = readShelf();
const wanted = new Map<string, string>([
  ...files.filter(({ kind }) => kind === 'pack').map((file) => [file.path, sealed(file)] as const),
  ...files.map((file) => [`src/places/${file.subpath}.ts`, moduleOf(file)] as const),
  ['src/all.ts', allOf(files)],
  ['src/index.ts', indexOf(files)],
  ['src/manifest.ts', manifestOf(files)],
  ['src/names.ts', namesOf(files)],
]);

/** The text of a pack with the digest of its content as the last key. */
function sealed({ path, text, content }: ShelfFile): string {
  const { digest: _, ...bare } = content as { digest?: string };
  const read = readPack(bare);
  if (!read.ok) throw new Error(`${path}\n${JSON.stringify(read.issues, null, 1)}`);
  const open = text.replace(/,\s*"digest": "[^"]*"\s*\}\s*$/, '').replace(/\s*\}\s*$/, '');
  return `${open},\n  "digest": "${read.value.digest}"\n}\n`;
}

const stale = [...wanted].filter(([path, text]) => textAt(path) !== text);
const strange = globSync('src/places/**/*.ts', { cwd: root }).filter((path) => !wanted.has(path));

function textAt(path: string): string | null {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return null;
  }
}

if (process.argv.includes('--check')) {
  const names = [...stale.map(([path]) => path), ...strange];
  if (names.length > 0) {
    console.error(`与 places/ 不一致 / out of step with places/: ${names.join(', ')}`);
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of stale) {
    mkdirSync(new URL('.', new URL(path, root)), { recursive: true });
    writeFileSync(new URL(path, root), text);
  }
  for (const path of strange) rmSync(new URL(path, root));
  console.log(`${wanted.size} files, ${stale.length} written, ${strange.length} removed`);
}
