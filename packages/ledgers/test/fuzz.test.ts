import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import { type LedgerColumn, type LedgerReading, readLedger, writeRejected } from '../src/index.ts';
import { readAnyLedger, readXlsxLedger, streamXlsxLedger, writeXlsxLedger, writeXlsxRejected } from '../src/xlsx.ts';
import { word } from './records.ts';
import { zh } from './speeches.ts';
import { partsAround, rowOf, sheetOf, zipOf } from './zip.ts';

const columns: readonly LedgerColumn[] = [
  { field: 'id', title: '编号', type: 'text', required: true },
  { field: 'paid', title: '金额', type: 'yuan' },
  { field: 'on', title: '走访日期', type: 'date' },
];
const rows = Array.from({ length: 40 }, (_, index) => ({ id: `A${index + 1}`, paid: index * 100, on: '2026-03-05' }));
const valuesOf = (read: LedgerReading): readonly unknown[] => read.rows.map(({ values }) => values);

let written: Uint8Array;
let streamed: Uint8Array;
beforeAll(async () => {
  written = await writeXlsxLedger(columns, rows);
  streamed = new Uint8Array(await new Response(streamXlsxLedger(columns, rows)).arrayBuffer());
});

describe('damaged files', () => {
  it('cut off anywhere: nothing is thrown, no row is changed, and the damage is told', async () => {
    for (const file of [written, streamed]) {
      const texts = rows.map((row) => JSON.stringify(row));
      let most = 0;
      for (let end = 0; end < file.length; end += 97) {
        const read = await readAnyLedger(file.subarray(0, end), columns);
        for (const values of valuesOf(read)) expect(texts).toContain(JSON.stringify(values));
        expect(read.issues.some(({ severity }) => severity === 'error')).toBe(true);
        most = Math.max(most, read.rows.length);
      }
      // The rows stand before the end of the file: they survive the loss of its directory.
      expect(most).toBe(rows.length);
    }
  });

  it('bytes changed anywhere: nothing is thrown, and whatever is not the same is told', async () => {
    const same = JSON.stringify(rows);
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.array(fc.tuple(fc.double({ min: 0, max: 0.9999, noNaN: true }), fc.integer({ min: 1, max: 255 })), {
          minLength: 1,
          maxLength: 3,
        }),
        async (stream, changes) => {
          const file = (stream ? streamed : written).slice();
          for (const [place, by] of changes) {
            const at = Math.floor(place * file.length);
            file[at] = (file[at] ?? 0) ^ by;
          }
          const read = await readAnyLedger(file, columns);
          if (JSON.stringify(valuesOf(read)) !== same) expect(read.issues).not.toEqual([]);
        },
      ),
      runs(400),
    );
  });

  it('XML broken within a row costs that row only', async () => {
    const texts = Array.from({ length: 12 }, (_, index) => [`A${index + 1}`, `${index}.50`, '2026-03-05']);
    const dirt = fc.string({
      unit: fc.constantFrom(...Array.from('<>/&"\'=rcvtis !-[]?#')),
      minLength: 1,
      maxLength: 6,
    });
    const wild = fc.oneof(
      dirt,
      fc.constantFrom(
        '<!--',
        '<![CDATA[',
        '<?',
        '<!DOCTYPE x [',
        '</sheetDat',
        '</c>',
        '<row>',
        '<c>',
        '</row>',
        '<v>',
        ']]>',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 11 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        wild,
        async (which, place, cut, added) => {
          const lines = texts.map((cells, index) => rowOf(index + 2, cells));
          const line = lines[which] ?? '';
          const at = Math.floor(place * line.length);
          lines[which] = line.slice(0, at) + added + line.slice(at + cut);
          const read = await readXlsxLedger(
            zipOf(partsAround(sheetOf([rowOf(1, ['编号', '金额', '走访日期']), ...lines]))),
            columns,
          );
          const ids = read.rows.map(({ values }) => values['id']);
          for (const [index, [id]] of texts.entries()) if (index !== which) expect(ids).toContain(id);
        },
      ),
      runs(600),
    );
  });

  it('any bytes behind the mark of an archive', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (tail) => {
        const read = await readAnyLedger(new Uint8Array([0x50, 0x4b, 3, 4, ...tail]), columns);
        expect(read.rows).toEqual([]);
        expect(read.issues).not.toEqual([]);
      }),
      runs(300),
    );
  });
});

describe('rejected rows', () => {
  it('come back as they were written, in CSV and in xlsx, however often', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 6 }), async (cells) => {
        const asked: readonly LedgerColumn[] = [
          { field: 'on', title: '日期', type: 'date', required: true },
          { field: 'name', title: '名称', type: 'text' },
        ];
        const sheet = await writeXlsxLedger(
          [
            { field: 'on', title: '日期', type: 'text' },
            { field: 'name', title: '名称', type: 'text' },
          ],
          cells.map(([on, name]) => ({ on, name })),
        );
        const first = await readXlsxLedger(sheet, asked);
        const reasons = (read: LedgerReading): unknown =>
          read.rejected.map((row) => row.reasons.map(({ code, column }) => [code, column]));
        const csv = writeRejected(first, zh);
        const xlsx = await writeXlsxRejected(first, zh);
        if (csv === null || xlsx === null) return;
        expect(reasons(readLedger(new TextEncoder().encode(csv), asked))).toEqual(reasons(first));
        expect(reasons(await readXlsxLedger(xlsx, asked))).toEqual(reasons(first));
      }),
      runs(150),
    );
  });
});
