import type { Determination, LocalDate } from '@huiqi/kernel';
import { calendarAsKnown, type WorkingCalendar } from '@huiqi/kernel/days';
import { cnCalendar, cnComplaints } from '@huiqi/packs';
import { compile, openMatter, type Pack, type Rule } from '@huiqi/rules';
import { sealPack } from '@huiqi/rules/read';
import { describe, expect, test } from 'vitest';
import { calendarVocabulary, type DueDay, dueDay } from '../src/index.ts';
import { book, calendar, cautionCodes, determined, matterOf, noPauses } from './support.ts';

const facts = { 'clock.pauses': { records: [], completeOver: { from: '0001-01-01', to: null } } } as const;
const missing = (answer: Determination<DueDay>) => (answer.outcome === 'undetermined' ? answer.missing : null);

describe('the text', () => {
  test.each([
    ['2026-04-14', 'cn.complaint.accept.2020', '总局令第20号'],
    ['2026-04-15', 'cn.complaint.accept.2026', '总局令第121号'],
  ] as const)('of the event’s day decides: %s', (day, rule, document) => {
    const answer = dueDay(matterOf({ events: { 'complaint.received': day } }), 'cn.complaint.accept');
    const due = determined(answer);
    expect(due.rule).toBe(rule);
    expect(answer.citations[due.source]?.document).toBe(document);
  });

  test('may be asked for by itself', () => {
    const matter = matterOf({ events: { 'complaint.received': '2026-04-28' } });
    expect(determined(dueDay(matter, 'cn.complaint.accept.2026')).strict).toBe('2026-05-11');
    expect(dueDay(matter, 'cn.complaint.accept.2020').outcome).toBe('not-applicable');
  });

  test('straddled by a period is told, with the day by the other text', () => {
    const answer = dueDay(matterOf({ events: { 'complaint.accepted': '2026-04-10' } }), 'cn.mediation.limit');
    const caution = answer.cautions.find(({ code }) => code === 'calendar.straddle');
    expect(caution?.params).toMatchObject({ changedOn: '2026-04-15', day: '2026-06-16', nextDay: '2026-06-09' });
    expect(answer.citations[caution?.source ?? -1]?.document).toBe('总局令第121号');
    const over = dueDay(matterOf({ events: { 'complaint.accepted': '2026-02-04' } }), 'cn.mediation.limit');
    expect([determined(over).strict, cautionCodes(over)]).toEqual(['2026-04-15', ['calendar.straddle']]);
  });

  test('that a period ends before is not told of', () => {
    const answer = dueDay(matterOf({ events: { 'complaint.accepted': '2026-02-03' } }), 'cn.mediation.limit');
    expect([determined(answer).strict, cautionCodes(answer)]).toEqual(['2026-04-14', []]);
  });

  test('that was not yet published is not known to follow', () => {
    const known = { events: { 'complaint.accepted': '2026-04-10' }, knownOn: '2025-12-29' } as const;
    expect(dueDay(matterOf(known), 'cn.mediation.limit').cautions).toEqual([]);
  });

  test('that sets no limit straddles too', () => {
    const known = { events: { 'report.decided': '2026-04-13' }, facts: { 'report.named': true } } as const;
    const answer = dueDay(matterOf(known), 'cn.report.notice');
    expect(determined(answer).otherTexts).toMatchObject([{ rule: 'cn.report.notice.2026', days: null }]);
    expect(cautionCodes(answer)).toEqual(['calendar.straddleUncounted']);
  });
});

describe('a step without a limit', () => {
  test('is not applicable, with the text that sets none and the one that no longer stands', () => {
    const matter = matterOf({ events: { 'report.decided': '2026-06-15' }, facts: { 'report.named': true } });
    const answer = dueDay(matter, 'cn.report.notice');
    if (answer.outcome !== 'not-applicable') throw new Error(answer.outcome);
    expect(answer.grounds.map(({ what, rule }) => [what, rule])).toEqual([
      ['calendar.unlimited', 'cn.report.notice.2026'],
      ['not-in-force', 'cn.report.notice.2020'],
    ]);
    const documents = answer.grounds.map(({ source }) => answer.citations[source]?.document);
    expect(documents).toEqual(['总局令第121号', '总局令第20号']);
  });

  test('has the ground of the reporter who gave no name while the old text stood', () => {
    const known = { events: { 'report.decided': '2026-03-02' }, facts: { 'report.named': false } } as const;
    const answer = dueDay(matterOf(known), 'cn.report.notice');
    expect(answer.outcome === 'not-applicable' && answer.grounds.map((ground) => ground.about)).toEqual([
      'report.named',
      'report.decided',
    ]);
  });
});

