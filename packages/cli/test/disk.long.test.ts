import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fileIn, linesFrom, scratch } from './support.ts';

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
const huiqi = `"${process.execPath}" --conditions=@huiqi/source "${bin}"`;
const codes = linesFrom(Array.from({ length: 400 }, (_, id) => ({ id, creditCode: '92512000MA0000B151' })));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a script in a room of its own, in which disks may be mounted; they are gone with it. */
function inRoom(script: string): Ended {
  const { status, stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', script], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

const rooms = spawnSync('unshare', ['-rm', 'true']).status === 0;
if (!rooms)
  console.log(
    'disk.long.test.ts: no disk may be mounted here (unshare -rm), so full and read-only disks are not tried',
  );

describe.skipIf(!rooms)('a disk that is full or read-only', () => {
  const small = (folder: string): string => `mount -t tmpfs -o size=64k tmpfs ${folder} && cd ${folder}`;

  test('keeps the old file of huiqi ledger whole and says so', () => {
    const [folder, room] = [scratch(), scratch()];
    const input = fileIn(folder, 'officers.jsonl', officersOf(600));
    const old = fileIn(folder, 'old.jsonl', officersOf(1));
    const { out, err } = inRoom(
      `${small(room)} && cp ${old} to.jsonl && ${huiqi} ledger ${input} --entity Officer --to to.jsonl --force; echo "code $?"; ls -A; cmp to.jsonl ${old} && echo whole`,
    );
    expect(err).toContain('磁盘已满。原有的文件没有改动');
    expect(out.trimEnd().split('\n')).toEqual(['code 2', 'to.jsonl', 'whole']);
  });

  test('keeps all files of huiqi alarms --out as they were, and the next run has its folder to itself', () => {
    const [folder, room] = [scratch(), scratch()];
    const item = { duty: 'demo', title: '整改', officer: 'O1', due: '2026-10-20' };
    const one = fileIn(folder, 'one.jsonl', linesFrom([item]));
    const many = fileIn(
      folder,
      'many.jsonl',
      linesFrom(Array.from({ length: 300 }, (_, at) => ({ ...item, subject: `${at}` }))),
    );
    const alarms = `${huiqi} alarms --as-of 2026-10-26 --known-on 2026-10-26 --out .`;
    const { out, err } = inRoom(
      `${small(room)} && ${alarms} <${one} >/dev/null; echo "code $?"; sha256sum * >${folder}/sums; ${alarms} <${many} >/dev/null; echo "code $?"; sha256sum -c ${folder}/sums; ls -A; ${alarms} <${one} >/dev/null; echo "code $?"`,
    );
    expect(err).toContain('磁盘已满');
    expect(err).not.toContain('    at ');
    const names = ['alarms.ics', 'digest.html', 'digest.md', 'revisions.json', 'run.json'];
    expect(out.trimEnd().split('\n')).toEqual([
      'code 0',
      'code 2',
      ...names.map((name) => `${name}: OK`),
      ...names,
      'code 0',
    ]);
  });

  test('is said to be read-only', () => {
    const [folder, room] = [scratch(), scratch()];
    const input = fileIn(folder, 'officers.jsonl', officersOf(1));
    const ro = `mount --bind ${room} ${room} && mount -o remount,bind,ro ${room} && cd ${room}`;
    const alarms = `${huiqi} alarms --as-of 2026-10-26 --known-on 2026-10-26`;
    const { out, err } = inRoom(
      `${ro} && ${huiqi} ledger ${input} --entity Officer --to to.jsonl; echo "code $?"; ${alarms} --out . </dev/null; echo "code $?"; ${huiqi} pack new cn.x --out a; echo "code $?"`,
    );
    expect(out.match(/code \d/g)).toEqual(['code 2', 'code 2', 'code 2']);
    expect(err.match(/写不了文件 \S+：.*/g)).toEqual(
      ['to.jsonl', '.', 'a'].map((file) => `写不了文件 ${file}：所在的磁盘只读`),
    );
  });
});

function officersOf(count: number): string {
  const officer = {
    name: '张三',
    department: null,
    rank: null,
    skills: [],
    divisions: [],
    capacity: 1,
    absentFrom: null,
    absentTo: null,
  };
  return linesFrom(Array.from({ length: count }, (_, at) => ({ id: `O${at}`, ...officer })));
}

describe.skipIf(process.getuid?.() !== 0)('somebody who may not write', () => {
  test('is told so', () => {
    const folder = scratch();
    const input = fileIn(folder, 'officers.jsonl', officersOf(1));
    const nobody = { uid: 65_534, gid: 65_534, encoding: 'utf8' } as const;
    spawnSync('chmod', ['755', folder]);
    const argv = [
      '--conditions=@huiqi/source',
      bin,
      'ledger',
      input,
      '--entity',
      'Officer',
      '--to',
      join(folder, 'to.jsonl'),
    ];
    const { status, stderr, error } = spawnSync(process.execPath, argv, nobody);
    if (error !== undefined || stderr.includes('EACCES')) {
      console.log('disk.long.test.ts: nobody may read this copy, so that a refused permission is not tried');
      return;
    }
    expect([status, stderr.includes('没有权限')]).toEqual([2, true]);
    expect(readdirSync(folder)).toEqual(['officers.jsonl']);
  });
});

describe.skipIf(!existsSync('/dev/full'))('an output that fails', () => {
  test.each([
    ['lines', ['credit-code']],
    ['a text', ['--help']],
    ['a schema', ['schema', 'size.input']],
  ])('is told on the error stream, with 2: %s', (_, argv) => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, ['--conditions=@huiqi/source', bin, ...argv], {
      input: codes,
      stdio: ['pipe', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr).toBe(
      '错误  huiqi\n  结果没有全部写出（ENOSPC）\n  怎么办：磁盘已满的，请腾出空间再运行一次；已写出的部分不完整\n',
    );
  });

  test('a device is written as it is, and a full one is told', () => {
    const input = fileIn(scratch(), 'officers.jsonl', officersOf(1));
    const to = (file: string) =>
      spawnSync(
        process.execPath,
        ['--conditions=@huiqi/source', bin, 'ledger', input, '--entity', 'Officer', '--to', file],
        { encoding: 'utf8' },
      );
    const none = to('/dev/null');
    expect(none.stderr).toContain('看不出文件 /dev/null 要写成什么格式');
    expect(readdirSync('/dev').filter((name) => name.startsWith('.huiqi'))).toEqual([]);
  });
});

test('a reader that goes away ends the work without a word', async () => {
  const child = spawn('sh', ['-c', `${huiqi} credit-code; echo "code $?" >&2`], { stdio: ['pipe', 'pipe', 'pipe'] });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(codes.repeat(50));
  child.stdout.once('data', () => child.stdout.destroy());
  await new Promise((resolve) => child.on('close', resolve));
  expect(err).toBe('code 1\n');
});

test('of two runs into one folder the second is told, and the first ends as if alone', async () => {
  const folder = scratch();
  const argv = ['alarms', '--as-of', '2026-10-26', '--known-on', '2026-10-26', '--out', folder];
  const run = ['--conditions=@huiqi/source', bin, ...argv];
  const first = spawn(process.execPath, run, { stdio: ['pipe', 'ignore', 'inherit'] });
  while (!existsSync(join(folder, '.huiqi.lock'))) {
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  const second = spawnSync(process.execPath, run, { input: '', encoding: 'utf8' });
  expect([second.status, second.stdout]).toEqual([2, '']);
  expect(second.stderr).toContain(`正由另一次运行写入（${first.pid ?? 0} `);
  first.stdin.end(linesFrom([{ title: '整改', due: '2026-10-30' }]));
  expect(await new Promise((resolve) => first.on('close', resolve))).toBe(0);
  const record = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as { outputs: Record<string, string> };
  expect(readdirSync(folder).sort()).toEqual([...Object.keys(record.outputs), 'run.json'].sort());
});
