import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sideRooms } from './floors.ts';
import { readSources, root, workspaceFolders } from './support/workspace.ts';

const page = readFileSync(`${root}docs/guide/upgrading.md`, 'utf8');
const texts = workspaceFolders()
  .filter((name) => !sideRooms.includes(name))
  .flatMap(readSources)
  .map(({ text }) => text);

/** The columns of the table below a heading: what stands in backticks, row after row. */
function tableBelow(heading: string): { readonly before: readonly string[]; readonly now: readonly string[] } {
  const [, rest = ''] = page.split(`\n### ${heading}\n`);
  const [section = ''] = rest.split('\n###');
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  const column = (index: number) =>
    rows.flatMap((row) => [...(row.split('|')[index] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
  return { before: column(1), now: column(2) };
}

const exported = new Set(
  texts.flatMap((text) =>
    [...text.matchAll(/^export (?:async )?(?:function|const|interface|type|class) (\w+)/gm)].map(
      ([, name = '']) => name,
    ),
  ),
);

test('the table of names leads from names that are gone to names that are there', () => {
  const { before, now } = tableBelow('名称');
  expect(before.length).toBeGreaterThan(30);
  expect(now.filter((name) => !exported.has(name))).toEqual([]);
  expect(before.filter((name) => exported.has(name))).toEqual([]);
});

test('the table of codes leads from codes that are gone to codes that are there', () => {
  const { before, now } = tableBelow('代码');
  const said = (code: string) => texts.some((text) => text.includes(`'${code}'`));
  expect(before.filter((code) => !code.endsWith('.')).length).toBeGreaterThan(4);
  expect(now.filter((code) => !code.includes('…') && !said(code))).toEqual([]);
  expect(before.filter((code) => !code.endsWith('.') && said(code))).toEqual([]);
});
