import type { FactSet } from '@huiqi/kernel';
import { compile } from '@huiqi/rules';
import { describe, expect, test } from 'vitest';
import {
  applyReform,
  assessRevision,
  assessSeries,
  assessWaiver,
  factsOfWaivers,
  feesVocabulary,
  matchWaivers,
  payeeList,
  qualifyingChanges,
  simulateReforms,
  type WaiverOrder,
  waiverTotals,
} from '../src/index.ts';
import { asked, inSeries, type Known, opened } from './asked.ts';
import { asks, bookMade, day, known, type Made, off, order, packWith, waive } from './rules.ts';
import { bookOf, books, cnPatent, everything, json } from './support.ts';
import { recordOf, replayed } from './waiver-records.ts';

const cases = json('packages/fees/test/data/worked-cases.json') as readonly {
  readonly id: string;
  readonly order: WaiverOrder;
  readonly known: Known;
  readonly packs: readonly string[];
}[];

describe('sums without explanation', () => {
  test('they are those of the whole answer, for every worked case and with facts hidden', () => {
    for (const one of cases) {
      const names = Object.keys(one.known.facts);
      for (const hidden of [null, ...names]) {
        const facts = Object.fromEntries(Object.entries(one.known.facts).filter(([name]) => name !== hidden));
        const lean = waiverTotals(...asked(one.order, { ...one.known, facts }, everything));
        const answer = assessWaiver(...asked(one.order, { ...one.known, facts }, everything));
        const value =
          answer.outcome === 'determined' ? answer.value : answer.outcome === 'undetermined' ? answer.atLeast : null;
        const { decided, applied, ...sums } = lean;
        expect(sums, one.id).toEqual(value?.totals);
        expect(decided, one.id).toBe(answer.outcome === 'determined');
        expect(applied).toEqual(value?.lines.flatMap((line) => line.applied.map(({ rule }) => rule)));
      }
    }
  });
});

describe('a document that came later with effect from an earlier day', () => {
  const late = {
    title: 'late',
    issuer: 'x',
    publishedOn: '2026-03-22',
    inForce: { from: '2026-01-01', to: null },
    status: 'in-force',
    evidence: 'copy',
  };
  const book = bookOf(packWith([waive('w', { zero: true }, 'g', { source: { document: 'late' } })], 'p', { late }));
  const seen = (knownOn: string, facts: FactSet = {}): Known =>
    ({ facts, days: { decidedOn: knownOn, knownOn } }) as Known;

  test('before publication it waives nothing, after it what was paid goes back', () => {
    expect(assessWaiver(...asked(order(1000), seen('2026-03-21'), book))).toMatchObject({
      value: { totals: { payable: 1000 } },
    });
    expect(assessWaiver(...asked(order(1000), seen('2026-03-22', { 'line.paid': 1000 }), book))).toMatchObject({
      value: { lines: [{ settlement: { overpaid: 1000 } }] },
    });
    const revised = assessRevision(
      ...asked(order(1000, 0), seen('2026-03-22'), book, { before: { knownOn: '2026-03-21' } }),
    );
    expect(revised).toMatchObject({
      outcome: 'determined',
      value: {
        refund: 1000,
        owing: 0,
        lines: [
          {
            line: 0,
            before: 1000,
            after: 0,
            refund: 1000,
            owing: 0,
            gained: ['w'],
            lost: [],
            waivedMore: { statutory: 0, policy: 1000 },
          },
        ],
      },
    });
  });

  test('each ground cites its own provision, the one known then and the one known now', () => {
    const lapse = { on: { fact: 'order.settledOn' }, until: { day: { amount: 1, unit: 'day' } } };
    const old = { ...waive('old', off(1), 'g'), then: { lapse } } as Made;
    const now = { ...old, id: 'new', replaces: 'old', source: { document: 'late' } } as Made;
    const lapsed = bookOf(packWith([old, now], 'p', { late }));
    const due: WaiverOrder = { ...order(1000), dueOn: '2026-03-01' };
    const revised = assessRevision(...asked(due, seen('2026-03-22'), lapsed, { before: { knownOn: '2026-03-21' } }));
    const cited = 'grounds' in revised ? revised.grounds.map(({ source }) => revised.citations[source]?.document) : [];
    expect(cited).toEqual(['late', '示例文件']);
  });

  test('what was had by a false statement is owed', () => {
    const rules = bookMade(waive('w', off(85), 'g', { when: asks('enterprise.highTech') }));
    const revised = assessRevision(
      ...asked(order(1000), known({ 'enterprise.highTech': false }), rules, {
        before: { knownOn: day, facts: { 'enterprise.highTech': true } },
      }),
    );
    expect(revised).toMatchObject({ value: { refund: 0, owing: 850, lines: [{ lost: ['w'], gained: [] }] } });
  });

  test('while one side is open, so is the difference', () => {
    const rules = bookMade(waive('w', off(85), 'g', { when: asks('enterprise.highTech') }));
    const revised = assessRevision(
      ...asked(order(1000), known(), rules, { before: { knownOn: day, facts: { 'enterprise.highTech': true } } }),
    );
    expect(revised).toMatchObject({ outcome: 'undetermined', missing: [{ name: 'enterprise.highTech' }] });
  });
});

