import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type AssignmentInstance, solveAssignment, verify } from '../src/solver.ts';

const folder = new URL('../../../../shared/data/check-only/pairing/orlib-assign/', import.meta.url);
const present = existsSync(new URL('assign100.txt.gz', folder));
if (!present) console.log('OR-Library instances are not here: their known optima are not checked');

describe.skipIf(!present)('OR-Library assignment instances', () => {
  test.each(optima())('%s has the optimum %i', (name, optimum) => {
    const instance = read(name);
    const reading = solveAssignment(instance);
    expect(reading).toMatchObject({ ok: true, value: { status: 'optimal', cost: optimum } });
    if (reading.ok) verify(instance, reading.value);
  });
});

function optima(): [name: string, optimum: number][] {
  if (!present) return [];
  const lines = readFileSync(new URL('assignopt.txt', folder), 'utf8').split(/\r?\n/);
  return lines
    .map((line) => /^(assign\d+)\s+(\d+)/.exec(line))
    .filter((match) => match !== null)
    .map((match): [string, number] => [match[1] as string, Number(match[2])])
    .filter(([name]) => existsSync(new URL(`${name}.txt.gz`, folder)));
}

function read(name: string): AssignmentInstance {
  const text = gunzipSync(readFileSync(new URL(`${name}.txt.gz`, folder))).toString('utf8');
  const [size, ...costs] = text.trim().split(/\s+/).map(Number);
  const count = size as number;
  return {
    officers: count,
    enterprises: count,
    offsets: Int32Array.from({ length: count + 1 }, (_, row) => row * count),
    candidates: Int32Array.from({ length: count * count }, (_, arc) => arc % count),
    costs: Int32Array.from(costs),
    capacity: new Int32Array(count).fill(1),
  };
}
