import type { Determination, FactSet, LocalDate } from '@huiqi/kernel';
import { calendarAsKnown } from '@huiqi/kernel/days';
import { allPacks, cnCalendar } from '@huiqi/packs';
import { compile, type Matter, openMatter } from '@huiqi/rules';
import { describe, expect, test } from 'vitest';
import { calendarVocabulary, type DutyRounds, dueDay, dutyRounds } from '../src/index.ts';
import { cautionCodes, determined, noPauses } from './support.ts';

const words = new Set(Object.keys(calendarVocabulary.outcomes));
const packs = allPacks.filter(({ rules }) =>
  rules.every(({ then }) => Object.keys(then).every((outcome) => words.has(outcome))),
);
const book = compile(packs, calendarVocabulary);
const confirmed = compile(packs, calendarVocabulary, { unconfirmed: true });
const calendar = calendarAsKnown(cnCalendar, '2026-11-22');

function matterOf(events: Readonly<Record<string, LocalDate>>, facts: FactSet = {}, from = book): Matter {
  const decidedOn = Object.values(events).sort().at(-1) ?? '2026-11-22';
  return openMatter(from, { facts, days: { decidedOn, knownOn: '2026-11-22', events }, calendar });
}

const missing = (answer: Determination<unknown>) =>
  answer.outcome === 'undetermined' ? answer.missing.map(({ kind, name }) => [kind, name]) : answer.outcome;
const ends = (answer: Determination<DutyRounds>) => {
  const value = answer.outcome === 'determined' ? answer.value : answer.outcome === 'undetermined' && answer.atLeast;
  return value ? value.rounds.map((round) => round.ends) : [];
};
const grounds = (answer: Determination<unknown>) =>
  answer.outcome === 'not-applicable' ? answer.grounds.map(({ about }) => about) : answer.outcome;

describe('a text that nobody read', () => {
  const kinds = [
    ['invention', 20],
    ['utility', 10],
    ['design', 10],
  ] as const;
  const old = [['document', '专利法（2020年修正前）']];

  test.each(kinds)('leaves the term of an older patent open and is named: %s', (kind) => {
    const facts = { 'patent.kind': kind };
    expect(missing(dueDay(matterOf({ 'patent.filed': '2021-05-31' }, facts), 'cn.patent.term'))).toEqual(old);
    expect(missing(dueDay(matterOf({ 'patent.filed': '2010-03-02' }, facts), 'cn.patent.term'))).toEqual(old);
    expect(dueDay(matterOf({ 'patent.filed': '2021-06-01' }, facts), 'cn.patent.term').outcome).toBe('determined');
    expect(dueDay(matterOf({ 'patent.filed': '1992-12-31' }, facts), 'cn.patent.term').outcome).toBe('not-applicable');
  });

  test.each(kinds)('gives its term once a bureau has confirmed it: %s', (kind, years) => {
    const answer = dueDay(
      matterOf({ 'patent.filed': '2015-03-02' }, { 'patent.kind': kind }, confirmed),
      'cn.patent.term',
    );
    expect(determined(answer).strict).toBe(`${2015 + years}-03-02`);
    expect(cautionCodes(answer)).toContain('evidence.none');
  });

  test('is asked about only once it is known which text it would be', () => {
    const answer = dueDay(matterOf({ 'patent.filed': '2015-03-02' }), 'cn.patent.term');
    expect(missing(answer)).toEqual([['fact', 'patent.kind']]);
    expect(missing(dueDay(matterOf({}, { 'patent.kind': 'design' }), 'cn.patent.term'))).toEqual([
      ['day', 'patent.filed'],
    ]);
  });

  test('may be asked for by itself', () => {
    const filed = matterOf({ 'patent.filed': '2015-03-02' }, { 'patent.kind': 'design' });
    expect(missing(dueDay(filed, 'cn.patent.term.design.1993'))).toEqual(old);
    const later = matterOf({ 'patent.filed': '2022-03-02' }, { 'patent.kind': 'design' });
    expect(grounds(dueDay(later, 'cn.patent.term.design.1993'))).toEqual(['patent.filed']);
    const rounds = (matter: Matter) =>
      dutyRounds(matter, 'cn.patent.annual-fee.design-older.2024', { from: '2026-01-01', to: '2026-12-31' });
    expect(missing(rounds(filed))).toEqual([['document', '国家知识产权局公告第423号']]);
    expect(grounds(rounds(later))).toEqual(['patent.filed']);
  });

  test('of the years before 2021-07-15 leaves penalties and reports open', () => {
    const two = [['document', '总局令第2号（2018年文本）']];
    for (const [clock, event] of [
      ['cn.report.verify', 'report.received'],
      ['cn.penalty.filing', 'penalty.clue'],
      ['cn.penalty.decision', 'penalty.filed'],
    ] as const) {
      expect(missing(dueDay(matterOf({ [event]: '2021-07-14' }, noPauses), clock))).toEqual(two);
      const answer = dueDay(matterOf({ [event]: '2021-07-15' }, noPauses), clock);
      expect(answer.citations[determined(answer).source]?.document).toBe('总局令第2号');
    }
  });

  test('never stands against one that was read', () => {
    const answer = dueDay(matterOf({ 'report.received': '2026-06-01' }, noPauses), 'cn.report.verify');
    expect([answer.outcome, answer.cautions]).toEqual(['determined', []]);
  });
});

