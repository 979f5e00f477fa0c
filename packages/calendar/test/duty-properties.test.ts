import type { FactSet, LocalDate } from '@huiqi/kernel';
import { addDays, addMonths, calendarAsKnown, daysBetween, type Roll, type Span } from '@huiqi/kernel/days';
import { cnCalendar } from '@huiqi/packs';
import { compile, openMatter, type Rule } from '@huiqi/rules';
import { sealPack } from '@huiqi/rules/read';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import { calendarVocabulary, type DutyRounds, dueDay, dutyRounds } from '../src/index.ts';
import { determined } from './support.ts';

const inForce = { from: '1990-01-01', to: null } as const;
const anchorEvent = 'elevator.supervised';
const calendar = calendarAsKnown(cnCalendar, '2026-11-22');

/** A book of one rule. */
function bookOf(textDay: string, then: Rule['then']) {
  const rule: Rule = {
    id: 'example.one',
    title: '示例',
    source: { document: '示例办法' },
    evidence: 'official',
    inForce,
    textDay,
    when: { all: [] },
    then,
  };
  const pack = sealPack({
    id: 'example',
    version: '1.0.0',
    kind: 'example',
    title: { zh: '示例', en: 'example' },
    division: null,
    documents: {
      示例办法: {
        title: '示例办法',
        issuer: '示例机关',
        publishedOn: '1989-12-01',
        inForce,
        status: 'in-force',
        evidence: 'official',
      },
    },
    parameters: [],
    rules: [rule],
    notFound: [],
  });
  return compile([pack], calendarVocabulary, { examples: true });
}

interface Done {
  readonly on: LocalDate;
  readonly granted?: LocalDate;
}

/** The rounds of a duty over a walk, decided when all of it has passed. */
function walk(
  recur: object,
  anchor: LocalDate,
  done: readonly Done[],
  period = { from: anchor, to: addMonths(anchor, 12 * 30) },
): DutyRounds {
  const records = done.map((one) => ({ duty: 'example.one', ...one }));
  const facts: FactSet = { 'duty.done': { records, completeOver: { from: '1900-01-01', to: null } } };
  const days = { decidedOn: '2100-01-01', knownOn: '2100-01-01', events: { [anchorEvent]: anchor } } as const;
  const book = bookOf('duty.due', { recur } as unknown as Rule['then']);
  const answer = dutyRounds(openMatter(book, { facts, days, calendar }), 'example.one', period);
  if (answer.outcome !== 'determined') throw new Error(JSON.stringify(answer).slice(0, 500));
  return answer.value;
}

const every = (months: number, more: object = {}) => ({
  every: { amount: months, unit: 'month', ...more },
  anchor: anchorEvent,
});

const anchor = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('1995-01-01', n));
/** Early, late and missing actions: any days of the walk, a few of them granted somewhat later. */
const actions = fc
  .array(fc.tuple(fc.integer({ min: -400, max: 11_000 }), fc.option(fc.nat(400))), { maxLength: 40 })
  .map(
    (all) =>
      (from: LocalDate): Done[] =>
        all.map(([at, wait]) => ({
          on: addDays(from, at),
          ...(wait === null ? {} : { granted: addDays(from, at + wait) }),
        })),
  );
const months = fc.integer({ min: 1, max: 60 });
const fixed = fc.oneof(
  months.map((count) => every(count)),
  months.map((count) => ({ ...every(count), early: { amount: 1, unit: 'month' }, opens: { amount: 30, unit: 'day' } })),
  months.map((count) => ({ ...every(count), anchorIs: 'end' })),
  months.map((count) => ({ ...every(count), by: 'month' })),
  fc.constant({ years: [1, 4, 7, 9, 11, 13, 15], thenEvery: 1, anchor: anchorEvent, by: 'month' }),
  fc.constant({ yearly: [{ from: '01-01', to: '06-30' }], early: { amount: 10, unit: 'day' } }),
  fc.constant({ monthly: [{ from: 25, to: 31 }] }),
);
const moving = fc.oneof(
  months.map((count) => ({ ...every(count), mode: 'chain' })),
  months.map((count) => ({ ...every(count, { monthEnd: 'day-before' }), mode: 'term' })),
);

