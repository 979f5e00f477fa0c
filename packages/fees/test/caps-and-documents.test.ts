import type { Determination, FactSet } from '@huiqi/kernel';
import { describe, expect, test } from 'vitest';
import { assessSeries, assessWaiver, type WaiverHistory } from '../src/index.ts';
import { asked, inSeries } from './asked.ts';
import { asks, bookMade, known, line, off, order, waive } from './rules.ts';

const ever = { from: '0001-01-01', to: null } as const;
const anonymous = { ...order(100_000), enterpriseId: undefined };

function missing(answer: Determination<unknown>) {
  if (answer.outcome !== 'undetermined') throw new Error(answer.outcome);
  return answer.missing.map(({ kind, name, record, collection }) => [
    kind,
    name,
    ...(record === undefined ? [] : [record[0]]),
    ...(collection === undefined ? [] : [collection]),
  ]);
}

describe('a cap by enterprise and year', () => {
  const book = bookMade(waive('half', off(50)), {
    id: 'cap',
    group: 'g',
    then: { cap: { limit: { const: '200元' }, per: 'enterprise', over: 'year' } },
  });
  const ask = (facts: FactSet) => assessWaiver(...asked(anonymous, known(facts), book));
  const given = (...records: readonly FactSet[]): FactSet => ({
    'order.enterprise': 'e1',
    'waiver.history': { records, completeOver: ever },
  });
  const record = { enterprise: 'e1', order: 'o0', rule: 'half', on: '2026-02-01', waived: 15_000 };

  test('asks whose order it is, then for the ledger, and takes both as facts', () => {
    expect(missing(ask({}))).toEqual([['fact', 'order.enterprise']]);
    expect(missing(ask({ 'order.enterprise': 'e1' }))).toEqual([['collection', 'waiver.history']]);
    expect(ask(given())).toMatchObject({ outcome: 'determined', value: { totals: { payable: 80_000 } } });
    expect(ask(given(record))).toMatchObject({ outcome: 'determined', value: { totals: { payable: 95_000 } } });
  });

  test.each(['enterprise', 'rule', 'on', 'waived'])('asks for the %s of a record that may count', (field) => {
    expect(missing(ask(given(record, { ...record, [field]: null })))).toEqual([
      ['fact', `it.${field}`, 1, 'waiver.history'],
    ]);
  });

  test('asks nothing of a record that does not count whatever is missing in it', () => {
    const others = [
      { ...record, enterprise: 'e2', waived: null },
      { ...record, on: '2025-12-31', rule: null },
      { ...record, rule: 'other', enterprise: null },
    ];
    expect(ask(given(...others))).toMatchObject({ outcome: 'determined', value: { totals: { payable: 80_000 } } });
  });

  test('asks for the list itself where it was handed in with gaps, because a fact takes its place', () => {
    const history: WaiverHistory = { records: [{ ...record, enterprise: null } as never], completeOver: ever };
    const answer = assessWaiver(...asked(order(100_000), known({}, { history }), book));
    expect(missing(answer)).toEqual([['collection', 'waiver.history']]);
    expect(assessWaiver(...asked(order(100_000), known(given(record), { history }), book))).toMatchObject({
      value: { totals: { payable: 95_000 } },
    });
  });

  test('of a series keeps the history of the series', () => {
    const series = [inSeries(order(100_000), known(given(record)), book)];
    const [only] = [...assessSeries(series, { records: [], completeOver: ever })];
    expect(only?.answer).toMatchObject({ value: { totals: { payable: 80_000 } } });
  });

  test('finds it where the order and the facts name different payers', () => {
    const answer = assessWaiver(...asked(order(100_000), known({ 'order.enterprise': 'e2' }), book));
    expect(answer.issues).toMatchObject([{ code: 'rules.fact.conflict', params: { fact: 'order.enterprise' } }]);
    expect(missing(answer)).toEqual([['fact', 'order.enterprise']]);
  });

  test('whose day is not known asks for the day', () => {
    const late = bookMade(waive('half', off(50)), {
      id: 'cap',
      group: 'g',
      textDay: 'filing',
      then: { cap: { limit: { const: '200元' }, per: 'enterprise', over: 'year' } },
    });
    expect(missing(assessWaiver(...asked(order(100_000), known(), late)))).toEqual([['day', 'filing']]);
  });
});