describe('what is missing', () => {
  test('an event’s day, asked once for both texts', () => {
    const answer = dueDay(matterOf({ events: {} }), 'cn.complaint.accept');
    expect(missing(answer)).toMatchObject([{ kind: 'day', name: 'complaint.received' }]);
  });

  test('a fact', () => {
    const answer = dueDay(matterOf({ events: { 'report.decided': '2026-03-02' } }), 'cn.report.notice');
    expect(missing(answer)).toMatchObject([{ kind: 'fact', name: 'report.named' }]);
  });

  test('a year without a notice: every day still possible of workdays', () => {
    const answer = dueDay(matterOf({ events: { 'complaint.received': '2026-12-24' } }), 'cn.complaint.accept');
    expect(missing(answer)).toEqual([{ kind: 'calendar', name: '2027', rule: 'cn.complaint.accept.2026' }]);
    if (answer.outcome !== 'undetermined') throw new Error(answer.outcome);
    // Five of the seven are over by New Year's Eve; weekends and the week after New Year may still be moved.
    expect(answer.possible?.map(({ strict }) => strict)).toEqual([
      '2027-01-03',
      '2027-01-04',
      '2027-01-05',
      '2027-01-06',
      '2027-01-07',
      '2027-01-08',
    ]);
    expect(answer.atLeast?.strict).toBe('2027-01-03');
    expect(answer.cautions.find(({ code }) => code === 'calendar.between')?.params).toEqual({
      rule: 'cn.complaint.accept.2026',
      earliest: '2027-01-03',
      usual: '2027-01-05',
      latest: '2027-01-08',
    });
    const last = dueDay(matterOf({ events: { 'complaint.received': '2026-12-22' } }), 'cn.complaint.accept');
    expect(determined(last).strict).toBe('2026-12-31');
  });

  test('a year without a notice: a period of days that ends on a weekday far from holidays is told, with a caution', () => {
    const answer = dueDay(matterOf({ events: { 'complaint.accepted': '2026-11-20' }, facts }), 'cn.mediation.limit');
    expect(determined(answer)).toMatchObject({ nominal: '2027-01-19', strict: '2027-01-19', latest: '2027-01-19' });
    expect(answer.cautions).toMatchObject([{ code: 'calendar.unannounced', params: { years: [2027] } }]);
  });

  test('a year without a notice: a day off by law moves the end as far as the wording says, by each reading', () => {
    // 60 days after 2026-12-07 is New Year's Eve of the lunar year, the first of four legal holidays; days off may follow.
    const answer = dueDay(matterOf({ events: { 'complaint.accepted': '2026-12-07' }, facts }), 'cn.mediation.limit');
    if (answer.outcome !== 'undetermined') throw new Error(answer.outcome);
    expect(answer.possible?.map(({ strict, latest }) => `${strict} ${latest}`)).toEqual([
      '2027-02-09 2027-02-09',
      '2027-02-09 2027-02-10',
      '2027-02-09 2027-02-11',
      '2027-02-09 2027-02-12',
      '2027-02-09 2027-02-13',
      '2027-02-09 2027-02-14',
      '2027-02-09 2027-02-15',
    ]);
  });

  test('a year whose notice was not yet published', () => {
    const matter = matterOf(
      { events: { 'complaint.received': '2025-12-30' } },
      calendarAsKnown(cnCalendar, '2025-11-03'),
    );
    expect(missing(dueDay(matter, 'cn.complaint.accept'))).toMatchObject([{ kind: 'calendar', name: '2026' }]);
  });

  test('the whole calendar, where the case brings none', () => {
    const events = { 'complaint.received': '2026-04-28' } as const;
    const matter = openMatter(book, { facts: {}, days: { decidedOn: '2026-04-28', knownOn: '2026-04-28', events } });
    expect(missing(dueDay(matter, 'cn.complaint.accept'))).toMatchObject([{ kind: 'calendar', name: '2026' }]);
  });

  test('an extension into it is left open, the limit itself stands', () => {
    const due = determined(dueDay(matterOf({ events: { 'report.received': '2026-12-01' } }), 'cn.report.verify'));
    expect(due.strict).toBe('2026-12-22');
    expect(due.extensions.map(({ days }) => days)).toEqual([null]);
  });

  test('a projection is used only when asked for, and told', () => {
    const projected: WorkingCalendar = {
      id: 'cn-projected',
      notices: [
        ...cnCalendar.notices,
        {
          document: '示例预排',
          evidence: 'none',
          publishedOn: '2026-11-01',
          status: 'provisional',
          years: [2027],
          days: { '2027-01-01': 'holiday' },
        },
      ],
    };
    const view = calendarAsKnown(projected, '2026-11-22', { provisional: true });
    const known = { events: { 'complaint.received': '2026-12-24' } } as const;
    const answer = dueDay(matterOf(known, view), 'cn.complaint.accept');
    expect([determined(answer).strict, cautionCodes(answer)]).toEqual(['2027-01-05', ['calendar.provisional']]);
    const within = dueDay(matterOf({ events: { 'complaint.received': '2026-11-16' } }, view), 'cn.complaint.accept');
    expect(cautionCodes(within)).toEqual([]);
  });
});

