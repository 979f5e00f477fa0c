import { describe, expect, test } from 'vitest';
import { assessWaiver, type WaiverHistory } from '../src/index.ts';
import { asked, type Known } from './asked.ts';
import { asks, bookMade, day, known, line, type Made, off, order, sure, waive } from './rules.ts';

const c = (value: string) => ({ const: value });
const stack = (args: object, more: Partial<Made> = {}): Made => ({
  id: 'stack',
  group: 'g',
  then: { stack: args },
  ...more,
});
const applied = (one: ReturnType<typeof line>) => one.applied.map(({ rule, waived }) => [rule, waived]);

describe('how waivers of a group go together', () => {
  const a = waive('a', off(50));
  const b = waive('b', off(40));

  test('the best one counts, with a rule that says so or without', () => {
    for (const book of [bookMade(a, b), bookMade(a, b, stack({ by: 'best' }))]) {
      const one = line(1000, book);
      expect(applied(one)).toEqual([['a', 500]]);
      expect(one.rivals).toMatchObject([{ rule: 'b', waived: 400, lostTo: 'a', lostBy: 100, why: 'more' }]);
    }
  });

  test('one after another, each on what is left, in the stated order', () => {
    const fixed = waive('fixed', { amount: c('1元') });
    const first = line(1000, bookMade(a, fixed, stack({ by: 'sequential', order: ['fixed', 'a'] })));
    expect(applied(first)).toEqual([
      ['fixed', 100],
      ['a', 450],
    ]);
    const last = line(1000, bookMade(a, fixed, stack({ by: 'sequential', order: ['a', 'fixed'] })));
    expect(applied(last)).toEqual([
      ['a', 500],
      ['fixed', 100],
    ]);
    expect([first.payable, last.payable]).toEqual([450, 400]);
    const nothing = line(1000, bookMade(waive('z', { zero: true }), a, stack({ by: 'sequential', order: ['z', 'a'] })));
    expect(nothing.rivals).toMatchObject([{ rule: 'a', why: 'nothing', lostTo: 'z' }]);
  });

  test('added up on the same base under a joint ceiling', () => {
    expect(line(1000, bookMade(a, b, stack({ by: 'additive' }))).payable).toBe(100);
    const share = line(1000, bookMade(a, b, stack({ by: 'additive', order: ['b'], ceiling: c('70%') })));
    expect(applied(share)).toEqual([
      ['b', 400],
      ['a', 300],
    ]);
    expect(share.applied[1]).toMatchObject({ cut: { rule: 'stack', by: 200 } });
    expect(line(1000, bookMade(a, b, stack({ by: 'additive', limit: c('6元') }))).payable).toBe(400);
    expect(line(1000, bookMade(a, waive('c', off(80)), stack({ by: 'additive' }))).payable).toBe(0);
  });

  test('of exclusive ones the first by order counts, even if it gives less', () => {
    const one = line(1000, bookMade(a, b, stack({ by: 'exclusive', order: ['b', 'a'] })));
    expect(applied(one)).toEqual([['b', 400]]);
    expect(one.rivals).toMatchObject([{ rule: 'a', waived: 500, lostTo: 'b', why: 'order', lostBy: 0 }]);
  });

  test('of exclusive ones without an order the payer chooses', () => {
    const book = bookMade(a, b, stack({ by: 'exclusive' }));
    const open = assessWaiver(...asked(order(1000), known(), book));
    expect(open).toMatchObject({
      outcome: 'undetermined',
      missing: [{ kind: 'fact', name: 'line.elected', record: [0] }],
    });
    expect(open.outcome === 'undetermined' && open.atLeast?.totals.payable).toBe(600);
    expect(applied(line(1000, book, { 'line.elected': 'b' }))).toEqual([['b', 400]]);
    expect(applied(line(1000, book, { 'line.elected': 'a' }))).toEqual([['a', 500]]);
    expect(line(1000, bookMade(a, stack({ by: 'exclusive' }))).payable).toBe(500);
  });

  test('topped up to the best: each gives what the earlier ones leave of its own amount', () => {
    const book = bookMade(a, b, stack({ by: 'top-up', order: ['b', 'a'] }));
    const none = line(1000, book, { 'line.received': 0 });
    expect(applied(none)).toEqual([
      ['b', 400],
      ['a', 100],
    ]);
    const some = line(1000, book, { 'line.received': 450 });
    expect(applied(some)).toEqual([['a', 50]]);
    expect(line(1000, book, { 'line.received': 600 }).payable).toBe(1000);
    const open = assessWaiver(...asked(order(1000), known(), book));
    expect(open).toMatchObject({ outcome: 'undetermined', missing: [{ name: 'line.received' }] });
    expect(open.outcome === 'undetermined' && open.atLeast?.totals.payable).toBe(1000);
  });

  test('an open rule in a group that adds up leaves the line open, unless the ceiling makes it idle', () => {
    const maybe = waive('maybe', off(30), 'g', { when: asks('enterprise.highTech') });
    const open = assessWaiver(...asked(order(1000), known(), bookMade(a, maybe, stack({ by: 'additive' }))));
    expect(open).toMatchObject({
      outcome: 'undetermined',
      missing: [{ name: 'enterprise.highTech' }],
      atLeast: { totals: { payable: 500 } },
    });
    const idle = assessWaiver(
      ...asked(order(1000), known(), bookMade(a, maybe, stack({ by: 'additive', order: ['a'], ceiling: c('50%') }))),
    );
    expect(idle).toMatchObject({ outcome: 'determined', value: { totals: { payable: 500 } } });
  });

  test('a stacking rule that is open leaves open how they go together, where that matters', () => {
    const book = bookMade(a, b, stack({ by: 'additive' }, { when: asks('enterprise.highTech') }));
    expect(assessWaiver(...asked(order(1000), known(), book))).toMatchObject({
      outcome: 'undetermined',
      missing: [{ name: 'enterprise.highTech' }],
      atLeast: { totals: { payable: 500 } },
    });
    expect(line(1000, book, { 'enterprise.highTech': true }).payable).toBe(100);
    expect(line(1000, book, { 'enterprise.highTech': false }).payable).toBe(500);
  });

  test('basis is kept apart whatever the way of stacking', () => {
    const law = waive('law', { off: c('30%'), basis: 'statutory' });
    const one = line(1000, bookMade(law, b, stack({ by: 'sequential', order: ['law', 'b'] })));
    expect(one.waived).toEqual({ statutory: 300, policy: 280 });
  });
});

