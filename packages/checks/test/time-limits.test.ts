import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { timeLimits } from './support/time-limits.ts';
import { root } from './support/workspace.ts';

const tests = globSync(
  ['{packages,examples}/*/{test,e2e}/**/*.ts', 'vitest.config.ts', 'packages/checks/vitest.{assertions,e2e}.config.ts'],
  { cwd: root, exclude: (path) => path.includes('node_modules') },
).sort();

/** Parsed are only files that hold a word or a number that may be a limit. */
const suspicious = /imeout|TimeLimit|performance|hrtime|Date\.now|,\s*\d[\d_]*,?\s*\);$/m;

test('no test depends on how fast the machine is', () => {
  expect(tests.length).toBeGreaterThan(200);
  const texts = tests.map((path) => [path, readFileSync(root + path, 'utf8')] as const);
  expect(texts.flatMap(([path, text]) => (suspicious.test(text) ? timeLimits(path, text) : []))).toEqual([]);
});

test.each([
  ["test('a', () => {}, 20_000);", '20_000'],
  ["test.each([1])('a', () => {}, 5000);", '5000'],
  ['beforeAll(async () => {}, 60_000);', '60_000'],
  ["test('a', { timeout: 60_000 }, () => {});", 'timeout: 60_000'],
  ['export default { test: { hookTimeout: 120_000 } };', 'hookTimeout: 120_000'],
  ['fc.assert(drawn, { interruptAfterTimeLimit: 1000 });', 'interruptAfterTimeLimit: 1000'],
  ['const started = performance.now();', 'performance.now'],
])('planted: %s', (text, found) => {
  expect(suspicious.test(text)).toBe(true);
  expect(timeLimits('planted.ts', text)).toEqual([`planted.ts:1: ${found}`]);
});

test('a time-out above the common one, and a number of another kind, are let through', () => {
  expect(timeLimits('planted.ts', "test('a', () => {}, 3_600_000);\nexpect(fen(1500)).toBe(1500);")).toEqual([]);
});
