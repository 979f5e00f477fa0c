import { PassThrough, Readable } from 'node:stream';
import { readXlsxLedger, streamXlsxLedger, writeXlsxLedger } from '@huiqi/ledgers/xlsx';
import ExcelJS from 'exceljs';
import { streamXlsxRows, writeXlsx, writeXlsxStream } from 'hucre/xlsx';
import { columns, digestOf, digestOfRows, ledgerRows, looks, type PlainRow } from './ledger-cases.ts';

/** What one process reports. */
interface Measured {
  readonly items: number;
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly rssMb: number;
  readonly digest: string;
}

type Work<T> = () => Promise<T>;

/** The work of each contender on each case, and how its result is told. */
export const ledgerContenders = {
  'ledger-stream': ['huiqi', 'hucre', 'exceljs'],
  'ledger-write': ['huiqi', 'hucre'],
  'ledger-read': ['huiqi', 'hucre', 'exceljs'],
} as const;

/** A case of the ledger part. */
export type LedgerCase = keyof typeof ledgerContenders;

const full = 100_000;

/** Measures a contender on writing or reading a ledger of 100,000 rows and 16 columns. */
export async function measureLedger(contender: string, name: LedgerCase, quick: boolean): Promise<Measured> {
  const count = quick ? full / 10 : full;
  if (name === 'ledger-read') return measureRead(contender, count);
  const { rows, plain } = ledgerRows(count);
  const inMemory = name === 'ledger-write';
  const work: Readonly<Record<string, Work<Uint8Array>>> = {
    huiqi: () => (inMemory ? writeXlsxLedger(columns, rows) : collected(streamXlsxLedger(columns, rows))),
    hucre: () => (inMemory ? hucreWhole(plain) : collected(hucreStream(plain))),
    exceljs: () => exceljsStream(plain),
  };
  return measured(count, work[contender] as Work<Uint8Array>, digestOf);
}

/** Every contender reads the same file; each gives the values as it understands them, brought to one form for the digest only. */
async function measureRead(contender: string, count: number): Promise<Measured> {
  const file = await collected(hucreStream(ledgerRows(count).plain));
  const work: Readonly<Record<string, Work<readonly unknown[]>>> = {
    async huiqi() {
      const { rows } = await readXlsxLedger(file, columns);
      return rows.map(({ values }) => values['id']);
    },
    async hucre() {
      const ids: unknown[] = [];
      for await (const { index, values } of streamXlsxRows(file)) if (index > 0) ids.push(values[0]);
      return ids;
    },
    async exceljs() {
      const ids: unknown[] = [];
      const reader = new ExcelJS.stream.xlsx.WorkbookReader(Readable.from([Buffer.from(file)]), {});
      for await (const sheet of reader) {
        for await (const row of sheet) if (row.number > 1) ids.push((row.values as readonly unknown[])[1]);
      }
      return ids;
    },
  };
  return measured(count, work[contender] as Work<readonly unknown[]>, (ids) => Promise.resolve(digestOfRows(ids)));
}

async function measured<T>(items: number, work: Work<T>, digest: (result: T) => Promise<string>): Promise<Measured> {
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  const result = await work();
  const wallMs = Number(process.hrtime.bigint() - start) / 1e6;
  const used = process.cpuUsage(cpu);
  const rssMb = process.resourceUsage().maxRSS / 1024;
  return { items, cpuMs: (used.user + used.system) / 1000, wallMs, rssMb, digest: await digest(result) };
}

const line = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const border = { top: line, right: line, bottom: line, left: line } as const;
const hucreColumns = looks.map(({ heading, format, width }) => ({
  header: heading,
  width,
  style: {
    numFmt: format,
    border,
    alignment: { vertical: 'center', ...(format === '@' ? { wrapText: true } : {}) },
  } as const,
}));

function hucreStream(plain: readonly PlainRow[]): ReadableStream<Uint8Array> {
  return writeXlsxStream(plain, { name: '台账', columns: hucreColumns, freezePane: { rows: 1 } });
}

/** The library alone, asked for what the project's file holds: a heading of its own look, filters, print set-up and rules. */
function hucreWhole(plain: readonly PlainRow[]): Promise<Uint8Array> {
  const headings = looks.map(({ heading }) => heading);
  const columns = hucreColumns.map(({ width, style }) => ({ width, style }));
  const style = { font: { bold: true }, border, alignment: { horizontal: 'center', wrapText: true } } as const;
  const last = plain.length + 1;
  const sheet = {
    name: '台账',
    columns,
    rows: [headings, ...plain],
    cells: new Map(headings.map((_, index) => [`0,${index}`, { style }] as const)),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:P${last}` },
    dataValidations: [
      { type: 'list', values: ['企业', '个体工商户', '其他'], range: `D2:D${last}` },
      { type: 'list', values: ['是', '否'], range: `M2:M${last}` },
    ] as const,
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const,
  };
  return writeXlsx({
    sheets: [
      { ...sheet, dataValidations: sheet.dataValidations.map((rule) => ({ ...rule, values: [...rule.values] })) },
    ],
  });
}

async function exceljsStream(plain: readonly PlainRow[]): Promise<Uint8Array> {
  const sink = new PassThrough();
  const pieces: Buffer[] = [];
  sink.on('data', (piece: Buffer) => pieces.push(piece));
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: sink, useStyles: true, useSharedStrings: false });
  const sheet = book.addWorksheet('台账', { views: [{ state: 'frozen', ySplit: 1 }] });
  const side = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;
  sheet.columns = looks.map(({ heading, format, width }) => ({
    header: heading,
    width,
    style: { numFmt: format, border: { top: side, right: side, bottom: side, left: side } },
  }));
  for (const row of plain) sheet.addRow(row).commit();
  sheet.commit();
  await book.commit();
  return new Uint8Array(Buffer.concat(pieces));
}

async function collected(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}
