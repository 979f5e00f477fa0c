import { readFileSync } from 'node:fs';
import type { Determination, FactSet, LocalDate } from '@huiqi/kernel';
import { addDays, calendarAsKnown, dayKindOf, daysBetween, isWorkingKind } from '@huiqi/kernel/days';
import { cnCalendar } from '@huiqi/packs';
import { rulesInGroup } from '@huiqi/rules';
import { readGoldenCases } from '@huiqi/rules/read';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import { type DueDay, dueDay, type TracedDay } from '../src/index.ts';
import { book, calendar, determined, matterOf } from './support.ts';

const groups = [...new Set(book.rules.flatMap(({ rule }) => (rule.group === undefined ? [] : [rule.group])))];
const eventOf = (group: string) => rulesInGroup(book, group)[0]?.rule.textDay ?? '';
const facts: FactSet = { 'report.named': true };

/** A day of 2024 to 2026, far enough from its end for every clock of the pack. */
const start = fc.integer({ min: 0, max: daysBetween('2024-01-01', '2026-09-30') }).map((n) => addDays('2024-01-01', n));
const group = fc.constantFrom(...groups);
const inDays = fc.constantFrom(...groups.filter((name) => name !== 'cn.complaint.lapse'));

const ask = (name: string, day: LocalDate, view = calendar, explain = false) =>
  dueDay(matterOf({ events: { [eventOf(name)]: day }, facts }, view), name, { explain });

const dayOf = (answer: Determination<DueDay>) => (answer.outcome === 'determined' ? answer.value : null);

describe('within one text', () => {
  test('a later start never ends earlier, by any reading', () => {
    fc.assert(
      fc.property(group, start, start, (name, left, right) => {
        const [early, late] = left <= right ? [left, right] : [right, left];
        const [first, second] = [dayOf(ask(name, early)), dayOf(ask(name, late))];
        fc.pre(first !== null && second !== null && first.rule === second.rule);
        expect(first.nominal <= second.nominal).toBe(true);
        expect(first.strict <= second.strict).toBe(true);
        expect(first.latest <= second.latest).toBe(true);
      }),
      runs(500),
    );
  });
});

test('a further holiday never lets a period end earlier', () => {
  fc.assert(
    fc.property(group, start, fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 5 }), (name, day, later) => {
      const days = Object.fromEntries(later.map((n) => [addDays(day, n), 'holiday' as const]));
      const extra = { document: '示例放假', evidence: 'none', publishedOn: '2026-11-01', status: 'official' } as const;
      const notices = [...cnCalendar.notices, { ...extra, years: [], days }];
      const [without, withMore] = [
        dayOf(ask(name, day)),
        ask(name, day, calendarAsKnown({ id: 'x', notices }, '2026-11-22')),
      ];
      fc.pre(without !== null && withMore.outcome === 'determined');
      const more = determined(withMore);
      expect(without.nominal <= more.nominal).toBe(true);
      expect(without.strict <= more.strict).toBe(true);
      expect(without.latest <= more.latest).toBe(true);
    }),
    runs(300),
  );
});

test('the trace counts as many days as the period is long, by looking at each', () => {
  fc.assert(
    fc.property(inDays, start, (name, day) => {
      const answer = ask(name, day, calendar, true);
      fc.pre(answer.outcome === 'determined');
      const { span, nominal, from } = determined(answer);
      if (span === null) throw new Error('every clock of the pack has a span');
      const trace = answer.steps?.find(({ what }) => what === 'due.days')?.result as unknown as readonly TracedDay[];
      const looked = (each: LocalDate) => span.unit === 'day' || isWorkingKind(dayKindOf(calendar, each) ?? 'weekend');
      const counted: LocalDate[] = [];
      for (let each = addDays(from, 1); counted.length < span.amount; each = addDays(each, 1)) {
        if (looked(each)) counted.push(each);
      }
      expect(trace.filter(({ count }) => count !== null).map((each) => each.day)).toEqual(counted);
      expect(counted.at(-1)).toBe(nominal);
      expect(trace.filter(({ count }) => count !== null).map(({ count }) => count)).toEqual(
        counted.map((_, n) => n + 1),
      );
    }),
    runs(200),
  );
});

