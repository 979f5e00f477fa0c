import { type Caution, type LocalDate, lastOf, type MissingFact, ratio, yearOf } from '@huiqi/kernel';
import { addDays, type CalendarView, dayKindOf, type Span, type SpanEnd, spanEnd } from '@huiqi/kernel/days';
import type { Cite, Matter } from '@huiqi/rules';
import { calendarOf } from '../clocks/counted-clock.ts';
import { type Counting, countedSpan, countingOn } from '../clocks/counting.ts';
import { withoutRoll } from '../clocks/day-trace.ts';
import { unannouncedYears } from '../clocks/due-cautions.ts';
import type { ReachedDays } from '../clocks/due-day-value.ts';
import { textOf } from '../clocks/lacking-text.ts';
import { completeSince, type DoneRecords } from './done-records.ts';
import type { DutyRound, GraceMonth, GracePeriod } from './duty-round.ts';
import type { PlannedRound } from './planned-rounds.ts';
import { naturalEndOf } from './round-ends.ts';

/**
 * A round with its days counted.
 *
 * @internal
 */
export interface RoundValue {
  /** The round. */
  readonly round: DutyRound;
  /** What keeps its days from being certain. */
  readonly missing: readonly MissingFact[];
  /** What the reader must know beside it. */
  readonly cautions: readonly Caution[];
}

/**
 * Counts the days of a round: from when one may act, until when, and until when late.
 *
 * @throws {@link CallerError} `calendar.counting` when its counting provision is not among the rules
 *
 * @internal
 */
export function roundValue(
  matter: Matter,
  duty: string,
  planned: PlannedRound,
  done: DoneRecords,
  cite: Cite,
): RoundValue {
  const { rule, terms, end, projected, nextStarts } = planned;
  const { id } = rule.rule;
  const { decidedOn } = matter.input.days;
  const calendar = calendarOf(matter);
  const missing: MissingFact[] = [];
  const lacks = (year: number): void => {
    missing.push({ kind: 'calendar', name: String(year), rule: id });
  };
  const counting = terms.counting === undefined ? null : countingOn(matter, terms.counting, end.ends);
  if (terms.counting !== undefined && counting === null) {
    missing.push({ kind: 'document', name: terms.counting, rule: id });
  }
  if (!planned.read) missing.push(textOf(rule.rule));
  const dated = new Set<number>();
  const reach = (span: Span, from: LocalDate): ReachedDays => {
    const days = reached(span, from, calendar, lacks);
    for (const year of unannouncedYears(span, from, days, calendar)) dated.add(year);
    return days;
  };
  const opens = opensOf(planned, counting, reach);
  const act = reach(terms.closes ? backwards(terms.closes, counting) : rollOnly(counting), end.ends);
  if (terms.daily === 'workday' && dayKindOf(calendar, end.ends) === null) lacks(yearOf(end.ends));
  const certain = missing.length === 0;
  const grace = terms.grace === undefined ? null : graceOf(terms.grace, end.ends, counting, reach, missing);
  const since = planned.earliest ?? end.starts ?? act.strict;
  const source = cite(rule.citations[0]);
  const round: DutyRound = {
    duty,
    rule: id,
    source,
    counting: counting && { rule: counting.rule, source: cite(counting.citation) },
    number: end.number,
    starts: end.starts,
    ends: end.ends,
    opens,
    act,
    certain,
    at: terms.at ?? null,
    grace,
    state: planned.done !== null ? 'done' : completeSince(done, since, decidedOn) ? 'open' : 'unknown',
    doneOn: planned.done?.on ?? null,
    projected,
    nextStarts,
    silence: terms.renewal?.silence ?? null,
    proof: terms.proof ?? null,
    escalate: (terms.escalate ?? []).map(({ after, to }) => {
      const on = spanEnd(countedSpan(after, counting), act.strict, calendar);
      return { on: on.ok ? on.strict : null, to };
    }),
    consequence: terms.consequence ?? null,
  };
  return { round, missing, cautions: cautionsOf(round, calendar, [...dated]) };
}

