import * as awards from '@huiqi/awards';
import * as calendar from '@huiqi/calendar';
import * as classification from '@huiqi/classification';
import * as fees from '@huiqi/fees';
import { CallerError } from '@huiqi/kernel';
import { compile, type Matter, openMatter, type RuleBook, type Vocabulary } from '@huiqi/rules';
import { engines } from '@huiqi/sdk/engines';
import { describe, expect, test } from 'vitest';
import { en, zh } from './support/speeches.ts';

// A book that was compiled without an engine's words holds none of its rules. The engine refuses it: "no waiver", "no award" or "no
// such class" would be an answer by accident.

type Asked = Matter | RuleBook | readonly { readonly matter: Matter }[];
type IsAsked<F> = F extends (...given: infer Given) => unknown
  ? [Extract<Given[number], Asked>] extends [never]
    ? false
    : true
  : false;
/** What an engine exports that looks into a book or a matter: a function that is new without a row below is a type error. */
type AskedOf<Engine> = { [Name in keyof Engine as IsAsked<Engine[Name]> extends true ? Name : never]: () => unknown };

const words: Vocabulary = { facts: {}, collections: {}, formulas: {}, outcomes: {}, events: {} };
const book = compile([], words);
const days = { decidedOn: '2026-03-02', knownOn: '2026-03-02', events: {} } as const;
const matter = openMatter(book, { facts: {}, days });

const ladder = { id: 'l', title: '梯次', division: null, awards: [] } as unknown as awards.AwardLadder;
const award = { id: 'a', name: '奖', level: 'city', subjects: [] } as unknown as awards.AwardDefinition;
const call = { id: 'c', year: 2026, opensOn: null, closesOn: null, cutoff: null } as unknown as awards.AwardCall;
const none = { records: [], completeOver: null };
const line = { item: 'x', service: 'verification', instrumentId: null, quantity: 1, listFen: 150000 } as const;
const order = {
  id: 'o1',
  institute: null,
  acceptedOn: '2026-03-02',
  dueOn: null,
  paidOn: null,
  lines: [line],
} as const;
const own = openMatter(compile([], fees.feesVocabulary), { facts: {}, days });
const answer = fees.assessWaiver(own, order);

const classes: AskedOf<typeof classification> = {
  branchesOf: () => classification.branchesOf(matter),
  classOf: () => classification.classOf(matter, 'enterprise.size'),
  classesOf: () => classification.classesOf(matter, []),
  qualifies: () => classification.qualifies(matter, 'enterprise.aboveScale'),
  rankUpgrades: () => classification.rankUpgrades([{ id: 'e1', matter }]),
  scaleOf: () => classification.scaleOf(matter),
  sizeOf: () => classification.sizeOf(matter),
};
const clocks: AskedOf<typeof calendar> = {
  dueDay: () => calendar.dueDay(matter, 'cn.complaint.accept'),
  dutyRounds: () => calendar.dutyRounds(matter, 'cn.duty', { from: '2026-01-01', to: '2026-12-31' }),
};
const waivers: AskedOf<typeof fees> = {
  addToHistory: () => fees.addToHistory(matter, order, answer, none),
  assessRevision: () => fees.assessRevision(matter, order, { before: { knownOn: '2026-03-01' } }),
  assessWaiver: () => fees.assessWaiver(matter, order),
  factsOfWaivers: () => fees.factsOfWaivers(book),
  matchWaivers: () => fees.matchWaivers(matter, order, { subject: 's', enterprise: 'e', claimed: [] }),
  qualifyingChanges: () => fees.qualifyingChanges(matter, order),
  waiverTotals: () => fees.waiverTotals(matter, order),
};
const honours: AskedOf<typeof awards> = {
  assessApplications: () => awards.assessApplications(matter, []),
  assessAward: () => awards.assessAward(matter, 'a'),
  assessCall: () => awards.assessCall(matter, award, call),
  assessLadder: () => awards.assessLadder(matter, ladder),
  awardMoney: () => awards.awardMoney(matter, 'a'),
  compareRoutes: () => awards.compareRoutes(matter, [], { ladder, steps: [] }),
  coverageOf: () => awards.coverageOf([{ id: 'e1', matter }], 'a'),
  earliestDay: () => awards.earliestDay(matter, 'a'),
  heldAward: () => awards.heldAward(matter, 'a'),
  impliedBars: () => awards.impliedBars(matter),
  planPath: () => awards.planPath(matter, 'a', { ladder, steps: [] }),
  poolPlaces: () => awards.poolPlaces([{ id: 'e1', matter }], { id: 'p', title: '库', tiers: [], reviewMonths: null }),
  preferenceOrder: () => awards.preferenceOrder([{ id: 'e1', matter }], 'a'),
  shortfalls: () => awards.shortfalls(matter, 'a'),
};

const tables: Readonly<Record<string, Readonly<Record<string, () => unknown>>>> = {
  classification: classes,
  calendar: clocks,
  fees: {
    ...waivers,
    assessSeries: () => [...fees.assessSeries([{ matter, order }], none)],
    simulateReforms: () => fees.simulateReforms([], { current: book, reforms: [] }),
  },
  awards: honours,
};

test('every engine with words has a table', () => {
  const speaking = engines.flatMap(({ name, vocabulary }) => (vocabulary === null ? [] : [name]));
  expect(Object.keys(tables).sort()).toEqual(speaking.sort());
});

describe.each(Object.entries(tables))('a book without the words of %s', (engine, asks) => {
  test.each(Object.entries(asks))('%s refuses it', (_, ask) => {
    let thrown: unknown;
    try {
      ask();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(CallerError);
    const { code, params, message } = thrown as CallerError;
    expect([code, params]).toEqual(['rules.engine.missing', { engine }]);
    expect(message).toContain(`${engine}Vocabulary`);
    for (const { sayIssue } of [zh, en]) expect(sayIssue({ code, params }).text).toContain(engine);
  });
});
