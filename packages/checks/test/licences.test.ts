import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sideRooms } from './floors.ts';
import { type Installed, productionDependencies } from './support/production.ts';
import { readManifest, root, workspaceFolders } from './support/workspace.ts';

/** Licences under which everything that users install may stand. */
const allowed = new Set([
  'MIT',
  'MIT-0',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  'MulanPSL-2.0',
  'Zlib',
]);

/** Whether one may choose a licence that is allowed, each of those that hold together. */
function isAllowed(licence: string): boolean {
  const parts = licence.replace(/^\((.*)\)$/, '$1');
  return parts.split(' OR ').some((choice) => choice.split(' AND ').every((one) => allowed.has(one)));
}

const found = productionDependencies();

test('everything that users install stands under a licence that allows it', () => {
  const licence = ({ license }: Installed) => (typeof license === 'string' ? license : (license?.type ?? 'none'));
  const refused = [...found].filter(([, manifest]) => !isAllowed(licence(manifest)));
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

test('every tarball holds the text of the licence, as the licence asks', () => {
  const text = readFileSync(`${root}LICENSE`, 'utf8');
  for (const room of workspaceFolders().filter((name) => !sideRooms.includes(name))) {
    const manifest = readManifest(room);
    expect([room, manifest.license, manifest.private ?? false]).toEqual([room, 'MIT', false]);
    expect([room, readFileSync(`${root}packages/${room}/LICENSE`, 'utf8') === text]).toEqual([room, true]);
    // npm packs a LICENSE whatever `files` says; what `files` names beside has to be there or made by the build.
    const { files = [] } = manifest;
    const absent = files.filter((name) => name !== 'dist' && !existsSync(`${root}packages/${room}/${name}`));
    expect([room, absent]).toEqual([room, []]);
    const changes = existsSync(`${root}packages/${room}/CHANGELOG.md`);
    expect([room, files.includes('CHANGELOG.md')]).toEqual([room, changes]);
  }
});
