import type { FactSet, LocalDate } from '@huiqi/kernel';
import { describe, expect, test } from 'vitest';
import {
  compile,
  editionSpans,
  evaluate,
  openMatter,
  type Rule,
  type RuleBook,
  ruleById,
  type Vocabulary,
} from '../src/index.ts';
import { sealPack } from '../src/read.ts';

const title = (text: string) => ({ zh: text, en: text });
const vocabulary: Vocabulary = {
  facts: { since: { type: 'day', title: title('起') } },
  collections: {
    editions: {
      title: title('届次'),
      fields: { on: { type: 'day', title: title('日') }, award: { type: 'text', title: title('奖') } },
      day: 'on',
    },
    frauds: { title: title('骗取'), fields: { on: { type: 'day', title: title('日') } }, day: 'on' },
  },
  formulas: {},
  editions: editionSpans,
  outcomes: { bar: { until: { kind: 'term', type: 'day', optional: true } } },
  events: { filing: { title: title('申请') } },
};
const inForce = { from: '2000-01-01', to: null } as const;
function bookOf(when: object, then: Rule['then'] = { bar: {} }): RuleBook {
  const document = {
    title: 'd',
    issuer: 'd',
    publishedOn: null,
    inForce,
    status: 'in-force',
    evidence: 'copy',
  } as const;
  const rule: Rule = {
    id: 'r',
    title: 'r',
    source: { document: 'd' },
    evidence: 'copy',
    inForce,
    textDay: 'filing',
    when: when as Rule['when'],
    then,
    group: 'a',
  };
  return compile(
    [
      sealPack({
        id: 'p',
        version: '1',
        kind: 'law',
        title: title('p'),
        division: null,
        documents: { d: document },
        parameters: [],
        rules: [rule],
      }),
    ],
    vocabulary,
  );
}
const list = (days: readonly string[], more: FactSet = {}, over = { from: '2010-01-01', to: null } as const) => ({
  records: days.map((on) => ({ on, ...more })),
  completeOver: over,
});
function ask(book: RuleBook, facts: FactSet, filing: LocalDate = '2024-06-01') {
  const rule = ruleById(book, 'r');
  if (rule === null) throw new Error('no rule');
  return evaluate(openMatter(book, { facts, days: { decidedOn: filing, knownOn: filing, events: { filing } } }), rule);
}

describe('spans of editions', () => {
  const editions = list(['2018-03-01', '2020-03-01', '2022-03-01', '2024-03-01'], { award: 'a' });
  const within = (amount: number, more = {}) =>
    bookOf({ some: 'frauds', within: { amount, unit: 'edition', toward: 'before', ...more } });

  test('look back over so many editions before the present one, that edition’s day included', () => {
    const outcome = (amount: number, on: string, filing: LocalDate = '2024-06-01') =>
      ask(within(amount), { editions, frauds: list([on]) }, filing).outcome;
    expect([outcome(2, '2020-03-01'), outcome(2, '2020-02-29')]).toEqual(['determined', 'not-applicable']);
    expect([outcome(0, '2024-03-01'), outcome(0, '2024-02-29')]).toEqual(['determined', 'not-applicable']);
    expect([outcome(1, '2022-03-01', '2024-03-01'), outcome(1, '2022-03-01', '2024-02-29')]).toEqual([
      'determined',
      'determined',
    ]);
    expect(outcome(1, '2020-03-01', '2024-02-29')).toBe('determined');
  });

  test('are of the rule’s own award unless another series is named', () => {
    const mixed = {
      ...editions,
      records: [...editions.records, ...['2021-01-01', '2023-01-01'].map((on) => ({ on, award: 'b' }))],
    };
    expect(ask(within(2), { editions: mixed, frauds: list(['2020-03-01']) }).outcome).toBe('determined');
    expect(ask(within(1, { series: 'b' }), { editions: mixed, frauds: list(['2020-12-31']) }).outcome).toBe(
      'not-applicable',
    );
  });

  test('are unknown where the known editions do not reach, and ask for them', () => {
    const answer = ask(within(5), {
      editions,
      frauds: list(['2009-01-01'], {}, { from: '0001-01-01', to: null } as never),
    });
    expect(answer.outcome === 'undetermined' && answer.missing[0]).toMatchObject({
      kind: 'collection',
      name: 'editions',
    });
    // Since the list begins fewer than six editions were held, so what lies in it is surely inside.
    expect(ask(within(5), { editions, frauds: list(['2010-01-01']) }).outcome).toBe('determined');
    expect(
      ask(within(2), { editions: { ...editions, completeOver: null }, frauds: list(['2024-05-01']) }).outcome,
    ).toBe('undetermined');
  });

  test('reach forward to the day of the edition that frees again', () => {
    const until = bookOf(
      { all: [] },
      { bar: { until: { day: { amount: 2, unit: 'edition' }, of: { fact: 'since' } } } },
    );
    const day = (since: string) => {
      const answer = ask(until, { editions, since });
      return answer.outcome === 'determined' ? answer.value.args['until'] : answer.outcome;
    };
    expect([day('2019-01-01'), day('2020-03-01'), day('2023-01-01')]).toEqual([
      '2022-03-01',
      '2024-03-01',
      'undetermined',
    ]);
    const back = bookOf(
      { all: [] },
      { bar: { until: { day: { amount: 1, unit: 'edition', toward: 'before' }, of: { fact: 'since' } } } },
    );
    const before = ask(back, { editions, since: '2023-01-01' });
    expect(before.outcome === 'determined' && before.value.args['until']).toBe('2020-03-01');
    const none = bookOf(
      { all: [] },
      { bar: { until: { day: { amount: 0, unit: 'edition' }, of: { fact: 'since' } } } },
    );
    expect(ask(none, { since: '2023-01-01' })).toMatchObject({ value: { args: { until: '2023-01-01' } } });
  });

  test('a mistyped series, or one beside another unit, is no span', () => {
    expect(() => bookOf({ some: 'frauds', within: { amount: 1, unit: 'year', series: 'a' } })).toThrow(
      /rules.span.shape/,
    );
  });
});

describe('a count of calendar years', () => {
  const runs = bookOf({ count: 'frauds', per: 'year', gte: 2 });
  const outcome = (days: readonly (string | null)[], complete = true) =>
    ask(runs, {
      frauds: { records: days.map((on) => ({ on })), completeOver: complete ? { from: '0001-01-01', to: null } : null },
    }).outcome;

  test('counts each year once; a day that is not known may be a year of its own', () => {
    expect([outcome(['2021-01-01', '2021-12-31']), outcome(['2021-12-31', '2022-01-01'])]).toEqual([
      'not-applicable',
      'determined',
    ]);
    expect([
      outcome(['2021-01-01', null]),
      outcome(['2021-01-01'], false),
      outcome(['2021-01-01', '2022-01-01'], false),
    ]).toEqual(['undetermined', 'undetermined', 'determined']);
  });

  test('stands beside no other quantifier and only where records have a day', () => {
    expect(() => bookOf({ some: 'frauds', per: 'year' })).toThrow(/rules.quantifier/);
    expect(() => bookOf({ count: 'frauds', per: 'month', gte: 1 })).toThrow(/rules.quantifier/);
  });
});
