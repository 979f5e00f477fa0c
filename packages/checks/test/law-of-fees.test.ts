import { assessAward, awardsVocabulary } from '@huiqi/awards';
import { classificationVocabulary, qualifies } from '@huiqi/classification';
import { assessWaiver, feesVocabulary, type WaiverOrder } from '@huiqi/fees';
import type { FactSet, LocalDate } from '@huiqi/kernel';
import { calendarAsKnown } from '@huiqi/kernel/days';
import { sayGround, sayMissing, sayValue } from '@huiqi/messages';
import { allPacks, cnCalendar, shanghaiRegistration, sichuanQualityAward } from '@huiqi/packs';
import { compile, joinVocabularies, openMatter, type SealedPack } from '@huiqi/rules';
import { describe, expect, test } from 'vitest';
import { zh } from './support/speeches.ts';

const vocabulary = joinVocabularies([classificationVocabulary, feesVocabulary, awardsVocabulary]);
const packs = allPacks.filter(({ rules }) =>
  rules.every(({ then }) => !['due', 'recur', 'counting', 'alarm'].includes(Object.keys(then)[0] ?? '')),
);
const national = packs.filter(({ division }) => division === null);
const book = compile(national, vocabulary);
const nearby = (...more: readonly SealedPack[]) => compile([...national, ...more], vocabulary);

interface Asked {
  readonly item: string;
  readonly service?: WaiverOrder['lines'][number]['service'];
  readonly on: LocalDate;
  readonly facts?: FactSet;
  readonly listFen?: number;
  readonly dueOn?: LocalDate;
  readonly paidOn?: LocalDate;
  readonly events?: Readonly<Record<string, LocalDate>>;
}

function ask({ item, service = 'other', on, facts = {}, listFen, dueOn, paidOn, events = {} }: Asked, rules = book) {
  const order: WaiverOrder = {
    id: 'o',
    institute: null,
    acceptedOn: on,
    dueOn: dueOn ?? null,
    paidOn: paidOn ?? null,
    lines: [{ item, service, instrumentId: null, quantity: 1, listFen: listFen ?? null }],
  };
  const days = { decidedOn: on, knownOn: on, events };
  return assessWaiver(openMatter(rules, { facts, days, calendar: calendarAsKnown(cnCalendar, on) }), order);
}

function payable(asked: Asked, rules = book): number | string | readonly string[] {
  const answer = ask(asked, rules);
  if (answer.outcome === 'determined') return answer.value.totals.payable;
  return answer.outcome === 'undetermined' ? answer.missing.map(({ name }) => name) : answer.outcome;
}
const cautionsOf = (asked: Asked): readonly string[] => ask(asked).cautions.map(({ code }) => code);

describe('trade mark fees', () => {
  const registration = { item: 'trademark.registration', facts: { 'trademark.goods': 11 } };

  test.each([
    ['2015-10-14', 88_000],
    ['2015-10-15', 66_000],
    ['2017-03-31', 66_000],
    ['2017-04-01', 33_000],
  ] as const)('a registration of eleven goods on %s costs %i fen, by a text that was read', (on, fen) => {
    expect(payable({ ...registration, on })).toBe(fen);
    expect(cautionsOf({ ...registration, on })).not.toContain('evidence.report');
  });

  test('the other fees before April 2017 are known from secondary accounts only', () => {
    expect(payable({ item: 'trademark.renewal', on: '2016-06-01' })).toBe(200_000);
    expect(cautionsOf({ item: 'trademark.renewal', on: '2016-06-01' })).toContain('evidence.report');
  });

  test.each([
    ['trademark.opposition', 45_000],
    ['trademark.cancellation', 45_000],
    ['trademark.review', 67_500],
  ] as const)('%s filed online costs nine tenths', (item, fen) => {
    expect(payable({ item, on: '2019-07-01', facts: { 'line.channel': 'electronic' } })).toBe(fen);
    expect(payable({ item, on: '2019-07-01' })).toEqual(['line.channel']);
  });
});

