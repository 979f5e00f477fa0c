import type { FactSet } from '@huiqi/kernel';
import { cnCalendar, cnComplaints, cnSize } from '@huiqi/packs';
import type { Condition, Outcome, Rule } from '@huiqi/rules';
import { sealPack } from '@huiqi/rules/read';
import { describe, expect, test } from 'vitest';
import { type AwardLadder, assessAward, planPath } from '../src/awards.ts';
import { dueDay } from '../src/calendar.ts';
import { classesOf, sizeOf } from '../src/classification.ts';
import { engines } from '../src/engines.ts';
import { assessWaiver } from '../src/fees.ts';
import { openRuleDesk, placeOf, questionsFor, withAnswer } from '../src/index.ts';
import { zh } from '../src/words/zh.ts';

const ever = { from: '0001-01-01', to: null } as const;
const day = '2026-03-02';

interface Made {
  readonly when?: Condition;
  readonly given?: Condition;
  readonly then?: object;
  readonly textDay?: string;
  readonly group?: string;
}

/** A bureau with invented rules; of an award unless they say otherwise. */
function bureauWith(...made: readonly Made[]) {
  const inForce = { from: '2012-01-01', to: null } as const;
  const rules = made.map(({ then, ...rule }, index): Rule => {
    const id = `made.${String(index)}`;
    const outcome = (then ?? { eligible: {} }) as Outcome;
    const group = 'derive' in outcome ? {} : { group: 'made.award' };
    const own = {
      id,
      title: `示例${String(index)}`,
      source: { document: '示例办法' },
      evidence: 'copy',
      inForce,
    } as const;
    return { ...own, ...group, textDay: 'filing', when: { all: [] }, then: outcome, ...rule };
  });
  const document = {
    title: '示例办法',
    issuer: '示例区',
    publishedOn: null,
    inForce,
    status: 'in-force',
    evidence: 'copy',
  } as const;
  const pack = sealPack({
    id: 'made',
    version: '1.0.0',
    kind: 'example',
    title: { zh: '示例', en: 'made up' },
    division: null,
    documents: { 示例办法: document },
    parameters: [],
    rules,
    notFound: [],
  });
  const desk = openRuleDesk({ engines, packs: [pack], calendar: cnCalendar, examples: true });
  const award = (facts: FactSet, events: object = { filing: day }) => {
    const answer = assessAward(desk.matter({ facts, events: { ...events }, decidedOn: day }), 'made.award');
    return { answer, questions: questionsFor(answer, desk, zh) };
  };
  return { desk, award };
}

const yes = (fact: string): Condition => ({ left: { fact }, eq: { const: true } });

