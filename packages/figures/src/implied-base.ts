import { accepted, type Reading } from '@huiqi/kernel';
import {
  add,
  ceiling,
  compareFractions,
  divide,
  type Fraction,
  floor,
  fraction,
  subtract,
  times,
} from '@huiqi/kernel/fraction';
import { refused } from './codes.ts';
import { type Exact, toExact, toFraction } from './exact.ts';
import type { Bound } from './figure.ts';

/** A number as it was published. */
export interface PublishedNumber {
  /** The number as printed. */
  readonly value: Exact;
  /** The size of its last printed digit where it was rounded to it (half-up), such as 0.1 for 8.6; null for an exact number. */
  readonly step: Exact | null;
  /** Its bound; `exact` unless given. */
  readonly bound?: Bound;
}

/**
 * What a published value and its published growth say about the value before.
 *
 * `unique`, `several`: one base, or more, on the grid reproduce both published numbers. `only-unrounded`: no base on the grid does,
 * unrounded numbers can. `none`: the two contradict each other. `bound`: the value is a bound, and so is the base.
 *
 * @zh 反推基数
 */
export interface ImpliedBase {
  /** What was found. */
  readonly verdict: 'unique' | 'several' | 'only-unrounded' | 'none' | 'bound';
  /** The bases on the grid that are possible, ascending, at most 100. */
  readonly candidates: readonly Exact[];
  /** How many there are. */
  readonly count: number;
  /** Where the unrounded base begins, null for no lower end. */
  readonly low: Exact | null;
  /** Whether the lower end itself is possible. */
  readonly lowIncluded: boolean;
  /** Where the unrounded base ends, null for no upper end. */
  readonly high: Exact | null;
  /** Whether the upper end itself is possible. */
  readonly highIncluded: boolean;
}

interface Interval {
  readonly low: Fraction;
  readonly lowIncluded: boolean;
  readonly high: Fraction;
  readonly highIncluded: boolean;
}

const listed = 100;

/**
 * The value a growth started from, by exact interval arithmetic over what rounding (half-up) may have hidden.
 *
 * @zh 由增幅反推上期值
 * @param value - the later value; `step: null` for a count
 * @param growth - the growth as a ratio with the step it was rounded to: 44.2 % is 221/500 with step 1/1000
 * @param options - `grid`, the step of possible bases: 1 for counts, as it is unless given, 1/10 for numbers published with one decimal
 * @returns the finding, or an issue: `figures.bound` (an `about`, or a growth that is itself a bound), `figures.growthRange`
 * (a value not above zero, or a growth of −100 % or less), `figures.range`
 * @example
 * ```ts
 * import { impliedBase } from '@huiqi/figures';
 *
 * const patents = impliedBase({ value: 936, step: null }, { value: { num: 221, den: 500 }, step: { num: 1, den: 1000 } });
 * patents.ok && [patents.value.verdict, patents.value.candidates]; // => ['unique', [649]]
 * ```
 */
export function impliedBase(
  value: PublishedNumber,
  growth: PublishedNumber,
  { grid = 1 }: { readonly grid?: Exact } = {},
): Reading<ImpliedBase> {
  const bound = value.bound ?? 'exact';
  if (bound === 'about' || (growth.bound ?? 'exact') !== 'exact') return refused('figures.bound');
  const rise = within(growth, fraction(1n));
  const point = toFraction(value.value);
  if (point.num <= 0n || rise.low.num <= 0n) return refused('figures.growthRange');
  const size = toFraction(grid);
  if (bound !== 'exact') return bounded(point, bound, rise);
  const printed = divided(at(point), rise);
  const unrounded = divided(within(value, fraction(0n)), rise);
  const possible = gridRange(unrounded, size);
  const reproduced = gridRange(printed, size).count > 0n;
  const low = toExact(unrounded.low);
  const high = toExact(unrounded.high);
  const candidates = Array.from({ length: possible.count > listed ? listed : Number(possible.count) }, (_, index) =>
    toExact(times(fraction(possible.first + BigInt(index)), size)),
  );
  if (low === null || high === null || candidates.includes(null)) return refused('figures.range', { label: '' });
  const short = value.step === null ? 'none' : 'only-unrounded';
  return accepted({
    verdict: !reproduced ? short : possible.count === 1n ? 'unique' : 'several',
    candidates: candidates.filter((candidate) => candidate !== null),
    count: Number(possible.count),
    low,
    lowIncluded: unrounded.lowIncluded,
    high,
    highIncluded: unrounded.highIncluded,
  });
}

/** What a published number may have been before half-up rounding, with `plus` added. */
function within(published: PublishedNumber, plus: Fraction): Interval {
  const value = toFraction(published.value);
  const half = published.step === null ? fraction(0n) : divide(toFraction(published.step), fraction(2n));
  const exact = half.num === 0n;
  return {
    low: add(subtract(value, half), plus),
    lowIncluded: exact || value.num > 0n,
    high: add(add(value, half), plus),
    highIncluded: exact || value.num < 0n,
  };
}

function at(value: Fraction): Interval {
  return { low: value, lowIncluded: true, high: value, highIncluded: true };
}

function divided(value: Interval, by: Interval): Interval {
  return {
    low: divide(value.low, by.high),
    lowIncluded: value.lowIncluded && by.highIncluded,
    high: divide(value.high, by.low),
    highIncluded: value.highIncluded && by.lowIncluded,
  };
}

function gridRange(range: Interval, grid: Fraction): { readonly first: bigint; readonly count: bigint } {
  const [low, high] = [divide(range.low, grid), divide(range.high, grid)];
  const first = range.lowIncluded ? ceiling(low) : floor(low) + 1n;
  const last = range.highIncluded ? floor(high) : ceiling(high) - 1n;
  return { first, count: compareFractions(fraction(last), fraction(first)) < 0 ? 0n : last - first + 1n };
}

function bounded(point: Fraction, bound: Bound, rise: Interval): Reading<ImpliedBase> {
  const least = bound === 'at-least';
  const end = toExact(divide(point, least ? rise.high : rise.low));
  if (end === null) return refused('figures.range', { label: '' });
  return accepted({
    verdict: 'bound',
    candidates: [],
    count: 0,
    low: least ? end : null,
    lowIncluded: least && rise.highIncluded,
    high: least ? null : end,
    highIncluded: !least && rise.lowIncluded,
  });
}