describe('a verification that is late', () => {
  const late = { item: 'x', service: 'verification', on: '2025-06-01', listFen: 100_000 } as const;
  const own = { 'line.delayWorkdays': 10, 'instrument.inPlan': true, 'instrument.inCatalogue': false } as const;
  const sent = { 'line.lateSubmission': true, 'instrument.inPlan': true, 'line.forceMajeure': false } as const;
  const free = { 'instrument.catalogueMode': 'none', 'instrument.use': 'none' } as const;

  test.each([
    ['in the plan', own, 70_000],
    ['in the plan, over fifteen workdays', { ...own, 'line.delayWorkdays': 16 }, 50_000],
    ['in the plan, over twenty-five workdays', { ...own, 'line.delayWorkdays': 26 }, ['cn.metrology.delay.rate']],
    ['outside the plan', { ...own, 'instrument.inPlan': false }, 100_000],
    ['perhaps in the plan', { ...own, 'instrument.inPlan': null }, ['instrument.inPlan']],
    ['sent in late', { ...free, ...sent }, 120_000],
    ['sent in late by force majeure', { ...free, ...sent, 'line.forceMajeure': true }, 100_000],
    ['sent in late, why is not known', { ...free, ...sent, 'line.forceMajeure': null }, ['line.forceMajeure']],
  ] as const)('%s', (_, facts, wanted) => expect(payable({ ...late, facts })).toEqual(wanted));

  test('a calibration is outside that rule', () => {
    expect(payable({ ...late, service: 'calibration', facts: { ...own, ...sent } })).toBe(100_000);
  });

  test.each([
    [1, 0],
    [0, 100_000],
    [null, 100_000],
  ] as const)('a mandatory one of 2016, late by %s workdays, costs %i', (delay, fen) => {
    const facts = { 'instrument.inCatalogue': true, 'instrument.use': 'trade', 'line.delayWorkdays': delay } as const;
    expect(payable({ ...late, on: '2016-06-01', facts })).toBe(fen);
  });
});

describe('a patent fee reduction', () => {
  const applicants = {
    records: [{ kind: 'enterprise', taxableIncome: 1 }],
    completeOver: { from: '0001-01-01', to: null },
  } as const;
  const facts = { 'patent.kind': 'invention', applicants, 'patent.changedSinceRequest': false } as const;
  const application = { item: 'patent.application', service: 'patent-application', on: '2025-06-01', facts } as const;
  const examination = {
    item: 'patent.examination',
    service: 'patent-examination',
    on: '2025-06-20',
    facts,
    dueOn: '2025-08-31',
  } as const;

  test.each([
    [{ filing: '2025-06-01', request: '2025-06-01' }, 13_500],
    [{ filing: '2025-06-01', request: '2025-06-02' }, 90_000],
    [{ filing: '2025-06-01' }, ['order.requestedOn']],
  ] as const)('of an application fee is asked for with the filing: %j', (events, wanted) => {
    expect(payable({ ...application, events })).toEqual(wanted);
  });

  test.each([
    [{ filing: '2024-06-01', request: '2024-06-01' }, 37_500],
    [{ filing: '2024-06-01', request: '2025-06-15' }, 37_500],
    [{ filing: '2024-06-01', request: '2025-06-16' }, ['cn.patent.half-month']],
    [{ filing: '2024-06-01', request: '2025-06-17' }, 250_000],
  ] as const)(
    'of an examination fee due on 2025-08-31 is asked for two and a half months before: %j',
    (events, wanted) => {
      expect(payable({ ...examination, events })).toEqual(wanted);
    },
  );

  test('is asked for again after a change of owner', () => {
    const events = { filing: '2024-06-01', request: '2024-06-01' } as const;
    const changed = (value: boolean | null) =>
      payable({ ...examination, events, facts: { ...facts, 'patent.changedSinceRequest': value } });
    expect(changed(true)).toBe(250_000);
    expect(changed(null)).toEqual(['patent.changedSinceRequest']);
  });

  test('when it was asked for is asked, as a fact that answers for every line', () => {
    const open = ask({
      ...examination,
      facts: { ...facts, 'order.requestedOn': '2025-06-17', 'patent.filedOn': '2024-06-01' },
    });
    expect(open).toMatchObject({ outcome: 'determined', value: { totals: { payable: 250_000 } } });
  });
});

