import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOf, type SourceLine } from '../src/input/lines.ts';
import { call, dataOf, fileIn, linesFrom, scratch } from './support.ts';

const day = '2026-04-28';
const days = ['--as-of', day, '--known-on', day];
const here = [...days, '--division', '330304'];
const matter = { facts: { 'enterprise.employees': 20 }, events: { filing: day } };
const policy = {
  id: 'example',
  title: '示例',
  kind: 'example',
  source: { document: '示例', evidence: 'none' },
  officersPerEnterprise: { otherwise: 1 },
  cap: { otherwise: 8 },
  terms: {},
  unserved: null,
};
const officer = { id: 'A', department: null, rank: null, divisions: [], skills: [], capacity: 1 };

/** A line that each verb answers, and its arguments. */
const verbs: Readonly<Record<string, { readonly argv: readonly string[]; readonly line: object }>> = {
  'credit-code': { argv: [], line: { creditCode: '92512000MA0000B151' } },
  size: { argv: here, line: { facts: { 'enterprise.industryDivision': '13' }, events: { classify: day } } },
  award: { argv: here, line: { award: 'cn.quality-award', ...matter } },
  'award-ladder': { argv: here, line: matter },
  'award-plan': { argv: here, line: { award: 'cn.quality-award', ladder: 'cn-33.ladder', ...matter, steps: [] } },
  due: {
    argv: here,
    line: { clock: 'cn.complaint.accept', facts: {}, events: { 'complaint.received': day } },
  },
  alarms: { argv: here, line: { title: '年度报告', due: '2026-06-30' } },
  waiver: {
    argv: here,
    line: {
      facts: {},
      order: {
        id: 'o1',
        institute: null,
        acceptedOn: day,
        dueOn: null,
        paidOn: null,
        lines: [{ item: 'weighbridge', service: 'verification', instrumentId: null, quantity: 1, listFen: 100 }],
      },
    },
  },
  pair: {
    argv: [],
    line: { enterprises: [{ id: 'E', division: null, industry: null }], officers: [officer], policy, asOf: day },
  },
};

const nested = (levels: number, open: string, close: string): string => open.repeat(levels) + close.repeat(levels);
const withFact = (line: object, value: string): string =>
  `${JSON.stringify({ ...line, id: 'x' }).slice(0, -1)},"facts":{"x":${value}}}`;
const withField = (line: object, field: string): string =>
  `${JSON.stringify({ ...line, id: 'x' }).slice(0, -1)},${field}}`;

