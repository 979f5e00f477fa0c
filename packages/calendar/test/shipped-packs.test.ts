import { existsSync, readFileSync } from 'node:fs';
import type { Determination, FactSet, LocalDate } from '@huiqi/kernel';
import { calendarAsKnown } from '@huiqi/kernel/days';
import { allPacks, cnCalendar } from '@huiqi/packs';
import { manifest } from '@huiqi/packs/manifest';
import { compile, type Judgement, type Matter, openMatter, rulesInGroup, type SealedPack } from '@huiqi/rules';
import { lint } from '@huiqi/rules/lint';
import { readGoldenCases } from '@huiqi/rules/read';
import { runGoldenCases } from '@huiqi/rules/testing';
import { describe, expect, test } from 'vitest';
import {
  calendarVocabulary,
  type DutyRound,
  dueDay,
  dutyRounds,
  type ReachedDays,
  type TracedDay,
} from '../src/index.ts';
import { cautionCodes, determined } from './support.ts';

const words = new Set(Object.keys(calendarVocabulary.outcomes));
const packs = allPacks.filter(({ rules }) =>
  rules.every(({ then }) => Object.keys(then).every((outcome) => words.has(outcome))),
);
const book = compile(packs, calendarVocabulary);
const confirmed = compile(packs, calendarVocabulary, { unconfirmed: true });
const calendar = calendarAsKnown(cnCalendar, '2026-11-22');
const casesOf = (pack: SealedPack) => {
  const folder = manifest.find(({ id }) => id === pack.id)?.folder ?? '';
  return new URL(`../../packs/${folder}/cases.json`, import.meta.url);
};

interface Known {
  readonly events: Readonly<Record<string, LocalDate>>;
  readonly facts?: FactSet;
  readonly judgements?: Readonly<Record<string, Judgement>>;
  readonly decidedOn?: LocalDate;
}

function matterOf({ events, facts = {}, judgements = {}, decidedOn }: Known): Matter {
  const last = decidedOn ?? Object.values(events).sort().at(-1) ?? '2026-11-22';
  return openMatter(book, {
    facts,
    judgements,
    days: { decidedOn: last, knownOn: '2026-11-22', events },
    calendar,
  });
}

function rows<T>(name: string): readonly T[] {
  return JSON.parse(readFileSync(new URL(`data/${name}.json`, import.meta.url), 'utf8')) as readonly T[];
}

test('nothing is said against the packs of clocks and duties but which texts were not read', () => {
  expect(packs.length).toBeGreaterThan(20);
  const unread = packs.flatMap(({ rules }) => rules.filter(({ evidence }) => evidence === 'none').map(({ id }) => id));
  const found = lint(packs, calendarVocabulary);
  expect(found.map(({ code, params }) => [code, params['id']])).toEqual(
    unread.map((id) => ['rules.lint.unconfirmed', id]),
  );
});

test.each(packs.map((pack) => [pack.id, pack] as const))('%s gives what its golden cases say', (_, pack) => {
  const file = casesOf(pack);
  expect(existsSync(file), file.pathname).toBe(true);
  const golden = readGoldenCases(JSON.parse(readFileSync(file, 'utf8')));
  if (!golden.ok) throw new Error(JSON.stringify(golden.issues, null, 1));
  // Cases may show rules that are off by default.
  expect(runGoldenCases(confirmed, golden.value, calendar)).toEqual([]);
  const asked = new Set(golden.value.map(({ rule }) => rule));
  expect(pack.rules.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
});

test('every counting provision that a clock or a duty names is shipped', () => {
  const named = book.rules.flatMap(({ rule }) => {
    const terms = Object.values(rule.then)[0] as { readonly counting?: string };
    return terms.counting === undefined ? [] : [terms.counting];
  });
  const provisions = new Set(book.rules.filter(({ outcome }) => outcome === 'counting').map(({ rule }) => rule.id));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !provisions.has(name) && rulesInGroup(book, name).length === 0)).toEqual([]);
});

interface WorkedClock extends Known {
  readonly id: string;
  readonly title: string;
  readonly ask: string;
  readonly expect: {
    readonly rule: string;
    readonly nominal: LocalDate;
    readonly strict: LocalDate;
    readonly latest: LocalDate;
    readonly readings?: Readonly<Record<string, LocalDate>>;
    readonly extensions?: readonly LocalDate[];
    readonly counted?: readonly string[];
    readonly cautions: readonly string[];
  };
}

