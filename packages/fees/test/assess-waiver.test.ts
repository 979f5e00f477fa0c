import type { LocalDate } from '@huiqi/kernel';
import { openMatter } from '@huiqi/rules';
import { describe, expect, test } from 'vitest';
import { type AssessedLine, assessWaiver } from '../src/index.ts';
import { asked } from './asked.ts';
import { bookWith, knownOf, type MadeUp, orderOf, yes } from './invented-waivers.ts';
import { bookOf, cnMetrology, cnPatent, everything } from './support.ts';

const half: MadeUp = { id: 'half', group: 'g', waive: { off: { const: '50%' }, basis: 'policy' } };
const pay60: MadeUp = { id: 'pay60', group: 'g', waive: { pay: { const: '60%' }, basis: 'policy' } };
const free: MadeUp = { id: 'free', group: 'law', waive: { zero: true, basis: 'statutory' } };

function assess(waivers: readonly MadeUp[], amount: number | null, facts = {}) {
  return assessWaiver(...asked(orderOf(amount), knownOf(facts), bookWith(waivers)));
}

/** The only line of an answer, be it certain or the dearest case. */
function lineOf(answer: ReturnType<typeof assessWaiver>): AssessedLine {
  const value =
    answer.outcome === 'determined' ? answer.value : answer.outcome === 'undetermined' ? answer.atLeast : undefined;
  return value?.lines[0] ?? expect.fail('no line');
}

describe('forms', () => {
  test.each([
    ['percent off', { off: { const: '40%' } }, 1001, 400, 601],
    ['payable percent is not percent off', { pay: { const: '40%' } }, 1001, 601, 400],
    ['a fixed amount', { amount: { const: '3元' } }, 1001, 300, 701],
    ['a fixed amount never exceeds the charge', { amount: { const: '3元' } }, 299, 299, 0],
    ['zero', { zero: true }, 1001, 1001, 0],
    [
      'rounded to the yuan, cut',
      { off: { const: '35%' }, rounding: { unit: 'yuan', mode: 'down' } },
      100_100,
      35_000,
      65_100,
    ],
    ['rounded up beyond the charge', { off: { const: '60%' }, rounding: { unit: 'yuan', mode: 'up' } }, 50, 50, 0],
    ['to the fen and half up unless the rule says otherwise', { off: { const: '50%' } }, 1, 1, 0],
  ])('%s', (_, form, charged, waived, payable) => {
    const line = lineOf(assess([{ id: 'r', group: 'g', waive: { ...form, basis: 'policy' } }], charged));
    expect(line).toMatchObject({ charged, waived: { statutory: 0, policy: waived }, payable });
  });

  test.each([
    ['no form', { basis: 'policy' }, { code: 'fees.waive.shape', part: 'form' }],
    ['two forms', { zero: true, off: { const: '50%' }, basis: 'policy' }, { code: 'fees.waive.shape', part: 'form' }],
    ['zero that is not true', { zero: false, basis: 'policy' }, { code: 'rules.outcome.true', word: 'zero' }],
    ['a basis that is neither', { zero: true, basis: 'kindness' }, { code: 'rules.outcome.word', word: 'basis' }],
    [
      'a basis by its title',
      { zero: true, basis: '政策' },
      { code: 'rules.outcome.wordNear', word: 'basis', nearest: 'policy' },
    ],
    [
      'an unknown unit',
      { zero: true, basis: 'policy', rounding: { unit: 'dollar', mode: 'down' } },
      { code: 'rules.outcome.word', word: 'rounding.unit' },
    ],
    [
      'an unknown mode',
      { zero: true, basis: 'policy', rounding: { unit: 'fen', mode: 'sideways' } },
      { code: 'rules.outcome.word', word: 'rounding.mode' },
    ],
    ['more than all off', { off: { const: '101%' }, basis: 'policy' }, { code: 'rules.outcome.range', word: 'off' }],
    ['a negative share', { pay: { const: '-1%' }, basis: 'policy' }, { code: 'rules.outcome.range', word: 'pay' }],
    ['a negative amount', { amount: { const: '-1元' }, basis: 'policy' }, { code: 'rules.outcome.range' }],
    ['a bare constant', { off: '50%', basis: 'policy' }, { code: 'rules.term.shape', found: '"50%"' }],
  ])('a rule with %s is refused before it is used', (_, waive, { code, ...params }) => {
    const told: unknown = expect.objectContaining({ rule: 'r', ...params });
    const refusal: unknown = expect.objectContaining({ code, params: told });
    expect(() => bookWith([{ id: 'r', waive }])).toThrow(refusal as Error);
  });
});

