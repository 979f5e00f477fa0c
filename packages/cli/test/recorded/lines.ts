// The lines whose answers are recorded: for each verb some that are answered, each in another way, and some that are broken.

/** A call over some lines; a text stands as it is. */
export interface RecordedCall {
  readonly argv: readonly string[];
  readonly lines: readonly unknown[];
}

const days = (day: string): readonly string[] => ['--as-of', day, '--known-on', day];
const broken: readonly unknown[] = ['{"id":1', '[1]', '{"id":1,"id":2}', { id: 'nothing' }];

const weighbridge = {
  item: 'weighbridge',
  service: 'verification',
  instrumentId: 'i1',
  quantity: 2,
  listFen: 150_000,
} as const;
const order = { id: 'o1', institute: null, acceptedOn: '2026-03-02', dueOn: null, paidOn: null, lines: [weighbridge] };
const instrument = { id: 'i1', name: '电子汽车衡', catalogueMode: 'P+V', use: 'trade' };

const officer = { department: null, rank: null, divisions: [], capacity: 1 };
const policy = {
  id: 'example.pairing',
  title: '示例结对办法',
  kind: 'example',
  source: { document: '示例', evidence: 'none' },
  officersPerEnterprise: { otherwise: 1 },
  cap: { otherwise: 8 },
  terms: { industry: { weight: 10, serves: { 食品: ['C13', 'C14'] }, matched: 0, unmatched: 3, unknown: 1 } },
  unserved: null,
};
const problem = {
  enterprises: [
    { id: 'E1', division: null, industry: 'C1353' },
    { id: 'E2', division: null, industry: 'C35' },
  ],
  officers: [
    { ...officer, id: 'A', skills: ['计量'] },
    { ...officer, id: 'B', skills: ['食品'] },
  ],
  policy,
};

const task = {
  id: 't',
  duty: 'demo.task',
  title: '落实整改',
  enterprise: 'E1',
  officer: 'O1',
  opens: '2026-09-01',
  due: '2026-10-31',
};
const report = { duty: 'cn.annual-report', events: { 'enterprise.established': '2018-04-10' } };

const shanghai = {
  'enterprise.division': '310118',
  'enterprise.province': '310000',
  'enterprise.registeredOn': '2015-01-01',
  'enterprise.operatingSince': '2015-01-01',
  holdings: { records: [], completeOver: { from: '0001-01-01', to: null } },
};
const gold = {
  id: 'gold',
  title: '申报质量金奖',
  owner: '企业',
  evidence: ['申报书'],
  cost: 1_000_000,
  days: 120,
  effects: [],
  wins: { award: 'cn-31.gold-quality-award', grade: 'award' },
};
const plan = { award: 'cn-31.mayor-quality-award', ladder: 'cn-31.ladder', facts: shanghai, events: {}, steps: [gold] };

const food = { 'enterprise.industryDivision': '13', 'enterprise.employees': 350 };
const classify = { classify: '2026-03-02' };

