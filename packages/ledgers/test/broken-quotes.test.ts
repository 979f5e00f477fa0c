import { describe, expect, test } from 'vitest';
import { growth } from '../../checks/test/support/growth.ts';
import { type LedgerColumn, readLedger } from '../src/index.ts';

const columns: readonly LedgerColumn[] = [
  { field: 'id', title: '编号', type: 'text' },
  { field: 'name', title: '名称', type: 'text' },
];
const read = (lines: readonly string[], end = '\n') => readLedger(`编号,名称${end}${lines.join(end)}${end}`, columns);

describe('quotation marks that are never closed', () => {
  test.each([1, 49, 50, 51, 500])('%i of them cost their own lines and no other', (broken) => {
    const lines = Array.from({ length: 2000 }, (_, at) => {
      if (at % 3 === 0 && at / 3 < broken) return `"E${at},名称`;
      // Some cells are quoted, hold a delimiter, or run over two lines.
      if (at % 50 === 1) return `E${at},"名称,${at}"`;
      return at % 50 === 2 ? `E${at},"名\n称${at}"` : `E${at},名称${at}`;
    });
    const { rows, rejected } = read(lines);
    expect(rejected.map(({ cells }) => cells)).toEqual(
      lines.filter((line) => line.startsWith('"')).map((line) => [line]),
    );
    expect(rows.map(({ values }) => values['id'])).toEqual(
      lines.filter((line) => line.startsWith('E')).map((line) => line.split(',')[0]),
    );
    expect(rows.find(({ values }) => values['id'] === 'E1951')?.values['name']).toBe('名称,1951');
    expect(rows.find(({ values }) => values['id'] === 'E1952')?.values['name']).toBe('名\n称1952');
  });

  test.each(['\n', '\r\n', '\r'])('line ends %j are taken alike behind the fiftieth', (end) => {
    const lines = [...Array.from({ length: 60 }, (_, at) => `"E${at},名称`), 'E60,"甲"', '', 'E61,"乙""丙"'];
    const { rows, rejected } = read(lines, end);
    expect(rejected).toHaveLength(60);
    expect(rows.map(({ values }) => values['name'])).toEqual(['甲', '乙"丙']);
  });

  test('ten thousand of them are read in a time that grows with the file alone', () => {
    const broken = (count: number) => read(Array.from({ length: count }, (_, at) => `"E${at},名称`)).rejected;
    expect(broken(10_000)).toHaveLength(10_000);
    expect(growth(broken, 300)).toBeLessThan(9);
  });
});
