import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LedgerColumn, type LedgerRow, readLedger } from '../src/index.ts';
import { readXlsxLedger, streamXlsxLedger, writeXlsxLedger, writeXlsxRejected } from '../src/xlsx.ts';
import { zh } from './speeches.ts';

const long = Object.fromEntries(
  Array.from({ length: 80 }, (_, index) => [`第${index + 1}类、“示例”情形`, `c${index}`]),
);
const columns: readonly LedgerColumn[] = [
  { field: 'id', title: '编号', type: 'text', required: true },
  { field: 'name', title: '企业名称', type: 'text' },
  { field: 'staff', title: '从业人员', type: 'integer' },
  { field: 'paid', title: '金额', type: 'yuan' },
  { field: 'invested', title: '投资', type: 'yuan', unit: '万元' },
  { field: 'on', title: '走访日期', type: 'date' },
  { field: 'rate', title: '比例', type: 'ratio' },
  { field: 'channel', title: '渠道', type: 'enum', values: { 走访: 'visit', '热线,网上': 'hotline' } },
  { field: 'kind', title: '情形', type: 'enum', values: long },
  { field: 'done', title: '是否办结', type: 'boolean' },
];
const row = (id: number, name: string): LedgerRow => ({
  id: `V${id}`,
  name,
  staff: id,
  paid: 12_345_67 + id,
  invested: 123_456_789,
  on: '2026-03-05',
  rate: { num: 17, den: 20 },
  channel: 'hotline',
  kind: 'c79',
  done: true,
});
const dangerous = [
  '=1+1',
  '+SUM(A1)',
  '-1',
  '@x',
  '=HYPERLINK("http://x","y")',
  '甲\t乙',
  '913303990000000001',
  '00123',
  '甲\n乙',
  '_x000D_',
  '<&>"\'',
];
const rows = [...dangerous.map((name, index) => row(index + 1, name)), { id: '1E+05' }];
const look = { title: '示例区走访台账', sheet: '走访', totals: true };

let bytes: Uint8Array;
let streamed: Uint8Array;
const folder = mkdtempSync(join(tmpdir(), 'huiqi-ledger-'));
beforeAll(async () => {
  bytes = await writeXlsxLedger(columns, rows, look);
  streamed = new Uint8Array(await new Response(streamXlsxLedger(columns, rows, look)).arrayBuffer());
  writeFileSync(join(folder, 'ledger.xlsx'), bytes);
  writeFileSync(join(folder, 'streamed.xlsx'), streamed);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('exceljs reads what was written', () => {
  it('texts as texts, numbers and days as themselves, no formula anywhere', async () => {
    for (const [file, first] of [
      [bytes, 3],
      [streamed, 2],
    ] as const) {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(file.slice().buffer);
      const [sheet] = book.worksheets;
      const cell = (place: number, index: number) => sheet?.getRow(first + place).getCell(index + 1);
      // This reader leaves Office's escape of a text that looks like one; openpyxl and LibreOffice below do not.
      expect(dangerous.map((_, place) => String(cell(place, 1)?.value).replace('_x005F_', '_'))).toEqual(dangerous);
      const formulas: string[] = [];
      sheet?.eachRow((one) =>
        one.eachCell((each) => each.type === ExcelJS.ValueType.Formula && formulas.push(each.address)),
      );
      expect(formulas).toEqual([]);
      expect([2, 3, 4, 5, 6, 7, 9].map((index) => cell(0, index)?.value)).toEqual([
        1,
        12345.68,
        123.456789,
        new Date('2026-03-05'),
        0.85,
        '热线,网上',
        '是',
      ]);
      expect([1, 2, 3, 5, 6].map((index) => cell(0, index)?.numFmt)).toEqual([
        '@',
        '0',
        '#,##0.00',
        'yyyy-mm-dd',
        '0.00%',
      ]);
      const total = sheet?.getRow(first + rows.length);
      expect([total?.getCell(1).value, total?.getCell(3).value, total?.getCell(4).value]).toEqual([
        '合计',
        66,
        135_803.03,
      ]);
    }
  });

  it('heading, frozen rows, filter, print set-up and what may be entered', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.slice().buffer);
    const sheet = book.getWorksheet('走访');
    expect(sheet?.getCell('A1').value).toBe('示例区走访台账');
    expect(sheet?.getCell('A1').isMerged && sheet.getCell('J1').master.address).toBe('A1');
    expect(sheet?.getRow(2).values).toEqual([
      undefined,
      ...columns.map(({ title, type, unit }) => (type === 'yuan' ? `${title}（${unit ?? '元'}）` : title)),
    ]);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '2:2',
    });
    expect(sheet?.autoFilter).toBe('A2:J14');
    expect(sheet?.getCell('H3').dataValidation).toMatchObject({ type: 'list' });
    expect(sheet?.getCell('I3').dataValidation).toMatchObject({ type: 'list', formulae: ["'可选项'!$B$1:$B$80"] });
    expect(sheet?.getCell('J3').dataValidation).toMatchObject({ type: 'list', formulae: ['"是,否"'] });
    expect(sheet?.getCell('F3').dataValidation).toMatchObject({ type: 'date' });
    expect(book.getWorksheet('可选项')?.state).toBe('hidden');
  });

  it('has the same bytes twice', async () => {
    expect(await writeXlsxLedger(columns, rows, look)).toEqual(bytes);
  });
});

