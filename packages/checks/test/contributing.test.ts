import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './support/workspace.ts';

const pages = ['CONTRIBUTING.md', 'docs/guide/newcomer.md'];

/** The files of the repository that a page names and that are not there; of one that is to be written, its folder. */
function lost(text: string): readonly string[] {
  const named = [...text.matchAll(/`((?:packages|docs|examples|\.changeset)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  );
  return named.filter((path) => !existsSync(root + (/NAME|putian/.test(path) ? standing(path) : path)));
}

/** The nearest folder above what is still to be written. */
function standing(path: string): string {
  return /NAME|putian/.test(path) ? standing(dirname(path)) : path;
}

test.each(pages)('the files that %s sends to are there', (page) => {
  const text = readFileSync(root + page, 'utf8');
  expect(text.match(/`packages\//g)?.length).toBeGreaterThan(5);
  expect(lost(text)).toEqual([]);
});

test('a file that moved is seen', () => {
  expect(lost('`packages/reports/src/moved.ts`, `packages/nowhere/NAME.ts`, `packages/reports/src/index.ts`')).toEqual([
    'packages/reports/src/moved.ts',
    'packages/nowhere/NAME.ts',
  ]);
});
