import { expect, test } from 'vitest';
import { accepted, CallerError, errorOf, issue, refused, under } from '../src/index.ts';

test('an issue is an error at the root unless said otherwise', () => {
  expect(issue('date.shape')).toEqual({ code: 'date.shape', severity: 'error', path: [], params: {} });
  expect(issue('date.shape', { text: 'x' }, ['day'], 'warning')).toEqual({
    code: 'date.shape',
    severity: 'warning',
    path: ['day'],
    params: { text: 'x' },
  });
});

test('readings carry the value, the issues, or both', () => {
  const warning = issue('money.shape', {}, [], 'warning');
  expect(accepted(5, [warning])).toEqual({ ok: true, value: 5, issues: [warning] });
  expect(refused('money.shape', { text: 'x' })).toEqual({ ok: false, issues: [issue('money.shape', { text: 'x' })] });
});

test('under puts the path in front and leaves the given issues alone', () => {
  const found = [issue('date.shape', {}, ['day']), issue('date.unreal')];
  expect(under(['rows', 3], found).map((each) => each.path)).toEqual([
    ['rows', 3, 'day'],
    ['rows', 3],
  ]);
  expect(found.map((each) => each.path)).toEqual([['day'], []]);
});

test("a caller's bug is told by its code, after a sentence", () => {
  const error = new CallerError('ratio.invalid', { num: '1', den: '0' }, 'Write a ratio.');
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: 'CallerError', code: 'ratio.invalid', params: { num: '1', den: '0' } });
  expect(error.message).toBe('Write a ratio. [ratio.invalid]');
});

test('the first finding of a failed reading is handed on as an error, with values beside its own', () => {
  const failed = { issues: [issue('money.shape', { text: 'x' }), issue('date.shape')] };
  const error = errorOf(failed, 'Correct the list.', { row: 3 });
  expect(error).toMatchObject({ code: 'money.shape', params: { text: 'x', row: 3 } });
  expect(error.message).toBe('Correct the list. [money.shape]');
});