/** The days a span reaches; where a notice is missing, from the earliest to the latest still possible, or its natural end. */
function reached(span: Span, from: LocalDate, calendar: CalendarView, lacks: (year: number) => void): ReachedDays {
  const end = spanEnd(span, from, calendar);
  if (end.ok) return daysOf(end);
  lacks(end.missingYear);
  const [first] = end.possible ?? [];
  if (first !== undefined) {
    const latest = (end.possible ?? []).map((reached) => reached.latest).sort();
    return { ...daysOf(first), latest: lastOf(latest) ?? first.latest };
  }
  // Workdays lie at least as far away as days do.
  const natural = naturalEndOf(span.unit === 'workday' ? { ...span, unit: 'day' } : span, from);
  return { nominal: natural, readings: [{ roll: 'none', day: natural }], strict: natural, latest: natural };
}

function daysOf({ nominal, readings, strict, latest }: SpanEnd): ReachedDays {
  return { nominal, readings, strict, latest };
}

/** Counted back from the end. The law's roll-over moves days on: it never shortens a time that has to lie between. */
function backwards(span: Span, counting: Counting | null): Span {
  const { roll = 'none', openReadings = [] } = span;
  return { ...countedSpan(span, counting), roll, openReadings, toward: 'before' };
}

/** The end itself, moved over days off as the law says. */
function rollOnly(counting: Counting | null): Span {
  return { ...countedSpan({ amount: 0, unit: 'month' }, counting), amount: 0 };
}

function opensOf(
  { terms, end, earliest }: PlannedRound,
  counting: Counting | null,
  reach: (span: Span, from: LocalDate) => ReachedDays,
): ReachedDays | null {
  if (terms.opens !== undefined) return reach(backwards(terms.opens, counting), end.ends);
  return earliest === null ? null : reach({ amount: 0, unit: 'day' }, earliest);
}

function graceOf(
  { span, surcharge }: NonNullable<PlannedRound['terms']['grace']>,
  ends: LocalDate,
  counting: Counting | null,
  reach: (span: Span, from: LocalDate) => ReachedDays,
  missing: readonly MissingFact[],
): GracePeriod {
  const before = missing.length;
  const until = reach(countedSpan(span, counting), ends);
  const surcharges: GraceMonth[] = [];
  if (surcharge !== undefined && span.unit === 'month') {
    for (let month = 1; month <= span.amount; month += 1) {
      const from = month === 1 ? ends : naturalEndOf(monthsOf(span, counting, month - 1), ends);
      const to = naturalEndOf(monthsOf(span, counting, month), ends);
      surcharges.push({
        from: addDays(from, 1),
        to,
        rate: ratio(surcharge.rate.num * (month - 1), surcharge.rate.den),
        of: surcharge.of,
      });
    }
  }
  return { until, certain: missing.length === before, surcharges };
}

function monthsOf(span: Span, counting: Counting | null, amount: number): Span {
  return withoutRoll({ ...countedSpan(span, counting), amount });
}

function cautionsOf(
  { rule, source, act, opens, grace, ends }: DutyRound,
  calendar: CalendarView,
  dated: readonly number[],
): Caution[] {
  const cautions: Caution[] = [];
  const { strict, latest } = act;
  if (strict !== latest) cautions.push({ code: 'calendar.openReading', params: { rule, strict, latest }, source });
  const days = [opens?.strict ?? ends, strict, latest, grace?.until.latest ?? ends].sort();
  if (dated.length > 0) cautions.push({ code: 'calendar.unannounced', params: { rule, years: dated }, source });
  const [first, last] = [yearOf(days[0] ?? ends), yearOf(lastOf(days) ?? ends)];
  const years = calendar.provisionalYears.filter((year) => first <= year && year <= last);
  if (years.length > 0) cautions.push({ code: 'calendar.provisional', params: { rule, years }, source });
  return cautions;
}