describe('where an answer goes', () => {
  test('a fact asked inside a list is one of the subject, and a field one of the record', () => {
    const person: Condition = { left: { fact: 'it.kind' }, eq: { const: 'food' } };
    const { award } = bureauWith({
      when: { every: 'accidents', where: { any: [yes('enterprise.highTech'), person] } },
    });
    const { questions } = award({ accidents: { records: [{ on: '2020-01-01' }], completeOver: ever } });
    expect(questions.map(({ place, answer }) => [place, answer])).toEqual([
      [['facts', 'enterprise.highTech'], 'boolean'],
      [['facts', 'accidents', 'records', 0, 'kind'], 'text'],
    ]);
    // 'kind' is a field of other collections too: the words and choices are those of accidents.
    expect(questions[1]?.text).toContain('事故类别');
    expect(questions[1]?.choices?.map(({ value }) => value)).toContain('mass');
  });

  test('the day of a record that a look-back needs is asked for as its field', () => {
    const within = { amount: 3, unit: 'year', toward: 'before' } as const;
    const { award } = bureauWith({ when: { none: 'violations', within } });
    const { questions } = award({ violations: { records: [{ serious: true }], completeOver: ever } });
    expect(questions.map(({ place, answer }) => [place, answer])).toEqual([
      [['facts', 'violations', 'records', 0, 'on'], 'day'],
    ]);
  });

  test('a list inside a record, and a field of that list, are reached through both', () => {
    const inner: Condition = { none: 'it.accidents', where: yes('it.ownFault') };
    const { award } = bureauWith({ when: { every: 'controlled', where: inner } });
    const controlled = (...records: readonly FactSet[]) => ({ controlled: { records, completeOver: ever } }) as FactSet;
    const place = ['facts', 'controlled', 'records', 1, 'accidents'];
    const none = { accidents: { records: [], completeOver: ever } } as FactSet;
    const [asked] = award(controlled(none, { name: '子公司' })).questions;
    expect(asked).toMatchObject({ place, answer: 'collection' });
    expect(asked?.text).toContain('事故');
    const open = { accidents: { records: [{ on: '2020-01-01' }], completeOver: ever } } as FactSet;
    expect(award(controlled(none, open)).questions).toMatchObject([
      {
        place: [...place, 'records', 0, 'ownFault'],
        answer: 'boolean',
        missing: { collection: 'controlled.it.accidents' },
      },
    ]);
  });

  test('a fact derived of a record leads to the base facts of that record, and of the subject to its own', () => {
    const { award } = bureauWith(
      {
        then: { derive: 'enterprise.aboveScale', term: { const: true } },
        when: yes('enterprise.highTech'),
        textDay: 'classify',
      },
      {
        when: { all: [yes('enterprise.aboveScale'), { every: 'controlled', where: yes('it.enterprise.aboveScale') }] },
      },
    );
    const records = [{ 'enterprise.highTech': true }, { name: '子公司' }] as readonly FactSet[];
    const facts = { 'enterprise.highTech': true, controlled: { records, completeOver: ever } } as FactSet;
    const days = { filing: day, classify: day };
    const { questions } = award(facts, days);
    expect(questions.map(({ place }) => place)).toEqual([['facts', 'controlled', 'records', 1, 'enterprise.highTech']]);
    const place = questions[0]?.place ?? [];
    expect(award(withAnswer({ facts }, place, true).facts, days).answer.outcome).toBe('determined');
  });

  test('nothing at the form answers a calendar, a parameter or a text', () => {
    for (const kind of ['calendar', 'parameter', 'document'] as const) expect(placeOf({ kind, name: 'x' })).toBeNull();
  });

  test('an answer is put in place without touching what is there', () => {
    const given = { facts: { list: { records: [{ a: 1 }], completeOver: null } } };
    const next = withAnswer(given, ['facts', 'list', 'records', 2, 'b'], 5);
    expect(next).toEqual({ facts: { list: { records: [{ a: 1 }, {}, { b: 5 }], completeOver: null } } });
    expect(given).toEqual({ facts: { list: { records: [{ a: 1 }], completeOver: null } } });
    expect(withAnswer({}, ['events', '__proto__'], day)).toEqual(JSON.parse(`{"events":{"__proto__":"${day}"}}`));
  });
});