describe('an extension', () => {
  test('counts from the nominal day and names who grants it', () => {
    const due = determined(dueDay(matterOf({ events: { 'report.received': '2026-05-18' } }), 'cn.report.verify'));
    expect(due.strict).toBe('2026-06-08');
    expect(due.extensions).toMatchObject([
      { approver: { zh: '市场监督管理部门负责人' }, days: { strict: '2026-06-30' } },
    ]);
  });

  test('is nobody’s to grant where the text does not say', () => {
    const old = determined(dueDay(matterOf({ events: { 'clue.found': '2026-03-02' } }), 'cn.clue.verify'));
    const now = determined(dueDay(matterOf({ events: { 'clue.found': '2026-05-18' } }), 'cn.clue.verify'));
    expect([old, now].map(({ extensions }) => extensions[0]?.approver?.zh)).toEqual([
      undefined,
      '市场监督管理部门负责人',
    ]);
  });
});

describe('a restart', () => {
  const events = { 'report.received': '2026-05-18', 'report.repeated': '2026-06-15' } as const;
  const facts = noPauses;
  const judged = (answer: 'met' | 'not-met') => ({
    'cn.report.merged': { answer, by: '示例负责人', on: '2026-06-15' as LocalDate },
  });

  test('that nobody has judged leaves two days possible', () => {
    const answer = dueDay(matterOf({ events, facts }), 'cn.report.verify');
    expect(missing(answer)).toMatchObject([{ kind: 'judgement', name: 'cn.report.merged' }]);
    const possible = answer.outcome === 'undetermined' ? answer.possible : [];
    expect(possible?.map(({ strict }) => strict)).toEqual(['2026-06-08', '2026-07-07']);
  });

  test('that was refused changes nothing and is told', () => {
    const answer = dueDay(matterOf({ events, facts, judgements: judged('not-met') }), 'cn.report.verify');
    expect([determined(answer).strict, cautionCodes(answer)]).toEqual(['2026-06-08', ['calendar.notRestarted']]);
  });

  test('needs the text that knows it', () => {
    const early = { 'report.received': '2026-03-02', 'report.repeated': '2026-04-14' } as const;
    const answer = dueDay(
      matterOf({ events: early, facts, judgements: judged('met'), decidedOn: '2026-06-15' }),
      'cn.report.verify',
    );
    expect([determined(answer).restart, cautionCodes(answer)]).toEqual([null, ['calendar.notRestarted']]);
  });

  test('on the day the clock started is one, and moves nothing', () => {
    const at = { 'report.received': '2026-05-18', 'report.repeated': '2026-05-18' } as const;
    const due = determined(
      dueDay(matterOf({ events: at, facts, judgements: judged('met'), decidedOn: '2026-06-15' }), 'cn.report.verify'),
    );
    expect([due.strict, due.restart?.before?.strict]).toEqual(['2026-06-08', '2026-06-08']);
  });

  test('before the clock started is none', () => {
    const wrong = { 'report.received': '2026-06-15', 'report.repeated': '2026-05-18' } as const;
    const answer = dueDay(matterOf({ events: wrong, facts, judgements: judged('met') }), 'cn.report.verify');
    expect([determined(answer).from, cautionCodes(answer)]).toEqual(['2026-06-15', ['calendar.notRestarted']]);
  });

  test('with neither day certain lacks the calendar and the judgement', () => {
    const late = { 'report.received': '2026-12-21', 'report.repeated': '2026-12-28' } as const;
    const kinds = missing(dueDay(matterOf({ events: late, facts }), 'cn.report.verify'))?.map(({ kind }) => kind);
    expect(kinds).toEqual(['judgement', 'calendar']);
  });
});

