import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { floors } from './floors.ts';
import { root } from './support/workspace.ts';

/** One row of docs/coverage.md. */
interface Row {
  readonly id: string;
  readonly status: string;
  /** The published names, each with the entry point it is imported from. */
  readonly exports: readonly { readonly from: string; readonly name: string }[];
  /** The file, counted from packages/, and the title of the test; null where none is named. */
  readonly test: { readonly file: string; readonly title: string } | null;
  readonly more: string;
}

/** What is known of the repository: what each entry point exports, and what each test file holds. */
interface World {
  readonly exports: ReadonlyMap<string, ReadonlySet<string>>;
  readonly tests: ReadonlyMap<string, string>;
}

const folder = 'checks/test/requirements/';
/** Packages that the house plans and that do not stand yet. */
const planned = ['casework', 'campaign', 'sampling', 'matching'];
const seeds = [24, 31, 33, 16, 42];
/** Every row that has to stand in the page. */
const wanted = [
  ...seeds.flatMap((count, seed) =>
    Array.from({ length: count }, (_, at) => `${seed}-${String(at + 1).padStart(2, '0')}`),
  ),
  ...Array.from({ length: 22 }, (_, at) => `G${at + 1}`),
  ...['a', 'b', 'c', 'd'],
];

function rowsOf(page: string): Row[] {
  return page.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, id = '', , status = '', functions = '', proof = '', more = ''] = cells;
    if (cells.length !== 8 || !/^(?:\d-\d\d|G\d+|[a-d])$/.test(id)) return [];
    let from = '';
    const exports = [...functions.matchAll(/`([^`]+)`/g)].flatMap(([, word = '']) => {
      if (!word.startsWith('@huiqi/')) return [{ from, name: word }];
      from = word;
      return [];
    });
    const [, file, title] = /^`([^`]+)`：(.+)$/.exec(proof) ?? [];
    return [{ id, status, exports, test: file === undefined || title === undefined ? null : { file, title }, more }];
  });
}

/** The titles of the tests in a file. */
function titlesIn(text: string): string[] {
  return [...text.matchAll(/^\s*(?:test|it)\(\s*'((?:[^'\\]|\\.)*)'/gm)].map(([, title = '']) => title);
}

/** Everything that is wrong with a row. */
function faultsOf(row: Row, world: World): string[] {
  const { id, status, exports, test: proof, more } = row;
  if (status === '尚无') {
    const [, plan = ''] = /^`([a-z]+)`$/.exec(more) ?? [];
    if (exports.length > 0 || proof !== null) return [`${id} is not there yet and names a function or a test`];
    return planned.includes(plan) || floors[plan] !== undefined ? [] : [`${id} names no planned package: ${more}`];
  }
  if (status !== '已有' && status !== '部分') return [`${id} has the status ${status}`];
  const faults = exports
    .filter(({ from, name }) => world.exports.get(from)?.has(name) !== true)
    .map(({ from, name }) => `${id}: ${from} does not export ${name}`);
  if (exports.length === 0) faults.push(`${id} names no function`);
  if ((status === '部分') !== (more !== ''))
    faults.push(`${id}: what is missing is told for a row served in part, and only there`);
  const text = proof === null ? undefined : world.tests.get(proof.file);
  if (proof === null || text === undefined) return [...faults, `${id} names no test that exists`];
  if (!titlesIn(text).includes(proof.title)) faults.push(`${id}: ${proof.file} has no test “${proof.title}”`);
  if (!new RegExp(`^${id}(?:[ :])`).test(proof.title)) faults.push(`${id}: the test’s name does not begin with ${id}`);
  const seen = `${text}${world.tests.get(`${folder}support.ts`) ?? ''}`;
  for (const { name } of exports) {
    if (!new RegExp(`\\b${name}\\b`).test(seen)) faults.push(`${id}: ${proof.file} does not use ${name}`);
  }
  return faults;
}

