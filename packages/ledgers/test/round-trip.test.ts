import { dictionaryOf, type EntityName, entities, readEntity } from '@huiqi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import { type LedgerReading, readLedger, recordColumns, recordsOf, rowsOf, writeLedger } from '../src/index.ts';
import { readXlsxLedger, streamXlsxLedger, writeXlsxLedger } from '../src/xlsx.ts';
import { recordsOfEntity } from './records.ts';

const bytesOf = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(stream).arrayBuffer());

describe.each(Object.keys(entities) as EntityName[])('%s: a ledger out and in loses nothing', (name) => {
  const schema = entities[name];
  const columns = recordColumns(dictionaryOf(schema));
  const expectSame = (reading: LedgerReading, records: readonly object[]): void => {
    expect(reading.rejected.map(({ reasons }) => reasons)).toEqual([]);
    const rows = reading.rows.map(({ values }) => values);
    const found = recordsOf(rows, columns).map((record) => readEntity(schema, record));
    expect(found.map((read) => (read.ok ? read.value : read.issues))).toEqual(records);
  };

  it('in CSV', () => {
    fc.assert(
      fc.property(recordsOfEntity(name), (records) => {
        const text = writeLedger(columns, rowsOf(records, columns));
        expectSame(readLedger(new TextEncoder().encode(text), columns), records);
      }),
      runs(150),
    );
  });

  it('in xlsx', async () => {
    await fc.assert(
      fc.asyncProperty(recordsOfEntity(name), fc.boolean(), async (records, totals) => {
        const rows = rowsOf(records, columns);
        const look = { title: '示例台账', totals };
        expectSame(await readXlsxLedger(await writeXlsxLedger(columns, rows, look), columns), records);
        expectSame(await readXlsxLedger(await bytesOf(streamXlsxLedger(columns, rows, look)), columns), records);
      }),
      runs(60),
    );
  });
});
