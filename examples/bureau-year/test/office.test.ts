import { readFileSync } from 'node:fs';
import { formatYuan } from '@huiqi/kernel';
import { writeLedger } from '@huiqi/ledgers';
import { readXlsxLedger } from '@huiqi/ledgers/xlsx';
import { expect, inject, test } from 'vitest';
import { ledgers } from '../src/ledger-columns.ts';
import { readBureau } from '../src/read-bureau.ts';
import { cellsOf, fenOf, rowsOf } from './support/csv.ts';
import { bytesOf, recordOf, textsOf } from './support/folder.ts';
import { home } from './support/job.ts';

// The Word files, charts and workbook of a run against its numbers and the ledgers.
const out = inject('wholeRuns')[0]?.out ?? '';
const texts = textsOf(out);

const watermark = '示例政策数据，不得用于实际工作';

test('the work report in Word bears the figures of the summary and the parts of an official document', () => {
  const { counts, demands, waivers, pairing } = recordOf(out).summary;
  const report = texts['年度工作报告.docx'] ?? '';
  const grouped = (fen: number): string => `${formatYuan(fen, { grouped: true })}元`;
  for (const text of [
    ...['2026年惠企服务工作报告', '示例区人民政府（虚构）：', '2026年11月20日', watermark],
    `${counts.visits}次`,
    `${counts.visitedEnterprises}家`,
    `${demands.received}件`,
    `见效${demands.effective}件（${demands.share}）`,
    `依法免收${grouped(waivers.statutoryFen)}`,
    `按政策减免${grouped(waivers.policyFen)}`,
    `${pairing.pairs}对`,
  ])
    expect(report).toContain(text);
});

test('the waiver summary in Word bears its two totals and each month', () => {
  const { statutoryFen, policyFen } = recordOf(out).summary.waivers;
  const lines = (texts['减免汇总.docx'] ?? '').split('\n');
  expect(lines).toContain(watermark);
  for (const fen of [statutoryFen, policyFen]) expect(lines).toContain(formatYuan(fen, { grouped: true }));
  const months = rowsOf(`${out}/减免汇总-4-分月减免情况.csv`);
  expect(months.length).toBeGreaterThan(1);
  for (const row of months) expect(lines).toContain(row['法定减免（元）']);
  const sum = (title: string): number => months.reduce((total, row) => total + fenOf(row[title] ?? ''), 0);
  expect([sum('法定减免（元）'), sum('政策减免（元）')]).toEqual([statutoryFen, policyFen]);
});

test('a Word file is the same bytes in each run and says no day but its own', () => {
  const report = bytesOf(out)['年度工作报告.docx'];
  expect(report?.subarray(0, 2).toString()).toBe('PK');
  expect(texts['年度工作报告.docx']).toContain('2026-11-20T00:00:00Z');
});

test('the charts show every month and every target, under the watermark', () => {
  const months = rowsOf(`${out}/减免汇总-4-分月减免情况.csv`).map((row) => row['月份'] ?? '');
  const chart = texts['减免汇总-分月减免金额.svg'] ?? '';
  for (const text of [...months, '法定减免', '政策减免', watermark]) expect(chart).toContain(text);
  const targets = texts['目标进展-目标完成率与时间进度.svg'] ?? '';
  for (const text of [...recordOf(out).summary.targets.map(({ title }) => title), '114.3', watermark]) {
    expect(targets).toContain(text);
  }
});

test('the workbook of the demands reads back as the ledger', async () => {
  const { columns, file } = ledgers.demands;
  const bytes = bytesOf(out)['诉求台账.xlsx'];
  const read = await readXlsxLedger(bytes ?? new Uint8Array(), columns, { file: '诉求台账.xlsx' });
  expect(read.rejected).toEqual([]);
  const values = read.rows.map((row) => row.values);
  expect(values).toEqual(readBureau(`${home}data/`).demands);
  // And cell for cell as the CSV text says.
  expect(cellsOf(writeLedger(columns, values))).toEqual(cellsOf(readFileSync(`${home}data/${file}`, 'utf8')));
});
