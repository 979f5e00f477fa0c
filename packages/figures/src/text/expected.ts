import type { LocalDate, Period } from '@huiqi/kernel';
import { addDays, addMonths, daysBetween } from '@huiqi/kernel/days';
import { add, divide, type Fraction, fraction, subtract, times } from '@huiqi/kernel/fraction';
import { boundOfDifference } from '../bounds.ts';
import { toExact, toFraction } from '../exact.ts';
import type { Figure } from '../figure.ts';
import { samePeriod } from '../relation.ts';
import type { Series } from './ledger.ts';
import type { Told } from './measure.ts';
import type { Against } from './mention.ts';
import { periodsMeet } from './verdict.ts';

/** What a text says of time at a number. */
export interface Times {
  /** The period that its sentence states before it, or null. */
  readonly stated: Period | null;
  /** The period last spoken of before its sentence, or null. */
  readonly carried: Period | null;
  /** The day of the text, or null. */
  readonly asOf: LocalDate | null;
}

/** What a number would have to be if it told something of a series. */
export interface Expected {
  /** The figure, known or derived. */
  readonly figure: Figure;
  /** Whether it belongs to the time that the text speaks of. */
  readonly inTime: boolean;
}

/** What a series says of a measure, in every period it is known for. */
export function expectedOf(series: Series, told: Told, when: Times, wholes: readonly Series[]): readonly Expected[] {
  const now = inTimeFirst(series, when);
  switch (told.measure) {
    case 'value':
      return now;
    case 'earlier':
      return now.flatMap((later) =>
        pairsOf(later, series, told).map(({ before, fits }) => ({ figure: before, inTime: later.inTime && fits })),
      );
    case 'share':
      return now.flatMap(({ figure, inTime }) => sharesOf(figure, wholes).map((share) => ({ figure: share, inTime })));
    default:
      return now.flatMap((later) =>
        pairsOf(later, series, told).flatMap(({ before, fits }) => {
          const figure = between(later.figure, before, told.measure);
          return figure === null ? [] : [{ figure, inTime: later.inTime && fits }];
        }),
      );
  }
}

/** The figures of a series with whether the text speaks of their time: where its sentence names none, of the time it spoke of before, or the latest. */
function inTimeFirst({ figures }: Series, { stated, carried, asOf }: Times): readonly Expected[] {
  const meets = (period: Period | null) => (one: Figure) => periodsMeet(period, one.period, asOf);
  if (stated !== null) return figures.map((figure) => ({ figure, inTime: meets(stated)(figure) }));
  const spoken = carried === null ? [] : figures.filter(meets(carried));
  const latest = figures.reduce<string>((end, { period }) => ((period?.to ?? '') > end ? (period?.to ?? '') : end), '');
  const belongs = (one: Figure): boolean =>
    spoken.length > 0 ? spoken.includes(one) : one.period === null || one.period.to === latest;
  return figures.map((figure) => ({ figure, inTime: belongs(figure) }));
}

interface Pair {
  readonly before: Figure;
  readonly fits: boolean;
}

/** The earlier figures of a series that a later one may be compared with. */
function pairsOf({ figure: now }: Expected, { figures }: Series, { against, measure }: Told): readonly Pair[] {
  const later = now.period;
  if (later?.to == null) return [];
  const before = figures.filter(({ period }) => period?.to != null && period.from < later.from);
  const fitting = before.filter((one) => comparable(later, one.period, against));
  // 由15天压缩至8天: without a word of when, a year before where that is known.
  const year =
    against === null && measure === 'earlier'
      ? before.filter((one) => comparable(later, one.period, 'year-before'))
      : [];
  if (year.length > 0) return before.map((one) => ({ before: one, fits: year.includes(one) }));
  if (fitting.length > 0) return fitting.map((one) => ({ before: one, fits: true }));
  // A stock is compared with that of the last year's end where none of the same day is known.
  const yearEnd =
    against === 'year-before' && isDay(later) ? before.filter((one) => comparable(later, one.period, 'year-end')) : [];
  return yearEnd.length > 0
    ? yearEnd.map((one) => ({ before: one, fits: true }))
    : before.map((one) => ({ before: one, fits: false }));
}