describe('groups', () => {
  test('the best of a group counts, and the other is told with what it lost by', () => {
    const line = lineOf(assess([pay60, half], 235_000));
    expect(line.applied).toMatchObject([{ rule: 'half', waived: 117_500, base: 235_000 }]);
    expect(line.rivals).toMatchObject([{ rule: 'pay60', waived: 94_000, lostTo: 'half', lostBy: 23_500 }]);
  });

  test('between equals law goes before policy, then the order of ids decides', () => {
    const law = { ...half, id: 'z-law', waive: { off: { const: '50%' }, basis: 'statutory' } };
    const line = lineOf(assess([half, { ...half, id: 'another' }, law], 1000));
    expect(line.waived).toEqual({ statutory: 500, policy: 0 });
    expect(line.applied.map(({ rule }) => rule)).toEqual(['z-law']);
    expect(line.rivals.map(({ rule, lostBy }) => [rule, lostBy])).toEqual([
      ['another', 0],
      ['half', 0],
    ]);
  });

  test('groups follow one another, those that hold law first, and the next takes what is left', () => {
    const tenth = { id: 'tenth', group: 'zz', waive: { off: { const: '10%' }, basis: 'statutory' } };
    const line = lineOf(assess([half, tenth], 1000));
    expect(line.applied.map(({ rule, base, waived }) => [rule, base, waived])).toEqual([
      ['tenth', 1000, 100],
      ['half', 900, 450],
    ]);
    expect(line).toMatchObject({ waived: { statutory: 100, policy: 450 }, payable: 450 });
  });

  test('where the law leaves nothing, a policy waives nothing and is counted as nothing', () => {
    const line = lineOf(assess([half, free], 1000));
    expect(line.waived).toEqual({ statutory: 1000, policy: 0 });
    expect(line.applied.map(({ rule }) => rule)).toEqual(['free']);
    expect(line.rivals).toMatchObject([{ rule: 'half', waived: 0, lostTo: 'free', lostBy: 0 }]);
  });

  test('rules that name no group are one', () => {
    const line = lineOf(
      assess(
        [
          { id: 'a', waive: { off: { const: '10%' }, basis: 'policy' } },
          { id: 'b', waive: { off: { const: '20%' }, basis: 'policy' } },
        ],
        1000,
      ),
    );
    expect(line.payable).toBe(800);
  });

  test('nothing can be waived of nothing', () => {
    const line = lineOf(assess([half], 0));
    expect(line).toMatchObject({ charged: 0, payable: 0, applied: [], rivals: [{ rule: 'half', lostTo: null }] });
  });
});

