import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { LedgerColumn, LedgerReading } from '../src/index.ts';
import { readAnyLedger, writeXlsxLedger } from '../src/xlsx.ts';
import { zh } from './speeches.ts';

const columns: readonly LedgerColumn[] = [
  { field: 'id', title: '编号', type: 'text', required: true, unique: true },
  { field: 'name', title: '企业名称', synonyms: ['单位名称', '市场主体名称'], type: 'text' },
  { field: 'staff', title: '从业人员', type: 'integer' },
  { field: 'paid', title: '金额', type: 'yuan' },
  { field: 'on', title: '走访日期', type: 'date' },
  { field: 'rate', title: '比例', type: 'ratio' },
  { field: 'channel', title: '渠道', type: 'enum', values: { 走访: 'visit', 热线: 'hotline' } },
  { field: 'done', title: '是否办结', type: 'boolean' },
  { field: 'tags', title: '标签', type: 'list' },
  { field: 'score', title: '得分', type: 'number' },
  { field: 'phone', title: '电话', type: 'text', personal: true },
];

type Found = readonly (readonly [cell: string | null, code: string])[];
const foundIn = (read: LedgerReading): Found => read.issues.map(({ cell, code }) => [cell, code]);
const valuesOf = (read: LedgerReading, field: string): readonly unknown[] =>
  read.rows.map(({ values }) => values[field]);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Dirt that a value survives: the heading, the cell, the value, and what is said beside it. */
const mended: readonly (readonly [kind: string, heading: string, cell: string, value: unknown, found?: string])[] = [
  ['full-width digits', '从业人员', '１２８', 128],
  ['thousands separators', '金额', '1,234,567.80', 123_456_780],
  ['a number with spaces', '从业人员', ' 1 280 ', 1280],
  ['a number typed as text', '从业人员', "'128", 128],
  ['a number with .0', '从业人员', '128.00', 128],
  ['a currency sign', '金额', '￥1,200', 120_000],
  ['a unit in the cell', '金额', '2.5万元', 2_500_000],
  ['a unit in the heading', '金额（万元）', '2.5', 2_500_000],
  ['a unit in the heading behind a stroke', '金额/万元', '2.5', 2_500_000],
  ['a large unit in the heading', '金额(百万元)', '2.5', 250_000_000],
  ['brackets for a minus', '金额', '(12.50)', -1250],
  ['a day in Chinese', '走访日期', '2026年3月5日', '2026-03-05'],
  ['a day in Chinese figures', '走访日期', '二〇二六年三月五日', '2026-03-05'],
  ['a day with dots', '走访日期', '2026.3.5', '2026-03-05'],
  ['a day with strokes', '走访日期', '2026/3/5', '2026-03-05'],
  ['a day without separators', '走访日期', '20260305', '2026-03-05'],
  ['a day as its number', '走访日期', '45356', '2024-03-05'],
  ['a day with a time', '走访日期', '2026-03-05 14:30', '2026-03-05', 'ledgers.date.time'],
  ['a dash for nothing', '走访日期', '——', null, 'ledgers.placeholder'],
  ['“not known” in words', '从业人员', '不详', null, 'ledgers.placeholder'],
  ['spaces around a text', '企业名称', '　示例企业 ', '示例企业'],
  ['marks nobody sees', '企业名称', '示例\u200b企业\ufeff', '示例企业'],
  ['pinyin left by a conversion', '企业名称', '示例監(jiān)管', '示例監(jiān)管', 'ledgers.residue'],
  ['traditional characters', '企业名称', '示例企業', '示例企業', 'ledgers.traditional'],
  ['garbled text', '企业名称', '示例锟斤拷', '示例锟斤拷', 'ledgers.garbled'],
  ['a label with residue', '渠道', '走訪', 'visit', 'ledgers.traditional'],
  ['a tick for yes', '是否办结', '√', true],
  ['a heading by synonym', '市场主体名称', '示例企业', '示例企业'],
  ['a heading with a star', '*企业名称', '示例企业', '示例企业'],
  ['a heading broken over lines', '企业\n名称', '示例企业', '示例企业'],
  ['a heading in traditional characters', '企業名稱(chēng)', '示例企业', '示例企业'],
  ['a per cent in the heading', '比例（%）', '85', { num: 17, den: 20 }],
  ['a list with mixed separators', '标签', '计量；标准，认证', ['计量', '标准', '认证']],
];

