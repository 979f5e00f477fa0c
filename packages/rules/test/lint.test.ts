import { CallerError } from '@huiqi/kernel';
import { describe, expect, test } from 'vitest';
import { compile, type Pack, type Rule, unreadRules } from '../src/index.ts';
import { lint } from '../src/lint.ts';
import { sealPack } from '../src/read.ts';
import { words } from './words.ts';

const document = {
  title: '示例办法',
  issuer: '示例区',
  publishedOn: '2024-12-01',
  inForce: { from: '2025-01-01', to: null },
  status: 'in-force',
  evidence: 'copy',
} as const;
const rule = (id: string, more: Partial<Rule> = {}): Rule => ({
  id,
  title: id,
  source: { document: '示例办法' },
  evidence: 'copy',
  inForce: { from: '2025-01-01', to: null },
  textDay: 'filing',
  when: { all: [] },
  then: { eligible: {} },
  ...more,
});
const pack = (more: Partial<Pack>): ReturnType<typeof sealPack> =>
  sealPack({
    id: 'test.lint',
    version: '1.0.0',
    kind: 'law',
    title: { zh: '查错', en: 'lint' },
    division: null,
    documents: { 示例办法: document },
    parameters: [],
    rules: [rule('a')],
    ...more,
  });
const codes = (more: Partial<Pack>): string[] => lint([pack(more)], words).map((found) => found.code);
const rows = (...periods: [string, string | null][]) =>
  periods.map(([from, to]) => ({
    value: 1,
    inForce: { from, to } as Rule['inForce'],
    source: { document: '示例办法' },
    evidence: 'copy' as const,
  }));
const table = (...periods: [string, string | null][]) => ({
  id: 'p',
  title: 'p',
  type: 'integer' as const,
  rows: rows(...periods),
});
const usesTable = rule('a', { when: { left: { const: 1 }, eq: { param: 'p' } } });