describe('what is open', () => {
  const openHalf: MadeUp = { ...half, when: yes('enterprise.aboveScale') };
  const certain15: MadeUp = { id: 'certain15', group: 'g', waive: { off: { const: '15%' }, basis: 'policy' } };

  test('an open rival that could win leaves the line open: what is certain, and what to ask', () => {
    const answer = assess([openHalf, certain15], 1000);
    expect(answer).toMatchObject({
      outcome: 'undetermined',
      missing: [{ kind: 'fact', name: 'enterprise.aboveScale' }],
      atLeast: { totals: { charged: 1000, waived: { statutory: 0, policy: 150 }, payable: 850 } },
    });
    expect(lineOf(answer).undecided).toMatchObject([{ rule: 'half', atMost: 500, matters: true }]);
  });

  test('an open rival that cannot win does not matter', () => {
    const open15 = { ...certain15, when: yes('enterprise.aboveScale') };
    const answer = assess([half, open15], 1000);
    expect(answer.outcome).toBe('determined');
    expect(lineOf(answer).undecided).toMatchObject([{ rule: 'certain15', atMost: 150, matters: false }]);
  });

  test('it matters when law could take over from policy at the same amount', () => {
    const law = { ...openHalf, id: 'law', waive: { off: { const: '50%' }, basis: 'statutory' } };
    expect(assess([half, law], 1000)).toMatchObject({
      outcome: 'undetermined',
      atLeast: { totals: { waived: { statutory: 0, policy: 500 }, payable: 500 } },
    });
    expect(assess([{ ...law, when: { all: [] } }, openHalf], 1000).outcome).toBe('determined');
  });

  test('a policy behind a law that takes everything does not matter', () => {
    expect(assess([free, openHalf], 1000)).toMatchObject({
      outcome: 'determined',
      value: { totals: { waived: { statutory: 1000, policy: 0 }, payable: 0 } },
    });
  });

  test('an open law before a policy keeps both shares open', () => {
    const openLaw = { ...free, when: yes('enterprise.highTech') };
    const answer = assess([openLaw, half], 1000);
    expect(answer).toMatchObject({
      outcome: 'undetermined',
      missing: [{ name: 'enterprise.highTech' }],
      atLeast: { totals: { waived: { statutory: 0, policy: 500 }, payable: 500 } },
    });
  });

  test('an unknown list amount is asked for first, with its line; the known lines are told', () => {
    const answer = assessWaiver(
      ...asked(orderOf(1000, null), knownOf(), bookWith([half, { ...openHalf, id: 'other', group: 'h' }])),
    );
    expect(answer).toMatchObject({
      outcome: 'undetermined',
      missing: [{ name: 'enterprise.aboveScale' }, { name: 'line.list', record: [1] }],
      atLeast: { lines: [{ line: 0, payable: 500 }], totals: { charged: 1000, payable: 500 } },
    });
  });

  test('a fact of a line is asked with its line, a fact of the payer once', () => {
    const order = orderOf(1000, 1000);
    const when = { all: [yes('line.commissioned'), yes('enterprise.highTech')] };
    const answer = assessWaiver(...asked(order, knownOf(), bookWith([{ ...half, when }])));
    expect(answer.outcome === 'undetermined' && answer.missing.map(({ name, record }) => [name, record])).toEqual([
      ['line.commissioned', [0]],
      ['enterprise.highTech', undefined],
      ['line.commissioned', [1]],
    ]);
    const told = assessWaiver(
      ...asked(
        order,
        {
          ...knownOf({ 'enterprise.highTech': true }),
          lines: [{ 'line.commissioned': true }, { 'line.commissioned': false }],
        },
        bookWith([{ ...half, when }]),
      ),
    );
    expect(told.outcome === 'determined' && told.value.lines.map(({ payable }) => payable)).toEqual([500, 1000]);
  });

  test('a rule for other lines is not asked, even where the day it turns on is not known', () => {
    const elsewhere: MadeUp = {
      ...half,
      id: 'annual',
      textDay: 'due',
      given: { left: { fact: 'line.service' }, eq: { const: 'patent-annual' } },
    };
    const answer = assess([elsewhere, pay60], 1000);
    expect(answer).toMatchObject({ outcome: 'determined', value: { lines: [{ payable: 600, notAsked: ['annual'] }] } });
    const scale = { ...orderOf(1000).lines[0], service: 'verification', instrumentId: 'i1' } as const;
    const order = { ...orderOf(), lines: [{ item: 'C001', quantity: 1, listFen: 1000, ...scale }] };
    const instruments = [{ id: 'i1', name: '衡器', catalogueMode: 'V', use: 'trade' } as const];
    const facts = { 'enterprise.size': 'large', 'enterprise.kind': 'enterprise', 'institute.bureau': '100000' };
    const full = assessWaiver(...asked(order, { ...knownOf(facts), instruments }, everything));
    expect(full).toMatchObject({ outcome: 'determined', value: { totals: { waived: { statutory: 1000 } } } });
  });

  test('a rate of which only some values are left is weighed by each of them', () => {
    const applicants = { records: [{ kind: 'public-institution' }], completeOver: null };
    const patent = {
      item: 'patent.annual',
      service: 'patent-annual',
      instrumentId: null,
      quantity: 1,
      listFen: 120_000,
    } as const;
    const order = { ...orderOf(), dueOn: '2026-03-01', lines: [patent] } as const;
    const facts = {
      applicants,
      'fee.year': 5,
      'patent.filedOn': '2022-03-02',
      'patent.openLicence': false,
      'patent.reductionApprovedOn': '2022-03-02',
      'patent.changedSinceRequest': false,
    };
    const approved = assessWaiver(
      ...asked(order, knownOf({ ...facts, 'patent.reductionApproved': true }), bookOf(cnPatent)),
    );
    expect(approved).toMatchObject({
      outcome: 'undetermined',
      missing: [{ kind: 'collection', name: 'applicants' }],
      atLeast: { totals: { waived: { statutory: 84_000 }, payable: 36_000 } },
    });
    const open = assessWaiver(...asked(order, knownOf(facts), bookOf(cnPatent)));
    expect(lineOf(open).undecided).toMatchObject([{ atMost: 102_000, matters: true }]);
    expect(lineOf(open).payable).toBe(120_000);
  });
});