describe('a series of orders', () => {
  const cap = (args: object) => ({ id: 'cap', group: 'g', then: { cap: args } });
  const half = waive('half', off(50));
  const start = { records: [], completeOver: { from: '2020-01-01', to: null } } as const;
  const run = (book: ReturnType<typeof bookMade>, orders: readonly WaiverOrder[], facts: FactSet = {}) => {
    const answers = [
      ...assessSeries(
        orders.map((one) => inSeries(one, known(facts), book)),
        start,
      ),
    ];
    return answers;
  };
  const payable = (answers: ReturnType<typeof run>) =>
    answers.map(({ answer }) => (answer.outcome === 'determined' ? answer.value.totals.payable : null));

  test('what one order uses of a cap is not there for the next', () => {
    const book = bookMade(half, cap({ limit: { const: '8元' }, per: 'enterprise', over: 'year' }));
    const answers = run(book, [
      { ...order(1000), id: 'a' },
      { ...order(1000), id: 'b' },
      { ...order(1000), id: 'c', enterpriseId: 'e2' },
      { ...order(1000), id: 'd' },
    ]);
    expect(payable(answers)).toEqual([500, 700, 500, 1000]);
    expect(answers.at(-1)?.history.records.map(({ order: of, waived }) => [of, waived])).toEqual([
      ['a', 500],
      ['b', 300],
      ['c', 500],
    ]);
  });

  test('after an order that is open, a cap that may be touched leaves the next one open', () => {
    const maybe = waive('maybe', off(50), 'g', { when: asks('enterprise.highTech') });
    const book = bookMade(maybe, cap({ limit: { const: '8元' }, per: 'enterprise', over: 'year' }));
    const [first, second] = [
      ...assessSeries(
        [
          inSeries({ ...order(1000), id: 'a' }, known(), book),
          inSeries({ ...order(1000), id: 'b', acceptedOn: '2026-03-03' }, known({ 'enterprise.highTech': true }), book),
        ],
        start,
      ),
    ];
    expect(first?.answer.outcome).toBe('undetermined');
    expect(second?.answer).toMatchObject({ outcome: 'undetermined', missing: [{ name: 'waiver.history' }] });
  });
});

describe('a decision on record', () => {
  test('every worked case is taken again to the byte, through JSON', () => {
    for (const one of cases) {
      const packs = one.packs.flatMap((name) => books[name] ?? []);
      const stored = recordOf(...asked(one.order, one.known, bookOf(...packs), { explain: true }));
      const again = replayed(JSON.parse(JSON.stringify(stored)) as typeof stored, Object.values(books));
      expect(again.same, one.id).toBe(true);
      expect(again.answer).toHaveProperty('steps');
    }
  });

  test('another pack, or one whose content was touched, is refused', () => {
    const [one] = cases;
    if (one === undefined) throw new Error('no case');
    const stored = recordOf(...asked(one.order, one.known, compile([cnPatent], feesVocabulary)));
    const code = { code: 'rules.record.pack' };
    expect(() => replayed(stored, [])).toThrow(expect.objectContaining(code));
    expect(() => replayed(stored, [{ ...cnPatent, version: '9.9.9' }])).toThrow(expect.objectContaining(code));
    expect(
      replayed({ ...stored, input: { ...stored.input, order: { ...one.order, acceptedOn: '2015-01-01' } } }, [cnPatent])
        .same,
    ).toBe(false);
  });
});

