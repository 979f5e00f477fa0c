import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sideRooms } from './floors.ts';
import { entryPoints, readManifest, root, workspaceFolders } from './support/workspace.ts';

/** Words, packs and the descriptions of verbs hold no function of these names; the entries of the SDK hand on what engines publish. */
const passedOver =
  /\/(?:words\/.*|verbs)$|^@huiqi\/packs|^@huiqi\/sdk\/(?:awards|calendar|classification|fees|pairing)$/;

test('the type test of lint, verify and check looks at every entry that is published', () => {
  const text = readFileSync(`${root}packages/checks/test/check-lint-verify.test-d.ts`, 'utf8');
  const looked = [...text.matchAll(/typeof import\('([^']+)'\)/g)].map(([, name = '']) => name);
  const published = workspaceFolders()
    .filter((room) => !sideRooms.includes(room))
    .flatMap((room) => entryPoints(room, readManifest(room)))
    .map(({ name }) => name)
    .filter((name) => !passedOver.test(name));
  expect(looked.filter((name) => name !== '@huiqi/sdk/verbs').sort()).toEqual(published.sort());
});
