import { Demand, dictionaryOf, Enterprise, entities, Visit } from '@huiqi/model';
import { describe, expect, test } from 'vitest';
import { columnsFrom, type LedgerColumn, readLedger, writeLedger } from '../src/index.ts';

const phone = '13812345678';
const identity = '110105194912310021';
const name: LedgerColumn = { field: 'name', title: '姓名', type: 'text', personal: true };
const thrownBy = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return JSON.stringify([error, (error as Error).message]);
  }
  return '';
};

describe('an error of the caller', () => {
  test.each(['text', 'integer', 'number', 'yuan', 'date', 'ratio', 'enum', 'boolean', 'list'] as const)(
    'never carries the value of a personal %s column, nor a person’s number of any other',
    (type) => {
      const value = { wrong: phone } as unknown as string;
      for (const personal of [true, false]) {
        const said = thrownBy(() => writeLedger([{ ...name, type, personal }], [{ name: value }]));
        expect(said).toContain('***');
        expect(said).not.toContain(phone);
      }
      expect(thrownBy(() => writeLedger([{ ...name, type }], [{ name: { wrong: '张三' } as never }]))).not.toContain(
        '张三',
      );
    },
  );

  test('says the value of any other column', () => {
    expect(thrownBy(() => writeLedger([{ ...name, personal: false }], [{ name: 5 }]))).toContain('"value":"5"');
  });
});

test('names of enterprises and winners, what demands say and why visits were made are personal', () => {
  const personal = Object.values(entities).flatMap((entity) =>
    dictionaryOf(entity).flatMap((field) => (field.personal ? [field.title] : [])),
  );
  expect(personal.sort()).toEqual(['企业名称', '姓名', '获奖者名称', '诉求内容', '走访事由'].sort());
});

test.each([
  ['诉求内容', columnsFrom(dictionaryOf(Demand))],
  ['走访事由', columnsFrom(dictionaryOf(Visit))],
  ['企业名称', columnsFrom(dictionaryOf(Enterprise))],
])('a finding in %s does not repeat the text', (title, columns) => {
  const { issues } = readLedger(`${title}\n张三锟斤拷要求\n`, columns);
  expect(issues.some(({ column }) => column === title)).toBe(true);
  expect(JSON.stringify(issues)).not.toContain('张三');
});

describe('numbers of persons', () => {
  const columns: readonly LedgerColumn[] = [{ field: 'on', title: '日期', type: 'date' }];

  test.each([phone, identity, '１３８１２３４５６７８', `电话${phone}。`, '11010519491231002x'])(
    'are told where they stand in a column that nobody asked for: %s',
    (text) => {
      const { issues, rows } = readLedger(`日期,备注\n2026-03-05,无\n2026-03-06,${text}\n`, columns);
      expect(issues.map(({ code, row, column, severity }) => [code, row, column, severity])).toEqual([
        ['ledgers.heading.unknown', null, '备注', 'notice'],
        ['ledgers.heading.personal', 3, '备注', 'warning'],
      ]);
      expect(JSON.stringify(issues)).not.toContain(text);
      expect(rows).toHaveLength(2);
    },
  );

  test.each(['91330304MA2812345X', '20261231', '88123456', '012345678901234567', '合同 2026-138-12345678-9'])(
    '%s is none',
    (text) => {
      const { issues } = readLedger(`日期,备注\n2026-03-06,${text}\n`, columns);
      expect(issues.map(({ code }) => code)).toEqual(['ledgers.heading.unknown']);
    },
  );

  test('are kept out of findings about any column', () => {
    for (const text of [phone, identity]) {
      const { issues, rejected } = readLedger(`日期,备注\n${text},\n2026-03-05,x,${text}\n`, columns);
      expect(issues.map(({ code }) => code)).toContain('date.shape');
      expect(issues.map(({ code }) => code)).toContain('ledgers.cells');
      expect(JSON.stringify(issues)).not.toContain(text);
      // The row goes back as it was written.
      expect(rejected[0]?.cells[0]).toBe(text);
    }
  });
});
