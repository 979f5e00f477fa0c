import { add, ceiling, divide, type Fraction, floor, fraction, times } from '@huiqi/kernel/fraction';
import { excessOver, greater, isBelow, lesser, zero } from './written-fraction.ts';

/** What a begun unit counts: whole, not at all, or its share. @zh 不足一个计费单位的处理 */
export type PartUnit = 'full' | 'none' | 'pro-rata';

/** One form of a schedule; amounts are fen. What is not written is null. */
export interface ScheduleForm {
  /** Once, whatever the quantity. */
  readonly fixed: Fraction | null;
  /** For each unit beyond the free ones. */
  readonly amount: Fraction | null;
  /** How many units cost nothing. */
  readonly free: Fraction | null;
  /** How many units the fixed amount covers. */
  readonly included: Fraction | null;
  /** How large a unit is. */
  readonly step: Fraction | null;
  /** For each unit beyond the covered ones. */
  readonly extra: Fraction | null;
  /** The same as a share of the fixed amount. */
  readonly extraRate: Fraction | null;
  /** The most that extra units cost, as a share of the fixed amount. */
  readonly extraMost: Fraction | null;
  /** A share of the amount it is taken of. */
  readonly rate: Fraction | null;
  /** The least. */
  readonly min: Fraction | null;
  /** The most. */
  readonly max: Fraction | null;
  /** What a begun unit counts. */
  readonly part: PartUnit;
}

/** One tier of a schedule: the form that holds up to its bound. */
export interface ScheduleTier {
  /** Where it ends, or null for no end. */
  readonly bound: Fraction | null;
  /** Whether the bound itself lies inside. */
  readonly inclusive: boolean;
  /** The form. */
  readonly form: ScheduleForm;
}

const oneWhole = fraction(1n);

/**
 * What a form gives for a measure: the fixed amount with its extra units, plus the units, plus the share of a base, within the
 * least and the most.
 *
 * @param base - what a rate is taken of; null where it is not known, and a form with a rate then gives nothing
 */
export function formAmount(form: ScheduleForm, measure: Fraction, base: Fraction | null): Fraction | null {
  let sum = form.fixed ?? zero;
  const extra = form.extra ?? (form.extraRate === null ? null : times(form.extraRate, sum));
  if (extra !== null) {
    const units = counted(excessOver(measure, form.included ?? zero), form);
    const extras = times(extra, units);
    sum = add(sum, form.extraMost === null ? extras : lesser(extras, times(form.extraMost, sum)));
  }
  if (form.amount !== null) sum = add(sum, times(form.amount, counted(excessOver(measure, form.free ?? zero), form)));
  if (form.rate !== null) {
    if (base === null) return null;
    sum = add(sum, times(form.rate, base));
  }
  if (form.min !== null) sum = greater(sum, form.min);
  return form.max === null ? sum : lesser(sum, form.max);
}

/** What the tier a measure falls into gives for the whole of it; null above the last bound. @zh 全额累进（分档） */
export function wholeTierAmount(
  tiers: readonly ScheduleTier[],
  measure: Fraction,
  base: Fraction | null,
): Fraction | null {
  const tier = tiers.find(({ bound, inclusive }) =>
    bound === null ? true : inclusive ? !isBelow(bound, measure) : isBelow(measure, bound),
  );
  return tier === undefined ? null : formAmount(tier.form, measure, base);
}

/**
 * What the tiers give together, each for its own stretch of the measure; null above the last bound.
 *
 * @zh 超额累进
 * @param ofMoney - whether the measure is itself the amount that rates are taken of, stretch by stretch
 */
export function marginalTierAmount(
  tiers: readonly ScheduleTier[],
  measure: Fraction,
  base: Fraction | null,
  ofMoney: boolean,
): Fraction | null {
  let sum: Fraction | null = zero;
  let low = zero;
  for (const { bound, form } of tiers) {
    if (sum === null) return null;
    if (!isBelow(low, measure)) return sum;
    const stretch = excessOver(bound === null ? measure : lesser(measure, bound), low);
    const amount = formAmount(form, stretch, ofMoney ? stretch : base);
    sum = amount === null ? null : add(sum, amount);
    if (bound === null) return sum;
    low = bound;
  }
  return isBelow(low, measure) ? null : sum;
}

/** How many units count. */
function counted(measure: Fraction, { step, part }: ScheduleForm): Fraction {
  const units = divide(measure, step ?? oneWhole);
  if (part === 'pro-rata') return units;
  return fraction(part === 'full' ? ceiling(units) : floor(units));
}