describe('a question that was answered', () => {
  test('about a list is not put again because the day it is counted from is not known yet', () => {
    const given: Condition = { count: 'accidents', lte: 1 };
    const { award } = bureauWith({ given, when: yes('enterprise.highTech') });
    expect(award({}, {}).questions.map(({ place }) => place?.[1])).toEqual(['filing', 'accidents']);
    const accidents = { records: [], completeOver: ever };
    expect(award({ accidents }, {}).questions.map(({ place }) => place?.[1])).toEqual(['filing']);
  });

  test('about editions that are all there are is settled, also where there were fewer than are looked back over', () => {
    const within = { amount: 2, unit: 'edition', toward: 'before', series: 'made.award' } as const;
    const { award } = bureauWith({ when: { none: 'violations', within } });
    const violations = { records: [], completeOver: ever };
    expect(award({ violations }).questions.map(({ place }) => place?.[1])).toEqual(['editions']);
    expect(award({ violations, editions: { records: [], completeOver: ever } }).answer.outcome).toBe('determined');
  });

  test('with a day that cannot be taken says why it is put again', () => {
    const desk = openRuleDesk({ engines, packs: [cnComplaints], calendar: cnCalendar });
    const pause = { kind: 'testing', from: '2026-07-20', to: '2026-07-19' };
    const answer = dueDay(
      desk.matter({
        facts: { 'clock.pauses': { records: [pause], completeOver: ever } },
        events: { 'complaint.accepted': '2026-07-06' },
        decidedOn: '2026-08-03',
      }),
      'cn.mediation.limit',
    );
    const [question] = questionsFor(answer, desk, zh);
    expect(question).toMatchObject({
      place: ['facts', 'clock.pauses', 'records', 0, 'to'],
      issues: [{ code: 'calendar.pause', path: ['facts', 'clock.pauses', 'records', 0, 'to'] }],
    });
  });

  test.each([
    ['a number for a list', { accidents: 5 }, 'rules.fact.collection', ['facts', 'accidents']],
    [
      'a text for the records of a list',
      { accidents: { records: 'none', completeOver: ever } },
      'rules.fact.collection',
      ['facts', 'accidents'],
    ],
    [
      'a text for yes or no',
      { accidents: { records: [{ ownFault: '是' }], completeOver: ever } },
      'rules.fact.boolean',
      ['facts', 'accidents', 'records', 0, 'ownFault'],
    ],
  ])('with %s says why it is put again', (_, facts, code, place) => {
    const { award } = bureauWith({ when: { none: 'accidents', where: yes('it.ownFault') } });
    const [question] = award(facts as unknown as FactSet).questions;
    expect(question).toMatchObject({ place, issues: [{ code }] });
  });

  test('stays told as wrong in a plan, which looks at later days', () => {
    const { desk } = bureauWith({ when: { none: 'accidents', where: yes('it.ownFault') } });
    const ladder: AwardLadder = {
      id: 'made',
      title: { zh: '示例', en: 'made up' },
      awards: [
        {
          id: 'made.award',
          name: '示例奖',
          level: 'county',
          kind: 'quality',
          names: [],
          subjects: ['organisation'],
          cycleYears: null,
          quotas: [],
        },
      ],
    };
    const facts = { accidents: { records: [{ ownFault: '是' }], completeOver: ever } } as unknown as FactSet;
    const answer = planPath(desk.matter({ facts, events: {}, decidedOn: day }), 'made.award', { ladder, steps: [] });
    expect(questionsFor(answer, desk, zh)[0]).toMatchObject({ issues: [{ code: 'rules.fact.boolean' }] });
  });

  test('is no question any more where two sources disagree: it says which', () => {
    const desk = openRuleDesk({ engines, packs: [], calendar: cnCalendar });
    const line = { item: 'x', service: 'calibration', instrumentId: null, quantity: 1, listFen: 100 } as const;
    const order = { id: 'o', institute: null, acceptedOn: day, dueOn: null, paidOn: null, lines: [line] } as const;
    const answer = assessWaiver(desk.matter({ facts: { 'line.list': 200 }, decidedOn: day, events: {} }), order);
    expect(questionsFor(answer, desk, zh)).toMatchObject([
      {
        answer: 'none',
        place: null,
        issues: [{ code: 'rules.fact.conflict' }],
        text: expect.stringContaining('说法不一') as string,
      },
    ]);
  });

  test('takes only values that are still possible, whatever their type', () => {
    const { award } = bureauWith({ when: { left: { fact: 'enterprise.revenue' }, gte: { const: '100元' } } });
    const { questions } = award({ 'enterprise.revenue': { oneOf: [5_000, 20_000] } });
    expect(questions[0]?.choices).toEqual([
      { value: 5_000, text: '50.00元' },
      { value: 20_000, text: '200.00元' },
    ]);
  });
});