describe('lint finds', () => {
  test('nothing in a clean pack', () => {
    expect(codes({})).toEqual([]);
  });
  test.each<[string, Partial<Pack>]>([
    ['a title', { rules: [rule('test.rule', { title: 'test.rule' })] }],
    ['a title of the pack', { title: { zh: 'test.lint', en: 'lint' } }],
    ['a note that is a group', { rules: [rule('a', { group: 'test.group', note: 'test.group' })] }],
    ['a title of a parameter', { parameters: [{ ...table(), id: 'test.p', title: 'test.p' }] }],
    ['the question of a judgement', { rules: [rule('a', { when: { judged: 'asked', text: 'test.lint' } })] }],
    ['a document', { documents: { 示例办法: document, 'test.lint': document } }],
  ])('%s that is an id to the letter, which renaming would change', (_, more) => {
    expect(codes(more)).toContain('rules.lint.textLikeId');
  });
  test('no text that only contains an id, and no id that is one word', () => {
    const told = codes({ rules: [rule('test.rule', { title: '见 test.rule' }), rule('a')] });
    expect(told).not.toContain('rules.lint.textLikeId');
  });
  test.each<[string, string, Partial<Pack>]>([
    [
      'an unknown fact',
      'rules.word.unknown',
      { rules: [rule('a', { when: { left: { fact: 'nobody' }, eq: { const: 1 } } })] },
    ],
    [
      'a fact that only a prototype has',
      'rules.word.unknown',
      { rules: [rule('a', { when: { left: { fact: 'constructor' }, eq: { const: 1 } } })] },
    ],
    ['an unknown collection', 'rules.word.unknown', { rules: [rule('a', { when: { some: 'nobody' } })] }],
    ['an unknown event', 'rules.word.unknown', { rules: [rule('a', { textDay: 'never' })] }],
    ['an unknown outcome', 'rules.outcome.unknown', { rules: [rule('a', { then: { praise: {} } })] }],
    [
      'an unknown argument',
      'rules.outcome.argument',
      { rules: [rule('a', { then: { waive: { all: { const: true } } } })] },
    ],
    [
      'an unknown parameter',
      'rules.param.unknown',
      { rules: [rule('a', { when: { left: { const: 1 }, eq: { param: 'q' } } })] },
    ],
    [
      'too few keys',
      'rules.param.keys',
      { parameters: [{ ...table(['2025-01-01', null]), keys: ['kind'] }], rules: [usesTable] },
    ],
    [
      'two comparison words',
      'rules.comparison.word',
      { rules: [rule('a', { when: { left: { const: 1 }, eq: { const: 1 }, lt: { const: 2 } } })] },
    ],
    [
      'an order that texts do not have',
      'rules.comparison.order',
      { rules: [rule('a', { when: { left: { fact: 'enterprise.industry' }, lt: { const: 'x' } } })] },
    ],
    [
      'a constant of the wrong type',
      'rules.const.type',
      { rules: [rule('a', { when: { left: { fact: 'enterprise.aboveScale' }, eq: { const: 'yes' } } })] },
    ],
    [
      'terms of different types',
      'rules.type',
      {
        rules: [rule('a', { when: { left: { fact: 'enterprise.aboveScale' }, eq: { fact: 'enterprise.industry' } } })],
      },
    ],
    ['a count without bounds', 'rules.quantifier.bounds', { rules: [rule('a', { when: { count: 'holdings' } })] }],
    [
      'a window over records without a day',
      'rules.collection.day',
      { rules: [rule('a', { when: { none: 'applicants', within: { amount: 1, unit: 'year' } } })] },
    ],
    [
      'a look-back in hours',
      'rules.span.unit',
      { rules: [rule('a', { when: { none: 'holdings', within: { amount: 1, unit: 'hour' } } })] },
    ],
    [
      'a mistyped roll',
      'rules.span.shape',
      { rules: [rule('a', { then: { due: { span: { amount: 7, unit: 'workday', roll: 'weekday' } } } })] },
    ],
    [
      'a half day',
      'rules.span.shape',
      { rules: [rule('a', { when: { none: 'holdings', within: { amount: 0.5, unit: 'year' } } })] },
    ],
    [
      'data that the engine cannot read',
      'rules.outcome.list',
      { rules: [rule('a', { then: { recur: { years: 'often', afterwards: 1 } } })] },
    ],
    ['a missing source', 'rules.source.missing', { rules: [rule('a', { source: { document: '没有的办法' } })] }],
    ['an id used twice', 'rules.id.reused', { rules: [rule('a'), rule('a')] }],
    ['a replaced rule that nobody wrote', 'rules.replaces.unknown', { rules: [rule('a', { replaces: 'z' })] }],
    [
      'equally specific rows',
      'rules.param.overlap',
      { parameters: [table(['2025-01-01', null], ['2026-01-01', null])], rules: [usesTable] },
    ],
    [
      'a gap between rows',
      'rules.lint.gap',
      { parameters: [table(['2025-01-01', '2025-06-01'], ['2025-06-02', null])], rules: [usesTable] },
    ],
    [
      'a gap between successive texts',
      'rules.lint.gap',
      {
        rules: [
          rule('a', { group: 'g', inForce: { from: '2025-01-01', to: '2025-06-01' } }),
          rule('b', { group: 'g', inForce: { from: '2025-06-02', to: null } }),
        ],
      },
    ],
    [
      'an empty period',
      'rules.lint.emptyPeriod',
      { rules: [rule('a', { inForce: { from: '2025-06-01', to: '2025-06-01' } })] },
    ],
    [
      'a rule in force when its document is not',
      'rules.lint.outsideDocument',
      { rules: [rule('a', { inForce: { from: '2020-01-01', to: '2025-01-01' } })] },
    ],
    [
      'a mirror address',
      'rules.lint.mirror',
      { documents: { 示例办法: { ...document, url: 'https://mirror.invalid/a' } } },
    ],
    ['an unconfirmed rule', 'rules.lint.unconfirmed', { rules: [rule('a', { evidence: 'none' })] }],
    ['a draft', 'rules.lint.draft', { documents: { 示例办法: { ...document, status: 'draft' } } }],
    ['an unused parameter', 'rules.lint.unused', { parameters: [table(['2025-01-01', null])] }],
    [
      'a value the fact cannot take',
      'rules.lint.valueNear',
      { rules: [rule('a', { when: { left: { fact: 'enterprise.yieldGrade' }, eq: { const: 'S' } } })] },
    ],
    [
      'bounds that leave nothing',
      'rules.lint.deadClause',
      {
        rules: [
          rule('a', {
            when: {
              all: [
                { left: { fact: 'enterprise.registeredOn' }, gte: { const: '2025-01-02' } },
                { left: { fact: 'enterprise.registeredOn' }, lt: { const: '2025-01-02' } },
              ],
            },
          }),
        ],
      },
    ],
    [
      'more wanted than there are',
      'rules.lint.deadClause',
      { rules: [rule('a', { when: { atLeast: 2, of: [{ all: [] }] } })] },
    ],
    [
      'a fact derived from itself',
      'rules.cycle',
      {
        rules: [
          rule('a', {
            when: { left: { fact: 'clean' }, eq: { const: true } },
            then: { derive: 'clean', term: { const: true } },
          }),
        ],
      },
    ],
  ])('%s', (_, code, more) => {
    expect(codes(more)).toContain(code);
  });

  test('a period without a day as one mistake, not also as one outside its document', () => {
    expect(codes({ rules: [rule('a', { inForce: { from: '2025-03-01', to: '2025-03-01' } })] })).toEqual([
      'rules.lint.emptyPeriod',
    ]);
  });

  test('all mistakes of a pack, each with its rule', () => {
    const found = lint(
      [pack({ rules: [rule('a', { textDay: 'never' }), rule('b', { then: { praise: {} } })] })],
      words,
    );
    expect(found.map((one) => [one.code, one.path.at(1)])).toEqual([
      ['rules.word.unknown', 'a'],
      ['rules.outcome.unknown', 'b'],
    ]);
  });
});