/** Dirt that rejects its row. */
const refused: readonly (readonly [kind: string, heading: string, cell: string, found: string])[] = [
  ['a number with a word', '从业人员', '约20', 'ledgers.integer'],
  ['a part of a person', '从业人员', '20.5', 'ledgers.integer'],
  ['a separator in the wrong place', '从业人员', '1,28', 'ledgers.integer'],
  ['more digits than a number holds', '从业人员', '99999999999999999999', 'ledgers.range'],
  ['less than a fen', '金额', '1.005', 'money.precision'],
  ['money in words', '金额', '约2万', 'money.shape'],
  ['a foreign unit in the heading', '金额（万美元）', '5', 'ledgers.unit'],
  ['a count in thousands', '从业人员（千人）', '5', 'ledgers.unit'],
  ['a day that does not exist', '走访日期', '2026-02-30', 'date.unreal'],
  ['a month without its day', '走访日期', '2026年3月', 'ledgers.date.partial'],
  ['a year of two digits', '走访日期', '26.3.5', 'ledgers.date.year'],
  ['a day that may be a month', '走访日期', '3/5/2026', 'ledgers.date.order'],
  ['a day in words', '走访日期', '三月初', 'date.shape'],
  ['a rate that may be a multiple', '比例', '85', 'ledgers.ratio.ambiguous'],
  ['a rate in words', '比例', '大部分', 'ratio.shape'],
  ['a label that is none', '渠道', '信访', 'ledgers.enum'],
  ['neither yes nor no', '是否办结', '办理中', 'ledgers.boolean'],
  ['a score in words', '得分', '优', 'ledgers.number'],
  ['a code cut to scientific notation', '企业名称', '9.1330E+17', 'ledgers.scientific'],
  ['the mark of a failed formula', '企业名称', '#REF!', 'ledgers.failed'],
  ['a column too narrow for its number', '金额', '########', 'ledgers.failed'],
];

/** The same sheet as CSV and as xlsx. */
async function inBoth(rows: readonly (readonly string[])[]): Promise<readonly Uint8Array[]> {
  const quoted = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  const book = new ExcelJS.Workbook();
  book.addWorksheet('台账').addRows(rows.map((row) => [...row]));
  return [bytes(quoted.join('\r\n')), new Uint8Array(await book.xlsx.writeBuffer())];
}

const fieldOf = (heading: string): string =>
  columns.find(({ title, synonyms = [] }) =>
    [title, ...synonyms].some((name) => heading.replaceAll(/[*\n]/g, '').startsWith(name)),
  )?.field ?? 'name';

describe.each(mended.map((one) => [one[0], one] as const))('%s', (_, [, heading, cell, value, found]) => {
  it('is understood, in CSV and in xlsx', async () => {
    for (const file of await inBoth([
      ['编号', heading],
      ['A1', cell],
      ['A2', ''],
    ])) {
      const read = await readAnyLedger(file, columns);
      expect(valuesOf(read, fieldOf(heading))).toEqual([value, null]);
      expect(foundIn(read)).toEqual(found === undefined ? [] : [['B2', found]]);
    }
  });
});