export const recordedCalls: Readonly<Record<string, RecordedCall>> = {
  size: {
    argv: [...days('2026-04-28'), '--division', '330304'],
    lines: [
      { id: 'partial', facts: food, events: classify },
      { id: 'small', facts: { ...food, 'enterprise.revenue': 300_000_000 }, events: classify },
      {
        id: 'classes',
        facts: { ...food, 'enterprise.revenue': 1_999_999_999 },
        events: classify,
        classes: ['enterprise.aboveScale', 'enterprise.scaleShort', 'enterprise.smallLowProfit'],
      },
      { id: 'judged', facts: {}, events: classify, judgements: { x: { answer: 'met', by: '王五', on: '2026-03-02' } } },
      { id: 'misspelt', facts: { 'enterprise.employes': 5 }, events: classify },
      { id: 'negative', facts: { ...food, 'enterprise.employees': -3 }, events: classify },
      { id: 'class', facts: food, events: {}, classes: ['enterprise.aboveScal'] },
      { id: 'beside', facts: food, events: classify, more: 1 },
      { id: 'shape', facts: { 'enterprise.employees': { num: 1 } }, events: { classify: '2026-02-30' } },
      ...broken,
    ],
  },
  award: {
    argv: [...days('2026-04-28'), '--division', '330304'],
    lines: [
      {
        id: 'open',
        award: 'cn.quality-award',
        facts: { 'enterprise.registeredOn': '2010-01-01' },
        events: { filing: '2026-04-28' },
      },
      {
        id: 'young',
        award: 'cn-33.gov-quality-award',
        facts: { 'enterprise.registeredOn': '2025-01-01' },
        events: { filing: '2026-04-28' },
      },
      { id: 'unknown', award: 'cn.qualty-award', facts: {}, events: {} },
      { id: 'without', facts: {}, events: {} },
      ...broken,
    ],
  },
  'award-ladder': {
    argv: [...days('2026-11-22'), '--division', '330304'],
    lines: [
      {
        id: 1,
        facts: { 'enterprise.city': '330300', 'enterprise.province': '330000' },
        events: { filing: '2026-11-22' },
        subject: 'team',
      },
      { id: 'nowhere', facts: {}, events: {}, ladder: 'nowhere' },
      { id: 'subject', facts: {}, events: {}, subject: 'nobody' },
      ...broken,
    ],
  },
  'award-plan': {
    argv: [...days('2026-11-22'), '--division', '310118'],
    lines: [
      { id: 'plan', ...plan },
      { id: 'cheapest', ...plan, by: 'cheapest', missing: 'closed', until: '2031-01-01' },
      { id: 'target', ...plan, award: 'nothing' },
      { id: 'table', ...plan, steps: [gold, gold] },
      { id: 'steps', ...plan, steps: [{ ...gold, effects: [{ fact: 1 }] }] },
      { id: 'nowhere', ...plan, ladder: 'nowhere' },
      { id: 'place', ...plan, ladder: undefined, facts: {} },
      ...broken,
    ],
  },
  due: {
    argv: days('2026-04-28'),
    lines: [
      { id: 'met', clock: 'cn.complaint.accept', facts: {}, events: { 'complaint.received': '2026-04-28' } },
      { id: 'old', clock: 'cn.complaint.accept', facts: {}, events: { 'complaint.received': '2025-12-31' } },
      { id: 'when', clock: 'cn.complaint.accept', facts: {}, events: {} },
      { id: 'later', clock: 'cn.complaint.accept', facts: {}, events: { 'complaint.received': '2026-12-25' } },
      { id: 'unknown', clock: 'cn.complaint.acept', facts: {}, events: {} },
      { id: 'event', clock: 'cn.complaint.accept', facts: {}, events: { 'complaint.recieved': '2026-04-28' } },
      { id: 'day', clock: 'cn.complaint.accept', facts: {}, events: { 'complaint.received': '28.4.2026' } },
      ...broken,
    ],
  },
  alarms: {
    argv: days('2026-10-26'),
    lines: [
      task,
      task,
      { ...task, id: 'late', round: '2025', due: '2026-10-20', acknowledged: '2026-10-19' },
      { ...task, id: 'done', round: '2024', done: '2026-10-01' },
      { id: 'clock', clock: 'cn.complaint.accept', events: { 'complaint.received': '2026-10-22' }, subject: 'T-1' },
      { id: 'missing', clock: 'cn.complaint.accept', events: {} },
      { id: 'misspelt', clock: 'cn.complaint.acept', events: {} },
      { id: 'rounds', ...report },
      { id: 'period', ...report, enterprise: 'E2', period: { from: '2026-01-01', to: '2029-01-01' } },
      { id: 'which', ...report, done: '2026-06-01' },
      { id: 'no-round', ...report, round: '2031-01-01' },
      { id: 'both', clock: 'cn.complaint.accept', due: '2026-10-31' },
      { ...task, id: 'year', due: '0099-01-01' },
      ...broken,
    ],
  },
  waiver: {
    argv: [...days('2026-04-28'), '--division', '330304'],
    lines: [
      { id: 'waived', facts: {}, order, instruments: [instrument] },
      { id: 'open', facts: {}, order, instruments: [{ ...instrument, use: null, owner: '示例' }] },
      { id: 'paid', facts: {}, order: { ...order, paidOn: '2026-03-10' }, instruments: [instrument] },
      {
        id: 'all',
        facts: {},
        order,
        events: { filing: '2026-03-01' },
        lines: [null],
        history: {
          records: [{ enterprise: 'E1', order: 'o0', rule: 'r', on: '2026-01-01', waived: 5 }],
          completeOver: { from: '2026-01-01', to: null },
        },
        proofs: [{ kind: 'identity', on: '2026-01-01' }],
        judgements: {},
      },
      { id: 'empty', facts: {}, order: { ...order, lines: [] } },
      { id: 'misspelt', facts: { 'enterprise.sise': 'small' }, order, instruments: [instrument] },
      { id: 'shape', facts: {}, order: { ...order, lines: [{ ...weighbridge, quantity: '2' }] } },
      ...broken,
    ],
  },
  pair: {
    argv: ['--as-of', '2026-03-01'],
    lines: [
      { id: 'paired', ...problem },
      { id: 'day', ...problem, asOf: '2026-03-02' },
      { id: 'again', ...problem, asOf: '2026-03-01', previous: [{ enterpriseId: 'E1', officerId: 'A' }] },
      { id: 'few', ...problem, officers: problem.officers.slice(1) },
      { id: 'twice', ...problem, officers: [...problem.officers, ...problem.officers] },
      { id: 'policy', ...problem, policy: { ...policy, unserved: 1.5 } },
      { id: 'shape', ...problem, policy: { ...policy, terms: { industry: {} } } },
      { id: 'whole', ...problem, officers: problem.officers.map((one) => ({ ...one, telephone: '1' })) },
      ...broken,
    ],
  },
};
