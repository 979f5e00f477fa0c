import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockFolder, writeTogether } from '../src/files.ts';
import { call, fileIn, linesFrom, scratch } from './support.ts';

const head = '人员编号,姓名,所在科室,人员层级,业务专长,负责区划,包联上限,缺勤首日,返岗日,备注';
const good = 'O1,张三,一科,工作人员,计量,330304,3,,,重要备注';
const bad = 'O2,李四,一科,工作人员,计量,330304,abc,,,又一条';
const officers = (...argv: readonly string[]) => call(['ledger', ...argv, '--entity', 'Officer']);

describe('huiqi ledger writes over nothing that it reads', () => {
  test.each([
    ['--to', '--to'],
    ['--rejected', '--rejected'],
  ])('%s is the input', async (option) => {
    const own = fileIn(scratch(), 'own.csv', `${head}\n${good}\n${bad}\n`);
    const before = readFileSync(own, 'utf8');
    const { code, err } = await officers(own, option, own);
    expect([code, readFileSync(own, 'utf8')]).toEqual([2, before]);
    expect(err).toContain(`${option} 指的文件 ${own} 是本次的输入，没有覆盖`);
  });

  test('the input by another name, and the file of the last import', async () => {
    const folder = scratch();
    const own = fileIn(folder, 'own.csv', `${head}\n${good}\n`);
    const [soft, hard] = [join(folder, 'soft.csv'), join(folder, 'hard.csv')];
    symlinkSync(own, soft);
    linkSync(own, hard);
    const last = fileIn(folder, 'last.csv', `${head}\n${good}\n`);
    for (const target of [soft, hard, `${folder}/../${folder.split('/').at(-1) ?? ''}/own.csv`]) {
      expect(await officers(own, '--to', target)).toMatchObject({ code: 2 });
    }
    expect(await officers(own, '--to', last, '--against', last, '--force')).toMatchObject({ code: 2 });
    expect(readFileSync(own, 'utf8')).toBe(`${head}\n${good}\n`);
    expect(readFileSync(last, 'utf8')).toBe(`${head}\n${good}\n`);
  });

  test('one file cannot be both the records and the rejected rows', async () => {
    const folder = scratch();
    const own = fileIn(folder, 'own.csv', `${head}\n${good}\n`);
    const { code, err } = await officers(own, '--to', `${folder}/a.csv`, '--rejected', `${folder}/./a.csv`);
    expect(code).toBe(2);
    expect(err).toContain('--to 与 --rejected 指的是同一个文件');
  });
});

describe('huiqi ledger loses no row and no column silently', () => {
  test('where rows are rejected and it is not said where they go, nothing is written', async () => {
    const folder = scratch();
    const own = fileIn(folder, 'own.csv', `${head}\n${good}\n${bad}\n`);
    const to = join(folder, 'to.csv');
    const { code, err, out } = await officers(own, '--to', to);
    expect(code).toBe(2);
    expect(err).toContain('退回 1 行，没有写明退回到哪里');
    expect(out).toContain('包联上限');
    expect(existsSync(to)).toBe(false);
    expect(await officers(own, '--to', to, '--rejected', join(folder, 'rejected.csv'))).toMatchObject({ code: 1 });
    expect(readdirSync(folder).sort()).toEqual(['own.csv', 'rejected.csv', 'to.csv']);
  });

  test('a column that no record has goes to the output under its own heading', async () => {
    const folder = scratch();
    const own = fileIn(folder, 'own.csv', `${head}\n${good}\n`);
    const { code, out } = await officers(own, '--to', join(folder, 'to.csv'));
    expect(code).toBe(0);
    expect(out).toContain('已写出');
    const [headings = '', row = ''] = readFileSync(join(folder, 'to.csv'), 'utf8').split('\r\n');
    expect([headings.split(',').at(-1), row.split(',').at(-1)]).toEqual(['备注', '重要备注']);
  });
});

