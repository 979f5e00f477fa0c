import { deflateRawSync } from 'node:zlib';
import { seededRandom } from '@huiqi/kernel/random';
import { beforeAll, describe, expect, it } from 'vitest';
import { type LedgerColumn, type LedgerReading, readLedger, writeRejected } from '../src/index.ts';
import { readXlsxLedger, writeXlsxLedger } from '../src/xlsx.ts';
import { zh } from './speeches.ts';
import { partsAround, rowOf, sheetOf, zipOf } from './zip.ts';

const columns: readonly LedgerColumn[] = [
  { field: 'id', title: '编号', type: 'text', required: true },
  { field: 'paid', title: '金额', type: 'yuan' },
  { field: 'on', title: '走访日期', type: 'date' },
];
const rows = Array.from({ length: 40 }, (_, index) => ({ id: `A${index + 1}`, paid: index * 100, on: '2026-03-05' }));
const valuesOf = (read: LedgerReading): readonly unknown[] => read.rows.map(({ values }) => values);
const codesOf = (read: LedgerReading): readonly string[] => read.issues.map(({ code }) => code);

let written: Uint8Array;
beforeAll(async () => {
  written = await writeXlsxLedger(columns, rows);
});

describe('bombs', () => {
  const good = sheetOf([rowOf(1, ['编号', '金额', '走访日期']), rowOf(2, ['A1', '5', '2026-03-05'])]);
  const grown = (start: string, piece: string, megabytes: number): { packed: Uint8Array; size: number } => {
    const text = start + piece.repeat(Math.ceil((megabytes * 1024 * 1024) / piece.length));
    return { packed: deflateRawSync(text, { level: 6 }), size: text.length };
  };

  it.each([
    ['a sheet of spaces', ' '],
    ['a sheet of blank rows', '<row/>'],
    ['a cell without end', 'x'],
    ['a comment without end', '<!--'],
    ['tags without end', '<c r="A1" '],
  ])('%s: the good rows before it are kept and the size is told', async (_, piece) => {
    const start = good.replace('</sheetData></worksheet>', '');
    const file = zipOf({ ...partsAround(good), 'xl/worksheets/sheet1.xml': grown(start, piece, 150) });
    expect(file.length).toBeLessThan(4 * 1024 * 1024);
    const read = await readXlsxLedger(file, columns);
    expect(valuesOf(read)).toContainEqual({ id: 'A1', paid: 500, on: '2026-03-05' });
    expect(codesOf(read)).toContain(
      piece.startsWith('<!') || (piece.endsWith(' ') && piece !== ' ') ? 'ledgers.xlsx.broken' : 'ledgers.xlsx.size',
    );
  });

  it('shared texts that grow, and a limit of the caller', async () => {
    const file = zipOf({ ...partsAround(good), 'xl/sharedStrings.xml': grown('<sst>', '<si><t>x</t></si>', 150) });
    const read = await readXlsxLedger(file, columns);
    expect([valuesOf(read).length, codesOf(read)]).toEqual([1, ['ledgers.xlsx.size']]);
    const small = await readXlsxLedger(written, columns, { limit: 1000 });
    expect(codesOf(small)).toContain('ledgers.xlsx.size');
  });

  it('one long text shared by every cell', async () => {
    const line = (row: number): string => `<row r="${row}">${'<c t="s"><v>0</v></c>'.repeat(40)}</row>`;
    const sheet = sheetOf([
      rowOf(1, ['编号', '金额', '走访日期']),
      ...Array.from({ length: 20_000 }, (_, index) => line(index + 2)),
    ]);
    const read = await readXlsxLedger(
      zipOf(partsAround(sheet, `<sst><si><t>${'甲'.repeat(30_000)}</t></si></sst>`)),
      columns,
    );
    expect(codesOf(read)).toContain('ledgers.xlsx.size');
  });

  it('a cell in the farthest column of every row, and blocks merged over the whole sheet', async () => {
    const far = Array.from(
      { length: 3000 },
      (_, index) =>
        `<row r="${index + 3}"><c r="A${index + 3}" t="inlineStr"><is><t>B${index}</t></is></c><c r="XFD${index + 3}"><v>1</v></c></row>`,
    );
    const merged = '<mergeCell ref="A2:A1048576"/><mergeCell ref="B2:C1048576"/>'.repeat(2000);
    const sheet = sheetOf([
      rowOf(1, ['编号', '金额', '走访日期']),
      rowOf(2, ['A1', '5', '2026-03-05']),
      ...far,
    ]).replace('</worksheet>', `<mergeCells>${merged}</mergeCells></worksheet>`);
    const read = await readXlsxLedger(zipOf(partsAround(sheet)), columns);
    expect(read.rows.length + read.rejected.length).toBeGreaterThan(1);
    expect(valuesOf(read)[0]).toEqual({ id: 'A1', paid: 500, on: '2026-03-05' });
  });

  it('entities that name entities are no more than text', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;">]>';
    const read = await readXlsxLedger(
      zipOf(partsAround(bomb + sheetOf([rowOf(1, ['编号']), rowOf(2, ['&b;&amp;&#x41;'])]))),
      columns,
    );
    expect(read.rows.map(({ values }) => values['id'])).toEqual(['&b;&A']);
  });
});

describe('a million random cells', () => {
  const random = seededRandom('ledgers-fuzz');
  const pieces = [
    '=1+1',
    '"',
    "'",
    '甲',
    '1,234',
    '2026-3-5',
    '45356',
    '',
    ' ',
    '#N/A',
    '__proto__',
    '\n',
    '-',
    '1E+17',
    '监(jiān)',
    '0.1',
    '无',
  ];
  const cell = (): string =>
    (pieces[random.below(pieces.length)] ?? '') + (random.below(3) === 0 ? String(random.below(1_000_000)) : '');
  const headings = ['编号', '金额', '走访日期', '__proto__', 'constructor', '', '编号', 'toString'];
  const table = Array.from({ length: 125_000 }, () => Array.from({ length: 8 }, cell));

  it('as CSV', () => {
    const quoted = [headings, ...table].map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','));
    const read = readLedger(quoted.join('\n'), columns);
    expect(read.rows.length + read.rejected.length + read.skipped.length).toBe(filledRows(table));
    expect(read.rows.length).toBeGreaterThan(100);
    expect((writeRejected(read, zh) ?? '').length).toBeGreaterThan(0);
  });

  it('as xlsx', async () => {
    const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const lines = [headings, ...table].map((row, index) => rowOf(index + 1, row.map(escaped)));
    const read = await readXlsxLedger(zipOf(partsAround(sheetOf(lines))), columns);
    expect(read.rows.length + read.rejected.length + read.skipped.length).toBe(filledRows(table));
    expect(read.rows.length).toBeGreaterThan(100);
  });
});

function filledRows(table: readonly (readonly string[])[]): number {
  return table.filter((row) => row.some((one) => one.trim() !== '')).length;
}
