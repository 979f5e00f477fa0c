import { describe, expect, test } from 'vitest';
import { parseJson } from '../src/read/json-text.ts';
import { loadPack, readGoldenCases, readPack, sealPack } from '../src/read.ts';

const inForce = { from: '2026-01-01', to: null } as const;
const rule = {
  id: 'test.rule',
  title: '示例',
  source: { document: '示例文' },
  evidence: 'report',
  inForce,
  textDay: 'filing',
  when: { all: [] },
  then: { eligible: {} },
};
const pack = {
  id: 'test',
  version: '1.0.0',
  kind: 'example',
  title: { zh: '示例', en: 'example' },
  division: null,
  documents: {
    示例文: { title: '示例文', issuer: '示例区', publishedOn: null, inForce, status: 'in-force', evidence: 'report' },
  },
  parameters: [],
  rules: [rule],
};

/** The digest of what was loaded, or the codes of what was found. */
function loaded(source: unknown): string | readonly string[] {
  const read = loadPack(source);
  return read.ok ? read.value.digest : read.issues.map(({ code }) => code);
}

describe('a pack that somebody wrote is loaded', () => {
  const { digest } = sealPack(pack as never);

  test('from text or parsed JSON, with or without the address of its schema and its own digest', () => {
    const written = { $schema: './pack-schema.json', ...pack };
    const sealed = { ...pack, digest };
    const sources = [pack, written, sealed].flatMap((one) => [
      one,
      JSON.stringify(one),
      `\uFEFF${JSON.stringify(one)}`,
    ]);
    for (const source of sources) expect(loaded(source)).toBe(digest);
  });

  test('and what was loaded is loaded again', () => {
    const first = loadPack(JSON.stringify(pack));
    expect(first.ok && loaded(first.value)).toBe(digest);
  });

  test('but not with a digest that is not that of its content', () => {
    expect(loaded({ ...pack, version: '1.0.1', digest })).toEqual(['rules.pack.digest']);
    expect(loaded({ ...pack, digest: 5 })).toEqual(['rules.pack.digest']);
  });

  test('and a text that is no JSON, no UTF-8 or no pack is told as such', () => {
    expect(loaded('{ "id": }')).toEqual(['rules.pack.json']);
    expect(loaded('')).toEqual(['rules.pack.json']);
    expect(loaded(JSON.stringify({ ...pack, id: '2\uFFFDԪ' }))).toEqual(['rules.pack.encoding']);
    for (const other of ['null', '[]', '5', '"x"']) expect(loaded(other)).not.toContain('rules.pack.json');
  });

  test('and a key that nobody knows is named, with the one that was meant', () => {
    const read = readPack({ ...pack, docments: {} });
    expect(read.issues).toMatchObject([{ code: 'rules.shape.key', params: { key: 'docments' }, path: ['docments'] }]);
    const { rules: _, ...without } = pack;
    expect(readPack({ ...without, rule: [] }).issues).toMatchObject([
      { code: 'rules.shape.keyNear', params: { key: 'rule', nearest: 'rules' } },
    ]);
  });
});

describe('reading never throws', () => {
  const deep = (levels: number): unknown => {
    let condition: unknown = { all: [] };
    for (let level = 0; level < levels; level += 1) condition = { all: [condition] };
    return condition;
  };

  test('a condition five thousand levels deep is refused, one of forty is read', () => {
    const at = (levels: number) => readPack({ ...pack, rules: [{ ...rule, when: deep(levels) }] });
    expect(at(5000).issues).toMatchObject([{ code: 'json.depth', params: { limit: 100 } }]);
    expect(at(40).ok).toBe(true);
    const golden = {
      id: 'g',
      title: 'g',
      rule: 'r',
      facts: { x: deep(5000) },
      events: {},
      expect: { outcome: 'determined' },
    };
    expect(readGoldenCases([golden]).issues).toMatchObject([{ code: 'json.depth' }]);
  });

  test.each([
    ['a lone surrogate', { note: '\ud800' }, 'json.value'],
    ['a date', { note: new Date(0) }, 'rules.shape.type.text'],
    ['a function among data', { then: { eligible: { x: () => 1 } } }, 'rules.shape.form'],
    ['a number that is none', { then: { eligible: { x: Number.NaN } } }, 'rules.shape.form'],
    ['a big number', { then: { eligible: { x: 5n } } }, 'rules.shape.form'],
    [
      'an object where a derived fact is named',
      { then: { derive: { fact: 'x' }, term: { const: true } } },
      'rules.shape.type.text',
    ],
  ])('%s is an issue', (_, change, code) => {
    const read = readPack({ ...pack, rules: [{ ...rule, ...change }] });
    expect(read.ok).toBe(false);
    expect(read.issues[0]?.code).toBe(code);
    expect(read.issues[0]?.path.slice(0, 2)).toEqual(['rules', 0]);
  });

  test('a pack that refers to itself is too deep', () => {
    const circular: Record<string, unknown> = { ...pack };
    circular['notFound'] = [circular];
    expect(readPack(circular).issues).toMatchObject([{ code: 'json.depth' }]);
  });
});

test.each([
  ['{ "id": }', 1, 9],
  ['{\n  "id": "x",\n  "version" "1"\n}', 3, 13],
  ['{"a":1', 1, 7],
  ['[1,]', 1, 4],
  ['[1,\n\n 2}', 3, 3],
  ['{"a": "x\ny"}', 1, 7],
  ['{a: 1}', 1, 2],
  ['{"a":1,}', 1, 8],
  ['{"a":01}', 1, 7],
  ["{'a':1}", 1, 2],
  ['', 1, 1],
  ['{} x', 1, 4],
  ['{"a"：1}', 1, 5],
])('%j stops being JSON at line %i, column %i', (text, line, column) => {
  expect(parseJson(text).issues).toMatchObject([{ code: 'rules.pack.json', params: { line, column } }]);
});
