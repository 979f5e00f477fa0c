import { readFileSync } from 'node:fs';
import { PassThrough, Readable, Writable } from 'node:stream';
import { nearestWord } from '@huiqi/kernel';
import { describe, expect, test } from 'vitest';
import { run } from '../src/index.ts';
import { linesOf } from '../src/input/lines.ts';
import { placeInJson } from '../src/pack/place-in-json.ts';
import { verbs } from '../src/verbs.ts';
import { call, Kept, linesFrom } from './support.ts';

describe('the call', () => {
  test('--version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(await call(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test.each(verbs.map(({ name }) => name))('%s --help is Chinese, then English, with each option', async (name) => {
    const { code, out } = await call([...name.split(' '), '--help']);
    expect(code).toBe(0);
    const [chinese = '', english = ''] = out.split(`\n${name} — `);
    expect(chinese).toMatch(new RegExp(`^${name} — \\p{Script=Han}`, 'u'));
    expect(english).toMatch(/^[a-z]/);
    const optionsIn = (text: string) => [...text.matchAll(/^ {2}--([\w-]+)/gm)].map(([, option]) => option);
    expect(optionsIn(chinese)).toEqual([
      ...(verbs.find((verb) => verb.name === name)?.options ?? []),
      'locale',
      'help',
    ]);
    expect(optionsIn(english)).toEqual(optionsIn(chinese));
    expect(await call(['help', ...name.split(' ')])).toEqual({ code: 0, out, err: '' });
  });

  test.each(verbs.filter(({ input }) => input !== undefined).map((verb) => [verb.name, verb] as const))(
    '%s --help lists every field that a line of it may hold, in both languages',
    async (name, { input }) => {
      const { out } = await call([name, '--help']);
      const fields = [...out.matchAll(/^ {2}(\w+)(?: \*)? {2,}\S/gm)].map(([, field]) => field);
      const wanted = Object.keys(input?.shape ?? {});
      expect(fields).toEqual([...wanted, ...wanted]);
    },
  );

  test('waiver --help names the ledger and the documents that caps and proofs ask for, and where they go', async () => {
    const { out } = await call(['waiver', '--help']);
    for (const word of ['history', 'proofs', 'waiver.history', 'waiver.proofs', 'order.enterprise']) {
      expect(out).toContain(word);
    }
  });

  test('help names every verb; without a verb it goes to the error stream', async () => {
    const { code, out } = await call(['--help']);
    expect(code).toBe(0);
    for (const { name } of verbs) expect(out.match(new RegExp(`^ {2}${name} `, 'gm'))).toHaveLength(2);
    expect(await call([])).toEqual({ code: 2, out: '', err: out });
    expect(await call(['help', 'nothing'])).toEqual({ code: 0, out, err: '' });
    const packs = await call(['pack', '-h']);
    expect(packs.out).toContain('pack lint');
    expect(packs.out).not.toContain('credit-code');
    expect(await call(['pack'])).toEqual({ code: 2, out: '', err: packs.out });
  });

  const days = ['--as-of', '2026-03-01', '--known-on', '2026-03-01'];

  test.each([
    [['siez'], '没有命令“siez”', '是否想用“size”？'],
    [['pack', 'lnt'], '没有命令“pack lnt”', '是否想用“pack lint”？'],
    [['zzzzzz'], '没有命令“zzzzzz”', 'huiqi --help'],
    [['--nothing'], '没有选项 --nothing', '--help'],
    [['size'], '缺少选项 --as-of', '请加上 --as-of YYYY-MM-DD'],
    [['size', '--as-of', '2026-03-01'], '缺少选项 --known-on', '请加上'],
    [['size', '--as-of'], '选项 --as-of 后面缺少内容', '写成 --as-of YYYY-MM-DD'],
    [['size', '--as-of=2026-3-1', '--known-on', '2026-03-01'], '“2026-3-1”不是日期', '2026-03-05'],
    [['size', '--as-off', '2026-03-01'], '没有选项 --as-off', '是否想用 --as-of？'],
    [['size', '-x'], '没有选项 -x', '--help'],
    [['size', '--explain=yes', ...days], '选项 --explain 后面不写内容', '只写 --explain'],
    [['size', ...days, 'file'], '给出的是：file', '--help'],
    [['credit-code', '--locale', 'fr'], '没有语言“fr”', '--locale en'],
    [['credit-code', '--as-of', '2026-03-01'], '没有选项 --as-of', '--help'],
    [['pack', 'lint'], '命令 pack lint 后面应为：FILE…', '--help'],
  ])('%j is a wrong call', async (argv, what, todo) => {
    const { code, out, err } = await call(argv);
    const [head, message = '', mend = ''] = err.trimEnd().split('\n');
    expect([head, out, code]).toEqual(['错误  huiqi', '', 2]);
    expect(message).toContain(what);
    expect(mend).toContain(todo);
  });

  test.each([['--locale=en'], ['--locale', 'en']])('English is spoken where it is asked for: %j', async (...locale) => {
    expect((await call(['siez', ...locale])).err).toBe(
      'error  huiqi\n  there is no verb “siez”\n  What to do: did you mean “size”?\n',
    );
    expect((await call(['size', ...locale])).err).toContain('the option --as-of is missing');
  });

  test('a fault of the program is not taken for a wrong call', async () => {
    const stdin = Readable.from([Buffer.from('x\n')]);
    stdin.destroy(new Error('the disk burns'));
    await expect(run(['credit-code'], { stdin, stdout: new Kept(), stderr: new Kept() })).rejects.toThrow(
      'the disk burns',
    );
  });
});

