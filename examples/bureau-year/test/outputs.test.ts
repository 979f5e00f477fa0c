import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import type { RunRecord } from '../src/write-out.ts';
import { cellsOf, fenOf, rowsOf } from './support/csv.ts';
import { bytesOf, recordOf, textsOf } from './support/folder.ts';
import { home } from './support/job.ts';

// The golden record. To renew it after a change that is meant: run the main job, read what changed in out/ as a reader would,
// and only then copy out/run.json over test/golden/run.json.
const golden = JSON.parse(readFileSync(`${home}test/golden/run.json`, 'utf8')) as RunRecord;

const runs = inject('wholeRuns');
const first = runs[0]?.out ?? '';
const texts = textsOf(first);

/** The digest of each file of a folder. */
function digestsOf(path: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(bytesOf(path)).map(([name, bytes]) => [
      name,
      `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ]),
  );
}

/** The files, and the terminal, in which a text stands with no further digit around it. */
function where(wanted: string): string[] {
  const alone = new RegExp(String.raw`(?<![\d.,])${wanted.replaceAll('.', String.raw`\.`)}(?![\d.])`);
  const all = { ...texts, terminal: runs[0]?.ended.stdout ?? '' };
  return Object.entries(all).flatMap(([name, text]) => (alone.test(text) ? [name] : []));
}

/** The ways in which an amount may be written: fen, yuan, yuan in groups. */
function whereAmount(fen: number): string[] {
  const yuan = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
  const grouped = yuan.replaceAll(/\B(?=(?:\d{3})+\.)/g, ',');
  return [...new Set([String(fen), yuan, grouped].flatMap(where))].sort();
}

describe('the same bytes everywhere', () => {
  test('in each zone, in runs of their own, from two folders', () => {
    expect(runs.length).toBeGreaterThan(1);
    for (const { out, ended } of runs) {
      expect(ended).toMatchObject({ code: 0, stderr: '' });
      expect(textsOf(out)).toEqual(texts);
      expect(digestsOf(out)).toEqual(digestsOf(first));
    }
  });

  test('as the golden record says', () => {
    const record = recordOf(first);
    expect(record.summary).toEqual(golden.summary);
    expect(record).toEqual(golden);
  });

  test('the record names every file by its digest', () => {
    // A workbook is packed by the platform, so only its name is kept.
    const { 'run.json': _, '诉求台账.xlsx': __, ...others } = digestsOf(first);
    const { outputs, packed } = recordOf(first);
    expect(outputs).toEqual(others);
    expect(packed).toEqual(['诉求台账.xlsx']);
  });
});

describe('what every output must bear', () => {
  const watermark = '示例政策数据，不得用于实际工作';

  test('the watermark, on each page and in each row', () => {
    const names = Object.keys(texts);
    const pages = names.filter((name) => /\.(?:md|html|docx|svg|xlsx)$/.test(name));
    expect(pages.length).toBeGreaterThanOrEqual(23);
    for (const name of pages) expect(texts[name], name).toContain(watermark);
    const tables = names.filter((name) => name.endsWith('.csv') && !name.startsWith('退回-'));
    for (const name of tables) {
      const marks = cellsOf(texts[name] ?? '')
        .slice(1)
        .map(([mark]) => mark);
      expect(marks, name).toEqual(marks.map(() => watermark));
    }
    expect(recordOf(first).notice).toBe(watermark);
    expect(runs[0]?.ended.stdout).toContain('虚构数据与虚构本地政策，仅供演示');
  });
});

describe('what no output may bear', () => {
  test('the sum of what law makes free and what policy waives', () => {
    const { statutoryFen, policyFen } = recordOf(first).summary.waivers;
    expect(whereAmount(statutoryFen)).toEqual(
      [
        ...['run.json', 'terminal', '减免汇总-1-法定减免情况.csv'],
        ...['减免汇总', '年度工作报告'].flatMap((name) => [...pagesOf(name), `${name}.docx`]),
      ].sort(),
    );
    expect(whereAmount(policyFen)).toContain('减免汇总-2-政策减免情况.csv');
    expect(whereAmount(statutoryFen + policyFen)).toEqual([]);
    // The one firm of the published account: 7,500.00 by law and half of 7,010.00 by policy.
    expect(whereAmount(750_000)).toContain('个案说明-F0001.html');
    expect(whereAmount(750_000 + 350_500)).toEqual([]);
  });

  test('names of officers', () => {
    const names = rowsOf(`${home}data/干部台账.csv`).map((officer) => officer['姓名'] ?? '');
    expect(names).toHaveLength(63);
    const told = Object.entries(texts).flatMap(([file, text]) =>
      names.filter((name) => text.includes(name)).map((name) => `${file} ${name}`),
    );
    expect(told).toEqual([]);
  });

  test('taxable incomes', () => {
    const incomes = rowsOf(`${home}data/专利申请人台账.csv`).map((row) => row['上年应纳税所得额（元）'] ?? '');
    const known = [...new Set(incomes.filter((income) => income !== ''))];
    expect(known.length).toBeGreaterThan(15);
    expect(known.flatMap((income) => whereAmount(fenOf(income)).map((file) => `${file} ${income}`))).toEqual([]);
  });
});

function pagesOf(name: string): string[] {
  return [`${name}.html`, `${name}.md`];
}
