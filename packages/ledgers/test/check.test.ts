import { issue } from '@huiqi/kernel';
import { expect, test } from 'vitest';
import { readLedger } from '../src/index.ts';

const columns = [
  { field: 'id', title: '编号', type: 'text', required: true },
  { field: 'code', title: '代码', type: 'text' },
] as const;

test('a check of whole rows rejects with the cell of its field, and is not asked where cells already failed', () => {
  const asked: unknown[] = [];
  const read = readLedger('编号,代码\na,1\nb,2\n,3', columns, {
    file: 'x.csv',
    check(values) {
      asked.push(values['id']);
      return values['code'] === '2'
        ? [issue('creditCode.check', {}, ['code']), issue('model.unknownKey', {}, ['code'], 'warning')]
        : [];
    },
  });
  expect(asked).toEqual(['a', 'b']);
  expect(read.rows.map((row) => row.values['id'])).toEqual(['a']);
  expect(
    read.rejected.map(({ row, reasons }) => [row, reasons.map(({ code, column, value }) => [code, column, value])]),
  ).toEqual([
    [3, [['creditCode.check', '代码', '2']]],
    [4, [['ledgers.required', '编号', '']]],
  ]);
  expect(read.issues.map((one) => one.severity)).toEqual(['error', 'warning', 'error']);
});
