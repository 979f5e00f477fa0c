import { expect, test } from 'vitest';
import { productionDependencies } from './support/production.ts';
import { readManifest, workspaceFolders } from './support/workspace.ts';

/** The oldest Node that is promised. */
const promised = [20, 19, 0] as const;

/** Whether the promised Node lies in a range such as `^18 || >=20.1`. */
function allows(range: string): boolean {
  return range.split('||').some((choice) => {
    const bounds = choice
      .trim()
      .replaceAll(/([<>=^~])\s+/g, '$1')
      .split(/\s+/);
    return bounds.every(holds);
  });
}

function holds(bound: string): boolean {
  const read = /^(>=|<=|[<>=^~])?v?(\d+|[*x])?(?:\.(\d+|[*x]))?(?:\.(\d+|[*x]))?$/.exec(bound);
  if (read === null) throw new Error(`the range ${bound} cannot be read`);
  const [sign = '', ...numbers] = read.slice(1) as (string | undefined)[];
  const given = numbers.map((one) => (one === undefined || /[*x]/.test(one) ? null : Number(one)));
  const differ = promised.findIndex((one, at) => (given[at] ?? null) !== null && one !== given[at]);
  const order = differ < 0 ? 0 : (promised[differ] ?? 0) - (given[differ] ?? 0);
  if (sign === '>=') return order >= 0;
  if (sign === '<=') return order <= 0;
  if (sign === '>') return order > 0 && differ >= 0;
  if (sign === '<') return order < 0;
  if (sign === '^') return order >= 0 && (given[0] === null || promised[0] === given[0]);
  if (sign === '~') return order >= 0 && given.slice(0, 2).every((one, at) => one === null || one === promised[at]);
  return order === 0;
}

test('ranges are read as package managers read them', () => {
  for (const range of ['>=20.19.0', '>= 6', '^18 || >=20', '*', '20', '^20.1', '~20.19', '>=16 <21', '20.x', '>=10'])
    expect([range, allows(range)]).toEqual([range, true]);
  for (const range of ['^22 || ^24 || >=26', '>=20.20', '<20', '^18', '~20.18', '>20.19', '>=10 <20'])
    expect([range, allows(range)]).toEqual([range, false]);
});

test('every package promises Node 20.19, and nothing that installing it brings along asks for a later one', () => {
  for (const room of workspaceFolders())
    expect([room, readManifest(room).engines?.['node'] ?? '>=20.19.0']).toEqual([room, '>=20.19.0']);
  const later = [...productionDependencies()].filter(
    ([, { engines }]) => engines?.node !== undefined && !allows(engines.node),
  );
  expect(later.map(([name, { engines }]) => `${name}: ${engines?.node ?? ''}`)).toEqual([]);
});