describe('over thirty years, whatever is done early, late or not at all', () => {
  test('no round is skipped or told twice, and nothing done counts twice', () => {
    fc.assert(
      fc.property(fc.oneof(fixed, moving), anchor, actions, (recur, from, doneFrom) => {
        const done = doneFrom(from);
        const { rounds, extra } = walk(recur, from, done);
        expect(rounds.length).toBeGreaterThan(0);
        for (const [index, { ends, number, starts }] of rounds.entries()) {
          const before = rounds[index - 1];
          if (before === undefined) continue;
          expect(before.ends < ends).toBe(true);
          if (number !== null) expect(number).toBe((before.number ?? Number.NaN) + 1);
          if (starts !== null) expect(starts <= ends).toBe(true);
        }
        if (rounds[0]?.number !== null) expect(rounds[0]?.number).toBe(1);
        const used = [...rounds.flatMap(({ doneOn }) => doneOn ?? []), ...extra].sort();
        const given = done.map(({ on }) => on).sort();
        for (const day of new Set(used)) {
          const times = (days: readonly LocalDate[]) => days.filter((one) => one === day).length;
          expect(times(used)).toBeLessThanOrEqual(times(given));
        }
        for (const { state, doneOn } of rounds) expect(state === 'done').toBe(doneOn !== null);
      }),
      runs(150),
    );
  });

  test('asked year by year the rounds are those of the whole walk', () => {
    fc.assert(
      fc.property(fc.oneof(fixed, moving), anchor, actions, (recur, from, doneFrom) => {
        const done = doneFrom(from);
        const whole = walk(recur, from, done).rounds;
        const parts = Array.from({ length: 6 }, (_, part) =>
          walk(recur, from, done, { from: addMonths(from, 60 * part), to: addMonths(from, 60 * (part + 1)) }),
        );
        const told = new Map(parts.flatMap(({ rounds }) => rounds.map((round) => [round.ends, round.doneOn])));
        expect([...told].sort()).toEqual(whole.map(({ ends, doneOn }) => [ends, doneOn]));
      }),
      { numRuns: 60 },
    );
  });

  test('a fixed anchor does not move', () => {
    fc.assert(
      fc.property(fixed, anchor, actions, (recur, from, doneFrom) => {
        const ends = (done: readonly Done[]) => walk(recur, from, done).rounds.map((round) => round.ends);
        expect(ends(doneFrom(from))).toEqual(ends([]));
      }),
      runs(100),
    );
  });

  test('a fixed interval counts from the anchor, so that no end of a month drifts', () => {
    fc.assert(
      fc.property(months, anchor, (count, from) => {
        for (const { number, ends } of walk(every(count), from, []).rounds) {
          expect(ends).toBe(addMonths(from, count * (number ?? 0)));
        }
      }),
      runs(100),
    );
  });

  test('a chain goes on from the day it was done, or from the end where it was not', () => {
    fc.assert(
      fc.property(months, anchor, actions, (count, from, doneFrom) => {
        const { rounds } = walk({ ...every(count), mode: 'chain' }, from, doneFrom(from));
        expect(rounds[0]).toMatchObject({ number: 1, starts: from, ends: addMonths(from, count), projected: false });
        for (const [index, round] of rounds.entries()) {
          const next = rounds[index + 1];
          if (next === undefined) continue;
          const start = round.doneOn ?? round.ends;
          expect([next.starts, next.ends]).toEqual([start, addMonths(start, count)]);
          expect(next.projected).toBe(round.projected || round.doneOn === null);
        }
      }),
      runs(150),
    );
  });

  test('done again at once a chain does not go on, nor is a term renewed before it has begun', () => {
    const chain = walk({ ...every(1), mode: 'chain' }, '2003-12-30', [{ on: '2004-01-30' }, { on: '2004-01-31' }]);
    expect(chain.rounds.slice(0, 3).map(({ ends, doneOn }) => [ends, doneOn])).toEqual([
      ['2004-01-30', '2004-01-30'],
      ['2004-02-29', null],
      ['2004-03-29', null],
    ]);
    expect(chain.extra).toEqual(['2004-01-31']);
    const term = walk({ ...every(12, { monthEnd: 'day-before' }), mode: 'term' }, '2003-12-30', [
      { on: '2004-06-01', granted: '2004-07-01' },
      { on: '2004-06-01', granted: '2004-07-01' },
    ]);
    expect(term.rounds.slice(0, 2).map(({ ends, doneOn }) => [ends, doneOn])).toEqual([
      ['2004-12-29', '2004-06-01'],
      ['2005-12-29', null],
    ]);
    expect(term.extra).toEqual(['2004-06-01']);
  });

  test('a later anchor never ends a round earlier', () => {
    fc.assert(
      fc.property(fixed, anchor, fc.nat(500), (recur, from, later) => {
        fc.pre('anchor' in recur);
        const early = walk(recur, from, []).rounds;
        const late = walk(recur, addDays(from, later), []).rounds;
        for (const { number, ends } of early) {
          const other = late.find((round) => round.number === number);
          if (other !== undefined) expect(ends <= other.ends).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('an extension counts from the nominal day, never from the day it rolled to', () => {
  const unit = fc.constantFrom<Span['unit']>('day', 'workday', 'month');
  const roll = fc.constantFrom<Roll>('none', 'rest-day', 'statutory-holiday', 'workday');
  const start = fc.integer({ min: 0, max: daysBetween('2024-01-01', '2025-06-30') });
  fc.assert(
    fc.property(
      start,
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 6 }),
      unit,
      roll,
      (at, n, m, by, over) => {
        const [first, further] = [n, m].map((amount): Span => ({ amount, unit: by, roll: over }));
        const from = addDays('2024-01-01', at);
        const ask = (span: Span | undefined, day: LocalDate, granted: number) => {
          const book = bookOf('task.assigned', {
            due: { span, extensions: [{ span: further }] },
          } as unknown as Rule['then']);
          const days = { decidedOn: day, knownOn: '2026-11-22', events: { 'task.assigned': day } } as const;
          return determined(
            dueDay(openMatter(book, { facts: { 'clock.extensionsGranted': granted }, days, calendar }), 'example.one'),
          );
        };
        const alone = ask(first, from, 0);
        const wanted = ask(further, alone.nominal, 0);
        const told = ask(first, from, 0).extensions[0]?.days;
        const granted = ask(first, from, 1);
        for (const reached of [told, granted]) {
          expect([reached?.nominal, reached?.strict, reached?.latest]).toEqual([
            wanted.nominal,
            wanted.strict,
            wanted.latest,
          ]);
        }
      },
    ),
    runs(200),
  );
});