describe('caps', () => {
  const half = waive('half', off(50));
  const cap = (args: object, more: Partial<Made> = {}): Made => ({
    id: 'cap',
    group: 'g',
    then: { cap: args },
    ...more,
  });
  const whole = { from: '2020-01-01', to: null } as const;
  const before = (...records: readonly (readonly [string, number, string?])[]): Partial<Known> => ({
    history: {
      records: records.map(
        ([on, waived, enterprise = 'e1'], index) =>
          ({ enterprise, order: `h${index}`, rule: 'half', on, waived }) as WaiverHistory['records'][number],
      ),
      completeOver: whole,
    },
  });

  test('per line and per order', () => {
    const one = line(1000, bookMade(half, cap({ limit: c('3元'), per: 'line' })));
    expect(one.applied).toMatchObject([{ waived: 300, cut: { rule: 'cap', by: 200 } }]);
    const { lines } = sure(
      assessWaiver(...asked(order(1000, 1000, 1000), known(), bookMade(half, cap({ limit: c('8元'), per: 'order' })))),
    );
    expect(lines.map(({ payable }) => payable)).toEqual([500, 700, 1000]);
    expect(lines[2]?.rivals).toMatchObject([{ rule: 'half', why: 'cap', lostTo: 'cap' }]);
  });

  test('a share of what is charged, never rounded up', () => {
    expect(line(1001, bookMade(waive('all', { zero: true }), cap({ share: c('50%'), per: 'line' }))).payable).toBe(501);
  });

  test('so many waived lines', () => {
    const { lines } = sure(
      assessWaiver(
        ...asked(order(1000, 0, 1000, 1000), known(), bookMade(half, cap({ count: { const: 2 }, per: 'order' }))),
      ),
    );
    expect(lines.map(({ payable }) => payable)).toEqual([500, 0, 500, 1000]);
  });

  test('per enterprise and year: earlier years and other firms do not count', () => {
    const book = bookMade(half, cap({ limit: c('8元'), per: 'enterprise', over: 'year' }));
    expect(line(1000, book, {}, before(['2026-01-15', 500])).payable).toBe(700);
    expect(line(1000, book, {}, before(['2025-12-31', 500])).payable).toBe(500);
    expect(line(1000, book, {}, before(['2026-01-15', 500, 'e2'])).payable).toBe(500);
    expect(line(1000, book, {}, before([day, 800])).payable).toBe(1000);
    expect(line(1000, book, {}, before(['2026-03-03', 800])).payable).toBe(500);
  });

  test('for ever, from the first day of the cap', () => {
    const book = bookMade(
      half,
      cap({ limit: c('8元'), per: 'enterprise', over: 'ever' }, { inForce: { from: '2024-01-01', to: null } }),
    );
    expect(line(1000, book, {}, before(['2024-01-01', 500])).payable).toBe(700);
    expect(line(1000, book, {}, before(['2023-12-31', 500])).payable).toBe(500);
  });

  test('per programme and year: everybody counts', () => {
    const book = bookMade(half, cap({ limit: c('8元'), per: 'programme', over: 'year' }));
    expect(line(1000, book, {}, before(['2026-01-15', 300, 'e2'], ['2026-01-16', 300])).payable).toBe(800);
  });

  test('without a complete history the line is open, unless even the worst leaves room or the known use leaves none', () => {
    const book = bookMade(half, cap({ limit: c('8元'), per: 'enterprise', over: 'year' }));
    const open = assessWaiver(...asked(order(1000), known(), book));
    expect(open).toMatchObject({
      outcome: 'undetermined',
      missing: [{ kind: 'collection', name: 'waiver.history' }],
      atLeast: { totals: { payable: 1000 } },
    });
    const spent = { history: { ...before(['2026-02-01', 800]).history, completeOver: null } as WaiverHistory };
    expect(line(1000, book, {}, spent).payable).toBe(1000);
    const nobody = assessWaiver(...asked({ ...order(1000), enterpriseId: undefined }, known({}, before()), book));
    expect(nobody).toMatchObject({ outcome: 'undetermined', missing: [{ name: 'order.enterprise' }] });
    const gap = { history: { records: [], completeOver: { from: '2026-01-02', to: null } } as WaiverHistory };
    expect(assessWaiver(...asked(order(1000), known({}, gap), book)).outcome).toBe('undetermined');
  });

  test('an order that is assessed again does not stand in its own way', () => {
    const book = bookMade(half, cap({ limit: c('8元'), per: 'enterprise', over: 'year' }));
    const { records } = before(['2026-01-15', 500]).history as WaiverHistory;
    const own = { enterprise: 'e1', order: 'o1', rule: 'half', on: day, waived: 300 } as const;
    expect(line(1000, book, {}, { history: { records: [...records, own], completeOver: whole } }).payable).toBe(700);
  });

  test('the best is chosen after caps: a smaller waiver without one may win', () => {
    const small = waive('small', off(40));
    const one = line(1000, bookMade(half, small, cap({ limit: c('3元'), per: 'line', rules: ['half'] })));
    expect(applied(one)).toEqual([['small', 400]]);
    expect(one.rivals).toMatchObject([{ rule: 'half', waived: 300, why: 'more' }]);
  });

  test('a count over a year, a day of history that ends at the order, and a record of nobody', () => {
    const book = bookMade(half, cap({ count: { const: 2 }, per: 'enterprise', over: 'year' }));
    const seen = (to: string | null, ...records: readonly (string | null)[]): Partial<Known> => ({
      history: {
        records: records.map((enterprise, index) => ({
          enterprise,
          order: `h${index}`,
          rule: 'half',
          on: '2026-02-01',
          waived: 5,
        })),
        completeOver: { from: '2020-01-01', to },
      } as WaiverHistory,
    });
    expect(line(1000, book, {}, seen(null, 'e1')).payable).toBe(500);
    expect(line(1000, book, {}, seen(null, 'e1', 'e1')).payable).toBe(1000);
    expect(line(1000, book, {}, seen(day, 'e1')).payable).toBe(500);
    expect(assessWaiver(...asked(order(1000), known({}, seen('2026-03-01', 'e1')), book)).outcome).toBe('undetermined');
    // A record that names nobody may be anybody's.
    expect(assessWaiver(...asked(order(1000), known({}, seen(null, 'e1', null)), book)).outcome).toBe('undetermined');
  });

  test('an open cap leaves the line open', () => {
    const book = bookMade(half, cap({ limit: c('3元'), per: 'line' }, { when: asks('enterprise.highTech') }));
    expect(assessWaiver(...asked(order(1000), known(), book))).toMatchObject({
      outcome: 'undetermined',
      missing: [{ name: 'enterprise.highTech' }],
      atLeast: { totals: { payable: 700 } },
    });
  });
});

