import { compareText, findLastIndex, type LocalDate } from '@huiqi/kernel';
import { addDays, type Span } from '@huiqi/kernel/days';
import type { CompiledRule, Matter } from '@huiqi/rules';
import { calendarOf } from '../clocks/counted-clock.ts';
import { chainedEnds } from './chained-ends.ts';
import type { DoneRecord, DoneRecords } from './done-records.ts';
import type { RecurTerms } from './recur-terms.ts';
import { type Anchor, anchoredEnds, fixedEnds, naturalEndOf, type RoundEnd } from './round-ends.ts';

/**
 * A round before its days are counted.
 *
 * @internal
 */
export interface PlannedRound {
  /** Its rule. */
  readonly rule: CompiledRule;
  /** Its arguments. */
  readonly terms: RecurTerms;
  /** The period it closes. */
  readonly end: RoundEnd;
  /** The first day on which acting fulfils it; null where only the end of the round before sets a bound. */
  readonly earliest: LocalDate | null;
  /** What was done for it, or null. */
  readonly done: DoneRecord | null;
  /** True where it stands only if the one before it ends as planned. */
  readonly projected: boolean;
  /** The first day of the term that follows, or null. */
  readonly nextStarts: LocalDate | null;
  /** Whether what was done is already told, as in a chain. */
  readonly settled: boolean;
  /** Whether its text was read: where nobody did, it is not certain. */
  readonly read: boolean;
}

/**
 * The rounds of one text: from the anchor on, or the fixed windows around the days asked about.
 *
 * @internal
 */
export function plannedRounds(
  matter: Matter,
  rule: CompiledRule,
  terms: RecurTerms,
  anchor: Anchor | null,
  done: readonly DoneRecord[],
  wide: { readonly from: LocalDate; readonly to: LocalDate },
): readonly PlannedRound[] {
  const until = terms.until === undefined || anchor === null ? null : naturalEndOf(terms.until, anchor.day);
  const last = until !== null && until <= wide.to ? addDays(until, -1) : wide.to;
  const plan = (end: RoundEnd): PlannedRound => ({
    rule,
    terms,
    end,
    earliest: earliestOf(terms, end),
    done: null,
    projected: false,
    nextStarts: termFollows(terms) ? addDays(end.ends, 1) : null,
    settled: false,
    read: !matter.book.unread.includes(rule),
  });
  if (terms.every === undefined && terms.years === undefined) {
    const ends = fixedEnds(terms, wide.from, last, calendarOf(matter));
    return ends.filter(({ window }) => anchor === null || (window ?? '') > anchor.day).map(plan);
  }
  if (anchor === null) return [];
  if (terms.mode === undefined || terms.mode === 'fixed') return [...anchoredEnds(terms, anchor, last)].map(plan);
  return [...chainedEnds(terms, anchor.day, done, last)].map((end) => ({ ...plan(end), ...end, end, settled: true }));
}

/** A term that ends on the day before, or is printed with its last day, is followed at once. */
function termFollows({ every, anchorIs, mode = 'fixed' }: RecurTerms): boolean {
  if (mode !== 'fixed' || every === undefined) return false;
  return every.monthEnd === 'day-before' || every.firstDay === 'counted' || anchorIs === 'end';
}

/** The first day on which acting fulfils a round, so far as natural days tell. */
function earliestOf({ early, opens }: RecurTerms, { window, ends }: RoundEnd): LocalDate | null {
  const start = window ?? (opens === undefined || opens.unit === 'workday' ? null : naturalEndOf(back(opens), ends));
  const from = start ?? (early === undefined ? null : ends);
  return from === null || early === undefined ? from : naturalEndOf(back(early), from);
}

function back(span: Span): Span {
  return { ...span, toward: 'before' };
}

/**
 * Gives each thing done to the round it fulfils: the last one that was open by then. Nothing fulfils two rounds, and no round is
 * fulfilled twice.
 *
 * @internal
 */
export function withDone(
  planned: readonly PlannedRound[],
  { records }: DoneRecords,
): { readonly rounds: readonly PlannedRound[]; readonly extra: readonly LocalDate[] } {
  const rounds = [...planned].sort((left, right) => compareText(left.end.ends, right.end.ends));
  const extra: LocalDate[] = [];
  for (const record of records) {
    if (rounds.some(({ settled, done }) => settled && done === record)) continue;
    const index = findLastIndex(rounds, (round, at) => !round.settled && opensBy(round, rounds[at - 1], record.on));
    const round = rounds[index];
    if (round === undefined || round.done !== null) extra.push(record.on);
    else rounds[index] = { ...round, done: record };
  }
  return { rounds, extra };
}

/** Without a first day of its own a round is open once the one before it has ended, or was done. */
function opensBy({ earliest, end }: PlannedRound, before: PlannedRound | undefined, day: LocalDate): boolean {
  if (earliest !== null) return earliest <= day;
  if (before === undefined) return end.starts === null || end.starts <= day;
  return before.end.ends < day || (before.done !== null && before.done.on < day);
}

/**
 * How many days beside the days asked about a round may reach: no round that meets them ends further away.
 *
 * @internal
 */
export function daysBeside({ opens, early, closes, grace, yearly, monthly }: RecurTerms): number {
  const spans = [opens, early, closes, grace?.span].map((span) => (span === undefined ? 0 : lengthOf(span)));
  return (
    62 +
    (yearly === undefined ? 0 : 366) +
    (monthly === undefined ? 0 : 31) +
    spans.reduce((sum, days) => sum + days, 0)
  );
}

/**
 * More days than lie between two rounds from an anchor: what was done after one round and before the next one ends belongs to the
 * next one, so that one further round is always planned.
 *
 * @internal
 */
export function daysToNext({ every, years, thenEvery = 0 }: RecurTerms): number {
  if (every !== undefined) return 31 + lengthOf(every);
  if (years === undefined) return 0;
  return 31 + 366 * Math.max(thenEvery, ...years.map((year, index) => year - (years[index - 1] ?? 0)));
}

/** More days than a span can last: of ten days in a row at least two are workdays. */
function lengthOf({ amount, unit }: Span): number {
  return amount * { hour: 1, day: 1, workday: 5, month: 31, year: 366, edition: 0 }[unit];
}