describe.each(refused)('%s', (_, heading, cell, found) => {
  it('rejects its row and no other, in CSV and in xlsx', async () => {
    for (const file of await inBoth([
      ['编号', heading],
      ['A1', cell],
      ['A2', ''],
    ])) {
      const read = await readAnyLedger(file, columns);
      expect(valuesOf(read, 'id')).toEqual(['A2']);
      expect(read.rejected.map(({ row, cells, reasons }) => [row, cells[1], reasons.map(({ code }) => code)])).toEqual([
        [2, cell, [found]],
      ]);
      expect(foundIn(read)).toEqual([['B2', found]]);
    }
  });
});

const sheets: readonly (readonly [
  kind: string,
  rows: readonly (readonly string[])[],
  ids: readonly string[],
  found: Found,
])[] = [
  [
    'a title above the headings',
    [
      ['示例区台账', ''],
      ['编号', '企业名称'],
      ['A1', '甲'],
    ],
    ['A1'],
    [],
  ],
  [
    'blank rows',
    [
      ['编号', '企业名称'],
      ['', ''],
      ['A1', '甲'],
      ['', ''],
    ],
    ['A1'],
    [],
  ],
  [
    'headings repeated for each page',
    [
      ['编号', '企业名称'],
      ['A1', '甲'],
      ['编号', '企业名称'],
      ['A2', '乙'],
    ],
    ['A1', 'A2'],
    [[null, 'ledgers.heading.again']],
  ],
  [
    'rows of totals',
    [
      ['编号', '从业人员'],
      ['A1', '3'],
      ['小 计', '3'],
      ['合计：', '3'],
    ],
    ['A1'],
    [
      [null, 'ledgers.total'],
      [null, 'ledgers.total'],
    ],
  ],
  [
    'a number entered twice',
    [
      ['编号', '企业名称'],
      ['A1', '甲'],
      ['A1', '乙'],
    ],
    ['A1'],
    [['A3', 'ledgers.duplicate']],
  ],
  [
    'a required cell left blank',
    [
      ['编号', '企业名称'],
      ['', '甲'],
      ['A2', '乙'],
    ],
    ['A2'],
    [['A2', 'ledgers.required']],
  ],
  [
    'a required column left out',
    [
      ['企业名称', '从业人员'],
      ['甲', '3'],
    ],
    [],
    [[null, 'ledgers.column.missing']],
  ],
  [
    'a column that nobody asked for',
    [
      ['编号', '备注'],
      ['A1', '好'],
    ],
    ['A1'],
    [[null, 'ledgers.heading.unknown']],
  ],
  [
    'two columns of one name',
    [
      ['编号', '企业名称', '单位名称'],
      ['A1', '甲', '乙'],
    ],
    ['A1'],
    [[null, 'ledgers.heading.duplicate']],
  ],
  [
    'cells beyond the headings',
    [
      ['编号', '企业名称'],
      ['A1', '甲', '多出'],
      ['A2', '乙'],
    ],
    ['A2'],
    [[null, 'ledgers.cells']],
  ],
  [
    'no headings at all',
    [
      ['甲', '乙'],
      ['1', '2'],
    ],
    [],
    [[null, 'ledgers.headings']],
  ],
  ['an empty file', [[''], ['']], [], [[null, 'ledgers.empty']]],
  [
    'headings of two rows',
    [
      ['编号', '企业情况', ''],
      ['', '企业名称', '从业人员'],
      ['A1', '甲', '3'],
    ],
    ['A1'],
    [],
  ],
  [
    'a heading named like a prototype',
    [
      ['编号', '__proto__', 'constructor'],
      ['A1', 'x', 'y'],
    ],
    ['A1'],
    [
      [null, 'ledgers.heading.unknown'],
      [null, 'ledgers.heading.unknown'],
    ],
  ],
];

describe.each(sheets)('%s', (_, rows, ids, found) => {
  it('is told and keeps every good row, in CSV and in xlsx', async () => {
    for (const file of await inBoth(rows)) {
      const read = await readAnyLedger(file, columns);
      expect(valuesOf(read, 'id')).toEqual(ids);
      expect(foundIn(read)).toEqual(found);
      const seen = [...read.rows, ...read.rejected, ...read.skipped].map(({ row }) => row);
      expect(seen.length).toBe(
        rows.filter((row) => row.some((cell) => cell !== '')).length - (read.headings.length > 0 ? 1 : 0),
      );
    }
  });
});

