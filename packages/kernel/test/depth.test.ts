import { expect, test } from 'vitest';
import { depthIssue } from '../src/index.ts';

const lists = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}1${']'.repeat(depth)}`);
const objects = (depth: number): unknown => JSON.parse(`${'{"all":['.repeat(depth / 2)}1${']}'.repeat(depth / 2)}`);

test('a hundred lists and objects inside each other may be read, one more may not', () => {
  for (const nested of [lists, objects]) expect(depthIssue(nested(100))).toBeNull();
  expect(depthIssue(lists(101))).toMatchObject({ code: 'json.depth', severity: 'error', params: { limit: 100 } });
  expect(depthIssue(objects(102))?.code).toBe('json.depth');
});

test('a hundred thousand levels are counted without running out of stack', () => {
  expect(depthIssue(lists(100_000))?.code).toBe('json.depth');
  expect(depthIssue(objects(100_000))?.code).toBe('json.depth');
});

test('breadth is no depth, and scalars have none', () => {
  expect(depthIssue(Array.from({ length: 100_000 }, () => ({ a: [1] })))).toBeNull();
  for (const scalar of [null, undefined, 1, 'x', true, () => 1, Symbol('x')]) expect(depthIssue(scalar)).toBeNull();
});

test('data that refers to itself is too deep and does not go on for ever', () => {
  const itself: unknown[] = [];
  itself.push(itself, itself);
  expect(depthIssue(itself)?.code).toBe('json.depth');
});

test('the issue tells the beginning of the path', () => {
  const found = depthIssue({ id: 'p', rules: [{ id: 'a' }, { when: objects(200) }] });
  expect(found?.path).toEqual(['rules', 1, 'when', 'all', 0, 'all', 0, 'all']);
});

test('a caller may allow less', () => {
  expect(depthIssue([[1]], 2)).toBeNull();
  expect(depthIssue([[[1]]], 2)).toMatchObject({ path: [0, 0], params: { limit: 2 } });
});