const isDay = ({ from, to }: Period): boolean => to !== null && addDays(from, 1) === to;

function comparable(later: Period, earlier: Period | null, against: Against): boolean {
  if (earlier?.to == null || later.to === null) return false;
  const [start, end] = [addMonths(later.from, -12), addMonths(later.to, -12)];
  const sameLength = isDay(later) === isDay(earlier) && (isDay(later) || lengthOf(later) === lengthOf(earlier));
  switch (against) {
    case 'year-before':
      return earlier.to === end && (isDay(later) || earlier.from === start);
    case 'year-end':
      return earlier.to === (`${later.from.slice(0, 4)}-01-01` as LocalDate) && isDay(earlier) === isDay(later);
    case 'period-before':
      return isDay(later)
        ? earlier.to === addMonths(later.to, -1) || earlier.to === addMonths(later.to, -3)
        : earlier.to === later.from && sameLength;
    case null:
      return sameLength;
    default:
      return sameLength && periodsMeet(against, earlier, null);
  }
}

/** The months of a period, counted where it begins and ends on the first of one. */
function lengthOf({ from, to }: Period): string {
  const months = (day: LocalDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return to === null ? '' : `${months(to) - months(from)} ${Number(to.slice(8)) - Number(from.slice(8))}`;
}

function between(now: Figure, before: Figure, measure: Told['measure']): Figure | null {
  const [later, earlier] = [toFraction(now.value), toFraction(before.value)];
  const difference = subtract(later, earlier);
  if (measure === 'points')
    return now.unit === 'ratio' ? made(now, before, times(difference, fraction(100n)), '百分点') : null;
  if (measure === 'change') return made(now, before, difference, now.unit);
  if (earlier.num <= 0n) return null;
  return made(now, before, divide(measure === 'times' ? later : difference, earlier), 'ratio');
}

function made(now: Figure, before: Figure, value: Fraction, unit: string): Figure | null {
  const exact = toExact(value);
  if (exact === null) return null;
  const { id, label, scope, period } = now;
  return {
    id,
    label,
    scope,
    period,
    unit,
    value: exact,
    bound: boundOfDifference(now.bound, before.bound),
    numerator: now,
    denominator: before,
  };
}

/** What part a figure is of the wholes of its time. */
function sharesOf(part: Figure, wholes: readonly Series[]): readonly Figure[] {
  return wholes.flatMap(({ figures }) => {
    const of =
      figures.find((one) => samePeriod(one, part)) ?? figures.find((one) => one.period?.to === part.period?.to);
    if (of === undefined || toFraction(of.value).num <= 0n) return [];
    const share = made(part, of, divide(toFraction(part.value), toFraction(of.value)), 'ratio');
    return share === null ? [] : [share];
  });
}

/** The figure that some others make together. */
export function sumOf(figures: readonly Figure[]): Figure | null {
  const [first] = figures;
  if (first === undefined || figures.length < 2 || figures.some(({ bound }) => bound !== 'exact')) return null;
  const value = toExact(figures.reduce((sum, { value: one }) => add(sum, toFraction(one)), fraction(0n)));
  return value === null ? null : { ...first, label: `${figures.map(({ label }) => label).join('、')}合计`, value };
}

/** A figure over the days of its period; null where it states none. @zh 日均 */
export function perDay(of: Figure): Figure | null {
  if (of.period?.to == null) return null;
  const days = daysBetween(of.period.from, of.period.to);
  const value = days > 1 ? toExact(divide(toFraction(of.value), fraction(BigInt(days)))) : null;
  return value === null ? null : { ...of, label: `日均${of.label}`, value };
}