/** Lines that do not mean what any verb asks; each is refused by a code of its own. */
const refused: readonly (readonly [string, string, (line: object) => string | Uint8Array])[] = [
  [
    '2,000 levels of records',
    'json.depth',
    () => withFact({}, `${'{"records":[{"x":'.repeat(2000)}1${'}],"completeOver":null}'.repeat(2000)}`),
  ],
  ['101 levels of lists', 'json.depth', (line) => withField(line, `"y":${nested(100, '[', ']')}`)],
  ['100,000 levels of lists', 'json.depth', (line) => withField(line, `"y":${nested(100_000, '[', ']')}`)],
  ['100,000 levels that never close', 'cli.line.json', () => '['.repeat(100_000)],
  [
    '100,000 levels of records under a name of its own',
    'json.depth',
    (line) => withField(line, `"y":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
  ],
  ['a name that stands twice', 'cli.line.twice', (line) => withField(line, '"id":"y"')],
  ['a name that stands twice, once escaped', 'cli.line.twice', (line) => withField(line, '"\\u0069d":"y"')],
  ['NaN', 'cli.line.json', (line) => withField(line, '"y":NaN')],
  ['Infinity', 'cli.line.json', (line) => withField(line, '"y":-Infinity')],
  ['a byte order mark in the middle', 'cli.line.json', (line) => `${JSON.stringify(line)}\uFEFF`],
  ['NUL bytes', 'cli.line.json', () => '\0'.repeat(1000)],
  [
    'UTF-16',
    'cli.line.utf8',
    (line) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(JSON.stringify(line), 'utf16le')]),
  ],
  ['a lone surrogate in UTF-8', 'cli.line.utf8', () => Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ['a text', 'verb.line.object', () => '"{}"'],
  ['nothing', 'verb.line.object', () => 'null'],
];

/** Lines that a verb may answer or refuse, in one line either way. */
const borne: readonly (readonly [string, (line: object) => string])[] = [
  ['a million characters in a name', (line) => withField(line, `"${'长'.repeat(1_000_000)}":1`)],
  ['a million characters in the id', (line) => JSON.stringify({ ...line, id: 'x'.repeat(1_000_000) })],
  ['a lone surrogate in the id', (line) => JSON.stringify({ ...line, id: '\ud800' })],
  ['lone surrogates as facts', (line) => JSON.stringify({ ...line, facts: { '\ud800': '\udfff' } })],
  ['__proto__ as a field', (line) => withField(line, '"__proto__":{"facts":{"x":1}}')],
  [
    '__proto__ as a fact',
    (line) =>
      JSON.stringify(line).slice(0, -1).replace('"facts":', '"was":') +
      ',"facts":{"__proto__":{"records":[],"completeOver":null},"constructor":1,"toString":2}}',
  ],
  ['numbers beyond all bounds', (line) => withField(line, '"y":1e999,"z":-1e999')],
  [
    'a thousand facts that nobody knows',
    (line) =>
      JSON.stringify({
        ...line,
        facts: Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`enterprise.employed${at}`, at])),
      }),
  ],
  ['a list where a record is', () => '{"facts":[],"events":[],"order":[],"creditCode":[]}'],
];

describe.each(Object.entries(verbs))('huiqi %s', (verb, { argv, line }) => {
  test('answers its own line', async () => {
    const called = await call([verb, ...argv], linesFrom([line]));
    expect(dataOf(called)[0]).not.toHaveProperty('error');
    expect(called).toMatchObject({ code: 0, err: '' });
  });

  test('refuses each hostile line in its place and answers all others', async () => {
    // Each is an item of its own, so that none is listed twice.
    const good = (at: number): string =>
      JSON.stringify({ ...line, id: 'good', ...(verb === 'alarms' ? { subject: String(at) } : {}) });
    const lines = refused.flatMap(([, , hostile], at) => [good(at), '\n', hostile(line), '\n']);
    const called = await call([verb, ...argv], [...lines, good(-1)]);
    const answers = dataOf<{ id: unknown; error?: { code: string } }>(called);
    const found = answers.filter((_, at) => at % 2 === 1).map(({ error }, at) => [refused[at]?.[0], error?.code]);
    expect(found).toEqual(refused.map(([name, code]) => [name, code]));
    const others = answers.filter((_, at) => at % 2 === 0);
    expect(others).toHaveLength(refused.length + 1);
    for (const answer of others) {
      expect(answer).not.toHaveProperty('error');
      expect(answer.id).toBe('good');
    }
    expect(called).toMatchObject({ code: 1, err: '' });
  });

  test('gives one line for each line that it can bear, and goes on', async () => {
    const good = JSON.stringify({ ...line, id: 'good', ...(verb === 'alarms' ? { subject: 'good' } : {}) });
    const called = await call([verb, ...argv], [...borne.flatMap(([, hostile]) => [hostile(line), '\n']), good]);
    const answers = dataOf<{ id: unknown; error?: { code: string } }>(called);
    expect(answers).toHaveLength(borne.length + 1);
    expect(answers.map(({ error }) => error?.code)).not.toContain('verb.line.failed');
    expect(answers.at(-1)).toMatchObject({ id: 'good' });
    expect(answers.at(-1)).not.toHaveProperty('error');
    expect(({} as Record<string, unknown>)['facts']).toBeUndefined();
  });
});

test('a line that is too long to be held is told apart, and the next one is read', async () => {
  const pieces = function* (): Generator<string> {
    yield 'ab';
    yield '\nabc';
    for (let at = 0; at < 100; at += 1) yield 'x'.repeat(1000);
    yield 'x\nend';
  };
  const lines: SourceLine[] = [];
  for await (const line of linesOf(pieces(), 2000)) lines.push(line);
  expect(lines).toEqual([
    { number: 1, text: 'ab' },
    { number: 2, text: { fault: 'long' } },
    { number: 3, text: 'end' },
  ]);
});

describe('hostile lines of other inputs', () => {
  const deep = `{"id":"O1","skills":${nested(200, '[', ']')}}`;
  const officerLine = JSON.stringify({
    id: 'O2',
    name: '张三',
    department: null,
    rank: null,
    skills: [],
    divisions: [],
    capacity: 1,
    absentFrom: null,
    absentTo: null,
  });

  test('records of a ledger in JSON Lines are rejected one by one', async () => {
    const lines = [deep, '{"id":"O1","id":"O2"}', 'x', officerLine].join('\n');
    const called = await call(['ledger', fileIn(scratch(), 'officers.jsonl', lines), '--entity', 'Officer']);
    expect(called.err).toBe('');
    for (const words of ['嵌套超过 100 层', '“id”写了两次', '不是合法的 JSON']) expect(called.out).toContain(words);
    expect(called.out).toContain('退回 3 行');
  });

  test('a population is read line by line', async () => {
    const folder = scratch();
    const { code } = await call(['pack', 'new', 'cn.trial', '--out', folder]);
    expect(code).toBe(0);
    const pack = `${folder}/pack.json`;
    const lines = [withFact({}, nested(2000, '[', ']')), JSON.stringify({ id: 'good', ...matter })].join('\n');
    const file = fileIn(folder, 'population.jsonl', lines);
    const called = await call(['pack', 'diff', pack, pack, '--population', file, ...days]);
    expect(called.err).toContain('嵌套超过 100 层');
    expect(called.out).toContain('未能读取 1');
  });
});

describe('a file of JSON that cannot be read whole is refused in a sentence', () => {
  const files: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['too deep', `{"rules":${nested(5000, '[', ']')}}`, '嵌套超过 100 层'],
    ['a name twice', '{\n  "id": "a",\n  "id": "b"\n}', '第 3 行第 3 列的“id”在同一处写了两次'],
    ['another encoding', new Uint8Array([0x7b, 0xb9, 0xab, 0x7d]), '不是 UTF-8 编码'],
    ['no JSON', '{"a":NaN}', '不是合法的 JSON'],
  ];
  const calls: Readonly<Record<string, (file: string) => readonly string[]>> = {
    '--packs': (file) => ['size', ...days, '--packs', file],
    '--calendar': (file) => ['alarms', ...days, '--calendar', file],
    '--policy': (file) => ['alarms', ...days, '--policy', file],
    '--before': (file) => ['alarms', ...days, '--before', file],
    '--figures': (file) => ['check-numbers', '-', '--figures', file],
    'pack lint': (file) => ['pack', 'lint', file],
    'pack page': (file) => ['pack', 'page', file],
    'pack test': (file) => ['pack', 'test', file, '--cases', file],
    'pack diff': (file) => ['pack', 'diff', file, file],
  };
  test.each(files.flatMap(([name, content, words]) => Object.keys(calls).map((by) => ({ name, by, content, words }))))(
    '$name: $by',
    async ({ by, content, words }) => {
      const file = join(scratch(), 'x.json');
      writeFileSync(file, content);
      const { code, out, err } = await call(calls[by]?.(file) ?? []);
      expect(code).toBe(by === 'pack lint' ? 1 : 2);
      expect(out + err).toContain(words);
    },
  );
});