describe('who may not have a waiver', () => {
  const deny: Made = {
    id: 'ban',
    when: { some: 'falseStatements', within: { amount: 5, unit: 'year', toward: 'before' } },
    then: { deny: { groups: ['g'], presumed: 'clear' } },
  };
  const found = (on: string) =>
    ({ falseStatements: { records: [{ foundOn: on }], completeOver: { from: '2000-01-01', to: null } } }) as const;
  const book = bookMade(waive('w', off(50)), waive('other', off(10), 'h'), deny);

  test('five years from a false statement nothing of the group is waived, and the answer says why', () => {
    const one = line(1000, book, found('2021-03-02'));
    expect(applied(one)).toEqual([['other', 100]]);
    expect(one.refused).toMatchObject([{ rule: 'w', grounds: [{ what: 'fees.denied', about: 'ban', record: [0] }] }]);
    expect(line(1000, book, found('2021-03-01')).payable).toBe(450);
  });

  test('an unknown record bars nothing where the rule presumes so, and leaves it open where not', () => {
    expect(assessWaiver(...asked(order(1000), known(), book))).toMatchObject({
      outcome: 'determined',
      value: { totals: { payable: 450 } },
      cautions: [
        { code: 'pack.example' },
        { code: 'fees.presumed', params: { rule: 'ban', facts: ['falseStatements'] } },
      ],
    });
    const strict = bookMade(waive('w', off(50)), { ...deny, then: { deny: { groups: ['g'] } } });
    expect(assessWaiver(...asked(order(1000), known(), strict))).toMatchObject({
      outcome: 'undetermined',
      missing: [{ kind: 'collection', name: 'falseStatements' }],
      atLeast: { totals: { payable: 1000 } },
    });
  });
});