describe('a pause', () => {
  const accepted = { 'complaint.accepted': '2026-07-06' } as const;
  const pause = (from: LocalDate, to: LocalDate | null, kind: string | null = 'testing') => ({ kind, from, to });
  const ask = (records: readonly ReturnType<typeof pause>[], decidedOn: LocalDate, complete = true) =>
    dueDay(
      matterOf({
        events: accepted,
        decidedOn,
        facts: { 'clock.pauses': { records, completeOver: complete ? { from: '2026-01-01', to: null } : null } },
      }),
      'cn.mediation.limit',
    );

  test('of testing is not counted', () => {
    // 60 days end on 2026-09-04; ten days of testing move that to 2026-09-14, a Monday.
    const due = determined(ask([pause('2026-07-20', '2026-07-30')], '2026-08-03'));
    expect([due.strict, due.paused]).toEqual(['2026-09-14', 10]);
  });

  test('that overlaps another counts once, and one that reaches over the end counts as it moves', () => {
    const both = [pause('2026-07-20', '2026-07-30'), pause('2026-07-25', '2026-07-30', 'appraisal')];
    expect(determined(ask(both, '2026-08-03')).paused).toBe(10);
    const atTheEnd = determined(ask([pause('2026-09-01', '2026-09-11')], '2026-09-11'));
    expect([atTheEnd.paused, atTheEnd.nominal]).toEqual([10, '2026-09-14']);
  });

  test('of another kind counts, and one that begins later is not seen', () => {
    expect(determined(ask([pause('2026-07-20', '2026-07-30', 'hearing')], '2026-08-03')).paused).toBe(0);
    expect(determined(ask([pause('2026-08-10', '2026-08-20')], '2026-08-03')).paused).toBe(0);
  });

  test.each([
    ['still lasts', pause('2026-07-20', null), 'it.to'],
    ['began on the day of the decision', pause('2026-08-03', null), 'it.to'],
    ['ends after the decision', pause('2026-07-20', '2026-08-20'), 'it.to'],
    ['ends before it began', pause('2026-07-20', '2026-07-19'), 'it.to'],
    ['is of an unknown kind', pause('2026-07-20', '2026-07-30', null), 'it.kind'],
  ])('that %s leaves the day open, but no earlier than without it', (_, record, name) => {
    const answer = ask([record], '2026-08-03');
    expect(missing(answer)).toMatchObject([{ kind: 'fact', name, record: [0], collection: 'clock.pauses' }]);
    expect(answer).toMatchObject({ atLeast: { strict: '2026-09-04' } });
  });

  test('may be lacking where the list is not complete over the days that have passed', () => {
    const answer = ask([], '2026-08-03', false);
    expect(missing(answer)).toMatchObject([{ kind: 'collection', name: 'clock.pauses' }]);
    expect(answer).toMatchObject({ atLeast: { strict: '2026-09-04' } });
    expect(determined(ask([], '2026-07-06', false)).strict).toBe('2026-09-04');
  });

  test('of workdays counts workdays only, and the trace shows it', () => {
    const matter = matterOf({
      events: { 'complaint.accepted': '2025-05-06' },
      decidedOn: '2025-06-03',
      facts: {
        'clock.pauses': {
          records: [pause('2025-05-30', '2025-06-04')],
          completeOver: { from: '2025-01-01', to: null },
        },
      },
    });
    const answer = dueDay(matter, 'cn.mediation.limit', { explain: true });
    const due = determined(answer);
    // Of 30 May to 3 June three are days off; 45 workdays alone would end on 2025-07-09.
    expect([due.paused, due.strict]).toEqual([2, '2025-07-11']);
    const trace = answer.steps?.find(({ what }) => what === 'due.days')?.result;
    expect(trace).toEqual(expect.arrayContaining([{ day: '2025-05-30', count: null, as: 'paused' }]));
  });
});

