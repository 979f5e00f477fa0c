import type { LocalDate, MissingFact } from '@huiqi/kernel';
import { type CalendarView, spanAnchor } from '@huiqi/kernel/days';
import type { Case, CompiledRule } from '@huiqi/rules';
import { type ClockTerms, clockTerms } from './clock-terms.ts';
import { countClock } from './count-clock.ts';
import { firstCounted } from './day-trace.ts';
import type { ExtensionStep, ReachedDays } from './due-day-value.ts';
import { lackingPauses, noPauses, type Pauses, pausesOf } from './pauses.ts';

/**
 * One clock, counted as far as it can be.
 *
 * @internal
 */
export interface ClockRun {
  /** Its rule. */
  readonly rule: CompiledRule;
  /** Its arguments. */
  readonly terms: ClockTerms;
  /** The day it is counted from. */
  readonly from: LocalDate;
  /** The times it stood still. */
  readonly pauses: Pauses;
  /** The days it lost by that, in its own unit. */
  readonly paused: number;
  /** How far it reaches; where something is missing, the day before which it does not end; null where nothing is certain. */
  readonly days: ReachedDays | null;
  /** What is missing. */
  readonly missing: readonly MissingFact[];
}

/**
 * The calendar of a case; one that knows no year where the case brings none.
 *
 * @internal
 */
export function calendarOf(open: Case): CalendarView {
  const none = new Int32Array(1);
  return (
    open.input.calendar ?? {
      id: '',
      documents: [],
      years: [],
      provisionalYears: [],
      first: 0,
      kinds: new Uint8Array(),
      workdays: none,
      workdaysBefore: none,
    }
  );
}

/**
 * Counts one clock from its event, or from the day on which it started anew.
 *
 * @internal
 */
export function clockRun(open: Case, rule: CompiledRule, restartedOn: LocalDate | null): ClockRun {
  const terms = clockTerms(rule);
  const { events, decidedOn } = open.input.days;
  const { id, textDay } = rule.rule;
  const event = events[textDay] ?? decidedOn;
  const from = restartedOn ?? spanAnchor(terms.span, event, events['cutoff'] ?? null);
  if (from === null) {
    const missing: MissingFact[] = [{ kind: 'day', name: 'cutoff', rule: id }];
    return { rule, terms, from: event, pauses: noPauses, paused: 0, days: null, missing };
  }
  const calendar = calendarOf(open);
  const pauses = pausesOf(open, terms.exclusions ?? [], id);
  const { days, paused, missingYear } = countClock(terms.span, from, calendar, pauses);
  const last = days !== null && days.nominal < decidedOn ? days.nominal : decidedOn;
  const missing: MissingFact[] = [
    ...(missingYear === null ? [] : [{ kind: 'calendar', name: String(missingYear), rule: id } as const]),
    ...pauses.missing,
    ...lackingPauses(pauses, firstCounted(terms.span, from, calendar), last, id),
  ];
  return { rule, terms, from, pauses, paused, days, missing };
}

/**
 * What each extension would give: counted from the nominal day before it, never from the day it rolled to.
 *
 * @internal
 */
export function extensionSteps(terms: ClockTerms, nominal: LocalDate, calendar: CalendarView): ExtensionStep[] {
  let from: LocalDate | null = nominal;
  return (terms.extensions ?? []).map(({ span, approver = null }) => {
    const counted = from === null ? null : countClock(span, from, calendar, noPauses);
    const days = counted?.missingYear === null ? counted.days : null;
    from = days?.nominal ?? null;
    return { span, approver, days };
  });
}