describe('the smallest change that would qualify', () => {
  const kinds = (facts: FactSet, ...rules: readonly Made[]) =>
    qualifyingChanges(...asked(order(1000), known(facts), bookMade(...rules), {})).map(({ rule, changes, payable }) => [
      rule,
      changes.map(({ name, to }) => `${name}=${String(to)}`).join(' '),
      payable,
    ]);
  const staff = (bound: object) =>
    waive('w', off(50), 'g', { when: { left: { fact: 'enterprise.employees' }, ...bound } });

  test.each([
    [{ lt: { const: 300 } }, '299'],
    [{ lte: { const: 300 } }, '300'],
    [{ gt: { const: 500 } }, '501'],
    [{ gte: { const: 500 } }, '500'],
    [{ eq: { const: 7 } }, '7'],
    [{ ne: { const: 400 } }, '401'],
  ])('a bound of numbers: %j', (bound, to) => {
    expect(kinds({ 'enterprise.employees': 400 }, staff(bound))).toEqual([['w', `enterprise.employees=${to}`, 500]]);
  });

  test('of several ways the one with fewest facts, then with the smallest step', () => {
    const any = {
      any: [
        { all: [asks('enterprise.highTech'), asks('enterprise.aboveScale')] },
        { left: { fact: 'enterprise.employees' }, lt: { const: 300 } },
      ],
    };
    const no = { 'enterprise.employees': 400, 'enterprise.highTech': false, 'enterprise.aboveScale': false };
    expect(kinds(no, waive('w', off(50), 'g', { when: any }))).toEqual([['w', 'enterprise.employees=299', 500]]);
    const all = { all: [asks('enterprise.highTech'), { not: asks('enterprise.aboveScale') }] };
    expect(
      kinds({ 'enterprise.highTech': false, 'enterprise.aboveScale': true }, waive('w', off(50), 'g', { when: all })),
    ).toEqual([['w', 'enterprise.highTech=true enterprise.aboveScale=false', 500]]);
  });

  test('a grade moves to the nearest one that qualifies; what is fixed is left alone', () => {
    const size = waive('w', off(50), 'g', { when: { left: { fact: 'enterprise.size' }, lte: { const: 'small' } } });
    expect(kinds({ 'enterprise.size': 'large' }, size)).toEqual([['w', 'enterprise.size=small', 500]]);
    const book = bookMade(size);
    expect(
      qualifyingChanges(
        ...asked(order(1000), known({ 'enterprise.size': 'large' }), book, { fixed: ['enterprise.size'] }),
      ),
    ).toEqual([]);
    const service = waive('w', off(50), 'g', {
      when: { left: { fact: 'line.service' }, eq: { const: 'product-test' } },
    });
    expect(kinds({}, service)).toEqual([]);
  });

  test('a rule that is not in force has none', () => {
    expect(kinds({}, waive('w', off(50), 'g', { inForce: { from: '2027-01-01', to: null } }))).toEqual([]);
  });

  test('records: each co-applicant that fails has to change', () => {
    const applicants = {
      records: [
        { kind: 'enterprise', taxableIncome: 100_000_000 },
        { kind: 'enterprise', taxableIncome: 5 },
        { kind: 'person', taxableIncome: 700_000_00 },
      ],
      completeOver: { from: '2020-01-01', to: null },
    };
    const filing = {
      ...order(90_000),
      acceptedOn: '2025-06-01',
      lines: [
        { item: 'patent.application', service: 'patent-application', instrumentId: null, quantity: 1, listFen: 90_000 },
      ],
    } as const;
    const days = {
      decidedOn: '2025-06-01',
      knownOn: '2025-06-01',
      events: { filing: '2025-06-01', request: '2025-06-01' },
    } as const;
    const [found] = qualifyingChanges(
      ...asked(filing, { facts: { applicants } as FactSet, days }, compile([cnPatent], feesVocabulary), {
        fixed: ['it.kind'],
      }),
    );
    expect(found?.changes).toEqual([
      {
        kind: 'fact',
        name: 'it.taxableIncome',
        record: { collection: 'applicants', index: 0 },
        from: 100_000_000,
        to: 99_999_999,
      },
      {
        kind: 'fact',
        name: 'it.taxableIncome',
        record: { collection: 'applicants', index: 2 },
        from: 70_000_000,
        to: 5_999_999,
      },
    ]);
    expect(found?.payable).toBe(27_000);
  });
});

