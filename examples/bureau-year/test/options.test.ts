import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { describe, expect, test } from 'vitest';
import { rowsOf } from './support/csv.ts';
import { folder, recordOf } from './support/folder.ts';
import { home, job } from './support/job.ts';

// Each starts the program anew; those that let it run to its end are in options.long.test.ts, but for one.
describe.concurrent('--explain', () => {
  test('a fee order with a secret income, and --json alone on the output', async () => {
    const out = folder();
    const { code, stdout, stderr } = await job(['--json', '--explain', 'F0179', '--out', out]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(recordOf(out));
    const page = readFileSync(`${out}/个案说明-F0179.md`, 'utf8');
    expect(page).toContain('专利收费减缴办法');
    const [applicant] = rowsOf(`${home}data/专利申请人台账.csv`).filter((row) => row['收费单编号'] === 'F0179');
    const income = applicant?.['上年应纳税所得额（元）'] ?? '';
    expect(income).not.toBe('');
    for (const file of readdirSync(out)) {
      const text = readFileSync(`${out}/${file}`, 'utf8');
      expect(text, file).not.toContain(income);
      expect(text, file).not.toContain(Number(income).toLocaleString('en-US'));
    }
  });

  test('an id that nobody has: words and exit 2', async () => {
    const out = folder();
    const { code, stdout, stderr } = await job(['--explain', '../F9999', '--out', out]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('没有编号为“../F9999”的记录');
    expect(stderr).toContain('收费单（如 F0001）');
    expect(readdirSync(out)).toEqual([]);
  });
});

describe.concurrent('folders', () => {
  test('no such folder', async () => {
    const { code, stdout, stderr } = await job(['--data', `${folder()}/none`]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^没有文件夹 .*none\//);
  });

  test('a ledger is missing', async () => {
    const data = folder();
    cpSync(`${home}data`, data, { recursive: true });
    for (const name of ['走访台账', '目标台账']) rmSync(`${data}/${name}.csv`);
    const { code, stdout, stderr } = await job(['--data', data]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('缺少台账 · ledgers are missing：走访台账.csv、目标台账.csv');
    expect(stderr).not.toContain('at ');
  });

  test('a folder with other files is not written', async () => {
    const out = folder();
    writeFileSync(`${out}/年终总结.md`, '别删我');
    const { code, stderr } = await job(['--out', out]);
    expect(code).toBe(2);
    expect(stderr).toContain('里有别的文件');
    expect(readdirSync(out)).toEqual(['年终总结.md']);
  });
});

describe.concurrent('words instead of a run', () => {
  test('--help names every option', async () => {
    const { code, stdout } = await job(['--help']);
    expect(code).toBe(0);
    for (const option of ['data', 'out', 'as-of', 'seed', 'explain', 'json', 'help'])
      expect(stdout).toContain(`--${option} `);
  });

  test.each([
    [['--as-of', '2026-02-30'], '“2026-02-30”这一天不存在'],
    [['--sead', 'x'], '选项有误'],
  ])('%j', async (args, words) => {
    const { code, stdout, stderr } = await job(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});

describe('a folder of reports', () => {
  test('that another run is writing to, or that is no folder, is told in a sentence', async () => {
    const out = folder();
    writeFileSync(`${out}/.huiqi.lock`, `1 ${hostname()}\n`);
    const busy = await job(['--out', out]);
    expect({ code: busy.code, stdout: busy.stdout }).toEqual({ code: 2, stdout: '' });
    expect(busy.stderr).toContain('正由另一次运行写入');
    writeFileSync(`${out}/x`, '');
    const none = await job(['--out', `${out}/x/y`]);
    expect({ code: none.code, stdout: none.stdout }).toEqual({ code: 2, stdout: '' });
    expect(none.stderr).not.toContain('    at ');
  });
});
