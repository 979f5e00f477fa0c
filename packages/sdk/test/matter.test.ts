import type { FactSet, LocalDate } from '@huiqi/kernel';
import { allPacks, cnCalendar, cnMetrology, xiamenMetrology } from '@huiqi/packs';
import { type Matter, openMatter } from '@huiqi/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import { assessAward, heldAward } from '../src/awards.ts';
import { dueDay, dutyRounds } from '../src/calendar.ts';
import { classOf, sizeOf } from '../src/classification.ts';
import { engines } from '../src/engines.ts';
import { assessWaiver } from '../src/fees.ts';
import { explainDetermination, openRuleDesk } from '../src/index.ts';
import { zh } from '../src/words/zh.ts';

const national = allPacks.filter(({ division }) => division === null);
const desk = openRuleDesk({ engines, packs: national, calendar: cnCalendar });
const { facts: factWords, collections, events: eventWords } = desk.book.vocabulary;
const day = '2026-06-01';

test.each([undefined, null, [], 'x'])('%j is no matter: the sentence says what one needs', (odd) => {
  expect(() => desk.matter(odd as never)).toThrow(/rules\.case\.shape/u);
});

test.each([
  undefined,
  null,
  {},
  { packs: cnMetrology, calendar: cnCalendar },
  { packs: [] },
  { packs: [], calendar: {} },
])('%# opens no bureau: the sentence says what one needs', (odd) => {
  expect(() => openRuleDesk(odd as never)).toThrow(/openRuleDesk\(\{.*bureau\.shape/u);
});

test('packs that cannot be used together say where and what, in a sentence', () => {
  const again = { ...cnMetrology, id: 'cn.metrologyAgain' as typeof cnMetrology.id };
  expect(() => openRuleDesk({ engines, packs: [cnMetrology, again], calendar: cnCalendar })).toThrow(
    /cn\.metrology.*规则包有误.*rules\.id\.reused/u,
  );
});

/** What a type says is right and is not. */
const wrong = <T>(value: unknown): T => value as T;

describe('the days of an order', () => {
  const { book } = openRuleDesk({ engines, packs: [cnMetrology], calendar: cnCalendar });
  const scale = { id: 'i', name: '秤', catalogueMode: 'V', use: 'trade' } as const;
  const line = {
    item: 'x',
    service: 'verification-mandatory',
    instrumentId: 'i',
    quantity: 1,
    listFen: 150_000,
  } as const;
  const order = {
    id: 'o',
    institute: null,
    acceptedOn: '2018-02-15',
    dueOn: null,
    paidOn: null,
    lines: [line],
  } as const;
  const days = { decidedOn: '2018-06-01', knownOn: '2018-06-01', events: {} } as const;
  const open = (change: object = {}) =>
    openMatter(book, { facts: { 'instrument.inCatalogue': true }, days: { ...days, ...change } });
  const matter = open();
  const ask = (change: object, more: object = {}, of = matter) =>
    assessWaiver(of, { ...order, ...change }, { instruments: [scale], ...more });

  test('the text in force on the real day decides: nothing may be charged since April 2017', () => {
    expect(ask({})).toMatchObject({ outcome: 'determined', value: { totals: { payable: 0 } }, issues: [] });
    expect(ask({ acceptedOn: '2017-02-15' })).toMatchObject({ value: { totals: { payable: 150_000 } } });
  });

  test.each([new Date('2018-02-15'), '2017/02/15', '2017-2-15', '20170215', '2023-02-30', '', 20180215])(
    '%o chooses no text: the day is asked for, and the finding says why',
    (acceptedOn) => {
      const answer = ask({ acceptedOn });
      expect(answer).toMatchObject({ outcome: 'undetermined' });
      expect(answer.outcome === 'undetermined' && answer.missing).toContainEqual(
        expect.objectContaining({ kind: 'day', name: 'accept' }),
      );
      expect(answer.issues).toMatchObject([{ path: ['order', 'acceptedOn'] }]);
      expect(answer.issues[0]?.code).toMatch(/^date\./);
      expect(answer.basis.events).toEqual({});
    },
  );

  test('a day that the order and the events state differently is unknown, and neither is written over', () => {
    const answer = ask({}, {}, open({ events: { accept: '2017-02-15' } }));
    expect(answer).toMatchObject({
      outcome: 'undetermined',
      issues: [{ code: 'rules.fact.conflict', path: ['order', 'acceptedOn'] }],
    });
    expect(answer.basis.events).toEqual({});
    const [found] = answer.issues as [(typeof answer.issues)[number]];
    expect(zh.sayIssue(found).text).toBe('事实“受理”：所填的日期 2017-02-15、收费单 2018-02-15说法不一，按未知处理');
  });

  test.each([
    [{ lines: [{ ...line, quantity: '1' }] }, 'rules.fact.integer', 'quantity'],
    [{ lines: [{ ...line, quantity: 0 }] }, 'rules.fact.range', 'quantity'],
    [{ lines: [{ ...line, listFen: -5 }] }, 'rules.fact.range', 'listFen'],
    [{ lines: [{ ...line, listFen: '2500元' }] }, 'rules.fact.fen', 'listFen'],
    [{ lines: [{ ...line, service: '检定' }] }, 'rules.fact.code', 'service'],
    [{ lines: [{ ...line, instrumentId: 'j' }] }, 'fees.instrument.unknown', 'instrumentId'],
  ])('%j is an issue', (change, code, field) => {
    const { issues } = ask(change);
    expect(issues[0]?.code.startsWith(code)).toBe(true);
    expect(issues[0]?.path).toEqual(['order', 'lines', 0, field]);
  });

  test('what an instrument says is checked likewise, and what was meant is told', () => {
    const answer = ask({}, { instruments: [{ ...scale, use: '贸易' }] });
    expect(answer).toMatchObject({ outcome: 'undetermined', issues: [{ path: ['instruments', 'i', 'use'] }] });
    expect(zh.sayIssue(answer.issues[0] as (typeof answer.issues)[number])).toEqual({
      text: '“器具用途”没有“贸易”这一项，是否想写 trade？按未知处理',
      todo: '可选：trade（贸易结算）、safety（安全防护）、medical（医疗卫生）、environment（环境监测）、none（其他用途）',
    });
  });

  test('a wrong call is refused in a sentence that says what to do', () => {
    const wrongly: readonly (readonly [() => unknown, RegExp])[] = [
      [() => assessWaiver(matter, wrong(undefined)), /“order” is missing.*fees\.order\.shape/],
      [() => assessWaiver(wrong<Matter>(undefined), order), /“matter” is missing/],
      [() => assessWaiver(wrong<Matter>(desk), order), /“matter\.input” is missing/],
      [() => assessWaiver(wrong<Matter>(order), wrong(matter)), /“matter\.input” is missing/],
      [() => assessWaiver(matter, { ...order, lines: [] }), /has no line/],
      [() => assessWaiver(matter, wrong({ ...order, lines: 'x' })), /“order\.lines”/],
      [() => ask({}, { instruments: {} }), /“instruments”/],
      [() => open({ decidedOn: '2023/06/01' }), /decidedOn.*write it as 2026-03-05/],
    ];
    for (const [call, sentence] of wrongly) expect(call).toThrow(sentence);
  });
});

describe('names', () => {
  const matter = (facts: object = {}, events: object = {}) =>
    desk.matter({
      facts: wrong<FactSet>(facts),
      decidedOn: day,
      events: wrong<Readonly<Record<string, LocalDate>>>(events),
    });

  test.each([
    [() => dueDay(matter(), 'cn.complaint.acept'), /did you mean “cn\.complaint\.accept”.*calendar\.clock/],
    [() => dutyRounds(matter(), 'cn.annual-reprt', { from: day, to: '2027-01-01' }), /“cn\.annual-report”/],
    [() => assessAward(matter(), 'cn.quality-awrd'), /did you mean “cn\.quality-award”/],
    [() => heldAward(matter(), 'cn.quality-awrd'), /did you mean “cn\.quality-award”/],
    [() => classOf(matter(), 'enterprise.siz'), /did you mean “enterprise\.size”/],
    [() => dueDay(matter(), wrong(undefined)), /calendar\.clock/],
  ])('a misspelt name is told with the nearest one: %s', (call, sentence) => {
    expect(call).toThrow(sentence);
  });

  test('so are facts and events, beside the answer', () => {
    const { issues } = sizeOf(matter({ 'enterprise.emplyees': 3 }, { 'complaint.recieved': day }));
    expect(issues.map(({ params }) => params['nearest'])).toEqual(['enterprise.employees', 'complaint.received']);
  });
});

describe('a bureau’s division', () => {
  const at = (division: string) =>
    openRuleDesk({ engines, packs: [cnMetrology, xiamenMetrology], calendar: cnCalendar, division });

  test.each(['厦门', '999999', '3502', '', '810000', '710000'])('“%s” is refused in a sentence', (division) => {
    expect(() => at(division)).toThrow(/division.*\[division\.\w+\]$/s);
  });

  test('an abolished one is told with its successor, in every answer of its matters', () => {
    const opened = at('350202');
    expect(opened.issues).toMatchObject([{ code: 'division.abolished', params: { successors: ['350203'] } }]);
    const answer = sizeOf(opened.matter({ facts: {}, decidedOn: day, events: {} }));
    expect(
      explainDetermination(answer, { speech: zh, labels: opened.labels })
        .map(({ text }) => text)
        .join(),
    ).toContain('350203');
    expect(at('350203').issues).toEqual([]);
  });

  test('the days of a matter are refused in a sentence', () => {
    const given = { facts: {}, events: {} };
    expect(() => desk.matter({ ...given, decidedOn: wrong(new Date(0)) })).toThrow(/^decidedOn.*date\.shape/);
    expect(() => desk.matter({ ...given, decidedOn: day, knownOn: wrong('2026/1/1') })).toThrow(/^knownOn/);
  });
});

describe('whatever is handed in', () => {
  const names = [...Object.keys(factWords), ...Object.keys(collections)];
  const events = { classify: day, filing: day, 'complaint.received': day } as const;
  const right = { 'enterprise.industryDivision': '13', 'enterprise.employees': 40, 'enterprise.revenue': 600_000_000 };
  const value = fc.oneof(
    fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true, withObjectString: true, withMap: true }),
    fc.constantFrom('', ' ', '0', '20', '2017/2/15', '2026-13-45', -1, 0, 1e308, Number.NaN, new Date(0), [], {}),
    fc.record({ records: fc.anything(), completeOver: fc.anything() }),
    fc.record({ records: fc.array(fc.dictionary(fc.string(), fc.anything())), completeOver: fc.constant(null) }),
    fc.record({ num: fc.anything(), den: fc.anything() }),
    fc.record({ oneOf: fc.anything() }),
  );
  const line = { item: 'x', service: 'calibration', instrumentId: null, quantity: 1, listFen: 1000 } as const;
  const order = { id: 'o', institute: null, acceptedOn: day, dueOn: null, paidOn: null, lines: [line] } as const;

  /** The answers of all engines, findings apart: facts and events are given as they come. */
  const answers = (facts: object, happened: object) => {
    const matter = desk.matter({
      facts: wrong<FactSet>(facts),
      decidedOn: day,
      events: wrong<Readonly<Record<string, LocalDate>>>(happened),
    });
    const withoutEvents = desk.matter({ facts: wrong<FactSet>(facts), decidedOn: day, events: {} });
    const all = [
      sizeOf(matter),
      dueDay(matter, 'cn.complaint.accept'),
      assessAward(matter, 'cn.quality-award'),
      dutyRounds(matter, 'cn.annual-report', { from: day, to: '2027-01-01' }),
      assessWaiver(withoutEvents, order),
    ];
    return all.map(({ issues, ...answer }) => ({ issues, answer: JSON.stringify(answer) }));
  };

  test('for a fact: no engine throws, and what is no such value is as if nothing had been said', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), value, (name, given) => {
        const found = answers({ ...right, [name]: given }, events);
        for (const { issues } of found) expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
        const refused = found[0]?.issues.some(({ severity, path }) => severity === 'error' && path.length === 2);
        if (refused !== true || found[0]?.issues[0]?.params['title'] === undefined) return;
        const { [name as 'enterprise.revenue']: _, ...without } = right;
        if (name in collections) return;
        expect(found.map(({ answer }) => answer)).toEqual(answers(without, events).map(({ answer }) => answer));
      }),
      runs(400),
    );
  });

  test('for the day of an event: no engine throws, and what is no day has not happened as far as is known', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(eventWords)), value, (name, given) => {
        const found = answers(right, { ...events, [name]: given });
        const { [name as 'filing']: _, ...without } = events;
        expect(found.map(({ answer }) => answer)).toEqual(answers(right, without).map(({ answer }) => answer));
        expect(found[0]?.issues.length).toBe(given === null ? 0 : 1);
      }),
      runs(200),
    );
  });

  test('for an order: nothing is thrown but what says that the call is wrong', () => {
    const field = fc.constantFrom('id', 'institute', 'acceptedOn', 'dueOn', 'paidOn', 'lines', 'enterpriseId');
    const ofLine = fc.constantFrom('item', 'service', 'instrumentId', 'quantity', 'listFen');
    const matter = desk.matter({ facts: {}, decidedOn: day, events: {} });
    const asked = (given: object): void => {
      try {
        assessWaiver(matter, wrong(given));
      } catch (error) {
        expect((error as { code?: string }).code).toMatch(/^fees\.order\.(?:shape|empty)$/);
      }
    };
    fc.assert(
      fc.property(field, ofLine, value, (name, part, given) => {
        asked({ ...order, [name]: given });
        asked({ ...order, lines: [{ ...line, [part]: given }] });
      }),
      runs(200),
    );
  });
});