const page = readFileSync(`${root}docs/coverage.md`, 'utf8');
const rows = rowsOf(page);
const ids = rows.map(({ id }) => id);
const own = readdirSync(`${root}packages/${folder}`).map((name) => folder + name);
const files = [...new Set([...own, ...rows.flatMap((row) => row.test?.file ?? [])])];
const tests = new Map(
  files.flatMap((file) => {
    const path = `${root}packages/${file}`;
    return existsSync(path) ? [[file, readFileSync(path, 'utf8')] as const] : [];
  }),
);
const shared = new URL('../shared/requirements.md', `file://${root}`);
if (!existsSync(shared))
  console.log('coverage-page: ../shared/requirements.md is absent, only the table itself is checked');
let world: World = { exports: new Map(), tests };

beforeAll(async () => {
  const names = [...new Set(rows.flatMap((row) => row.exports.map(({ from }) => from)))];
  const loaded = await Promise.all(
    names.map(async (name) => [name, new Set(Object.keys((await import(name)) as object))] as const),
  );
  world = { exports: new Map(loaded), tests };
});

describe('docs/coverage.md', () => {
  test('has every row once, in order', () => {
    expect(ids).toEqual(wanted);
  });

  test.skipIf(!existsSync(shared))('has every row that is required, and no other', () => {
    const text = readFileSync(shared, 'utf8');
    const required = [...text.matchAll(/^\| (\d-\d\d) \|/gm)].map(([, id]) => id);
    const figures = [...text.matchAll(/^\| (\d+) \|/gm)].map(([, id]) => `G${id ?? ''}`);
    expect(required).toHaveLength(146);
    expect(ids.filter((id) => id.includes('-'))).toEqual(required);
    expect(ids.filter((id) => id.startsWith('G'))).toEqual(figures);
  });

  test('names only functions and tests that exist, and a test named by its row wherever anything is served', () => {
    expect(rows.flatMap((row) => faultsOf(row, world))).toEqual([]);
  });

  test('leaves out no test of a requirement', () => {
    const named = rows.flatMap((row) => row.test?.title ?? []);
    const written = own.flatMap((file) => titlesIn(tests.get(file) ?? ''));
    expect(written.length).toBeGreaterThan(50);
    expect(written.filter((title) => !named.includes(title))).toEqual([]);
  });

  test('counts its rows rightly', () => {
    const count = (status: string) => rows.filter((row) => row.id.includes('-') && row.status === status).length;
    const told = `146 行中，已有 ${count('已有')} 行，部分 ${count('部分')} 行，尚无 ${count('尚无')} 行`;
    expect(page).toContain(told);
  });
});

describe('planted faults are found', () => {
  const planted = (line: string): string[] => {
    const inside = new Map([['@huiqi/figures', new Set(['sum'])]]);
    const text = "test('3-05 all', () => { sum(); });";
    return rowsOf(line).flatMap((row) => faultsOf(row, { exports: inside, tests: new Map([['a.test.ts', text]]) }));
  };

  test.each([
    ['| 3-05 | x | 已有 | `@huiqi/figures` `sum` | `a.test.ts`：3-05 all | |', 0],
    ['| 3-05 | x | 已有 | `@huiqi/figures` `sums` | `a.test.ts`：3-05 all | |', 2],
    ['| 3-05 | x | 已有 | `@huiqi/gone` `sum` | `a.test.ts`：3-05 all | |', 1],
    ['| 3-05 | x | 已有 | `@huiqi/figures` `sum` | `a.test.ts`：3-05 half | |', 1],
    ['| 3-06 | x | 已有 | `@huiqi/figures` `sum` | `a.test.ts`：3-05 all | |', 1],
    ['| 3-05 | x | 已有 | `@huiqi/figures` `sum` | `b.test.ts`：3-05 all | |', 1],
    ['| 3-05 | x | 已有 | `@huiqi/figures` `sum` | | |', 1],
    ['| 3-05 | x | 已有 | | `a.test.ts`：3-05 all | |', 1],
    ['| 3-05 | x | 部分 | `@huiqi/figures` `sum` | `a.test.ts`：3-05 all | |', 1],
    ['| 3-05 | x | 快了 | | | |', 1],
    ['| 3-05 | x | 尚无 | | | |', 1],
    ['| 3-05 | x | 尚无 | | | `campaign` |', 0],
    ['| 3-05 | x | 尚无 | `@huiqi/figures` `sum` | | `campaign` |', 1],
  ])('%s', (line, faults) => {
    expect(planted(line)).toHaveLength(faults);
  });
});
