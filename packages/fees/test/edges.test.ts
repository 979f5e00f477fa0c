import { compile } from '@huiqi/rules';
import { sealPack } from '@huiqi/rules/read';
import { describe, expect, test } from 'vitest';
import { assessRevision, assessWaiver, feesVocabulary, simulateReforms } from '../src/index.ts';
import { asked, opened } from './asked.ts';
import { asks, bookMade, day, known, line, type Made, off, order, packWith, waive } from './rules.ts';
import { bookOf, cnPatent } from './support.ts';
import { recordOf, replayed } from './waiver-records.ts';

const c = (value: string) => ({ const: value });
const cap = (args: object, more: Partial<Made> = {}): Made => ({ id: 'cap', group: 'g', then: { cap: args }, ...more });
const half = waive('half', off(50));

describe('caps at their edges', () => {
  test('one that is not met does not bind, one of unknown height may bind wholly', () => {
    const off8 = { 'enterprise.highTech': false };
    expect(
      line(1000, bookMade(half, cap({ limit: c('3元'), per: 'line' }, { when: asks('enterprise.highTech') })), off8)
        .payable,
    ).toBe(500);
    const unknown = assessWaiver(
      ...asked(order(1000), known(), bookMade(half, cap({ limit: { fact: 'line.base' }, per: 'line' }))),
    );
    expect(unknown).toMatchObject({
      outcome: 'undetermined',
      missing: [{ name: 'line.base' }],
      atLeast: { totals: { payable: 1000 } },
    });
    expect(
      line(1000, bookMade(waive('z', { zero: true }), cap({ share: { fact: 'line.quantity' }, per: 'line' }))).payable,
    ).toBe(0);
  });

  test('what an open line may use of an order’s cap is not certain for the next', () => {
    const half = waive('half', off(50), 'g', { when: asks('line.commissioned') });
    const book = bookMade(half, cap({ limit: c('8元'), per: 'order' }));
    const sides = (first: boolean | null) =>
      assessWaiver(
        ...asked(
          order(1000, 1000),
          known({}, { lines: [{ 'line.commissioned': first }, { 'line.commissioned': true }] }),
          book,
        ),
      );
    expect(sides(null)).toMatchObject({
      outcome: 'undetermined',
      missing: [{ name: 'line.commissioned', record: [0] }],
    });
    const open = sides(null);
    expect(open.outcome === 'undetermined' && open.atLeast?.lines.map(({ payable }) => payable)).toEqual([1000, 700]);
    expect([true, false].map(sides)).toMatchObject([
      { value: { totals: { payable: 1200 } } },
      { value: { totals: { payable: 1500 } } },
    ]);
  });
});

describe('ties and orders', () => {
  test('without a stated order waivers go by law before policy, then by id, however they are written', () => {
    const stack: Made = { id: 'stack', group: 'g', then: { stack: { by: 'sequential' } } };
    const fixed = waive('a', { amount: c('1元') });
    const share = waive('b', off(50));
    for (const rules of [
      [fixed, share],
      [share, fixed],
    ])
      expect(line(1000, bookMade(...rules, stack)).payable).toBe(450);
    const law = waive('z', { ...off(50), basis: 'statutory' });
    expect(line(1000, bookMade(fixed, law, stack)).payable).toBe(400);
  });

  test('between equals law goes first, down to one fen', () => {
    const book = bookMade(waive('a', off(50)), waive('b', { ...off(50), basis: 'statutory' }));
    expect(line(2, book).waived).toEqual({ statutory: 1, policy: 0 });
  });

  test('beyond what is tried one by one, the two ends stand for all', () => {
    const names = [
      'enterprise.highTech',
      'enterprise.aboveScale',
      'line.commissioned',
      'line.onSite',
      'line.retest',
      'line.passed',
      'line.supervisory',
      'device.innovative',
      'device.emergency',
    ];
    const open = names.map((fact, index) => waive(`o${index}`, off(1), 'g', { when: asks(fact) }));
    const stack: Made = { id: 'stack', group: 'g', then: { stack: { by: 'additive' } } };
    expect(assessWaiver(...asked(order(1000), known(), bookMade(half, ...open, stack)))).toMatchObject({
      outcome: 'undetermined',
      atLeast: { totals: { payable: 500 } },
    });
  });
});

test('a group with nothing to waive names no waiver in its step', () => {
  const { steps = [] } = assessWaiver(...asked(order(0), known(), bookMade(half), { explain: true }));
  expect(steps.find(({ what }) => what === 'fees.best')).toMatchObject({ about: '', result: 0 });
});

test('a revision tells steps only when asked', () => {
  const told = (explain: boolean) =>
    assessRevision(...asked(order(1000), known(), bookMade(half), { before: { knownOn: day }, explain }));
  expect('steps' in told(false)).toBe(false);
  expect(told(true).steps?.length).toBeGreaterThan(0);
});

test('a record finds its pack among others of the same id', () => {
  const stored = recordOf(...asked(order(1000), known(), compile([cnPatent], feesVocabulary)));
  const later = sealPack({ ...cnPatent, version: '9.0.0' });
  expect(replayed(stored, [later, cnPatent]).same).toBe(true);
});

test('a reform that saves one fen is a gain, and what law waived before is not counted again', () => {
  const law = waive('law', { ...off(10), basis: 'statutory' }, 'law');
  const before = packWith([law]);
  const after = packWith([law, waive('more', { amount: c('0.01元') })]);
  const current = bookOf(before);
  const population = [{ group: 'x', order: order(1000), input: opened(known(), current).input }];
  const [outcome] = simulateReforms(population, { current, reforms: [{ name: 'r', book: bookOf(after) }] });
  expect(outcome?.total).toMatchObject({ gaining: 1, gained: 1, same: 0, cost: { statutory: 0, policy: 1 } });
});