describe('every answer', () => {
  const known = fc.record({
    name: group,
    days: fc.array(start, { minLength: 3, maxLength: 3 }),
    named: fc.constantFrom(true, false, null),
    judged: fc.constantFrom('met', 'not-met', null),
    pauses: fc.array(fc.tuple(start, fc.nat(20), fc.constantFrom('testing', 'hearing', null)), { maxLength: 3 }),
  });
  const made = ({ name, days, named, judged, pauses }: typeof known extends fc.Arbitrary<infer T> ? T : never) => ({
    name,
    known: {
      events: { [eventOf(name)]: days[0] as LocalDate, 'report.repeated': days[1] as LocalDate },
      decidedOn: days[2] as LocalDate,
      facts: {
        'report.named': named,
        'clock.pauses': {
          records: pauses.map(([from, length, kind]) => ({ kind, from, to: addDays(from, length) })),
          completeOver: { from: '2024-01-01', to: null },
        },
      } satisfies FactSet,
      judgements:
        judged === null
          ? {}
          : { 'cn.report.merged': { answer: judged, by: '示例负责人', on: '2024-01-01' as LocalDate } },
    },
  });

  test('explained is the same answer, survives JSON, and is given twice alike', () => {
    fc.assert(
      fc.property(known, (input) => {
        const { name, known: given } = made(input);
        const lean = dueDay(matterOf(given), name);
        const { steps, ...explained } = dueDay(matterOf(given), name, { explain: true });
        expect(explained).toEqual(lean);
        expect(steps?.length).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify(lean))).toEqual(lean);
        expect(dueDay(matterOf(given), name)).toEqual(lean);
      }),
      runs(300),
    );
  });

  test('with less known is never a different determined one, and a bound is never passed', () => {
    fc.assert(
      fc.property(known, fc.boolean(), fc.boolean(), (input, hideNamed, hidePauses) => {
        const { name, known: given } = made(input);
        const hidden: FactSet = {
          ...(hideNamed ? {} : { 'report.named': given.facts['report.named'] }),
          ...(hidePauses ? {} : { 'clock.pauses': given.facts['clock.pauses'] }),
        };
        const full = dueDay(matterOf(given), name);
        const less = dueDay(matterOf({ ...given, facts: hidden }), name);
        fc.pre(full.outcome === 'determined');
        if (less.outcome === 'determined') expect(less.value).toEqual(full.value);
        else expect(less.outcome).toBe('undetermined');
        const bound = less.outcome === 'undetermined' ? less.atLeast : undefined;
        if (bound !== undefined) expect(bound.strict <= full.value.strict).toBe(true);
      }),
      runs(500),
    );
  });

  test('of a golden case with facts hidden is the same or undetermined', () => {
    const file = new URL('../../packs/places/cn/complaints/cases.json', import.meta.url);
    const golden = readGoldenCases(JSON.parse(readFileSync(file, 'utf8')));
    if (!golden.ok) throw new Error('unreadable cases');
    const none = ['cn.report.restart.2026', 'cn.counting.complaints'];
    const clocks = golden.value.filter((each) => !none.includes(each.rule));
    fc.assert(
      fc.property(fc.constantFrom(...clocks), fc.func(fc.boolean()), ({ rule, facts: given, ...rest }, keep) => {
        const open = { events: rest.events, ...(rest.knownOn === undefined ? {} : { knownOn: rest.knownOn }) };
        const kept = Object.fromEntries(Object.entries(given).filter(([fact]) => keep(fact)));
        const full = dueDay(matterOf({ ...open, facts: given }), rule);
        const less = dueDay(matterOf({ ...open, facts: kept }), rule);
        if (less.outcome !== 'undetermined') expect(less).toEqual(full);
      }),
      runs(200),
    );
  });
});