describe('facts derived from facts', () => {
  const boolean = { ...words.facts['clean'], type: 'boolean' } as NonNullable<(typeof words.facts)[string]>;
  const chain = (length: number, end: string | null) => {
    const facts = Object.fromEntries(Array.from({ length }, (_, at) => [`link${at}`, boolean]));
    const rules = Array.from({ length }, (_, at) => {
      const next = at + 1 < length ? `link${at + 1}` : end;
      const same = { left: { fact: next ?? '' }, eq: { const: true } };
      return rule(`r${at}`, {
        when: next === null ? { all: [] } : { all: [same, same, same] },
        then: { derive: `link${at}`, term: { const: true } },
      });
    });
    return lint([pack({ rules })], { ...words, facts: { ...words.facts, ...facts } });
  };

  test('forty deep, each used three times, have no cycle', () => {
    expect(chain(40, null).filter((found) => found.code === 'rules.cycle')).toEqual([]);
  });

  test('a ring is told once for each fact in it, with the way round', () => {
    expect(chain(3, 'link0').flatMap((found) => (found.code === 'rules.cycle' ? [found.params['facts']] : []))).toEqual(
      [
        ['link0', 'link1', 'link2', 'link0'],
        ['link1', 'link2', 'link0', 'link1'],
        ['link2', 'link0', 'link1', 'link2'],
      ],
    );
  });
});

describe('compile refuses', () => {
  const refusal = (action: () => unknown): string => {
    try {
      action();
    } catch (error) {
      if (error instanceof CallerError) return error.code;
      throw error;
    }
    return 'nothing';
  };
  test('a word nobody registered', () => {
    expect(refusal(() => compile([pack({ rules: [rule('a', { textDay: 'never' })] })], words))).toBe(
      'rules.word.unknown',
    );
  });
  test('example policy unless it is asked for', () => {
    expect(refusal(() => compile([pack({ kind: 'example' })], words))).toBe('rules.pack.example');
    expect(refusal(() => compile([pack({ kind: 'example' })], words, { examples: true }))).toBe('nothing');
  });
  test('drafts and unconfirmed rules never decide', () => {
    const draft = pack({ documents: { 示例办法: { ...document, status: 'draft' } } });
    expect(compile([draft], words).rules).toEqual([]);
    const unconfirmed = pack({ rules: [rule('a', { evidence: 'none' })] });
    expect(compile([unconfirmed], words).rules).toEqual([]);
    expect(compile([unconfirmed], words, { unconfirmed: true }).rules).toHaveLength(1);
  });
  test('an unconfirmed rule is kept apart, so that an engine can say which text nobody read', () => {
    const apart = pack({ rules: [rule('a', { evidence: 'none', group: 'g' }), rule('b', { group: 'g' })] });
    const book = compile([apart], words);
    expect(unreadRules(book, 'g').map(({ rule: { id } }) => id)).toEqual(['a']);
    expect(unreadRules(book, 'a')).toHaveLength(1);
    expect(unreadRules(book, 'b')).toEqual([]);
    expect(unreadRules(compile([apart], words, { unconfirmed: true }), 'g')).toEqual([]);
  });
});