describe('the steps', () => {
  const matter = matterOf({ events: { 'complaint.accepted': '2026-08-03' } });

  test('tell why each day counted or not', () => {
    const received = matterOf({ events: { 'complaint.received': '2026-04-30' } });
    const answer = dueDay(received, 'cn.complaint.accept', { explain: true });
    const trace = answer.steps?.find(({ what }) => what === 'due.days')?.result;
    expect(trace).toEqual([
      { day: '2026-04-30', count: null, as: 'start' },
      { day: '2026-05-01', count: null, as: 'holiday' },
      { day: '2026-05-02', count: null, as: 'holiday' },
      { day: '2026-05-03', count: null, as: 'weekend' },
      { day: '2026-05-04', count: null, as: 'lieu' },
      { day: '2026-05-05', count: null, as: 'lieu' },
      { day: '2026-05-06', count: 1, as: 'workday' },
      { day: '2026-05-07', count: 2, as: 'workday' },
      { day: '2026-05-08', count: 3, as: 'workday' },
      { day: '2026-05-09', count: 4, as: 'makeup' },
      { day: '2026-05-10', count: null, as: 'weekend' },
      { day: '2026-05-11', count: 5, as: 'workday' },
      { day: '2026-05-12', count: 6, as: 'workday' },
      { day: '2026-05-13', count: 7, as: 'workday' },
    ]);
  });

  test('tell the days each reading moved over', () => {
    const { steps = [] } = dueDay(matter, 'cn.mediation.limit', { explain: true });
    const rolls = steps.filter(({ what }) => what.startsWith('due.roll.'));
    expect(rolls.map(({ what, result }) => [what, result])).toEqual([
      ['due.roll.statutory-holiday', '2026-10-04'],
      ['due.roll.rest-day', '2026-10-08'],
    ]);
    const over = steps.filter(({ what }) => what === 'due.over');
    expect(over[0]).toMatchObject({ about: 'statutory-holiday' });
    expect(over[0]?.result).toEqual([
      { day: '2026-10-02', count: null, as: 'holiday' },
      { day: '2026-10-03', count: null, as: 'holiday' },
    ]);
    expect(over[1]?.result).toHaveLength(6);
  });

  test('are flat, follow only from steps told before, and cite what is listed', () => {
    const judgements = { 'cn.report.merged': { answer: 'met', by: '示例负责人', on: '2026-06-15' } } as const;
    const events = { 'report.received': '2026-05-18', 'report.repeated': '2026-06-15' } as const;
    const { steps = [], citations } = dueDay(matterOf({ events, judgements }), 'cn.report.verify', { explain: true });
    const told = new Set<string>();
    for (const step of steps) {
      expect(step.from.filter((id) => !told.has(id))).toEqual([]);
      expect(citations[step.source ?? 0]).toBeDefined();
      expect(told.has(step.id)).toBe(false);
      told.add(step.id);
    }
    expect(steps.map(({ what }) => what)).toEqual(expect.arrayContaining(['judged', 'due.start', 'due.extension']));
  });
});