describe('an annual fee of a patent', () => {
  const facts = {
    'patent.kind': 'invention',
    'fee.year': 5,
    'patent.filedOn': '2021-08-31',
    'patent.grantedOn': '2023-05-01',
    'patent.reductionApproved': false,
    'patent.openLicence': false,
  } as const;
  const fee = { item: 'patent.annual', service: 'patent-annual', facts, dueOn: '2025-08-31' } as const;

  test.each([
    ['2026-02-28', 150_000],
    ['2026-03-01', 'not-applicable'],
    ['2026-05-01', 'not-applicable'],
  ] as const)('due on 2025-08-31 and paid on %s', (paidOn, wanted) => {
    expect(payable({ ...fee, on: paidOn, paidOn })).toBe(wanted);
    // Not paid yet and decided that day: the right has ended just the same.
    if (wanted === 'not-applicable') expect(payable({ ...fee, on: paidOn })).toBe(wanted);
    // Nor does a list amount that the order states bring it back.
    if (wanted === 'not-applicable') expect(payable({ ...fee, on: paidOn, paidOn, listFen: 120_000 })).toBe(wanted);
  });

  test('says that only restoration is left, and until when it could be paid', () => {
    const answer = ask({ ...fee, on: '2026-05-01', paidOn: '2026-05-01' });
    const [ground] = answer.outcome === 'not-applicable' ? answer.grounds : [];
    expect(ground).toMatchObject({ about: 'cn.patent.annual.lapsed', found: '2026-05-01', wanted: '2026-02-28' });
    expect(ground && sayGround(ground, zh)).toContain('2026年2月28日');
  });

  test('the last day of grace moves to the first workday', () => {
    expect(payable({ ...fee, dueOn: '2025-05-01', on: '2025-11-03', paidOn: '2025-11-03' })).toBe(150_000);
    expect(payable({ ...fee, dueOn: '2025-05-01', on: '2025-11-04', paidOn: '2025-11-04' })).toBe('not-applicable');
  });

  test('paid in a restoration costs a quarter more, beside the restoration itself', () => {
    expect(payable({ ...fee, item: 'patent.annual-restored', on: '2026-05-01' })).toBe(150_000);
    expect(payable({ item: 'patent.restoration', on: '2026-05-01' })).toBe(100_000);
  });

  test('beside a line that can be paid stands in a caution and in no sum', () => {
    const line = (item: string, service: 'patent-annual' | 'other') => ({
      item,
      service,
      instrumentId: null,
      quantity: 1,
      listFen: null,
    });
    const lines = [line('patent.annual', 'patent-annual'), line('patent.copy', 'other')];
    const order = {
      id: 'o',
      institute: null,
      acceptedOn: '2026-05-01',
      dueOn: '2025-08-31',
      paidOn: null,
      lines,
    } as const;
    const days = { decidedOn: '2026-05-01', knownOn: '2026-05-01', events: {} } as const;
    const calendar = calendarAsKnown(cnCalendar, '2026-05-01');
    const answer = assessWaiver(openMatter(book, { facts, days, calendar }), order);
    expect(answer).toMatchObject({ outcome: 'determined', value: { totals: { payable: 3000 } } });
    expect(answer.cautions).toContainEqual(expect.objectContaining({ code: 'fees.lapsed' }));
  });
});