describe('the yearly fees of a design', () => {
  const design = { 'patent.kind': 'design', ...done() };
  function done(): FactSet {
    return { 'duty.done': { records: [], completeOver: { from: '0001-01-01', to: null } } };
  }
  const fees = (filed: LocalDate, from: LocalDate, to: LocalDate, by = book) =>
    dutyRounds(matterOf({ 'patent.filed': filed }, design, by), 'cn.patent.annual-fee', { from, to });
  const text = ['document', '国家知识产权局公告第423号'];

  test('filed before June 2021 are not demanded until year fifteen', () => {
    const answer = fees('2015-03-02', '2025-01-01', '2031-01-01');
    expect(missing(answer)).toEqual([text]);
    expect(ends(answer)).toEqual([]);
  });

  test('of the first ten years are named, as not certain', () => {
    const answer = fees('2018-03-02', '2026-01-01', '2031-01-01');
    expect(missing(answer)).toContainEqual(text);
    expect(ends(answer)).toEqual(['2026-03-02', '2027-03-02']);
    const rounds = answer.outcome === 'undetermined' ? (answer.atLeast?.rounds ?? []) : [];
    expect(rounds.map(({ certain }) => certain)).toEqual([false, false]);
    expect(answer.citations[rounds[0]?.source ?? -1]).toMatchObject({ evidence: 'none' });
  });

  test('end with the tenth year once a bureau has confirmed it; the last day was a Saturday', () => {
    const answer = fees('2015-03-02', '2024-01-20', '2026-01-01', confirmed);
    if (answer.outcome !== 'determined') throw new Error(answer.outcome);
    expect(answer.value.rounds.map(({ ends: end, act }) => [end, act.strict])).toEqual([['2024-03-02', '2024-03-04']]);
  });

  test.each([
    ['2021-05-31', [text]],
    ['2021-06-01', 'determined'],
  ] as const)('filed on %s follow the text of that day', (filed, wanted) => {
    expect(missing(fees(filed, '2026-01-01', '2026-07-01'))).toEqual(wanted);
  });

  test('ask for the day of filing where it is not known', () => {
    const matter = matterOf({}, design);
    const answer = dutyRounds(matter, 'cn.patent.annual-fee', { from: '2026-01-01', to: '2027-01-01' });
    expect(missing(answer)).toContainEqual(['day', 'patent.filed']);
  });
});

describe('who is bound', () => {
  test('fifteen days to route a petition bind offices of letters and visits, a bureau has to tell the petitioner', () => {
    const at = { 'petition.received': '2026-03-06' } as const;
    expect(missing(dueDay(matterOf(at), 'cn.petition.route'))).toEqual([['fact', 'petition.office']]);
    expect(grounds(dueDay(matterOf(at, { 'petition.office': false }), 'cn.petition.route'))).toEqual([
      'petition.office',
    ]);
    expect(determined(dueDay(matterOf(at, { 'petition.office': true }), 'cn.petition.route')).nominal).toBe(
      '2026-03-21',
    );
    expect(determined(dueDay(matterOf(at, { 'petition.office': false }), 'cn.petition.tell')).nominal).toBe(
      '2026-03-21',
    );
  });

  test('a hydrostatic test comes back only where the boiler cannot be inspected inside', () => {
    const ask = (facts: FactSet) =>
      dutyRounds(matterOf({ 'boiler.pressureTested': '2023-04-10' }, facts), 'cn.boiler.pressure-test', {
        from: '2026-01-01',
        to: '2030-01-01',
      });
    expect(missing(ask({}))).toContainEqual(['fact', 'boiler.insideReachable']);
    expect(grounds(ask({ 'boiler.insideReachable': true }))).toContain('boiler.insideReachable');
    expect(ends(ask({ 'boiler.insideReachable': false }))).toEqual(['2026-04-10', '2029-04-10']);
  });

  test('a boiler is inspected inside every two years, one of a power station after three at the earliest', () => {
    const ask = (powerStation: boolean) =>
      dutyRounds(
        matterOf({ 'boiler.internalInspected': '2024-04-10' }, { 'boiler.powerStation': powerStation }),
        'cn.boiler.internal',
        { from: '2026-01-01', to: '2027-12-31' },
      );
    expect([ends(ask(false)), ends(ask(true))]).toEqual([['2026-04-10'], ['2027-04-10']]);
  });

  test('a penalty imposed on the spot goes to review first, and one under the metrology law to court in fifteen days', () => {
    const served = { 'penalty.served': '2026-03-10' } as const;
    const ask = (metrology: boolean, onTheSpot: boolean) =>
      dueDay(matterOf(served, { 'penalty.metrology': metrology, 'penalty.onTheSpot': onTheSpot }), 'cn.penalty.suit');
    expect(grounds(ask(false, true))).toContain('penalty.onTheSpot');
    expect([ask(true, false), ask(false, false)].map((answer) => determined(answer).strict)).toEqual([
      '2026-03-25',
      '2026-09-10',
    ]);
    expect(missing(dueDay(matterOf(served), 'cn.penalty.suit'))).toEqual([
      ['fact', 'penalty.metrology'],
      ['fact', 'penalty.onTheSpot'],
    ]);
  });
});