describe('the worked clocks', () => {
  test.each(rows<WorkedClock>('worked-clocks'))('$id $title', (worked) => {
    const answer = dueDay(matterOf(worked), worked.ask, { explain: true });
    const { rule, nominal, strict, latest, readings, extensions } = determined(answer);
    const { counted, cautions, ...wanted } = worked.expect;
    expect({ rule, nominal, strict, latest }).toEqual({
      rule: wanted.rule,
      nominal: wanted.nominal,
      strict: wanted.strict,
      latest: wanted.latest,
    });
    expect(cautionCodes(answer)).toEqual(cautions);
    if (wanted.readings !== undefined) {
      expect(Object.fromEntries(readings.map(({ roll, day }) => [roll, day]))).toEqual(wanted.readings);
    }
    if (wanted.extensions !== undefined) {
      expect(extensions.map(({ days }) => days?.nominal)).toEqual(wanted.extensions);
    }
    if (counted !== undefined) {
      const trace = answer.steps?.find((step) => step.what === 'due.days')?.result as unknown as readonly TracedDay[];
      expect(trace.filter((day) => day.count !== null).map(({ day }) => day.slice(5))).toEqual(counted);
    }
  });

  test('31 an opposition that straddles the new law is counted by the old one, and both days are told', () => {
    const answer = dueDay(matterOf({ events: { 'trademark.published': '2026-12-20' } }), 'cn.trademark.opposition', {
      explain: true,
    });
    if (answer.outcome !== 'undetermined') throw new Error(answer.outcome);
    expect(answer.missing).toMatchObject([{ kind: 'calendar', name: '2027' }]);
    expect(answer.atLeast).toMatchObject({ rule: 'cn.trademark.opposition.2019', nominal: '2027-03-20' });
    // Ordinary weeks, as a bureau may assume them for its own plans.
    const guess = {
      document: '推算',
      evidence: 'none',
      publishedOn: '2026-11-01',
      status: 'provisional',
      years: [2027],
      days: {},
    } as const;
    const guessed = { ...cnCalendar, notices: [...cnCalendar.notices, guess] };
    const known = calendarAsKnown(guessed, '2026-11-22', { provisional: true });
    const matter = matterOf({ events: { 'trademark.published': '2026-12-20' } });
    const provisional = determined(
      dueDay({ ...matter, input: { ...matter.input, calendar: known } }, 'cn.trademark.opposition', { explain: true }),
    );
    expect([provisional.nominal, provisional.strict]).toEqual(['2027-03-20', '2027-03-22']);
    expect(provisional.otherTexts).toMatchObject([
      { rule: 'cn.trademark.opposition.2026', changedOn: '2027-01-01', days: { nominal: '2027-02-20' } },
    ]);
  });
});

test('one working hour in Zhuhai runs on into the next morning, and without office hours it is not counted', () => {
  const known = { events: { 'demand.received': '2026-09-30' }, facts: { 'clock.time': '17:10' } } as const;
  const matter = matterOf(known);
  const without = dueDay(matter, 'cn-4404.demand.contact', { explain: true });
  expect(without.outcome === 'undetermined' && without.missing.map(({ name }) => name)).toEqual(['officeHours']);
  const officeHours = [
    {
      document: '示例办公时间',
      evidence: 'official',
      publishedOn: '2020-01-01',
      inForce: { from: '2020-01-01', to: null },
      sessions: [
        { from: '09:00', to: '12:00' },
        { from: '14:00', to: '17:30' },
      ],
    },
  ] as const;
  const local = calendarAsKnown({ ...cnCalendar, officeHours }, '2026-11-22');
  const answer = dueDay({ ...matter, input: { ...matter.input, calendar: local } }, 'cn-4404.demand.contact', {
    explain: true,
  });
  const { strict, at } = determined(answer);
  // 20 minutes on 30 September, the holidays until 7 October, 40 minutes on the 8th.
  expect([strict, at]).toEqual(['2026-10-08', '09:40']);
});

