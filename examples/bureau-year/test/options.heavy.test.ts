import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { describe, expect, test } from 'vitest';
import { rowsOf } from './support/csv.ts';
import { folder, home, job, recordOf } from './support/job.ts';

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

  test('an enterprise, then an officer into the same folder: nothing of the first stays', async () => {
    const out = folder();
    const first = await job(['--explain', 'E817', '--out', out]);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    // Typed `５２０万元` and `2019.5.20` in the ledger.
    expect(first.stdout).toContain('- **营业收入**：5,200,000.00 元');
    expect(first.stdout).toContain('**结论：企业规模为小型**');
    expect(first.stdout).toContain('请填写：是否规上');
    const second = await job(['--explain', 'O057', '--out', out]);
    expect(second).toMatchObject({ code: 0, stderr: '' });
    expect(second.stdout).toContain('# 干部结对说明 O057');
    expect(existsSync(`${out}/个案说明-E817.md`)).toBe(false);
    const served = rowsOf(`${out}/结对名单-1-结对清单.csv`).filter((pair) => pair['人员编号'] === 'O057');
    expect(rowsOf(`${out}/干部说明-O057.csv`).map((row) => row['企业编号'])).toEqual(
      served.map((pair) => pair['编号']),
    );
  });

  test('a pair: the officer it got is the one whom nobody could replace for less', async () => {
    const out = folder();
    const { code, stdout } = await job(['--explain', '结对：E0003', '--out', out]);
    expect(code).toBe(0);
    const others = rowsOf(`${out}/结对说明-E0003-2-其他人选.csv`).map((row) => Number(row['全区多付']));
    expect(others).toHaveLength(61);
    expect(others).toEqual([...others].sort((left, right) => left - right));
    expect(others[0]).toBeGreaterThanOrEqual(0);
    const [pair] = rowsOf(`${out}/结对名单-1-结对清单.csv`).filter((row) => row['编号'] === 'E0003');
    expect(stdout).toContain(`由 ${pair?.['人员编号'] ?? ''}（`);
    expect(rowsOf(`${out}/结对说明-E0003-3-排除的干部.csv`)).toEqual([
      expect.objectContaining({ 原因: '自2026年11月1日起缺勤，返岗日未定' }),
    ]);
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

test.concurrent('--as-of counts nothing that came later', async () => {
  const out = folder();
  const day = '2026-06-30';
  expect(await job(['--as-of', day, '--out', out])).toMatchObject({ code: 0, stderr: '' });
  const until = (name: string, column: string): number => {
    const days = rowsOf(`${home}data/${name}.csv`).map((row) => row[column] ?? '');
    return days.filter((one) => one !== '' && one <= day).length;
  };
  const { counts, demands, targets } = recordOf(out).summary;
  expect(counts.visits).toBe(until('走访台账', '走访日期'));
  expect([demands.received, demands.effective]).toEqual([until('诉求台账', '受理日期'), until('诉求台账', '见效日期')]);
  expect(targets.reduce((sum, { achieved }) => sum + achieved, 0)).toBe(until('成果台账', '取得日期'));
  expect(demands.open).toBe(demands.received - demands.effective);
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

  test('a ledger that cannot be read is named, and the others go on', async () => {
    const [data, out] = [folder(), folder()];
    cpSync(`${home}data`, data, { recursive: true });
    writeFileSync(`${data}/走访台账.csv`, '会议纪要\n');
    writeFileSync(`${data}/目标台账.csv`, '');
    const { code, stdout, stderr } = await job(['--data', data, '--out', out]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('读不出的台账：走访台账.csv、目标台账.csv，见台账问题清单');
    expect(recordOf(out).summary.counts).toMatchObject({ visits: 0, enterprises: 217 });
    expect(readFileSync(`${out}/台账问题清单.md`, 'utf8')).toContain('走访台账.csv');
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

test.concurrent('--seed invents other ledgers, whole and readable', async () => {
  const out = folder();
  expect(await job(['--seed', 'other', '--out', out])).toMatchObject({ code: 0, stderr: '' });
  const ours = JSON.parse(readFileSync(`${home}test/golden/run.json`, 'utf8')) as ReturnType<typeof recordOf>;
  const record = recordOf(out);
  expect(record.seed).toBe('other');
  expect(record.summary.ledgers.rejected).toBe(13);
  expect(record.summary.demands).toEqual(ours.summary.demands);
  expect(record.summary.pairing).not.toEqual(ours.summary.pairing);
  const same = Object.keys(ours.inputs).filter((file) => record.inputs[file] === ours.inputs[file]);
  expect(same.sort()).toEqual(['企业台账_补报.csv', '品牌认证名录.csv', '目标台账.csv', '质量奖获奖名录.csv'].sort());
  expect(readdirSync(`${out}/虚构台账`).sort()).toEqual(Object.keys(ours.inputs).sort());
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
  test('is its own where its record was cut in half, or where a run was killed', async () => {
    const out = folder();
    expect(await job(['--out', out])).toMatchObject({ code: 0, stderr: '' });
    const whole = readFileSync(`${out}/run.json`, 'utf8');
    const names = readdirSync(out);
    writeFileSync(`${out}/run.json`, whole.slice(0, whole.length / 2));
    writeFileSync(`${out}/.huiqi.lock`, `${2 ** 22 + 1} ${hostname()}\n`);
    writeFileSync(`${out}/.huiqi-1-0.tmp`, '半');
    expect(await job(['--out', out])).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(`${out}/run.json`, 'utf8')).toBe(whole);
    expect(readdirSync(out)).toEqual(names);
  });

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

  const rooms = spawnSync('unshare', ['-rm', 'true']).status === 0;
  if (!rooms) console.log('options.heavy.test.ts: no disk may be mounted here, so a full disk is not tried');

  test.skipIf(!rooms)('on a full or read-only disk is as it was, in a sentence', () => {
    const out = folder();
    const main = `"${process.execPath}" --conditions=@huiqi/source "${home}src/main.ts" --out ${out}`;
    const room = (script: string) => spawnSync('unshare', ['-rm', 'sh', '-c', script], { encoding: 'utf8' });
    const full = room(`mount -t tmpfs -o size=200k tmpfs ${out} && ${main} >/dev/null; echo "code $?"; ls -A ${out}`);
    expect(full.stdout).toBe('code 2\n');
    expect(full.stderr).toContain('磁盘已满');
    const fixed = room(`mount --bind ${out} ${out} && mount -o remount,bind,ro ${out} && ${main}; echo "code $?"`);
    expect(fixed.stdout).toBe('code 2\n');
    expect(fixed.stderr).toContain('所在的磁盘只读');
    for (const { stderr } of [full, fixed]) expect(stderr).not.toContain('    at ');
  });
});
