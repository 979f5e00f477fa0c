import type { LocalDate, MissingFact } from '@huiqi/kernel';
import { type CalendarView, type LocalTime, type Span, spanAnchor, spanEnd } from '@huiqi/kernel/days';
import type { Case, CompiledRule } from '@huiqi/rules';
import { type ClockTerms, clockTerms, type ExtensionTerms } from './clock-terms.ts';
import { countClock } from './count-clock.ts';
import type { Counting } from './counting.ts';
import { firstCounted } from './day-trace.ts';
import type { ExtensionStep, ReachedDays } from './due-day-value.ts';
import { noCalendar } from './no-calendar.ts';
import { lackingPauses, noPauses, type Pauses, pausesOf } from './pauses.ts';
import type { Asked } from './restarts.ts';
import { solversOf } from './solvers-of.ts';

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
  /** How its law counts, or null where the rule says so itself. */
  readonly counting: Counting | null;
  /** How it is counted; null where the day itself is given. */
  readonly span: Span | null;
  /** The day it is counted from. */
  readonly from: LocalDate;
  /** The times it stood still. */
  readonly pauses: Pauses;
  /** The days it lost by that, in its own unit. */
  readonly paused: number;
  /** How far it reaches by itself, before any extension. */
  readonly base: ReachedDays | null;
  /** How many extensions were granted. */
  readonly granted: number;
  /** How far it reaches; where something is missing, the day before which it does not end; null where nothing is certain. */
  readonly days: ReachedDays | null;
  /** The time of day at which it ends, where hours are counted. */
  readonly at: LocalTime | null;
  /** What is missing. */
  readonly missing: readonly MissingFact[];
}

/**
 * The calendar of a case; one that knows no year where the case brings none.
 *
 * @internal
 */
export function calendarOf(open: Case): CalendarView {
  return open.input.calendar ?? noCalendar;
}

/**
 * Counts one clock from its event, or from the day on which it started anew.
 *
 * @internal
 */
export function clockRun(open: Case, { rule, answer }: Asked, restartedOn: LocalDate | null): ClockRun {
  const terms = clockTerms(rule);
  const { events, decidedOn } = open.input.days;
  const { id, textDay } = rule.rule;
  const event = events[textDay] ?? decidedOn;
  const run = {
    rule,
    terms,
    counting: null,
    span: null,
    from: event,
    pauses: noPauses,
    paused: 0,
    base: null,
    granted: 0,
    days: null,
    at: null,
    missing: [],
  };
  if (terms.span === undefined) {
    const on = answer.outcome === 'determined' ? (answer.value.args['on'] as LocalDate) : null;
    const days = on && { nominal: on, readings: [{ roll: 'none', day: on } as const], strict: on, latest: on };
    return { ...run, base: days, days };
  }
  const lack = (kind: MissingFact['kind'], name: string): ClockRun => ({ ...run, missing: [{ kind, name, rule: id }] });
  const counting = terms.counting === undefined ? null : solversOf(open.book).countingOn(open, terms.counting, event);
  if (terms.counting !== undefined && counting === null) return lack('document', terms.counting);
  const span = spanBy(open, terms.span, counting);
  const from = restartedOn ?? spanAnchor(span, event, events['cutoff'] ?? null);
  if (from === null) return lack('day', 'cutoff');
  const calendar = calendarOf(open);
  if (span.unit === 'hour')
    return { ...run, counting, span, from, ...solversOf(open.book).countHours(open, span, from, calendar, id) };
  const pauses = pausesOf(open, terms.exclusions ?? [], id);
  const { days, paused, missingYear } = countClock(span, from, calendar, pauses);
  const longer = prolonged(open, { terms, counting, base: days, lacking: missingYear !== null }, calendar, pauses);
  const until = longer.days?.nominal ?? decidedOn;
  const last = until < decidedOn ? until : decidedOn;
  const missing: MissingFact[] = [
    ...[missingYear, longer.missingYear].flatMap((year) =>
      year === null ? [] : [{ kind: 'calendar', name: String(year), rule: id } as const],
    ),
    ...pauses.missing,
    ...lackingPauses(pauses, firstCounted(span, from, calendar), last, id),
  ];
  const { days: reached, granted } = longer;
  return { ...run, counting, span, from, pauses, paused, base: days, granted, days: reached, missing };
}

/** The extensions that were granted, each counted from the nominal day before it, never from the day it rolled to. */
function prolonged(
  open: Case,
  clock: {
    readonly terms: ClockTerms;
    readonly counting: Counting | null;
    readonly base: ReachedDays | null;
    readonly lacking: boolean;
  },
  calendar: CalendarView,
  pauses: Pauses,
): Pick<ClockRun, 'days' | 'granted'> & { readonly missingYear: number | null } {
  const { terms, counting, base, lacking } = clock;
  const steps = grantedOf(open, terms.extensions ?? []);
  let days = base;
  let missingYear: number | null = null;
  for (const { span } of steps) {
    if (days === null || lacking) break;
    const counted = countClock(spanBy(open, span, counting), days.nominal, calendar, pauses);
    days = counted.days;
    missingYear ??= counted.missingYear;
  }
  return { days, granted: steps.length, missingYear };
}

/** A span as its law counts it. */
function spanBy(open: Case, span: Span, counting: Counting | null): Span {
  return counting === null ? span : solversOf(open.book).countedSpan(span, counting);
}

/** The first extensions, as many as the case says were granted: none unless it says so. */
function grantedOf(open: Case, steps: readonly ExtensionTerms[]): readonly ExtensionTerms[] {
  const granted = open.input.facts['clock.extensionsGranted'];
  return typeof granted === 'number' && Number.isInteger(granted) && granted > 0 ? steps.slice(0, granted) : [];
}

/**
 * What each further extension would give: counted from the nominal day before it, never from the day it rolled to.
 *
 * @internal
 */
export function extensionSteps(open: Case, run: ClockRun, calendar: CalendarView): ExtensionStep[] {
  let before = run.days;
  return (run.terms.extensions ?? []).slice(run.granted).map(({ span, approver = null, ask }) => {
    const from = before;
    const counted =
      from === null ? null : countClock(spanBy(open, span, run.counting), from.nominal, calendar, noPauses);
    before = counted?.missingYear === null ? counted.days : null;
    const asked = ask && from ? spanEnd({ ...ask, toward: 'before' }, from.strict, calendar) : null;
    return { span, approver, askBy: asked?.ok === true ? asked.strict : null, days: before };
  });
}