describe('what follows when a day passes', () => {
  test.each([
    ['cn.penalty.payment', 'penalty.served', '百分之三'],
    ['cn.penalty.preservation', 'penalty.preserved', '自动解除'],
    ['cn.penalty.hearing', 'penalty.told', '陈述、申辩'],
    ['cn.penalty.court', 'penalty.remedyEnded', '强制执行'],
  ] as const)('is told: %s', (clock, event, said) => {
    expect(determined(dueDay(matterOf({ [event]: '2026-03-10' }), clock)).consequence?.zh).toContain(said);
  });

  test.each([
    ['2024-04-30', '满三年'],
    ['2024-06-30', '连续两年'],
    ['2026-06-30', '连续两年'],
  ] as const)('an annual report due on %s goes by the regulation of that day', (day, said) => {
    const year = day.slice(0, 4);
    const rule = book.rules.find(
      ({ rule: { id, inForce } }) =>
        id.startsWith('cn.annual-report.') && inForce.from <= day && (inForce.to === null || day < inForce.to),
    );
    expect(JSON.stringify(rule?.rule.then)).toContain(said);
    const matter = matterOf({ 'enterprise.established': '2018-04-10' });
    const answer = dutyRounds(matter, 'cn.annual-report', {
      from: `${Number(year)}-01-01` as LocalDate,
      to: `${year}-07-01` as LocalDate,
    });
    if (answer.outcome !== 'determined') throw new Error(answer.outcome);
    expect(answer.value.rounds.map(({ consequence }) => consequence?.zh.includes('连续两年'))).toEqual([true]);
  });

  test.each([
    ['cn.device.production-renewal', 'deviceProduction.expires'],
    ['cn.device.business-renewal', 'deviceBusiness.expires'],
    ['cn.industrial-licence.renewal', 'industrialLicence.expires'],
    ['cn.food-licence.renewal', 'foodLicence.expires'],
    ['cn.laboratory.renewal', 'laboratory.expires'],
  ] as const)('silence until the licence ends renews it: %s', (duty, event) => {
    const answer = dutyRounds(matterOf({ [event]: '2026-12-31' }), duty, { from: '2026-01-01', to: '2027-01-31' });
    const value = answer.outcome === 'determined' ? answer.value : answer.outcome === 'undetermined' && answer.atLeast;
    expect(value ? value.rounds[0]?.silence : null).toBe('renewed');
  });
});

test('a certified system is audited within twelve months of the audit before, from 2026 on', () => {
  const record = (on: LocalDate) => ({ duty: 'cn.system-certificate.surveillance', on });
  const facts = {
    'duty.done': {
      records: [record('2025-02-20'), record('2026-01-15')],
      completeOver: { from: '0001-01-01', to: null },
    },
  } as const;
  const matter = openMatter(book, {
    facts,
    days: { decidedOn: '2026-06-01', knownOn: '2026-11-22', events: { 'systemCertificate.issued': '2024-03-10' } },
    calendar,
  });
  const answer = dutyRounds(matter, 'cn.system-certificate.surveillance', { from: '2025-01-01', to: '2027-03-09' });
  expect(ends(answer)).toEqual(['2025-03-10', '2026-02-20', '2027-01-15']);
});

test('documents tell the day they were published and which edition they are', () => {
  const documents = Object.fromEntries(packs.flatMap((pack) => Object.entries(pack.documents)));
  const published = (name: string) => documents[name]?.publishedOn;
  expect(
    [
      '行政强制法',
      '市场主体登记管理条例',
      '政府督查工作条例',
      '信访工作条例',
      '国令第654号',
      '国令第777号',
      '国令第784号',
    ].map(published),
  ).toEqual(['2011-06-30', '2021-07-27', '2020-12-26', '2022-02-25', '2014-08-07', '2024-03-10', '2024-07-01']);
  expect(documents['总局令第2号（2018年文本）']).toMatchObject({
    title: expect.stringContaining('暂行规定') as string,
    inForce: { from: '2019-04-01', to: '2021-07-15' },
  });
  expect(documents['总局令第2号']?.inForce).toEqual({ from: '2021-07-15', to: null });
  expect(documents['国令第654号']?.inForce?.to).toBe('2024-05-01');
  expect(documents['JJG 539-2016']).toMatchObject({ publishedOn: '2016-11-30', inForce: { from: '2017-05-30' } });
});
