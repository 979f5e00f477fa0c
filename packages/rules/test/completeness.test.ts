import type { FactSet, LocalDate } from '@huiqi/kernel';
import { expect, test } from 'vitest';
import { type Condition, compile, evaluate, openMatter, type Rule, ruleById, type Vocabulary } from '../src/index.ts';
import { sealPack } from '../src/read.ts';

const title = (text: string) => ({ zh: text, en: text });
const on = { type: 'day', title: title('日期') } as const;
const serious = { type: 'boolean', title: title('严重') } as const;
const vocabulary: Vocabulary = {
  facts: { since: on, number: { type: 'integer', title: title('数') } },
  collections: {
    returns: { title: title('退回'), fields: { on, serious }, day: 'on' },
    members: { title: title('成员'), fields: { serious } },
  },
  formulas: {},
  outcomes: { eligible: {} },
  events: { filing: { title: title('申请') } },
};
const inForce = { from: '2000-01-01', to: null } as const;

/** Whether a condition is met, by what is known of the records and since when the list is complete. */
function asked(when: Condition, records: readonly FactSet[], from: LocalDate | null, more: FactSet = {}): string {
  const rule: Rule = {
    id: 'r',
    title: 'r',
    source: { document: 'd' },
    evidence: 'copy',
    inForce,
    textDay: 'filing',
    when,
    then: { eligible: {} },
  };
  const document = {
    title: 'd',
    issuer: 'd',
    publishedOn: null,
    inForce,
    status: 'in-force',
    evidence: 'copy',
  } as const;
  const pack = {
    id: 'p',
    version: '1',
    kind: 'law',
    title: title('p'),
    division: null,
    documents: { d: document },
  } as const;
  const book = compile([sealPack({ ...pack, parameters: [], rules: [rule] })], vocabulary);
  const compiled = ruleById(book, 'r');
  if (compiled === null) throw new Error('no rule');
  const completeOver = from === null ? null : { from, to: null };
  const facts = { returns: { records, completeOver }, members: { records, completeOver }, ...more };
  const days = { decidedOn: '2026-09-01', knownOn: '2026-09-01', events: { filing: '2026-09-01' } } as const;
  return evaluate(openMatter(book, { facts, days }), compiled).outcome;
}

const july = '2026-07-01';
const ever = '0001-01-01';

test('a list that is complete from July says nothing of June, where no span is asked about', () => {
  const notMoreThanOne: Condition = { count: 'returns', lte: 1 };
  expect(asked(notMoreThanOne, [], july)).toBe('undetermined');
  expect(asked(notMoreThanOne, [], ever)).toBe('determined');
  expect(asked({ none: 'returns' }, [], july)).toBe('undetermined');
  expect(asked({ none: 'returns' }, [], ever)).toBe('determined');
  expect(asked({ some: 'returns' }, [], july)).toBe('undetermined');
  expect(asked({ some: 'returns' }, [], ever)).toBe('not-applicable');
  expect(asked({ every: 'returns', where: { left: { fact: 'it.serious' }, eq: { const: false } } }, [], july)).toBe(
    'undetermined',
  );
  expect(asked({ left: { fact: 'returns.count' }, lte: { const: 1 } }, [], july)).toBe('undetermined');
  expect(asked({ left: { fact: 'returns.count' }, lte: { const: 1 } }, [], ever)).toBe('determined');
});

test('records that decide by themselves decide all the same', () => {
  const one = [{ on: '2026-08-01' }];
  const two = [{ on: '2026-08-01' }, { on: '2026-08-02' }];
  expect(asked({ count: 'returns', lte: 1 }, two, july)).toBe('not-applicable');
  expect(asked({ some: 'returns' }, one, null)).toBe('determined');
  expect(asked({ none: 'returns' }, one, july)).toBe('not-applicable');
});

test('a span asks only for the days it covers', () => {
  const within = { amount: 1, unit: 'month', toward: 'before' } as const;
  expect(asked({ none: 'returns', within }, [], july)).toBe('determined');
  expect(asked({ none: 'returns', within: { ...within, amount: 3 } }, [], july)).toBe('undetermined');
});

test('what has no day is there on the day itself, and its list need not reach back', () => {
  expect(asked({ none: 'members' }, [], july)).toBe('determined');
  expect(asked({ left: { fact: 'members.count' }, lte: { const: 1 } }, [], july)).toBe('determined');
});

test('a condition that looks at no day before another one needs the list only from there', () => {
  const since = (word: 'gte' | 'gt' | 'eq'): Condition => ({
    some: 'returns',
    where: {
      all: [
        { left: { fact: 'it.on' }, [word]: { fact: 'since' } },
        { left: { fact: 'it.serious' }, eq: { const: true } },
      ],
    },
  });
  for (const word of ['gte', 'gt', 'eq'] as const) {
    expect(asked(since(word), [], july, { since: '2026-07-15' })).toBe('not-applicable');
    expect(asked(since(word), [], july, { since: '2026-06-30' })).toBe('undetermined');
    expect(asked(since(word), [], july, { since: null })).toBe('undetermined');
  }
  // Written the other way round it says the same; an upper bound leaves the past open.
  const turned: Condition = { some: 'returns', where: { left: { fact: 'since' }, lte: { fact: 'it.on' } } };
  expect(asked(turned, [], july, { since: '2026-07-15' })).toBe('not-applicable');
  const until: Condition = { some: 'returns', where: { left: { fact: 'it.on' }, lte: { fact: 'since' } } };
  expect(asked(until, [], july, { since: '2026-07-15' })).toBe('undetermined');
  // One of two ways to answer yes bounds nothing, and neither does a question that every record has to answer.
  const either: Condition = {
    some: 'returns',
    where: {
      any: [
        { left: { fact: 'it.on' }, gte: { fact: 'since' } },
        { left: { fact: 'it.serious' }, eq: { const: true } },
      ],
    },
  };
  expect(asked(either, [], july, { since: '2026-07-15' })).toBe('undetermined');
  const every: Condition = { every: 'returns', where: { left: { fact: 'it.on' }, gte: { fact: 'since' } } };
  expect(asked(every, [], july, { since: '2026-07-15' })).toBe('undetermined');
});