describe('an answer that cannot be reached', () => {
  test('because two rules lead to different values names both, and the fact may be stated', () => {
    const derive = (value: string, when: Condition): Made => ({
      then: { derive: 'enterprise.size', term: { const: value } },
      textDay: 'classify',
      when,
    });
    const { desk } = bureauWith(
      derive('small', yes('enterprise.highTech')),
      derive('micro', yes('enterprise.stateOwned')),
      derive('large', yes('enterprise.aboveScale')),
    );
    const ask = (facts: FactSet) => sizeOf(desk.matter({ facts, events: { classify: day }, decidedOn: day }));
    const answer = ask({ 'enterprise.highTech': true, 'enterprise.stateOwned': true, 'enterprise.aboveScale': false });
    expect(answer).toMatchObject({
      outcome: 'undetermined',
      possible: ['small', 'micro'],
      issues: [{ code: 'rules.derived.conflict', severity: 'error', params: { rules: ['made.0', 'made.1'] } }],
    });
    const [question] = questionsFor(answer, desk, zh);
    expect(question?.choices?.map(({ value }) => value)).toEqual(['micro', 'small']);
    const stated = { 'enterprise.highTech': true, 'enterprise.stateOwned': true, 'enterprise.size': 'small' } as const;
    expect(ask(stated)).toMatchObject({ outcome: 'determined', value: 'small' });
  });

  test('because one rule says yes and another no names both', () => {
    const derive = (value: boolean, fact: string): Made => ({
      then: { derive: 'enterprise.independent', term: { const: value } },
      textDay: 'classify',
      when: yes(fact),
    });
    const { desk } = bureauWith(derive(true, 'enterprise.highTech'), derive(false, 'enterprise.stateOwned'));
    const facts = { 'enterprise.highTech': true, 'enterprise.stateOwned': true };
    const matter = desk.matter({ facts, events: { classify: day }, decidedOn: day });
    expect(classesOf(matter, ['enterprise.independent'])['enterprise.independent']).toMatchObject({
      outcome: 'undetermined',
      missing: [{ kind: 'fact', name: 'enterprise.independent' }],
      issues: [{ code: 'rules.derived.conflict', params: { rules: ['made.0', 'made.1'] } }],
    });
  });

  test('because a formula has no result for such values says which', () => {
    const share = {
      formula: 'shareOf',
      args: { part: { fact: 'enterprise.revenue' }, whole: { fact: 'enterprise.assets' } },
    };
    const { award } = bureauWith({ when: { left: share, gte: { const: '10%' } } });
    const { questions } = award({ 'enterprise.revenue': 100, 'enterprise.assets': 0 });
    expect(questions).toMatchObject([{ answer: 'none', missing: { kind: 'parameter', name: 'shareOf' } }]);
  });

  test('as a no always has a ground, also where no rule asks about the case', () => {
    const { desk } = bureauWith({
      then: { derive: 'enterprise.aboveScale', term: { const: true } },
      textDay: 'classify',
      given: { left: { fact: 'enterprise.kind' }, eq: { const: 'enterprise' } },
    });
    const facts = { 'enterprise.kind': 'individual-business' };
    const matter = desk.matter({ facts, events: { classify: day }, decidedOn: day });
    expect(classesOf(matter, ['enterprise.aboveScale'])['enterprise.aboveScale']).toMatchObject({
      outcome: 'not-applicable',
      grounds: [{ rule: 'made.0', about: 'enterprise.kind', found: 'individual-business' }],
    });
  });
});

test('a size is asked for by what it is derived from, in the order of a form', () => {
  const desk = openRuleDesk({ engines, packs: [cnSize], calendar: cnCalendar });
  const size = sizeOf(desk.matter({ facts: {}, events: {}, decidedOn: day }));
  expect(questionsFor(size, desk, zh)[0]?.place).toEqual(['events', 'classify']);
});