describe('huiqi ledger writes over its own files only', () => {
  test.each(['csv', 'jsonl', 'xlsx'])(
    'a .%s that it wrote is written anew, one of somebody else is not',
    async (form) => {
      const folder = scratch();
      const own = fileIn(folder, 'own.csv', `${head}\n${good}\n`);
      const to = join(folder, `to.${form}`);
      for (const _ of [1, 2]) expect(await officers(own, '--to', to)).toMatchObject({ code: 0, err: '' });
      const foreign = fileIn(folder, `foreign.${form}`, '会议纪要\n第一条\n');
      const { code, err } = await officers(own, '--to', foreign);
      expect([code, readFileSync(foreign, 'utf8')]).toEqual([2, '会议纪要\n第一条\n']);
      expect(err).toContain('不是本命令写的');
      expect(await officers(own, '--to', foreign, '--force')).toMatchObject({ code: 0 });
    },
  );

  test('a ledger with a column or a row of its own is kept', async () => {
    const folder = scratch();
    const own = fileIn(folder, 'own.csv', `${head}\n${good}\n`);
    for (const text of [`${head}\n${good}\n`, `${head.replace(',备注', '')}\nO9,王五,,,,,,,\n`]) {
      const to = fileIn(folder, 'to.csv', text);
      expect(await officers(own, '--to', to)).toMatchObject({ code: 2 });
      expect(readFileSync(to, 'utf8')).toBe(text);
    }
  });

  test('rejected rows that somebody has mended are not lost', async () => {
    const folder = scratch();
    const own = fileIn(folder, 'own.csv', `${head}\n${bad}\n`);
    const rejected = join(folder, 'rejected.csv');
    for (const _ of [1, 2]) expect(await officers(own, '--rejected', rejected)).toMatchObject({ code: 1, err: '' });
    writeFileSync(rejected, readFileSync(rejected, 'utf8').replace('abc', '5'));
    expect(await officers(own, '--rejected', rejected)).toMatchObject({ code: 2 });
    expect(readFileSync(rejected, 'utf8')).toContain(',5,');
  });
});

describe('huiqi alarms --out', () => {
  const days = ['--as-of', '2026-10-26', '--known-on', '2026-10-26'];
  const item = { duty: 'demo', title: '整改', officer: 'O1', due: '2026-10-20' };
  const alarms = (folder: string, rows: readonly object[] = [item], ...argv: readonly string[]) =>
    call(['alarms', ...days, '--out', folder, ...argv], linesFrom(rows));
  const all = ['alarms.ics', 'digest.html', 'digest.md', 'revisions.json', 'run.json'];

  test.each(all)('does not write over a %s that it did not write, and says so before it reads a line', async (name) => {
    const folder = scratch();
    const file = fileIn(folder, name, '我的笔记');
    const { code, out, err } = await alarms(folder);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`文件 ${file} 已经存在，不是本命令写的`);
    expect(readFileSync(file, 'utf8')).toBe('我的笔记');
    expect(readdirSync(folder)).toEqual([name]);
    expect(await alarms(folder, [item], '--force')).toMatchObject({ code: 0 });
    expect(readdirSync(folder).sort()).toEqual(all);
  });

  test('writes its own folder anew, beside the files of others, but not what was changed since', async () => {
    const folder = scratch();
    fileIn(folder, '别的.txt', 'x');
    for (const _ of [1, 2]) expect(await alarms(folder)).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(folder).sort()).toEqual([...all, '别的.txt']);
    writeFileSync(join(folder, 'digest.md'), '批注');
    expect(await alarms(folder)).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(join(folder, 'digest.md'), 'utf8')).toBe('批注');
  });

  test('a run that ended between two files, or a record that was cut, leaves its folder its own', async () => {
    const folder = scratch();
    await alarms(folder);
    const first = Object.fromEntries(all.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    await alarms(folder, [{ ...item, title: '别的' }]);
    const second = Object.fromEntries(all.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    for (let placed = 1; placed <= 4; placed += 1) {
      // The order in which they take their places.
      for (const [at, name] of ['run.json', 'revisions.json', 'alarms.ics', 'digest.md', 'digest.html'].entries()) {
        writeFileSync(join(folder, name), (at < placed ? second : first)[name] ?? '');
      }
      expect(await alarms(folder)).toMatchObject({ code: 0, err: '' });
    }
    const record = readFileSync(join(folder, 'run.json'), 'utf8');
    writeFileSync(join(folder, 'run.json'), record.slice(0, record.length / 2));
    expect(await alarms(folder)).toMatchObject({ code: 0, err: '' });
  });

  test('two runs do not share a folder; a lock that a killed run left is taken over', async () => {
    const folder = scratch();
    const lock = join(folder, '.huiqi.lock');
    const let_go = await lockFolder(folder);
    const busy = await alarms(folder);
    expect({ code: busy.code, out: busy.out }).toEqual({ code: 2, out: '' });
    expect(busy.err).toContain(`文件夹 ${folder} 正由另一次运行写入`);
    await let_go();
    writeFileSync(lock, `1 ${hostname()}\n`);
    expect(await alarms(folder)).toMatchObject({ code: 2 });
    writeFileSync(lock, `1 another-machine\n`);
    expect(await alarms(folder)).toMatchObject({ code: 2 });
    for (const killed of [2 ** 22 + 1, process.pid]) {
      writeFileSync(lock, `${killed} ${hostname()}\n`);
      writeFileSync(join(folder, `.huiqi-${killed}-0.tmp`), '半');
      expect(await alarms(folder)).toMatchObject({ code: 0, err: '' });
      expect(readdirSync(folder).sort()).toEqual(all);
    }
  });

  test.each([
    ['a file', 'x', (folder: string) => join(folder, 'x')],
    ['a folder inside a file', 'x', (folder: string) => join(folder, 'x', 'y')],
  ])('%s is no folder to write to', async (_, name, out) => {
    const folder = scratch();
    fileIn(folder, name, '我的笔记');
    const called = await alarms(out(folder));
    expect({ code: called.code, out: called.out }).toEqual({ code: 2, out: '' });
    expect(called.err).toMatch(/^错误 {2}huiqi\n {2}写不了文件/);
  });

  test('keeps nothing where a line comes twice or the calendar is cut short, and revisions follow the calendar', async () => {
    const folder = scratch();
    const before = join(folder, 'revisions.json');
    await alarms(folder, [item, { ...item, subject: '2' }]);
    const again = await alarms(folder, [{ ...item, due: '2026-10-21', round: '2026-10-20' }, item], '--before', before);
    expect(again.code).toBe(1);
    const said = JSON.parse(readFileSync(before, 'utf8')) as Record<string, { sequence: number; cancelled: boolean }>;
    expect(Object.values(said).map(({ sequence, cancelled }) => [sequence, cancelled])).toEqual([
      [1, false],
      [1, true],
    ]);
    const ics = readFileSync(join(folder, 'alarms.ics'), 'utf8');
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VEVENT\r\nEND:VCALENDAR\r\n$/);
  });
});