describe('device registration fees', () => {
  const at = nearby(shanghaiRegistration);
  const facts = (province: string) =>
    ({
      'device.class': 'II',
      'device.origin': 'domestic',
      'enterprise.province': province,
      'enterprise.size': 'medium',
      'device.innovative': false,
    }) as const;
  const device = (item: string, on: LocalDate, province: string) =>
    ({ item: `device.${item}`, service: 'device-registration', on, facts: facts(province) }) as const;

  test.each([
    ['2024-03-31', 6_573_000],
    ['2024-04-01', 2_300_550],
    ['2024-06-01', 2_300_550],
    ['2024-12-31', 2_300_550],
    ['2025-06-01', 2_300_550],
  ] as const)('a class II device of Shanghai, accepted on %s', (on, fen) => {
    expect(payable(device('registration', on, '310000'), at)).toBe(fen);
  });

  test('a domestic drug registered again in Shanghai costs half in 2024', () => {
    const drug = {
      item: 'drug.re-registration',
      service: 'drug-registration',
      facts: { 'enterprise.province': '310000' },
    } as const;
    expect(payable({ ...drug, on: '2024-06-01' }, at)).toBe(1_039_500);
  });

  test.each([
    ['change', '24710元', '19768元'],
    ['renewal', '24570元', '19656元'],
  ] as const)('a %s in Jiangsu is disputed: the answer is open and names both amounts', (item, more, less) => {
    const answer = ask(device(item, '2025-06-01', '320000'));
    expect(answer).toMatchObject({
      outcome: 'undetermined',
      missing: [{ kind: 'parameter', name: 'cn.device.fee.provinces' }],
    });
    const note = answer.cautions.find(({ code }) => code === 'evidence.off')?.params;
    expect(note?.['value']).toBe(more);
    expect(note?.['note']).toContain(less);
    if (answer.outcome === 'undetermined')
      expect(answer.missing.map((one) => sayMissing(one, zh))[0]).toContain('没有文件');
  });

  test('a first registration of a small firm in Jiangsu is free, as secondary accounts say', () => {
    const asked = device('registration', '2025-06-01', '320000');
    const small = { ...asked, facts: { ...asked.facts, 'enterprise.size': 'small' } };
    expect(payable(small)).toBe(0);
    expect(cautionsOf(small)).toContain('evidence.report');
    expect(payable(asked)).toBe(5_915_000);
  });

  test('a product of Hong Kong, Macao or Taiwan is an imported one', () => {
    expect(sayValue('imported', 'device.origin', zh)).toContain('港、澳、台');
  });
});

describe('classes and awards', () => {
  const lowProfit = (on: LocalDate, income: number | null = 300_000_000) => {
    const facts = {
      'enterprise.restrictedIndustry': false,
      'enterprise.taxableIncome': income,
      'enterprise.staffByQuarter': [300, 300],
      'enterprise.assetsByQuarter': [4_000_000_000, 6_000_000_000],
    };
    const days = { decidedOn: on, knownOn: on, events: { classify: on } };
    return qualifies(openMatter(book, { facts, days }), 'enterprise.smallLowProfit');
  };

  test.each([
    ['2022-12-31', 'undetermined', false],
    ['2023-01-01', 'determined', false],
    ['2024-12-31', 'determined', false],
    ['2025-01-01', 'determined', true],
    ['2027-12-31', 'determined', true],
    ['2028-01-01', 'undetermined', false],
  ] as const)('a small low-profit firm on %s is %s', (on, outcome, told) => {
    const answer = lowProfit(on);
    expect(answer.outcome, JSON.stringify(answer)).toBe(outcome);
    expect(answer.cautions.some(({ code }) => code === 'evidence.report')).toBe(told);
  });

  test('a filing in Sichuan after the second edition is not decided by its conditions', () => {
    const at = nearby(sichuanQualityAward);
    const days = (on: LocalDate) => ({ decidedOn: on, knownOn: on, events: { filing: on } });
    const known = { facts: { 'enterprise.province': '510000', 'enterprise.registeredOn': '2000-01-01' } } as const;
    const asked = (on: LocalDate) => {
      const answer = assessAward(openMatter(at, { ...known, days: days(on) }), 'cn-51.tianfu-quality-award');
      return answer.outcome === 'undetermined' ? answer.missing.map(({ name }) => name) : [answer.outcome];
    };
    expect(asked('2026-06-01')).toContain('cn-51.tianfu-quality-award.edition-call');
    expect(asked('2026-06-01')).not.toContain('cn-51.tianfu-quality-award.leading');
    expect(asked('2023-06-01')).toContain('subject.school');
  });
});