describe('the order', () => {
  const order = orderOf(1000);

  test('an order without lines is no question', () => {
    expect(() => assessWaiver(...asked(orderOf(), knownOf(), bookWith([half])))).toThrow(
      /has no line.*fees\.order\.empty/,
    );
  });

  test('a negative list amount is an error and no amount', () => {
    const answer = assess([half], -1);
    expect(answer).toMatchObject({ outcome: 'undetermined', missing: [{ name: 'line.list', record: [0] }] });
    expect(answer.issues).toMatchObject([
      { code: 'rules.fact.range', severity: 'error', path: ['order', 'lines', 0, 'listFen'] },
    ]);
  });

  test('an instrument that is not among those given leaves its facts unknown', () => {
    const line = { ...order.lines[0], service: 'verification', instrumentId: 'i9' } as const;
    const lines = [{ item: 'C001', quantity: 1, listFen: 1000, ...line }];
    const answer = assessWaiver(...asked({ ...order, lines }, knownOf(), bookOf(cnMetrology)));
    expect(answer.issues).toMatchObject([{ code: 'fees.instrument.unknown', severity: 'warning' }]);
    expect(answer.outcome === 'undetermined' && answer.missing.map(({ name }) => name)).toEqual([
      'instrument.catalogueMode',
      'instrument.use',
    ]);
  });

  test('where a line and the whole matter disagree the fact is unknown, whichever of the two says what', () => {
    const rule: MadeUp = { ...half, when: { left: { fact: 'instrument.use' }, eq: { const: 'trade' } } };
    const [matter, asOrder, records] = asked(order, knownOf({ 'instrument.use': 'medical' }), bookWith([rule]));
    const ofLine = (use: string) => assessWaiver(matter, asOrder, { ...records, lines: [{ 'instrument.use': use }] });
    expect(ofLine('trade').issues).toMatchObject([
      { code: 'rules.fact.conflict', path: ['lines', 0, 'instrument.use'], params: { fact: 'instrument.use' } },
    ]);
    expect(ofLine('trade')).toMatchObject({
      outcome: 'undetermined',
      missing: [{ name: 'instrument.use', record: [0] }],
    });
    expect(ofLine('medical')).toMatchObject({ outcome: 'determined', issues: [] });
  });

  test('where the day of filing is given as a fact and as an event, and differs, it is unknown', () => {
    const rule: MadeUp = { ...half, when: { left: { fact: 'patent.filedOn' }, lt: { const: '2020-01-01' } } };
    const [matter, asOrder, records] = asked(order, knownOf({ 'patent.filedOn': '2019-03-01' }), bookWith([rule]));
    const filed = (filing: LocalDate) => {
      const days = { ...matter.input.days, events: { ...matter.input.days.events, filing } };
      return assessWaiver(openMatter(matter.book, { ...matter.input, days }), asOrder, records);
    };
    expect(filed('2019-03-02').issues.map(({ code }) => code)).toEqual(['rules.fact.conflict']);
    expect(filed('2019-03-02')).toMatchObject({
      outcome: 'undetermined',
      missing: [{ name: 'patent.filedOn' }],
    });
    expect(filed('2019-03-01')).toMatchObject({ outcome: 'determined', issues: [] });
  });

  test('where order and facts disagree the fact is unknown', () => {
    const rule: MadeUp = { ...half, when: { left: { fact: 'line.service' }, eq: { const: 'calibration' } } };
    const answer = assessWaiver(...asked(order, knownOf({ 'line.service': 'verification' }), bookWith([rule])));
    expect(answer.issues.map(({ code }) => code)).toEqual(['rules.fact.conflict']);
    expect(answer).toMatchObject({ outcome: 'undetermined', missing: [{ name: 'line.service', record: [0] }] });
    expect(assessWaiver(...asked(order, knownOf({ 'line.service': 'calibration' }), bookWith([rule]))).outcome).toBe(
      'determined',
    );
  });

  test('the list amount comes from the schedule where the order is silent, for each unit', () => {
    const line = { item: 'patent.priority', service: 'other', instrumentId: null, quantity: 3, listFen: null } as const;
    const facts = { 'patent.kind': 'invention' };
    const answer = assessWaiver(
      ...asked({ ...order, dueOn: '2026-03-02', lines: [line] }, knownOf(facts), bookOf(cnPatent)),
    );
    expect(lineOf(answer)).toMatchObject({ list: 24_000, schedule: 'cn.patent.charge', payable: 24_000 });
    const unknown = assessWaiver(
      ...asked({ ...order, lines: [{ ...line, item: 'patent.application' }] }, knownOf(), bookOf(cnPatent)),
    );
    expect(unknown.outcome === 'undetermined' && unknown.missing[0]).toMatchObject({ name: 'patent.kind' });
  });

  test('two schedules that disagree give no list amount, and a wrong one is found out', () => {
    const charge = (id: string, yuan: string) => ({ id, waive: {}, then: { charge: { amount: { const: yuan } } } });
    const line = { item: 'C001', service: 'calibration', instrumentId: null, listFen: null } as const;
    const cost = (quantity: number, ...schedules: readonly MadeUp[]) =>
      assessWaiver(...asked({ ...order, lines: [{ ...line, quantity }] }, knownOf(), bookWith(schedules)));
    expect(cost(2, charge('a', '5元'), charge('b', '5元'))).toMatchObject({ value: { totals: { charged: 1000 } } });
    const conflict = cost(1, charge('a', '5元'), charge('b', '6元'));
    expect(conflict).toMatchObject({ outcome: 'undetermined', missing: [{ name: 'line.list', record: [0] }] });
    expect(conflict.issues).toMatchObject([{ code: 'fees.schedule.conflict', params: { rules: ['a', 'b'] } }]);
    expect(() => bookWith([charge('a', '-5元')])).toThrow(expect.objectContaining({ code: 'rules.outcome.range' }));
  });

  test('the day it was paid is an event as well', () => {
    const paid: MadeUp = { ...half, textDay: 'pay' };
    expect(assess([paid], 1000)).toMatchObject({ outcome: 'undetermined', missing: [{ kind: 'day', name: 'pay' }] });
    const answer = assessWaiver(...asked({ ...order, paidOn: '2026-03-05' }, knownOf(), bookWith([paid])));
    expect(answer).toMatchObject({ outcome: 'determined', value: { totals: { payable: 500 } } });
  });

  test('incomes are masked in steps unless a purpose is named', () => {
    const applicants = {
      records: [{ kind: 'enterprise', taxableIncome: 12_345 }],
      completeOver: { from: '0001-01-01', to: null },
    } as const;
    const lines = [
      { item: 'patent.application', service: 'patent-application', instrumentId: null, quantity: 1, listFen: 90_000 },
    ] as const;
    const known = { facts: { applicants }, days: { ...knownOf().days, events: { filing: '2026-03-02' } } } as const;
    const told = (options: object) =>
      JSON.stringify(assessWaiver(...asked({ ...order, lines }, known, bookOf(cnPatent), options)));
    expect(told({ explain: true })).not.toContain('12345');
    expect(told({ explain: true, unmaskFor: '复核' })).toContain('12345');
    expect(told({ explain: true, unmaskFor: '复核' })).toContain('steps.unmasked');
  });

  test('example policy says so in every answer that it was asked for', () => {
    expect(assess([half], 1000).cautions).toContainEqual({ code: 'pack.example', params: { pack: 'test.made-up' } });
  });

  test('each ground and each waiver cites its own document', () => {
    const applicants = {
      records: [{ kind: 'enterprise', taxableIncome: 100_000_000 }],
      completeOver: { from: '0001-01-01', to: null },
    } as const;
    const line = {
      item: 'patent.application',
      service: 'patent-application',
      instrumentId: null,
      quantity: 1,
      listFen: 90_000,
    } as const;
    const days = { ...knownOf().days, events: { filing: '2026-03-02' } } as const;
    const answer = assessWaiver(
      ...asked({ ...order, lines: [...order.lines, line] }, { facts: { applicants }, days }, everything),
    );
    const refused =
      answer.outcome === 'undetermined' ? answer.atLeast?.lines[1]?.refused[0] : expect.fail('the calibration is open');
    expect(refused).toMatchObject({
      rule: 'cn.patent.reduction.application',
      grounds: [
        { about: 'it.kind', record: [1, 0] },
        { about: 'it.taxableIncome', found: '***', wanted: 100_000_000, record: [1, 0] },
      ],
    });
    expect(answer.citations[refused?.source ?? -1]?.document).toBe('财税〔2016〕78号');
    expect(answer.citations[refused?.grounds[1]?.source ?? -1]?.document).toBe('财税〔2016〕78号');
  });
});
