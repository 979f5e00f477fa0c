import type { LocalDate, MissingFact } from '@huiqi/kernel';
import { type CalendarView, emptyCalendar, type LocalTime, type Span, spanAnchor, spanEnd } from '@huiqi/kernel/days';
import type { CompiledRule, Matter, RuleAnswer } from '@huiqi/rules';
import { type ClockTerms, clockTerms, type ExtensionTerms } from './clock-terms.ts';
import { type Counted, countClock } from './count-clock.ts';
import { countHours } from './count-hours.ts';
import { type Counting, countedSpan, countingOn } from './counting.ts';
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
  /** Every way it may still end, the earliest first: one where that is certain, none where it cannot be told. */
  readonly possible: readonly ReachedDays[];
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
export function calendarOf(matter: Matter): CalendarView {
  return matter.input.calendar ?? emptyCalendar;
}

/**
 * Counts one clock from its event, or from the day on which it started anew.
 *
 * @internal
 */
export function clockRun(matter: Matter, { rule, answer }: RuleAnswer, restartedOn: LocalDate | null): ClockRun {
  const terms = clockTerms(rule);
  const { events, decidedOn } = matter.input.days;
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
    possible: [],
    at: null,
    missing: [],
  };
  if (terms.span === undefined) {
    const on = answer.outcome === 'determined' ? (answer.value.args['on'] as LocalDate) : null;
    const days = on && { nominal: on, readings: [{ roll: 'none', day: on } as const], strict: on, latest: on };
    return { ...run, base: days, days, possible: days === null ? [] : [days] };
  }
  const lack = (kind: MissingFact['kind'], name: string): ClockRun => ({ ...run, missing: [{ kind, name, rule: id }] });
  const counting = terms.counting === undefined ? null : countingOn(matter, terms.counting, event);
  if (terms.counting !== undefined && counting === null) return lack('document', terms.counting);
  const span = countedSpan(terms.span, counting);
  const from = restartedOn ?? spanAnchor(span, event, events['cutoff'] ?? null);
  if (from === null) return lack('day', 'cutoff');
  const calendar = calendarOf(matter);
  if (span.unit === 'hour') return { ...run, counting, span, from, ...countHours(matter, span, from, calendar, id) };
  const pauses = pausesOf(matter, terms.exclusions ?? [], id);
  const first = countClock(span, from, calendar, pauses);
  const { days, possible, granted, missingYears } = prolonged(matter, { terms, counting, first }, calendar, pauses);
  const until = days?.nominal ?? decidedOn;
  const last = until < decidedOn ? until : decidedOn;
  const missing: MissingFact[] = [
    ...missingYears.map((year) => ({ kind: 'calendar', name: String(year), rule: id }) as const),
    ...pauses.missing,
    ...lackingPauses(pauses, firstCounted(span, from, calendar), last, id),
  ];
  const { days: base, paused } = first;
  return { ...run, counting, span, from, pauses, paused, base, granted, days, possible, missing };
}

/** The extensions that were granted, each counted from the nominal day before it, never from the day it rolled to. */
function prolonged(
  matter: Matter,
  clock: { readonly terms: ClockTerms; readonly counting: Counting | null; readonly first: Counted },
  calendar: CalendarView,
  pauses: Pauses,
): Pick<ClockRun, 'days' | 'possible' | 'granted'> & { readonly missingYears: readonly number[] } {
  const { terms, counting, first } = clock;
  const steps = grantedOf(matter, terms.extensions ?? []);
  const missingYears = [first.missingYear];
  let { days, possible } = first;
  for (const { span } of steps) {
    const nominal = [...new Set(possible.map((each) => each.nominal))];
    const counted = nominal.map((from) => countClock(countedSpan(span, counting), from, calendar, pauses));
    if (counted.length === 0) break;
    missingYears.push(...counted.map(({ missingYear }) => missingYear));
    days = counted[0]?.days ?? null;
    possible = counted.some((each) => each.possible.length === 0) ? [] : counted.flatMap((each) => each.possible);
  }
  const years = [...new Set(missingYears)].flatMap((year) => year ?? []);
  return { days, possible: distinct(possible), granted: steps.length, missingYears: years };
}

/** Each once: two ways of counting may end alike. */
function distinct(days: readonly ReachedDays[]): readonly ReachedDays[] {
  if (days.length < 2) return days;
  return [...new Map(days.map((each) => [JSON.stringify(each), each])).values()];
}

/** The first extensions, as many as the case says were granted: none unless it says so. */
function grantedOf(matter: Matter, steps: readonly ExtensionTerms[]): readonly ExtensionTerms[] {
  const granted = matter.input.facts['clock.extensionsGranted'];
  return typeof granted === 'number' && Number.isInteger(granted) && granted > 0 ? steps.slice(0, granted) : [];
}

/**
 * What each further extension would give: counted from the nominal day before it, never from the day it rolled to.
 *
 * @internal
 */
export function extensionSteps(run: ClockRun, calendar: CalendarView): ExtensionStep[] {
  let before = run.days;
  return (run.terms.extensions ?? []).slice(run.granted).map(({ span, approver = null, ask }) => {
    const from = before;
    const counted =
      from === null ? null : countClock(countedSpan(span, run.counting), from.nominal, calendar, noPauses);
    before = counted?.missingYear === null ? counted.days : null;
    const asked = ask && from ? spanEnd({ ...ask, toward: 'before' }, from.strict, calendar) : null;
    return { span, approver, askBy: asked?.ok === true ? asked.strict : null, days: before };
  });
}
