import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import {
  type CellValue,
  columnsFrom,
  type LedgerColumn,
  type LedgerRow,
  readLedger,
  writeCells,
  writeLedger,
} from '../src/index.ts';

const values = { 走访: 'visit', '热线、网上': 'hotline', '=其他': 'other' };
const columns: readonly LedgerColumn[] = [
  { field: 'id', title: '编号', type: 'integer', required: true },
  { field: 'text', title: '内容', type: 'text' },
  { field: 'fen', title: '金额', type: 'yuan' },
  { field: 'wan', title: '总额', type: 'yuan', unit: '万元' },
  { field: 'qian', title: '小额', type: 'yuan', unit: '千元' },
  { field: 'on', title: '日期', type: 'date' },
  { field: 'rate', title: '比例', type: 'ratio' },
  { field: 'score', title: '得分', type: 'number' },
  { field: 'code', title: '渠道', type: 'enum', values },
  { field: 'done', title: '办结', type: 'boolean' },
  { field: 'tags', title: '标签', type: 'list' },
  { field: 'codes', title: '渠道清单', type: 'list', values },
];

describe('writeLedger', () => {
  it('keeps text from becoming a formula and numbers numbers', () => {
    const dangerous = ['=1+1', '+1', '-1', '@x', '\t=1', '＝1', "'=1", '正常', '1.2E+05'];
    const text = writeLedger(
      [
        { field: 'a', title: '=标题', type: 'text' },
        { field: 'b', title: '金额', type: 'yuan' },
      ],
      dangerous.map((a) => ({ a, b: -1234 })),
    );
    const lines = text.slice(1).split('\r\n');
    expect(lines[0]).toBe("'=标题,金额（元）");
    expect(lines.slice(1, -1)).toEqual([
      "'=1+1,-12.34",
      "'+1,-12.34",
      "'-1,-12.34",
      "'@x,-12.34",
      "'\t=1,-12.34",
      "'＝1,-12.34",
      "''=1,-12.34",
      '正常,-12.34',
      "'1.2E+05,-12.34",
    ]);
  });

  it('has a mark for UTF-8, Windows line ends and the same bytes twice', () => {
    const rows = [{ id: 1, text: 'a"b,c\nd', wan: 123 }];
    const text = writeLedger(columns, rows);
    expect(text).toBe(writeLedger(columns, rows));
    expect(text.startsWith('\ufeff编号,内容,金额（元）,总额（万元）,小额（千元）,')).toBe(true);
    expect(text.endsWith('\r\n1,"a""b,c\nd",,0.000123,,,,,,,,\r\n')).toBe(true);
  });

  it('writes no fraction that a spreadsheet takes for a day', () => {
    const row = { id: 1, rate: { num: 2, den: 3 }, score: { num: 1, den: 3 } };
    expect(writeLedger(columns, [row])).toContain('2／3,1／3');
  });

  it.each([
    ['text', 1],
    ['fen', 0.5],
    ['on', '2026-02-30'],
    ['rate', 1],
    ['done', '是'],
    ['tags', 'x'],
    ['id', '1'],
    ['score', 'x'],
    ['code', 1],
  ])('throws for a value that %s cannot hold', (field, value) => {
    expect(() => writeLedger(columns, [{ [field]: value }])).toThrow('ledgers.value');
  });

  it('loses nothing on the way out and in', () => {
    const trimmed = (text: string): boolean =>
      text === text.trim() && text !== '' && !/[\u200b-\u200f\u2060\ufeff\u00a0]/u.test(text);
    const word = fc
      .oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: fc.constantFrom(...Array.from('=+-@\'",;、|\n\r\t[]{}\\甲監1E')) }),
        fc.constantFrom('=1', "''=1", '"', '[]', '["a"]', "'", '1E+05', '无', '合计'),
      )
      .filter((text) => trimmed(text));
    const ratio = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 999 })).map(([num, den]) => {
      let [a, b] = [Math.abs(num), den];
      while (b !== 0) [a, b] = [b, a % b];
      return { num: num / (a || 1), den: den / (a || 1) };
    });
    const day = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map((parts) => parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'));
    const code = fc.constantFrom('visit', 'hotline', 'other');
    const maybe = (value: fc.Arbitrary<CellValue>): fc.Arbitrary<CellValue> => fc.option(value);
    const row: fc.Arbitrary<LedgerRow> = fc.record({
      id: fc.maxSafeInteger(),
      text: maybe(word),
      fen: maybe(fc.maxSafeInteger()),
      wan: maybe(fc.maxSafeInteger()),
      qian: maybe(fc.maxSafeInteger()),
      on: maybe(day),
      rate: maybe(ratio),
      score: maybe(ratio.map((value) => (value.den === 1 ? value.num : value))),
      code: maybe(code),
      done: maybe(fc.boolean()),
      tags: maybe(fc.array(fc.oneof(word, fc.constantFrom('', ' x ')), { maxLength: 4 })),
      codes: maybe(fc.array(code, { maxLength: 4 })),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const text = writeLedger(columns, rows);
        const read = readLedger(new TextEncoder().encode(text), columns);
        expect(read.rejected).toEqual([]);
        expect(read.rows.map((one) => one.values)).toEqual(rows);
      }),
      runs(300),
    );
  });

  it('is never thrown off by what a file holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, text) => {
        const glued = `编号,内容,日期,标签\n${text}\n`;
        for (const input of [bytes, text, glued]) {
          const read = readLedger(input, columns);
          const rows = [...read.rows, ...read.rejected, ...read.skipped].map((one) => one.row);
          expect(new Set(rows).size).toBe(rows.length);
        }
      }),
      runs(300),
    );
  });
});

describe('writeCells', () => {
  it('shields texts and leaves numbers', () => {
    const cells = ['-12.50', '+1,234.00', '-3%', '-x', '=1', '@a', '正常'];
    expect(writeCells(['=a'], [cells])).toBe("\ufeff'=a\r\n-12.50,\"+1,234.00\",-3%,'-x,'=1,'@a,正常\r\n");
  });
});

describe('columnsFrom', () => {
  const plain = { nullable: true, personal: false, codes: null, items: null };

  it('makes the columns of a ledger from the dictionary', () => {
    const fields = [
      { ...plain, name: 'id', title: '编号', type: 'text', nullable: false },
      { ...plain, name: 'code', title: '统一社会信用代码', type: 'creditCode' },
      { ...plain, name: 'paid', title: '金额', type: 'money', personal: true },
      { ...plain, name: 'channel', title: '渠道', type: 'code', codes: { visit: { zh: '走访' } } },
      { ...plain, name: 'lines', title: '明细', type: 'list', items: 'record' },
      { ...plain, name: 'nested', title: '明细', type: 'record' },
    ];
    expect(columnsFrom(fields, { paid: { unit: '万元', synonyms: ['费用'] } })).toEqual([
      { field: 'id', title: '编号', type: 'text', required: true },
      { field: 'code', title: '统一社会信用代码', type: 'text' },
      { field: 'paid', title: '金额', type: 'yuan', personal: true, unit: '万元', synonyms: ['费用'] },
      { field: 'channel', title: '渠道', type: 'enum', values: { 走访: 'visit' } },
    ]);
  });
});