describe('files', () => {
  const zip = (name: string): Uint8Array => {
    const head = new Uint8Array(30 + name.length + 60);
    head.set([0x50, 0x4b, 3, 4]);
    head[26] = name.length;
    head.set(bytes(name), 30);
    return head;
  };
  it.each([
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'ledgers.xls'],
    ['a workbook of the nineties', new Uint8Array([0x09, 0x08, 0x10, 0]), 'ledgers.xls'],
    [
      'a workbook with a password',
      new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...Array.from('EncryptedPackage').flatMap((one) => [one.charCodeAt(0), 0]),
      ]),
      'ledgers.locked',
    ],
    [
      'a web page named .xls',
      bytes('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>编号'),
      'ledgers.html',
    ],
    [
      'an XML table named .xls',
      bytes('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'ledgers.html',
    ],
    ['a PDF', bytes('%PDF-1.7 ...'), 'ledgers.file'],
    ['an archive of something else', zip('word/document.xml'), 'ledgers.file'],
    ['a binary workbook', zip('xl/workbook.bin'), 'ledgers.xlsb'],
    ['a text in another encoding', new Uint8Array([0xb1, 0xe0, 0xba, 0xc5, 0x0a, 0x41, 0x31]), 'ledgers.encoding'],
  ])('%s is refused by name, with what to do', async (_, file, code) => {
    const read = await readAnyLedger(file, columns);
    expect(foundIn(read)).toEqual([[null, code]]);
    expect(zh.sayIssue({ code, params: {} }).todo).toMatch(/请/);
  });

  it('GB 18030 is taken where the bytes are no UTF-8 and the caller allows it', async () => {
    const gb = new Uint8Array([0xb1, 0xe0, 0xba, 0xc5, 0x0a, 0x41, 0x31]);
    const read = await readAnyLedger(gb, columns, { encoding: 'auto' });
    expect(valuesOf(read, 'id')).toEqual(['A1']);
    expect(foundIn(read)).toEqual([[null, 'ledgers.encoding.taken']]);
    expect((await readAnyLedger(bytes('编号\nA1'), columns, { encoding: 'auto' })).issues).toEqual([]);
  });
});