describe('documents to be shown', () => {
  const proof = (args: object) => bookMade(waive('w', { ...off(50), proof: { kind: 'licence', ...args } }));
  const year = { valid: { amount: 1, unit: 'year' } };
  const shown = (...days: string[]) => ({ proofs: days.map((on) => ({ kind: 'licence', on })) }) as Partial<Known>;

  test.each([
    [year, shown('2025-03-02'), 'on-file', '2026-03-02'],
    [year, shown('2025-03-01'), 'expired', '2026-03-01'],
    [year, shown(), 'needed', null],
    [year, {}, 'unknown', null],
    [{ per: 'calendar-year' }, shown('2026-01-01'), 'on-file', '2026-12-31'],
    [{ per: 'calendar-year' }, shown('2025-12-31'), 'expired', '2025-12-31'],
    [{}, shown('2001-01-01', '2002-01-01', '2027-01-01'), 'on-file', null],
  ])('%j with %j: %s', (args, more, state, until) => {
    expect(line(1000, proof(args), {}, more).applied[0]?.proof).toMatchObject({ state, until });
  });

  test('without an essential one there is no waiver; where the file is not known it is open', () => {
    const book = proof({ ...year, essential: true });
    expect(line(1000, book, {}, shown('2026-01-01')).payable).toBe(500);
    expect(line(1000, book, {}, shown()).refused).toMatchObject([
      { grounds: [{ what: 'fees.proof', about: 'licence', found: 'needed', wanted: 'on-file' }] },
    ]);
    expect(assessWaiver(...asked(order(1000), known(), book))).toMatchObject({
      outcome: 'undetermined',
      missing: [{ kind: 'collection', name: 'waiver.proofs', about: 'licence' }],
    });
  });
});