describe('files that are written together', () => {
  test('take their places together, and a link stays a link', async () => {
    const folder = scratch();
    const real = fileIn(folder, 'real', 'old');
    const link = join(folder, 'link');
    symlinkSync(real, link);
    await writeTogether([
      { file: link, content: '甲' },
      { file: join(folder, 'b'), content: new Uint8Array([1, 2]) },
    ]);
    expect(readFileSync(real, 'utf8')).toBe('甲');
    expect([...readFileSync(join(folder, 'b'))]).toEqual([1, 2]);
    expect(readdirSync(folder).sort()).toEqual(['b', 'link', 'real']);
  });

  test('are not there at all where one of them cannot be written', async () => {
    const folder = scratch();
    const old = fileIn(folder, 'old', 'old');
    mkdirSync(join(folder, 'taken'));
    const files = [old, join(folder, 'new'), join(folder, 'taken')].map((file) => ({ file, content: 'x' }));
    await expect(writeTogether(files)).rejects.toMatchObject({ code: 'cli.file.isFolder' });
    const nowhere = { file: join(folder, 'none', 'x'), content: 'x' };
    await expect(writeTogether([...files.slice(0, 2), nowhere])).rejects.toMatchObject({ code: 'cli.file.noFolder' });
    expect(readFileSync(old, 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['old', 'taken']);
  });
});

describe('huiqi pack new', () => {
  test('writes over neither a pack nor a schema that is somebody else’s', async () => {
    const folder = scratch();
    const schema = fileIn(folder, 'pack-schema.json', { title: '我的' });
    const made = (...argv: readonly string[]) => call(['pack', 'new', 'cn.trial', '--out', folder, ...argv]);
    expect(await made()).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(schema, 'utf8')).toContain('我的');
    expect(await made('--force')).toMatchObject({ code: 0 });
    expect(await made()).toMatchObject({ code: 2 });
    expect(await call(['pack', 'new', 'cn.other', '--out', join(folder, 'other')])).toMatchObject({ code: 0 });
    expect(await call(['pack', 'new', 'cn.third', '--out', join(folder, 'pack.json')])).toMatchObject({ code: 2 });
  });
});