type Day = LocalDate | { readonly strict: LocalDate; readonly latest: LocalDate };

interface WorkedDuty extends Known {
  readonly id: string;
  readonly title: string;
  readonly ask: string;
  readonly done?: readonly (LocalDate | { readonly on: LocalDate; readonly granted: LocalDate })[];
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly expect: readonly {
    readonly ends: LocalDate;
    readonly starts?: LocalDate;
    readonly opens?: Day;
    readonly act?: Day;
    readonly grace?: LocalDate;
    readonly months?: readonly LocalDate[];
    readonly rates?: readonly number[];
    readonly done?: LocalDate;
    readonly next?: LocalDate;
    readonly missing?: readonly string[];
  }[];
}

describe('the worked duties', () => {
  const roundsOf = (answer: Determination<{ readonly rounds: readonly DutyRound[] }>): readonly DutyRound[] => {
    const value = answer.outcome === 'determined' ? answer.value : answer.outcome === 'undetermined' && answer.atLeast;
    if (value === undefined || value === false) throw new Error(JSON.stringify(answer, null, 1));
    return value.rounds;
  };
  const days = (wanted: Day | undefined, { strict, latest }: ReachedDays): Day =>
    typeof wanted === 'object' || strict !== latest ? { strict, latest } : strict;

  test.each(rows<WorkedDuty>('worked-duties'))('$id $title', (worked) => {
    const { ask, done = [], facts = {} } = worked;
    const records = done.map((one) => ({ duty: ask, ...(typeof one === 'string' ? { on: one } : one) }));
    const history = { records, completeOver: { from: '2016-01-01', to: null } } as const;
    const matter = matterOf({ decidedOn: '2026-11-22', ...worked, facts: { ...facts, 'duty.done': history } });
    const answer = dutyRounds(matter, ask, { from: worked.from, to: worked.to });
    const missing = worked.expect.flatMap((round) => round.missing ?? []);
    if (missing.length === 0 && worked.to < '2027') expect(answer.outcome).toBe('determined');
    if (answer.outcome === 'undetermined' && missing.length > 0) {
      expect(answer.missing.map(({ name }) => name)).toEqual(missing);
    }
    const rounds = roundsOf(answer);
    expect(rounds.map(({ ends }) => ends)).toEqual(worked.expect.map(({ ends }) => ends));
    for (const [index, wanted] of worked.expect.entries()) {
      const round = rounds[index];
      if (round === undefined) continue;
      if (wanted.starts !== undefined) expect(round.starts).toBe(wanted.starts);
      if (wanted.opens !== undefined) expect(round.opens && days(wanted.opens, round.opens)).toEqual(wanted.opens);
      if (wanted.act !== undefined) expect(days(wanted.act, round.act)).toEqual(wanted.act);
      if (wanted.grace !== undefined) expect(round.grace?.until.nominal).toBe(wanted.grace);
      if (wanted.months !== undefined) expect(round.grace?.surcharges.map(({ to }) => to)).toEqual(wanted.months);
      if (wanted.rates !== undefined) {
        expect(round.grace?.surcharges.map(({ rate }) => (rate.num * 100) / rate.den)).toEqual(wanted.rates);
      }
      if (wanted.done !== undefined) expect([round.state, round.doneOn]).toEqual(['done', wanted.done]);
      if (wanted.next !== undefined) expect(round.nextStarts).toBe(wanted.next);
    }
  });
});

test('a round cites the duty and the provision by which its days are counted', () => {
  const matter = matterOf({ events: { 'trademark.registered': '2016-05-21' }, decidedOn: '2026-05-01' });
  const answer = dutyRounds(matter, 'cn.trademark.renewal', { from: '2026-01-01', to: '2026-12-31' });
  const value = answer.outcome === 'determined' ? answer.value : answer.outcome === 'undetermined' && answer.atLeast;
  const [round] = value === false || value === undefined ? [] : value.rounds;
  const cited = (source: number | undefined) => answer.citations[source ?? -1];
  expect(cited(round?.source)).toMatchObject({ document: expect.stringContaining('商标法') as string });
  expect(round?.counting?.rule).toBe('cn.counting.trademark-term');
  expect(cited(round?.counting?.source)?.article).toContain('第十二条');
});
