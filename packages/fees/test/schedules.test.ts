import type { FactSet } from '@huiqi/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessWaiver } from '../src/index.ts';
import { asked } from './asked.ts';
import { bookMade, day, known, line, order } from './rules.ts';

const c = (value: string) => ({ const: value });
const m = (text: string): { num: number; den: number } => {
  const [whole = '0', places = ''] = text.split('.');
  return { num: Number(whole + places), den: 10 ** places.length };
};

function list(charge: object, facts: FactSet = {}, quantity = 1) {
  const book = bookMade({ id: 'charge', then: { charge } });
  const one = { ...order(null), lines: [{ ...order(null).lines[0], quantity }] } as ReturnType<typeof order>;
  const answer = assessWaiver(...asked(one, known(facts), book));
  if (answer.outcome === 'determined') return answer.value.lines[0]?.list;
  return answer.issues[0]?.code ?? (answer.outcome === 'undetermined' ? answer.missing.map(({ name }) => name) : null);
}

describe('the forms of a schedule', () => {
  test('a fixed amount whatever the quantity, an amount per unit for each', () => {
    expect(list({ fixed: c('3000元') }, {}, 7)).toBe(300_000);
    expect(list({ amount: c('60元') }, {}, 7)).toBe(42_000);
  });

  test('free units: claims from the eleventh', () => {
    const claims = { amount: c('150元'), free: c('10') };
    expect(list(claims, {}, 10)).toBe(0);
    expect(list(claims, {}, 11)).toBe(15_000);
    expect(list(claims, {}, 13)).toBe(45_000);
  });

  test('a lift of ten floors: base for six, 25 yuan for each further', () => {
    const lift = { fixed: c('380元'), of: { fact: 'equipment.floors' }, included: c('6'), extra: c('25元') };
    expect(list(lift, { 'equipment.floors': 10 })).toBe(48_000);
    expect(list(lift, { 'equipment.floors': 6 })).toBe(38_000);
    expect(list(lift, { 'equipment.floors': 2 })).toBe(38_000);
    expect(list(lift)).toEqual(['equipment.floors']);
  });

  test.each([
    ['6', 30_000],
    ['6.01', 33_000],
    ['8', 33_000],
    ['8.1', 36_000],
    ['9.5', 36_000],
  ])('an escalator with a rise of %s m: a begun two metres count as two', (rise, amount) => {
    const rises = { of: { fact: 'equipment.rise' }, included: c('6'), step: c('2'), extraRate: c('10%'), part: 'full' };
    expect(list({ fixed: c('300元'), ...rises }, { 'equipment.rise': m(rise) })).toBe(amount);
  });

  test('a begun unit may count not at all, or its share; the extras may be bounded', () => {
    const walk = {
      fixed: c('500元'),
      of: { fact: 'equipment.length' },
      included: c('8'),
      step: c('2'),
      extraRate: c('5%'),
    };
    const long = { 'equipment.length': m('13') };
    expect(list({ ...walk, part: 'none' }, long)).toBe(55_000);
    expect(list({ ...walk, part: 'pro-rata' }, long)).toBe(56_250);
    expect(list({ ...walk, part: 'full' }, long)).toBe(57_500);
    expect(list({ ...walk, part: 'full', extraMost: c('20%') }, { 'equipment.length': m('100') })).toBe(60_000);
  });

  test.each([
    ['1', 2000],
    ['1.01', 3000],
    ['2', 3000],
    ['20', 15_000],
    ['25', 19_000],
    ['20.5', 15_400],
  ])('a boiler of %s t/h, wall thickness: whole tiers, the last one with a formula', (capacity, amount) => {
    const tiers = [
      { upTo: '1', fixed: '20元' },
      { upTo: '2', fixed: '30元' },
      { upTo: '20', fixed: '150元' },
      { fixed: '150元', included: '20', extra: '8元' },
    ];
    const charge = { of: { fact: 'equipment.capacity' }, tiersBy: 'whole', tiers };
    expect(list(charge, { 'equipment.capacity': m(capacity) })).toBe(amount);
  });

  test.each([
    ['35', 4_725_000],
    ['100', 10_650_000],
    ['2001', 'fees.schedule.range'],
  ])('installing a power-station boiler of %s t/h: marginal tiers', (capacity, amount) => {
    const tiers = [
      { upTo: '35', amount: '1350元' },
      { upTo: '75', amount: '950元' },
      { upTo: '130', amount: '850元' },
      { upTo: '2000', amount: '450元' },
    ];
    const charge = { of: { fact: 'equipment.capacity' }, tiersBy: 'marginal', tiers };
    expect(list(charge, { 'equipment.capacity': m(capacity) })).toBe(amount);
  });

  test('a tier may end before its bound, and rates may be taken stretch by stretch of the amount itself', () => {
    const rate = {
      of: { fact: 'equipment.capacity' },
      on: { fact: 'line.base' },
      tiers: [{ below: '4', rate: '0.7%' }, { rate: '0.5%' }],
    };
    expect(list(rate, { 'equipment.capacity': m('3.99'), 'line.base': 10_000_000 })).toBe(70_000);
    expect(list(rate, { 'equipment.capacity': m('4'), 'line.base': 10_000_000 })).toBe(50_000);
    const steps = [
      { upTo: '100万元', rate: '1%' },
      { upTo: '500万元', rate: '0.8%' },
    ];
    const money = { on: { fact: 'line.base' }, tiersBy: 'marginal', tiers: steps };
    expect(list(money, { 'line.base': 300_000_000 })).toBe(1_000_000 + 1_600_000);
    expect(list({ ...money, tiersBy: 'whole' }, { 'line.base': 300_000_000 })).toBe(2_400_000);
    expect(list(money, { 'line.base': 500_000_001 })).toBe('fees.schedule.range');
  });

  test('a percentage with a least and a most', () => {
    const works = { rate: c('4%'), on: { fact: 'line.base' }, min: c('1800元') };
    expect(list(works, { 'line.base': 4_000_000 })).toBe(180_000);
    expect(list(works, { 'line.base': 6_000_000 })).toBe(240_000);
    expect(list({ ...works, max: c('2000元') }, { 'line.base': 6_000_000 })).toBe(200_000);
  });

  test('factors multiply, and rounding happens once, at the end', () => {
    const times = (id: string, by: string) => ({ id, then: { multiply: { by: c(by) } } });
    const charge = {
      id: 'charge',
      then: { charge: { fixed: c('0.33元'), rounding: { unit: 'jiao', mode: 'half-up' } } },
    };
    const book = bookMade(charge, times('special', '1.2'), times('hydraulic', '1.5'));
    // 0.33 × 1.2 × 1.5 = 0.594: to the jiao 0.6; rounding at each step would give 0.7.
    expect(line(null, book).list).toBe(60);
    expect(line(1000, book).list).toBe(1000);
  });

  test('unit and nature are told', () => {
    const book = bookMade({ id: 'charge', then: { charge: { fixed: c('5元'), unit: '台', nature: 'commercial' } } });
    expect(line(null, book)).toMatchObject({ unit: '台', nature: 'commercial', schedule: 'charge' });
  });

  test.each([
    [{ unit: '台' }, 'fees.charge.shape', { part: 'form' }],
    [{ fixed: c('1元'), unit: 3 }, 'rules.outcome.text', { word: 'unit' }],
    [{ tiers: [{ fixed: '1元' }, { fixed: '2元' }] }, 'fees.charge.shape', { part: 'tiers' }],
    [{ tiers: [{ upTo: '1', below: '2', fixed: '1元' }] }, 'fees.charge.shape', { part: 'tiers' }],
    [{ tiers: [{ upTo: 'x', fixed: '1元' }] }, 'rules.outcome.amount', { word: 'tiers.0.upTo' }],
    [{ tiers: [{ fixt: '1元' }] }, 'rules.outcome.key', { key: 'fixt' }],
    [{ tiers: [] }, 'rules.outcome.list', { word: 'tiers' }],
    [{ fixed: c('1元'), rounding: { unit: 'tael', mode: 'up' } }, 'rules.outcome.word', { word: 'rounding.unit' }],
  ])('%j is refused', (charge, code, params) => {
    expect(() => list(charge)).toThrow(
      expect.objectContaining({ code, params: expect.objectContaining({ rule: 'charge', ...params }) as unknown }),
    );
  });

  test('whole tiers agree with a plain reading, and marginal ones never jump down', () => {
    const bounds = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        bounds,
        fc.array(fc.nat(900), { minLength: 6, maxLength: 6 }),
        fc.nat(520),
        (some, prices, measure) => {
          const sorted = [...some].sort((left, right) => left - right);
          const tiers = sorted.map((upTo, index) => ({ upTo: String(upTo), amount: `${prices[index]}元` }));
          const of = { fact: 'line.quantity' };
          const marginal = { of, tiersBy: 'marginal', tiers };
          if (measure === 0) return;
          let [wanted, low] = [0, 0];
          for (const [index, upTo] of sorted.entries()) {
            wanted += Math.max(0, Math.min(measure, upTo) - low) * (prices[index] ?? 0) * 100;
            low = upTo;
          }
          const beyond = measure > (sorted.at(-1) ?? 0);
          expect(list(marginal, {}, measure)).toBe(beyond ? 'fees.schedule.range' : wanted);
          const index = sorted.findIndex((upTo) => measure <= upTo);
          const whole = (prices[index] ?? 0) * 100 * measure;
          expect(list({ ...marginal, tiersBy: 'whole' }, {}, measure)).toBe(beyond ? 'fees.schedule.range' : whole);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('surcharges and remissions', () => {
  const late = {
    id: 'late',
    when: { left: { fact: 'line.lateSubmission' }, eq: { const: true } },
    then: { surcharge: { rate: c('20%') } },
  };
  const delay = {
    id: 'delay',
    when: { left: { fact: 'line.delayWorkdays' }, gte: { const: 1 } },
    then: { remit: { rate: c('30%') } },
  };
  const book = bookMade(late, delay);

  test('list with surcharges less remissions is charged', () => {
    const late20 = line(100_000, book, { 'line.lateSubmission': true, 'line.delayWorkdays': 0 });
    expect(late20).toMatchObject({
      list: 100_000,
      surcharges: 20_000,
      remissions: 0,
      charged: 120_000,
      payable: 120_000,
    });
    const slow = line(100_000, book, { 'line.lateSubmission': false, 'line.delayWorkdays': 10 });
    expect(slow).toMatchObject({ list: 100_000, surcharges: 0, remissions: 30_000, charged: 70_000, payable: 70_000 });
    expect(slow.adjustments).toMatchObject([{ rule: 'delay', kind: 'remission', on: 'list', amount: 30_000 }]);
  });

  test('what is not known leaves the line open, and the dearest case is certain', () => {
    const answer = assessWaiver(...asked(order(100_000), known({ 'line.delayWorkdays': 10 }), book));
    expect(answer).toMatchObject({ outcome: 'undetermined', missing: [{ name: 'line.lateSubmission', record: [0] }] });
    expect(answer.outcome === 'undetermined' && answer.atLeast?.totals.payable).toBe(90_000);
  });

  test('what is presumed not to have happened is told in a caution', () => {
    const mild = { ...late, then: { surcharge: { rate: c('20%'), presumed: 'clear' } } };
    const answer = assessWaiver(...asked(order(100_000), known(), bookMade(mild)));
    expect(answer).toMatchObject({
      outcome: 'determined',
      value: { totals: { payable: 100_000 } },
      cautions: [
        { code: 'pack.example' },
        { code: 'fees.presumed', params: { rule: 'late', facts: ['line.lateSubmission'] } },
      ],
    });
  });

  const monthly = {
    id: 'monthly',
    textDay: 'pay',
    when: {
      left: { formula: 'monthsBegun', args: { since: { fact: 'order.dueOn' }, on: { fact: 'order.paidOn' } } },
      gt: { const: 1 },
    },
    then: { surcharge: { rate: c('5%'), times: { fact: 'line.monthsLate' } } },
  };
  const derive = {
    id: 'months',
    textDay: 'pay',
    then: {
      derive: 'line.monthsLate',
      term: { formula: 'monthsBegun', args: { since: { fact: 'order.dueOn' }, on: { fact: 'order.paidOn' } } },
    },
  };
  test.each([
    ['2026-03-31', 0],
    ['2026-04-30', 0],
    ['2026-05-01', 2 * 6000],
    ['2026-05-31', 2 * 6000],
    ['2026-06-01', 3 * 6000],
  ])('paid on %s the late fee is of the full amount, whatever is waived', (paidOn, late5) => {
    const rules = bookMade(monthly, derive, {
      id: 'w',
      group: 'g',
      then: { waive: { off: c('85%'), basis: 'statutory' } },
    });
    const paid = { ...order(120_000), dueOn: '2026-03-31', paidOn } as ReturnType<typeof order>;
    const answer = assessWaiver(
      ...asked(paid, { ...known(), days: { decidedOn: '2026-07-01', knownOn: '2026-07-01' } }, rules),
    );
    if (answer.outcome !== 'determined') throw new Error(JSON.stringify(answer));
    expect(answer.value.totals).toEqual({
      charged: 120_000 + late5,
      waived: { statutory: 102_000, policy: 0 },
      payable: 18_000 + late5,
    });
  });

  test('before anybody has paid, what hangs on the day of payment is not asked', () => {
    const answer = assessWaiver(...asked({ ...order(120_000), dueOn: day }, known(), bookMade(monthly, derive)));
    expect(answer).toMatchObject({
      outcome: 'determined',
      cautions: [{ code: 'fees.unpaid', params: { rule: 'monthly' } }],
    });
  });

  test('a surcharge may be taken of what is left after waivers, or be waived with the fee', () => {
    const half = { id: 'w', group: 'g', then: { waive: { off: c('50%'), basis: 'policy' } } };
    const extra = (args: object) => ({ id: 's', then: { surcharge: { rate: c('10%'), ...args } } });
    expect(line(1000, bookMade(half, extra({})))).toMatchObject({ charged: 1100, payable: 600 });
    expect(line(1000, bookMade(half, extra({ on: 'payable' })))).toMatchObject({ charged: 1050, payable: 550 });
    expect(line(1000, bookMade(half, extra({ waivable: true })))).toMatchObject({ charged: 1100, payable: 550 });
    const bounded = extra({ min: c('2元'), max: c('3元') });
    expect(line(1000, bookMade(half, bounded)).surcharges).toBe(200);
    expect(line(9000, bookMade(half, bounded)).surcharges).toBe(300);
  });

  test('a surcharge of unknown height leaves the line without an amount, a remission of unknown height leaves it at most as dear', () => {
    const by = (then: object) => assessWaiver(...asked(order(1000), known(), bookMade({ id: 'r', then })));
    for (const on of ['list', 'payable']) {
      const extra = by({ surcharge: { amount: { fact: 'line.base' }, on } });
      expect(extra).toMatchObject({
        outcome: 'undetermined',
        missing: [{ name: 'line.base' }],
        atLeast: { lines: [] },
      });
    }
    const less = by({ remit: { amount: { fact: 'line.base' } } });
    expect(less).toMatchObject({
      outcome: 'undetermined',
      missing: [{ name: 'line.base' }],
      atLeast: { totals: { payable: 1000 } },
    });
    const two = { oneOf: [100, 300] } as never;
    const several = (then: object) =>
      assessWaiver(...asked(order(1000), known({ 'line.base': two }), bookMade({ id: 'r', then })));
    expect(several({ surcharge: { amount: { fact: 'line.base' } } })).toMatchObject({
      atLeast: { totals: { payable: 1300 } },
    });
    expect(several({ remit: { amount: { fact: 'line.base' } } })).toMatchObject({
      atLeast: { totals: { payable: 900 } },
    });
  });

  test('remissions never take more than the list amount', () => {
    const all = { id: 'r', then: { remit: { amount: c('50元') } } };
    expect(line(3000, bookMade(all))).toMatchObject({ remissions: 3000, charged: 0, payable: 0 });
  });

  test.each([
    [{ surcharge: {} }, 'form'],
    [{ surcharge: { rate: c('1%'), amount: c('1元') } }, 'form'],
    [{ surcharge: { rate: c('1%'), on: 'payable', waivable: true } }, 'form'],
    [{ cap: { per: 'line' } }, 'form'],
    [{ cap: { per: 'order', share: c('50%') } }, 'form'],
    [{ cap: { per: 'enterprise', limit: c('1元') } }, 'over'],
    [{ cap: { per: 'order', over: 'year', limit: c('1元') } }, 'over'],
    [{ refund: { basis: 'policy' } }, 'form'],
  ])('%j is refused', (then, part) => {
    expect(() => line(1, bookMade({ id: 'r', then }))).toThrow(
      expect.objectContaining({
        code: 'fees.rule.shape',
        params: expect.objectContaining({ rule: 'r', part }) as unknown,
      }),
    );
  });
});
