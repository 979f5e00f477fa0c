import { describe, expect, test } from 'vitest';
import { compile, evaluate, openMatter, type Pack, ruleById, type Vocabulary } from '../src/index.ts';
import { lint } from '../src/lint.ts';
import { sealPack } from '../src/read.ts';

const plain = (zh: string) => ({ zh, en: zh });
const words: Vocabulary = {
  facts: {
    code: { type: 'text', title: plain('code') },
    kind: { type: 'text', title: plain('kind'), values: ['a', 'b'] },
    size: { type: 'integer', title: plain('size') },
    bounds: { type: 'list', title: plain('bounds') },
  },
  collections: {},
  formulas: {
    longest: {
      args: { list: 'list' },
      result: 'integer',
      apply: ({ list }) => (list as readonly number[]).length,
    },
  },
  outcomes: { charge: { amount: { kind: 'term', type: 'integer' } } },
  events: { filing: {} },
};
const inForce = { from: '2025-01-01', to: null } as const;
const source = { document: 'd' };
const row = (match: object, value: number | string | readonly number[], more: object = {}) =>
  ({ match, value, inForce, source, evidence: 'copy', ...more }) as Pack['parameters'][number]['rows'][number];
const packWith = (parameter: Pack['parameters'][number], by: readonly string[], wrap = false) =>
  sealPack({
    id: 'p',
    version: '1',
    kind: 'law',
    title: plain('p'),
    division: null,
    documents: {
      d: { title: 'd', issuer: 'd', publishedOn: '2024-12-01', inForce, status: 'in-force', evidence: 'copy' },
    },
    parameters: [parameter],
    rules: [
      {
        id: 'r',
        title: 'r',
        source,
        evidence: 'copy',
        inForce,
        textDay: 'filing',
        when: { all: [] },
        then: {
          charge: { amount: wrap ? { formula: 'longest', args: { list: { param: 'p', by } } } : { param: 'p', by } },
        },
      },
    ],
  });
function answer(pack: ReturnType<typeof packWith>, facts: Readonly<Record<string, string | number | null>>) {
  const book = compile([pack], words);
  const rule = ruleById(book, 'r');
  if (rule === null) throw new Error('no rule');
  const days = { decidedOn: '2025-06-01', knownOn: '2025-06-01', events: { filing: '2025-06-01' } } as const;
  const given = evaluate(openMatter(book, { facts, days }), rule);
  if (given.outcome === 'determined') return given.value.args['amount'];
  return given.outcome === 'undetermined'
    ? (given.possible?.map((one) => one.args['amount']) ?? given.missing.map((one) => one.name))
    : null;
}

describe('a parameter', () => {
  const byCode = packWith(
    {
      id: 'p',
      title: 'p',
      type: 'integer',
      keys: ['code'],
      rows: [row({ code: { gte: '06', lt: '47' } }, 1), row({ code: '39' }, 2), row({}, 3)],
    },
    ['code'],
  );
  test('takes the most specific row: a value before a range before silence', () => {
    expect(answer(byCode, { code: '39' })).toBe(2);
    expect(answer(byCode, { code: '06' })).toBe(1);
    expect(answer(byCode, { code: '46' })).toBe(1);
    expect(answer(byCode, { code: '47' })).toBe(3);
  });
  test('asks for an endless key, and lists what is possible for a closed one', () => {
    expect(answer(byCode, { code: null })).toEqual(['code']);
    const byKind = packWith(
      { id: 'p', title: 'p', type: 'integer', keys: ['kind'], rows: [row({ kind: 'a' }, 1), row({}, 2)] },
      ['kind'],
    );
    expect(answer(byKind, { kind: null })).toEqual([1, 2]);
  });
  test('needs no key where all rows agree', () => {
    const same = packWith(
      { id: 'p', title: 'p', type: 'integer', keys: ['kind'], rows: [row({ kind: 'a' }, 7), row({}, 7)] },
      ['kind'],
    );
    expect(answer(same, { kind: null })).toBe(7);
  });
  test('stands for every whole number by one of each stretch', () => {
    const bySize = packWith(
      {
        id: 'p',
        title: 'p',
        type: 'integer',
        keys: ['size'],
        rows: [row({ size: { lt: 20 } }, 1), row({ size: { gte: 20, lt: 300 } }, 2), row({ size: { gte: 300 } }, 3)],
      },
      ['size'],
    );
    expect(answer(bySize, { size: 299 })).toBe(2);
    expect(answer(bySize, { size: 300 })).toBe(3);
    expect(answer(bySize, { size: null })).toEqual([1, 2, 3]);
  });
  test('may hold lists, also where they differ', () => {
    const lists = packWith(
      {
        id: 'p',
        title: 'p',
        type: 'list',
        keys: ['kind'],
        rows: [row({ kind: 'a' }, [20, 300]), row({ kind: 'b' }, [5])],
      },
      ['kind'],
      true,
    );
    expect(answer(lists, { kind: 'a' })).toBe(2);
    expect(answer(lists, { kind: null })).toEqual([2, 1]);
  });
  test('without a row for a key is a parameter that nobody set', () => {
    const gap = packWith({ id: 'p', title: 'p', type: 'integer', keys: ['kind'], rows: [row({ kind: 'a' }, 1)] }, [
      'kind',
    ]);
    expect(answer(gap, { kind: 'b' })).toEqual(['p']);
  });
  test('changes with its days', () => {
    const dated = packWith(
      {
        id: 'p',
        title: 'p',
        type: 'integer',
        rows: [
          row({}, 1, { inForce: { from: '2025-01-01', to: '2025-06-01' } }),
          row({}, 2, { inForce: { from: '2025-06-01', to: null } }),
        ],
      },
      [],
    );
    expect(answer(dated, {})).toBe(2);
  });
});

test('ranges that share a code overlap', () => {
  const pack = packWith(
    {
      id: 'p',
      title: 'p',
      type: 'integer',
      keys: ['code'],
      rows: [row({ code: { gte: '06', lt: '47' } }, 1), row({ code: { gte: '46', lt: '50' } }, 2)],
    },
    ['code'],
  );
  expect(lint([pack], words).map((found) => found.code)).toContain('rules.param.overlap');
});