describe('waivers that nobody asked for', () => {
  const book = bookMade(
    waive('a', off(50), 'g', { when: asks('enterprise.highTech') }),
    waive('b', { ...off(10), basis: 'statutory' }, 'h', { when: asks('enterprise.aboveScale') }),
  );
  const both = { 'enterprise.highTech': true, 'enterprise.aboveScale': true };
  const reads = factsOfWaivers(book);
  const match = (id: string, facts: FactSet, claimed: readonly string[] = []) =>
    matchWaivers(
      ...asked({ ...order(1000), id: `o-${id}` }, known({ 'line.paid': 1000, ...facts }), book, {
        subject: id,
        enterprise: `e-${id}`,
        claimed,
      }),
    );

  test('what applies and was not claimed, by basis; what is open is never matched', () => {
    expect(match('s', both)).toMatchObject({
      unclaimed: [
        { rule: 'b', waived: 100 },
        { rule: 'a', waived: 450 },
      ],
      waived: { statutory: 100, policy: 450 },
      overpaid: 550,
      missing: [],
    });
    expect(match('s', both, ['a'])).toMatchObject({
      unclaimed: [{ rule: 'b' }],
      waived: { statutory: 100, policy: 0 },
    });
    expect(match('s', { 'enterprise.highTech': true })).toMatchObject({
      unclaimed: [],
      missing: [{ name: 'enterprise.aboveScale' }],
    });
  });

  test('when a fact changes that no rule looks at, the match is the same', () => {
    const before = match('s', { ...both, 'enterprise.employees': 3 });
    expect(reads.has('enterprise.employees')).toBe(false);
    expect(match('s', { ...both, 'enterprise.employees': 4 })).toEqual(before);
    expect(match('s', { ...both, 'enterprise.highTech': false })).not.toEqual(before);
    const names = ['enterprise.highTech', 'line.paid', 'accept', 'enterprise.revenue'];
    expect(names.map((name) => reads.has(name))).toEqual([true, true, true, false]);
  });

  test('the list of payees has the same digest in any order, and another for another fen', () => {
    const found = [
      match('x', both),
      match('y', both),
      match('z', { ...both, 'enterprise.highTech': false, 'enterprise.aboveScale': false }),
    ];
    const list = payeeList(found, { on: day, packs: book.packs });
    expect(list.payees.map(({ enterprise }) => enterprise)).toEqual(['e-x', 'e-y']);
    expect(list.totals).toEqual({ waived: { statutory: 200, policy: 900 }, overpaid: 1100 });
    expect(payeeList([...found].reverse(), { on: day, packs: book.packs })).toEqual(list);
    const [first, ...rest] = found as [(typeof found)[number]];
    expect(payeeList([{ ...first, overpaid: 551 }, ...rest], { on: day, packs: book.packs }).digest).not.toBe(
      list.digest,
    );
  });
});

describe('reforms against a population', () => {
  const pack = packWith([
    waive('a', off(50), 'g', { when: { left: { fact: 'enterprise.employees' }, lt: { const: 100 } } }),
  ]);
  const population = [40, 90, 120, null, 300].map((staff, index) => ({
    group: staff !== null && staff < 100 ? 'small' : 'other',
    order: { ...order(1000), id: `o${index}` },
    input: opened(known(staff === null ? {} : { 'enterprise.employees': staff }), bookOf(pack)).input,
  }));

  test('who gains, who loses and what it costs, by group, several in one pass', () => {
    const wider = applyReform(
      [pack],
      [{ rule: 'a', change: { when: { left: { fact: 'enterprise.employees' }, lt: { const: 200 } } } }],
    );
    const leaner = applyReform(
      [pack],
      [{ rule: 'a', change: { then: { waive: { off: { const: '30%' }, basis: 'policy' } } } }],
    );
    const layer = packWith([waive('b', { ...off(10), basis: 'statutory' }, 'law')], 'test.layer');
    const layered = applyReform([pack], [{ layer }]);
    const outcomes = simulateReforms(population.values(), {
      current: bookOf(pack),
      reforms: [
        ['wider', wider],
        ['leaner', leaner],
        ['layered', layered],
      ].map(([name, packs]) => ({ name: name as string, book: bookOf(...(packs as typeof wider)) })),
    });
    expect(outcomes[0]?.total).toEqual({
      orders: 5,
      gaining: 1,
      gained: 500,
      losing: 0,
      lost: 0,
      same: 3,
      undecided: 1,
      cost: { statutory: 0, policy: 500 },
      charged: 0,
    });
    expect(outcomes[1]?.total).toMatchObject({
      losing: 2,
      lost: 400,
      gaining: 0,
      same: 2,
      undecided: 1,
      cost: { policy: -400 },
    });
    expect(outcomes[1]?.groups).toMatchObject([
      { group: 'other', effect: { orders: 3, losing: 0, undecided: 1 } },
      { group: 'small', effect: { orders: 2, losing: 2, lost: 400 } },
    ]);
    // By law comes first and the policy takes what is left: 10 % of 1000, then 50 % of 900 instead of 1000.
    expect(outcomes[2]?.total).toMatchObject({
      gaining: 4,
      gained: 50 + 50 + 100 + 100,
      cost: { statutory: 400, policy: -100 },
    });
  });

  test('a changed parameter, and a name that nobody has', () => {
    const rate = { ...cnPatent.parameters.find(({ id }) => id === 'cn.patent.reduction.income') };
    const rows = (rate.rows ?? []).map((row) => ({ ...row, value: '1000万元' }));
    const [pack2] = applyReform([cnPatent], [{ parameter: 'cn.patent.reduction.income', rows }]);
    expect(pack2).toMatchObject({ kind: 'example', id: 'cn.patent' });
    expect(pack2?.digest).not.toBe(cnPatent.digest);
    expect(() => applyReform([cnPatent], [{ rule: 'nobody', change: {} }])).toThrow(
      expect.objectContaining({ code: 'fees.reform.unknown', params: { name: 'nobody' } }),
    );
  });
});