describe('several limits for one step', () => {
  const local: Rule = {
    id: 'demo.accept',
    title: '示例区承诺五个工作日',
    source: { document: '示例区承诺' },
    evidence: 'copy',
    inForce: { from: '2026-01-01', to: null },
    textDay: 'complaint.received',
    group: 'cn.complaint.accept',
    when: { all: [] },
    then: { due: { span: { amount: 5, unit: 'workday' } } },
  };
  const pack: Pack = {
    id: 'demo',
    version: '1.0.0',
    kind: 'law',
    title: { zh: '示例', en: 'demo' },
    division: null,
    documents: {
      示例区承诺: {
        title: '示例区承诺',
        issuer: '示例区',
        publishedOn: '2025-12-01',
        inForce: { from: '2026-01-01', to: null },
        status: 'in-force',
        evidence: 'copy',
      },
    },
    parameters: [],
    rules: [local],
  };
  const ask = (rule: Rule, name = 'cn.complaint.accept') => {
    const layered = compile([cnComplaints, sealPack({ ...pack, rules: [rule] })], calendarVocabulary);
    const events = { 'complaint.received': '2026-04-28' } as const;
    const days = { decidedOn: '2026-04-28', knownOn: '2026-04-28', events } as const;
    return dueDay(openMatter(layered, { facts: {}, days, calendar }), name);
  };

  test('the one that ends first decides, the other is named', () => {
    const answer = ask(local);
    expect([determined(answer).rule, determined(answer).strict]).toEqual(['demo.accept', '2026-05-08']);
    expect(answer.cautions).toMatchObject([
      { code: 'calendar.several', params: { others: ['cn.complaint.accept.2026'] } },
    ]);
  });

  test('no day is a bound while another of them cannot be counted: that one may end before', () => {
    const due = { span: { amount: 3, unit: 'workday', from: 'cutoff' } } as const;
    const answer = ask({ ...local, then: { due } });
    expect(missing(answer)).toMatchObject([{ kind: 'day', name: 'cutoff' }]);
    expect(answer).not.toHaveProperty('atLeast');
  });

  test('a replacement takes the other’s place', () => {
    const answer = ask({ ...local, replaces: 'cn.complaint.accept.2026' });
    expect([determined(answer).rule, cautionCodes(answer)]).toEqual(['demo.accept', []]);
  });

  test('one that may apply keeps the answer open', () => {
    const answer = ask({ ...local, when: { left: { fact: 'report.named' }, eq: { const: true } } });
    expect(missing(answer)).toMatchObject([{ kind: 'fact', name: 'report.named' }]);
  });

  test('extensions follow from the nominal day before them, not from the day it rolled to', () => {
    const more = (amount: number) => ({ span: { amount, unit: 'day', roll: 'rest-day' } }) as const;
    // 155 days end on 2026-09-30; three more on Saturday 2026-10-03, five more on 2026-10-08.
    const due = { ...more(155), extensions: [more(3), more(5)] };
    const { nominal, extensions } = determined(
      ask({ ...local, id: 'demo.other', group: 'demo.other', then: { due } }, 'demo.other'),
    );
    expect([nominal, ...extensions.map(({ days }) => days?.strict)]).toEqual([
      '2026-09-30',
      '2026-10-08',
      '2026-10-08',
    ]);
  });

  test('a span from the cut-off needs the cut-off’s day', () => {
    const due = { span: { amount: 5, unit: 'workday', from: 'cutoff' } } as const;
    const answer = ask({ ...local, id: 'demo.other', group: 'demo.other', then: { due } }, 'demo.other');
    expect(missing(answer)).toMatchObject([{ kind: 'day', name: 'cutoff' }]);
  });

  test.each([
    [{ amount: 1, unit: 'month' }, '2026-05-28'],
    [{ amount: 1, unit: 'month', monthEnd: 'day-before' }, '2026-05-27'],
    [{ amount: 5, unit: 'workday', toward: 'before' }, '2026-04-21'],
    [{ amount: 0, unit: 'day' }, '2026-04-28'],
  ] as const)('%o ends on %s', (span, day) => {
    const answer = ask({ ...local, id: 'demo.other', group: 'demo.other', then: { due: { span } } }, 'demo.other');
    expect(determined(answer).strict).toBe(day);
  });
});

test('a name that no rule answers to is the caller’s bug', () => {
  const matter = matterOf({ events: {} });
  expect(() => dueDay(matter, 'cn.nothing')).toThrow(expect.objectContaining({ code: 'calendar.clock' }));
  expect(() => dueDay(matter, 'cn.report.restart.2026')).toThrow(expect.objectContaining({ code: 'calendar.clock' }));
});
