import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { LedgerColumn } from '../src/index.ts';
import { writeXlsxLedger } from '../src/xlsx.ts';

/** Every part of an archive that is written without a data descriptor. */
function partsOf(bytes: Uint8Array): readonly (readonly [string, string])[] {
  const buffer = Buffer.from(bytes);
  const parts: [string, string][] = [];
  for (let at = 0; buffer.readUInt32LE(at) === 0x04034b50; ) {
    const size = buffer.readUInt32LE(at + 18);
    const name = at + 30 + buffer.readUInt16LE(at + 26);
    const start = name + buffer.readUInt16LE(at + 28);
    const packed = buffer.subarray(start, start + size);
    const data = buffer.readUInt16LE(at + 8) === 0 ? packed : inflateRawSync(packed);
    parts.push([buffer.toString('utf8', at + 30, name), data.toString('utf8')]);
    at = start + size;
  }
  return parts;
}

test('no part of a workbook holds what XML cannot hold, whatever stands in names, headings, labels and cells', async () => {
  const hostile = '栏\u0000\u0001\u000b\u001f\ufffe\uffff\ud800<&">';
  const columns: readonly LedgerColumn[] = [
    { field: 'a', title: hostile, type: 'enum', values: { [hostile]: 'x' } },
    { field: 'b', title: '乙', type: 'text' },
    { field: 'c', title: '丙', type: 'list' },
  ];
  const rows = [
    { a: 'x', b: hostile, c: [hostile, '丁'] },
    { a: hostile, b: '戊', c: null },
  ];
  const parts = partsOf(await writeXlsxLedger(columns, rows, { sheet: hostile, title: hostile, totals: true }));
  expect(parts.length).toBeGreaterThan(8);
  for (const [name, text] of parts) {
    expect([name, /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u.exec(text)]).toEqual([name, null]);
  }
});
