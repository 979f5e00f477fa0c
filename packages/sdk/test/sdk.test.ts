import type { LocalDate } from '@huiqi/kernel';
import { cnCalendar, cnMetrology, cnPatent, cnSize, xiamenMetrology, zhejiangQualityAward } from '@huiqi/packs';
import { describe, expect, test } from 'vitest';
import { sizeOf } from '../src/classification.ts';
import { engines } from '../src/engines.ts';
import { assessWaiver } from '../src/fees.ts';
import { explainDetermination, factsOf, labelsOf, openRuleDesk, questionsFor, sayName } from '../src/index.ts';
import { en } from '../src/words/en.ts';
import { zh } from '../src/words/zh.ts';

const packs = [xiamenMetrology, zhejiangQualityAward, cnPatent, cnMetrology, cnSize];

describe('openRuleDesk', () => {
  test('takes the country, the province and the city of a place, the nearest last', () => {
    const ids = (division?: string) =>
      openRuleDesk({
        engines,
        packs,
        calendar: cnCalendar,
        ...(division === undefined ? {} : { division }),
      }).book.packs.map((pack) => pack.id);
    expect(ids()).toEqual(['cn.metrology', 'cn.patent', 'cn.size']);
    expect(ids('330304')).toEqual(['cn.metrology', 'cn.patent', 'cn.size', zhejiangQualityAward.id]);
    expect(ids('350203')).toEqual(['cn.metrology', 'cn.patent', 'cn.size', xiamenMetrology.id]);
  });

  test('takes packs in any order: the answer rests on the same', () => {
    const { book } = openRuleDesk({ engines, packs, calendar: cnCalendar, division: '330304' });
    const turned = openRuleDesk({ engines, packs: [...packs].reverse(), calendar: cnCalendar, division: '330304' });
    expect(turned.book.packs).toEqual(book.packs);
    expect(turned.book.rules.map(({ rule }) => rule.id)).toEqual(book.rules.map(({ rule }) => rule.id));
  });

  test('refuses an engine that is none, and a pack handed in twice, in a sentence', () => {
    const hollow = [undefined] as unknown as typeof engines;
    expect(() => openRuleDesk({ engines: hollow, packs, calendar: cnCalendar })).toThrow(/“engines\[0\]” is missing/);
    expect(() => openRuleDesk({ engines, packs: [cnSize, cnSize], calendar: cnCalendar })).toThrow(
      /“cn.size” was handed in twice: name it once.*\[rules\.pack\.twice\]$/,
    );
  });

  test('names the day that was not given', () => {
    const desk = openRuleDesk({ engines, packs, calendar: cnCalendar });
    const open = () => desk.matter({ facts: {}, decidedOn: undefined as unknown as LocalDate });
    expect(open).toThrow(expect.objectContaining({ params: { text: 'decidedOn: undefined', argument: 'decidedOn' } }));
    const { issues } = desk.matter({ facts: {}, decidedOn: '2026-03-02', events: { accept: undefined } as never });
    expect(issues.map((found) => zh.sayIssue(found).text)).toEqual(['“accept: undefined”不是日期']);
  });

  test('knows of the calendar what was published, and projections only when asked', () => {
    const desk = openRuleDesk({ engines, packs, calendar: cnCalendar });
    const matter = (knownOn: '2024-01-01' | '2026-01-01') =>
      desk.matter({ facts: {}, decidedOn: knownOn, knownOn, events: {} }).input.calendar?.years;
    expect(matter('2024-01-01')).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
    expect(matter('2026-01-01')).toEqual([
      2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
  });

  test('says facts, rules and judged clauses by their names', () => {
    const { labels, book } = openRuleDesk({ engines, packs, calendar: cnCalendar, division: '330304' });
    expect(labels).toEqual(labelsOf(book));
    expect(sayName('enterprise.employees', zh, labels)).toBe('从业人员');
    expect(sayName('enterprise.employees', en, labels)).toBe('employees');
    const plain = book.rules.filter(({ rule }) => !JSON.stringify(rule.when).includes(`"judged":"${rule.id}"`));
    for (const { rule } of plain) expect(labels.clauses?.[rule.id]?.zh).toBe(rule.title);
    expect(plain.length).toBeLessThan(book.rules.length);
  });
});

describe('questionsFor', () => {
  const desk = openRuleDesk({ engines, packs, calendar: cnCalendar });
  const order = {
    id: 'o1',
    institute: null,
    acceptedOn: '2026-03-02',
    dueOn: null,
    paidOn: null,
    lines: [
      { item: '电子汽车衡', service: 'verification-mandatory', instrumentId: 'i1', quantity: 1, listFen: 150_000 },
    ],
  } as const;
  const assess = (use: 'trade' | null) =>
    assessWaiver(desk.matter({ facts: {}, decidedOn: '2026-03-02', events: {} }), order, {
      instruments: [{ id: 'i1', name: '电子汽车衡', catalogueMode: 'V', use }],
    });

  test('asks until the answer is known, in Chinese, with what can be chosen', () => {
    const open = assess(null);
    const [question] = questionsFor(open, desk, zh);
    expect(question?.answer).toBe('text');
    expect(question?.text).toContain('器具用途');
    expect(question?.choices?.map((choice) => choice.text)).toContain('贸易结算');
    const known = assess('trade');
    expect(questionsFor(known, desk, zh)).toEqual([]);
    expect(known.outcome === 'determined' && known.value.totals).toEqual({
      charged: 150_000,
      waived: { statutory: 150_000, policy: 0 },
      payable: 0,
    });
    expect(explainDetermination(known, { speech: zh, labels: desk.labels }).length).toBeGreaterThan(0);
  });

  test('asks for a field of a record by the collection it belongs to', () => {
    const line = {
      item: 'patent.application',
      service: 'patent-application',
      instrumentId: null,
      quantity: 1,
      listFen: 90_000,
    } as const;
    const applicants = {
      records: [{ kind: 'enterprise', taxableIncome: null }],
      completeOver: { from: '0001-01-01', to: null },
    } as const;
    const open = assessWaiver(
      desk.matter({ facts: { applicants }, decidedOn: '2026-03-02', events: { filing: '2026-03-02' } }),
      { ...order, lines: [line] },
    );
    expect(questionsFor(open, desk, zh)[0]).toMatchObject({
      answer: 'fen',
      unit: '元',
      missing: { name: 'it.taxableIncome', collection: 'applicants' },
    });
  });

  test('asks in English too, and keeps to what is still possible', () => {
    const facts = {
      ...factsOf(
        {
          id: 'e',
          creditCode: null,
          name: '示例',
          kind: null,
          division: null,
          park: null,
          industry: 'C39',
          employees: null,
          revenueFen: null,
          assetsFen: null,
          registeredOn: null,
          operatingSince: null,
          aboveScale: null,
          highTechUntil: null,
        },
        '2026-03-02',
      ),
    };
    const size = sizeOf(desk.matter({ facts, decidedOn: '2026-03-02', events: { classify: '2026-03-02' } }));
    expect(questionsFor(size, desk, en).map(({ answer, unit }) => [answer, unit])).toEqual([
      ['integer', '人'],
      ['fen', '元'],
    ]);
    const unasked = sizeOf(desk.matter({ facts, decidedOn: '2026-03-02', events: {} }));
    expect(questionsFor(unasked, desk, zh)[0]).toMatchObject({ answer: 'day', choices: null });
  });
});

test('a desk keeps the calendar of one day, however many it is asked on', () => {
  const desk = openRuleDesk({ engines: [], packs: [], calendar: cnCalendar });
  const viewOn = (day: LocalDate) => desk.matter({ facts: {}, decidedOn: day }).input.calendar;
  const first = viewOn('2026-01-05');
  expect(viewOn('2026-01-05')).toBe(first);
  expect(viewOn('2026-01-06')).not.toBe(first);
  const again = viewOn('2026-01-05');
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});