describe('deferral, refund, settlement', () => {
  test('a deferral waives nothing and tells the day', () => {
    const book = bookMade(waive('later', { defer: { amount: 3, unit: 'month' } }), waive('w', off(10)));
    const one = line(1000, book);
    expect(one.deferrals).toMatchObject([{ rule: 'later', until: '2026-06-02' }]);
    expect(one.payable).toBe(900);
    const workdays = bookMade(waive('later', { defer: { amount: 3, unit: 'workday' } }));
    expect(line(1000, workdays).deferrals).toMatchObject([{ until: null }]);
    const open = bookMade(
      waive('later', { defer: { amount: 3, unit: 'month' } }, 'g', { when: asks('enterprise.highTech') }),
    );
    expect(assessWaiver(...asked(order(1000), known(), open))).toMatchObject({
      outcome: 'undetermined',
      missing: [{ name: 'enterprise.highTech' }],
    });
  });

  test('what was paid above what is payable goes back; what lacks is owed', () => {
    const book = bookMade(waive('w', off(50)));
    expect(line(1000, book, { 'line.paid': 800 }).settlement).toMatchObject({ paid: 800, overpaid: 300, owing: 0 });
    expect(line(1000, book, { 'line.paid': 200 }).settlement).toMatchObject({ overpaid: 0, owing: 300 });
    expect(line(1000, book).settlement).toBeNull();
  });

  test('a refund is taken of what was really paid, less what other levels gave, and never exceeds it', () => {
    const refund = (args: object): Made => ({
      id: 'r',
      when: asks('patent.withdrawn'),
      then: { refund: { basis: 'statutory', ...args } },
    });
    const half = bookMade(refund({ rate: c('50%') }));
    const paid = { 'line.paid': 250_000, 'patent.withdrawn': true };
    expect(line(250_000, half, paid).settlement).toMatchObject({
      refunded: { statutory: 125_000, policy: 0 },
      overpaid: 0,
    });
    const less = bookMade(refund({ rate: c('50%'), less: { fact: 'line.received' } }));
    expect(
      line(56_000, less, { 'line.paid': 56_000, 'patent.withdrawn': true, 'line.received': 20_000 }).settlement,
    ).toMatchObject({
      refunded: { statutory: 8000 },
    });
    expect(line(1000, bookMade(refund({ amount: c('30元') })), { ...paid, 'line.paid': 900 }).settlement).toMatchObject(
      {
        refunded: { statutory: 900 },
        owing: 100,
      },
    );
    expect(assessWaiver(...asked(order(1000), known({ 'line.paid': 900 }), half))).toMatchObject({
      outcome: 'undetermined',
      missing: [{ name: 'patent.withdrawn' }],
    });
    expect(line(250_000, half).settlement).toBeNull();
    const both = bookMade(refund({ rate: c('80%') }), { ...refund({ rate: c('80%') }), id: 's' });
    expect(line(1000, both, { ...paid, 'line.paid': 1000 }).settlement?.refunds.map(({ amount }) => amount)).toEqual([
      800, 200,
    ]);
    expect(
      line(1000, bookMade(waive('w', off(50)), refund({ rate: c('50%') })), { ...paid, 'line.paid': 900 }).settlement,
    ).toMatchObject({
      overpaid: 400,
      refunds: [{ base: 500, amount: 250 }],
    });
    expect(
      line(56_000, less, { 'line.paid': 10_000, 'patent.withdrawn': true, 'line.received': 20_000 }).settlement
        ?.refunds,
    ).toMatchObject([{ amount: 0 }]);
  });
});