describe('what exceljs wrote is read', () => {
  it('rich text, formulas with and without results, shares and days in their formats', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('台账');
    sheet.addRow(['编号', '企业名称', '从业人员', '金额（万元）', '走访日期', '比例（%）']);
    sheet.addRow([
      'A1',
      { richText: [{ text: '示例' }, { text: '企业', font: { bold: true } }] },
      { formula: '1+1', result: 2 },
      1.5,
      new Date('2026-03-05T06:30:00Z'),
      0.85,
    ]);
    sheet.addRow(['A2', '甲', { formula: 'B1+1' }, { error: '#N/A' }, 46_086, 85]);
    sheet.getCell('E2').numFmt = 'yyyy"年"m"月"d"日" h:mm';
    sheet.getCell('F2').numFmt = '0.0%';
    const read = await readXlsxLedger(new Uint8Array(await book.xlsx.writeBuffer()), columns);
    expect(
      read.rows.map(({ values }) => [values['name'], values['staff'], values['paid'], values['on'], values['rate']]),
    ).toEqual([['示例企业', 2, 1_500_000, '2026-03-05', { num: 17, den: 20 }]]);
    expect(read.issues.filter(({ cell }) => cell !== null).map(({ cell, code }) => [cell, code])).toEqual([
      ['E2', 'ledgers.date.time'],
      ['C3', 'ledgers.formula'],
      ['D3', 'ledgers.failed'],
    ]);
  });
});

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
const hasCalc = existsSync('/usr/lib/libreoffice/program/libsclo.so');
describe.skipIf(office === undefined || !hasCalc)('LibreOffice Calc (left out where it is not installed)', () => {
  it('opens both files without repair and shows the same cells', () => {
    for (const name of ['ledger', 'streamed']) {
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1';
      execFileSync(
        office ?? '',
        [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, `${name}.xlsx`)],
        { stdio: 'ignore' },
      );
      const sheet = ['走访', name].map((one) => join(folder, `${name}-${one}.csv`)).find((path) => existsSync(path));
      const read = readLedger(readFileSync(sheet ?? join(folder, `${name}.csv`)), columns);
      expect(read.rejected.map(({ reasons }) => reasons)).toEqual([]);
      expect(
        read.rows.map(({ values }) => [
          values['id'],
          values['staff'],
          values['paid'],
          values['on'],
          values['channel'],
          values['kind'],
        ]),
      ).toEqual(
        rows.map((values: LedgerRow) => [
          values['id'],
          values['staff'] ?? null,
          values['paid'] ?? null,
          values['on'] ?? null,
          values['channel'] ?? null,
          values['kind'] ?? null,
        ]),
      );
    }
  });
});

const python = ['/usr/bin/python3', 'python3'].find((command) => {
  try {
    execFileSync(command, ['-c', 'import openpyxl'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
describe.skipIf(python === undefined)('openpyxl (left out where it is not installed)', () => {
  it('reads the same cells, formats, frozen rows, print titles and rules', () => {
    const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
print(json.dumps({
  'cells': [[cell.value if not hasattr(cell.value, 'isoformat') else cell.value.date().isoformat() for cell in row] for row in sheet.iter_rows()],
  'types': sorted({cell.data_type for row in sheet.iter_rows() for cell in row}),
  'freeze': sheet.freeze_panes, 'titles': sheet.print_title_rows, 'paper': sheet.page_setup.paperSize,
  'merged': [str(one) for one in sheet.merged_cells.ranges],
  'rules': sorted([str(rule.sqref), rule.type] for rule in sheet.data_validations.dataValidation),
}))`;
    const read = JSON.parse(
      execFileSync(python ?? '', ['-c', script, join(folder, 'ledger.xlsx')], { encoding: 'utf8' }),
    ) as {
      readonly cells: readonly (readonly unknown[])[];
    };
    expect(read.cells.slice(2, 2 + dangerous.length).map(([, name]) => name)).toEqual(dangerous);
    expect(read.cells[2]?.slice(2)).toEqual([
      1,
      12345.68,
      123.456789,
      '2026-03-05',
      0.85,
      '热线,网上',
      '第80类、“示例”情形',
      '是',
    ]);
    expect(read).toMatchObject({ types: ['d', 'n', 's'], freeze: 'A3', titles: '$2:$2', paper: 9, merged: ['A1:J1'] });
  });
});

describe('writeXlsxRejected', () => {
  it('gives the rows back, to be mended in the file and read again', async () => {
    const read = await readXlsxLedger(await writeXlsxLedger(columns, rows), [
      { ...columns[0], type: 'date' } as LedgerColumn,
      columns[1] as LedgerColumn,
    ]);
    expect(read.rejected).toHaveLength(rows.length);
    const back = (await writeXlsxRejected(read, zh)) ?? new Uint8Array();
    const again = await readXlsxLedger(back, columns);
    expect(again.sheet).toBe('退回');
    expect(again.rows.map(({ values }) => values['name'])).toEqual([...dangerous, null]);
    expect(again.issues).toEqual([]);
    expect(await writeXlsxRejected(again, zh)).toBe(null);
  });
});