describe('workbooks', () => {
  const book = async (fill: (sheet: ExcelJS.Worksheet, whole: ExcelJS.Workbook) => void): Promise<Uint8Array> => {
    const whole = new ExcelJS.Workbook();
    fill(whole.addWorksheet('台账'), whole);
    return new Uint8Array(await whole.xlsx.writeBuffer());
  };

  it('a merged title, headings merged over two rows, and 单位：万元 above them', async () => {
    const file = await book((sheet) => {
      sheet.addRows([
        ['示例区台账'],
        ['单位：万元、人'],
        ['编号', '情况', ''],
        ['', '金额', '从业人员'],
        ['A1', 2.5, 3],
      ]);
      for (const range of ['A1:C1', 'A2:C2', 'A3:A4', 'B3:C3']) sheet.mergeCells(range);
    });
    const read = await readAnyLedger(file, columns);
    expect(read.rows.map(({ row, values }) => [row, values['id'], values['paid'], values['staff']])).toEqual([
      [5, 'A1', 2_500_000, 3],
    ]);
    expect(read.headings).toEqual(['编号', '金额', '从业人员']);
  });

  it('a cell merged over several rows holds for each of them, and says so', async () => {
    const file = await book((sheet) => {
      sheet.addRows([['编号', '企业名称'], ['A1', '甲'], ['A2'], ['A3', '乙']]);
      sheet.mergeCells('B2:B3');
    });
    const read = await readAnyLedger(file, columns);
    expect(valuesOf(read, 'name')).toEqual(['甲', '甲', '乙']);
    expect(foundIn(read)).toEqual([['B3', 'ledgers.merged']]);
  });

  it('days, shares, months and money as their formats show them', async () => {
    const file = await book((sheet) => {
      sheet.addRows([
        ['编号', '走访日期', '比例', '金额', '企业名称'],
        ['A1', 46_086, 1.2, 5, 46_086],
        ['A2', 46_086, 0.85, 50_000],
      ]);
      const formats = {
        B2: 'yyyy"年"m"月"d"日"',
        C2: '0.0%',
        D2: '0.00"万元"',
        E2: 'm"月"d"日"',
        B3: 'yyyy"年"m"月"',
        C3: '0%',
        D3: '0!.0,"万元"',
      };
      for (const [cell, format] of Object.entries(formats)) sheet.getCell(cell).numFmt = format;
    });
    const read = await readAnyLedger(file, columns);
    expect(read.rows.map(({ values }) => [values['on'], values['rate'], values['paid']])).toEqual([
      ['2026-03-05', { num: 6, den: 5 }, 5_000_000],
    ]);
    expect(foundIn(read)).toEqual([
      ['E2', 'ledgers.date.text'],
      ['B3', 'ledgers.date.partial'],
    ]);
    expect(read.rejected[0]?.values['paid']).toBe(5_000_000);
  });

  it('the noise of binary fractions, long codes as numbers, and the day system of 1904', async () => {
    const file = await book((sheet, whole) => {
      whole.properties.date1904 = true;
      sheet.addRows([
        ['编号', '金额', '走访日期', '企业名称'],
        ['A1', 0.1 + 0.2, new Date('2026-03-05'), 123456789012345],
        ['A2', 1, null, 913303990000000000],
      ]);
    });
    const read = await readAnyLedger(file, columns);
    expect(read.rows.map(({ values }) => [values['paid'], values['on'], values['name']])).toEqual([
      [30, '2026-03-05', '123456789012345'],
    ]);
    expect(foundIn(read)).toEqual([['D3', 'ledgers.scientific']]);
  });

  it('hidden rows are read and told; other sheets with cells are named, empty and hidden ones are not', async () => {
    const file = await book((sheet, whole) => {
      sheet.addRow(['说明']);
      const ledger = whole.addWorksheet('一月');
      ledger.addRows([['编号'], ['A1'], ['A2']]);
      ledger.getRow(3).hidden = true;
      whole.addWorksheet('二月').addRows([['编号'], ['B1']]);
      whole.addWorksheet('Sheet3');
      whole.addWorksheet('字典', { state: 'hidden' }).addRow(['x']);
    });
    const read = await readAnyLedger(file, columns);
    expect([read.sheet, valuesOf(read, 'id')]).toEqual(['一月', ['A1', 'A2']]);
    expect(read.issues.map(({ code, params }) => [code, params['count'] ?? params['others']])).toEqual([
      ['ledgers.hidden', 1],
      ['ledgers.sheet.others', ['台账', '二月']],
    ]);
    expect(valuesOf(await readAnyLedger(file, columns, { sheet: '二月' }), 'id')).toEqual(['B1']);
    expect(foundIn(await readAnyLedger(file, columns, { sheet: '三月' }))).toEqual([[null, 'ledgers.sheet.unknown']]);
  });

  it('keeps what is personal out of findings', async () => {
    const file = await writeXlsxLedger(
      [columns[0] as LedgerColumn, { ...(columns[10] as LedgerColumn) }],
      [{ id: 'A1', phone: '13x' }],
    );
    const asked = columns.map(
      (column): LedgerColumn => (column.field === 'phone' ? { ...column, type: 'integer' } : column),
    );
    const read = await readAnyLedger(file, asked);
    expect(foundIn(read)).toEqual([['B2', 'ledgers.integer']]);
    expect(JSON.stringify(read.issues)).not.toContain('13x');
  });
});