describe('streams', () => {
  const row = linesFrom([{ creditCode: '92512000MA0000B151' }]);

  test('each line is answered as it comes, before the next one is there', async () => {
    const [stdin, stdout] = [new PassThrough(), new PassThrough()];
    const done = run(['credit-code'], { stdin, stdout, stderr: new Kept() });
    for (const id of ['first', 'second']) {
      stdin.write(`${JSON.stringify({ id, creditCode: '' })}\n`);
      const [answer] = (await new Promise((resolve) => stdout.once('data', (chunk: Buffer) => resolve([chunk])))) as [
        Buffer,
      ];
      expect(JSON.parse(answer.toString())).toMatchObject({ id });
    }
    stdin.end();
    expect(await done).toBe(0);
  });

  test('nothing more is read while the reader is behind', async () => {
    let [taken, written] = [0, 0];
    async function* endless() {
      for (; taken < 1000; taken += 1) {
        await Promise.resolve();
        yield row;
      }
    }
    const stdout = new Writable({
      highWaterMark: 1,
      write(_, __, done) {
        written += 1;
        // At most the line in hand and the one before it are on their way.
        expect(taken - written).toBeLessThanOrEqual(1);
        setImmediate(done);
      },
    });
    expect(await run(['credit-code'], { stdin: endless(), stdout, stderr: new Kept() })).toBe(0);
    expect(written).toBe(1000);
  });

  test('ends when the reader goes away', async () => {
    let taken = 0;
    async function* endless() {
      for (; ; taken += 1) {
        await Promise.resolve();
        yield row;
      }
    }
    const stdout = new Writable({
      write(_, __, done) {
        done(taken < 5 ? null : Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    expect(await run(['credit-code'], { stdin: endless(), stdout, stderr: new Kept() })).toBe(1);
    expect(taken).toBeLessThan(20);
  });

  test('progress on a terminal rewrites its line', async () => {
    const stderr = new Kept();
    stderr.isTTY = true;
    const stdin = Readable.from([row.repeat(1001)]);
    await run(['credit-code', '--locale', 'en'], { stdin, stdout: new Kept(), stderr });
    expect(stderr.text).toBe(
      '\rcredit-code: 1,000 lines, 0 of them failed\rcredit-code: 1,001 lines, 0 of them failed\n',
    );
  });
});

describe('helpers', () => {
  test.each([[1], [2], [3], [7], [100]])('lines are found whatever the pieces: %i bytes', async (size) => {
    const bytes = Buffer.from('甲\n\n乙丙\r\n{"a":"丁\u2029"}\n末');
    async function* pieces() {
      for (let at = 0; at < bytes.length; at += size) {
        await Promise.resolve();
        yield bytes.subarray(at, at + size);
      }
    }
    const lines = [];
    for await (const line of linesOf(pieces())) lines.push([line.number, line.text]);
    expect(lines).toEqual([
      [1, '甲'],
      [2, ''],
      [3, '乙丙\r'],
      [4, '{"a":"丁\u2029"}'],
      [5, '末'],
    ]);
  });

  test('the nearest word is near', () => {
    const known = ['size', 'award', 'pack lint', 'due'];
    expect(['siez', 'awards', 'pack-lint', 'du', 'xyz', ''].map((word) => nearestWord(word, known))).toEqual([
      'size',
      'award',
      'pack lint',
      'due',
      null,
      null,
    ]);
  });

  test('a place in a JSON text is found by its path', () => {
    const text = '{ "a": [1, {"b\\"c": "x]"}, [ ]], "d" : {"e": null}, "f": -1.5e3 }';
    const at = (...path: (string | number)[]) => text.slice(placeInJson(text, path)).split(/[,}\]]/)[0];
    expect([at(), at('a', 0), at('a', 1, 'b"c'), at('d', 'e'), at('f')]).toEqual([
      '{ "a": [1',
      '1',
      '"x',
      'null',
      '-1.5e3 ',
    ]);
    expect([at('a', 9), at('nothing'), at('f', 'x')]).toEqual(['[1', '{ "a": [1', '-1.5e3 ']);
  });
});
