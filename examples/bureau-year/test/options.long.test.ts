import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { describe, expect, test } from 'vitest';
import { rowsOf } from './support/csv.ts';
import { folder, recordOf } from './support/folder.ts';
import { home, job } from './support/job.ts';

describe.concurrent('--explain', () => {
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

  const rooms = spawnSync('unshare', ['-rm', 'true']).status === 0;
  if (!rooms) console.log('options.long.test.ts: no disk may be mounted here, so a full disk is not tried');

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