describe('an essential document', () => {
  const book = bookMade(
    waive('half', { ...off(50), proof: { kind: 'licence', essential: true, valid: { amount: 1, unit: 'year' } } }),
  );
  const shown = (completeOver: object | null, ...records: readonly FactSet[]) =>
    assessWaiver(...asked(order(100_000), known({ 'waiver.proofs': { records, completeOver } as never }), book));

  test('is asked for by its kind, and taken as a fact', () => {
    const answer = assessWaiver(...asked(order(100_000), known(), book));
    expect(answer).toMatchObject({ missing: [{ kind: 'collection', name: 'waiver.proofs', about: 'licence' }] });
    expect(shown(null, { kind: 'licence', on: '2026-01-05' })).toMatchObject({
      outcome: 'determined',
      value: { totals: { payable: 50_000 } },
    });
    expect(shown(ever)).toMatchObject({ outcome: 'determined', value: { totals: { payable: 100_000 } } });
  });

  test('is expired or lacking only where the list is complete as far back as one would still hold', () => {
    const old = { kind: 'licence', on: '2024-01-05' };
    expect(missing(shown(null, old))).toEqual([['collection', 'waiver.proofs']]);
    expect(missing(shown({ from: '2025-06-01', to: null }, old))).toEqual([['collection', 'waiver.proofs']]);
    const { grounds } = line(100_000, book, {
      'waiver.proofs': { records: [old], completeOver: { from: '2025-03-01', to: null } },
    }).refused[0] ?? { grounds: [] };
    expect(grounds).toMatchObject([{ what: 'fees.proof', found: 'expired' }]);
  });

  test('of which the kind or the day is not known is asked for that', () => {
    expect(missing(shown(ever, { on: '2026-01-05' }))).toEqual([['fact', 'it.kind', 0, 'waiver.proofs']]);
    expect(missing(shown(ever, { kind: 'licence' }))).toEqual([['fact', 'it.on', 0, 'waiver.proofs']]);
  });
});

describe('policies that exclude each other', () => {
  const exclusive = (group: string) => ({ id: `stack.${group}`, group, then: { stack: { by: 'exclusive' } } });
  const book = bookMade(
    waive('a1', off(10), 'a'),
    waive('a2', off(20), 'a', { when: asks('enterprise.highTech') }),
    waive('b1', off(30), 'b'),
    waive('b2', off(40), 'b'),
    exclusive('a'),
    exclusive('b'),
  );
  const ask = (facts: FactSet) => assessWaiver(...asked(order(100_000), known(facts), book));

  test('are asked to be chosen from once for all groups, when nothing else is open', () => {
    expect(missing(ask({}))).toEqual([['fact', 'enterprise.highTech']]);
    expect(ask({ 'enterprise.highTech': true })).toMatchObject({
      missing: [{ name: 'line.elected', possible: ['a1、b1', 'a1、b2', 'a2、b1', 'a2、b2'], record: [0] }],
    });
    expect(ask({ 'enterprise.highTech': false })).toMatchObject({ missing: [{ possible: ['b1', 'b2'] }] });
    expect(ask({ 'enterprise.highTech': true, 'line.elected': 'a2' })).toMatchObject({
      missing: [{ name: 'line.elected', possible: ['a2、b1', 'a2、b2'] }],
    });
  });

  test('are settled by one answer', () => {
    expect(ask({ 'enterprise.highTech': true, 'line.elected': 'a2、b1' })).toMatchObject({
      outcome: 'determined',
      value: { totals: { payable: 56_000 } },
    });
  });
});
