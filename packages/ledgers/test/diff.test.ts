import { issue } from '@huiqi/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLedger, type LedgerColumn, type LedgerRow, readLedger, writeLedger } from '../src/index.ts';

const columns: readonly LedgerColumn[] = [
  { field: 'id', title: '编号', type: 'text' },
  { field: 'rate', title: '比例', type: 'ratio' },
  { field: 'tags', title: '标签', type: 'list' },
];
const read = (text: string, bad: readonly string[] = []) =>
  readLedger(text, columns, {
    check: (values) => (bad.includes(String(values['id'])) ? [issue('model.empty', {}, ['id'])] : []),
  });

describe('diffLedger', () => {
  it('tells new, changed field by field, gone, same, held back and unclear apart', () => {
    const last = read('编号,比例,标签\nA1,50%,甲、乙\nA2,50%,\nA3,1／3,\nA4,,\nA5,,\nA5,,\n').rows.map(
      ({ values }) => values,
    );
    const now = read('编号,比例,标签\nA1,0.5,甲；乙\nA2,60%,丙\nA4,,\nA6,,\nA5,,\n,10%,\n', ['A4']);
    const diff = diffLedger(last, now, { key: ['id'] });
    expect(diff.same).toEqual([2]);
    expect(diff.changed).toEqual([
      {
        row: 3,
        key: ['A2'],
        fields: [
          { field: 'rate', before: { num: 1, den: 2 }, after: { num: 3, den: 5 } },
          { field: 'tags', before: null, after: ['丙'] },
        ],
      },
    ]);
    expect(diff.gone.map(({ id }) => id)).toEqual(['A3']);
    expect(diff.held.map(({ row, before }) => [row, before['id']])).toEqual([[4, 'A4']]);
    expect(diff.added.map(({ row }) => row)).toEqual([5]);
    expect(diff.unclear.map(({ row, values }) => [row, values['id']])).toEqual([
      [null, 'A5'],
      [null, 'A5'],
      [6, 'A5'],
      [7, null],
    ]);
  });

  it('compares only the fields it is asked for, and is safe with the names of prototypes', () => {
    const last: LedgerRow[] = [{ id: '__proto__', rate: null, tags: null }];
    const now = read('编号,比例,标签\n__proto__,50%,\nconstructor,,\n');
    expect(diffLedger(last, now, { key: ['id'], fields: ['tags'] })).toMatchObject({ same: [2], added: [{ row: 3 }] });
  });

  it('puts every row into exactly one list, whatever repeats', () => {
    const rows = fc.array(
      fc.record({
        id: fc.option(fc.constantFrom('A', 'B', 'C', 'D')),
        rate: fc.constantFrom(null, { num: 1, den: 2 }),
        tags: fc.constant(null),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const now = readLedger(writeLedger(columns, after), columns);
        const { added, changed, same, gone, held, unclear } = diffLedger(before, now, { key: ['id'] });
        const old = unclear.filter(({ row }) => row === null).length;
        expect(added.length + changed.length + same.length + unclear.length - old).toBe(now.rows.length);
        expect(changed.length + same.length + gone.length + held.length + old).toBe(before.length);
      }),
    );
  });
});
