import type { LocalDate, Period } from '@huiqi/kernel';
import { addDays } from '@huiqi/kernel/days';
import { compareFractions, divide, floor, fraction, subtract, times } from '@huiqi/kernel/fraction';
import { checkClaim } from '../check-claim.ts';
import { type Exact, toExact, toFraction } from '../exact.ts';
import type { Figure } from '../figure.ts';
import type { Claim } from '../parse-claim.ts';
import type { Measure } from './measure.ts';

/**
 * What became of a number of a draft.
 *
 * `supported`: a figure bears it out. `wrongly-rounded`: it was cut off or rounded to the wrong side. `period-mixed`: a figure has this
 * value, for another period. `contradictory`: the figure that it speaks of says otherwise. `unsupported`: no figure speaks of it, or none
 * reaches as far. `not-checked`: it states no amount.
 *
 * @zh 核对结果
 */
export type Verdict =
  | 'supported'
  | 'wrongly-rounded'
  | 'period-mixed'
  | 'contradictory'
  | 'unsupported'
  | 'not-checked';

/** How a claim stands to one figure. */
export type ClaimVerdict = 'yes' | 'rounded' | 'no' | 'unknown';

/** How a claim stands to a figure, whatever the units: they were found to meet. */
export function claimVerdict(measure: Measure, claim: Claim, upTo: Claim | null, figure: Figure): ClaimVerdict {
  if (upTo !== null) return rangeVerdict(claim, upTo, figure);
  // 增长100% is no 100% of all.
  const text = measure === 'value' || measure === 'share' ? claim.text : `增长${claim.text}`;
  const said = inUnitOf({ ...(countsItself(measure, figure) ? like(claim, figure) : claim), text }, figure.unit);
  const { answer } = checkClaim({ ...said, unit: figure.unit }, figure);
  if (answer !== 'no') return answer;
  const all = said.value === 1 && text === claim.text && figure.unit === 'ratio';
  return !all && said.bound === 'exact' && figure.bound === 'exact' && isNearlyRounded(said, figure.value)
    ? 'rounded'
    : 'no';
}

/** Whether a figure was given and not derived: 下降5.4% over a figure called 降幅. */
const countsItself = (measure: Measure, { denominator, label }: Figure): boolean =>
  measure === 'value' || measure === 'earlier' || (denominator === undefined && /[降减]/u.test(label));

const seconds: Readonly<Record<string, bigint>> = { 秒: 1n, 秒钟: 1n, 分: 60n, 分钟: 60n, 小时: 3600n };

/** A time in the unit of a figure. */
function inUnitOf(claim: Claim, unit: string): Claim {
  const [from, to] = [seconds[claim.unit], seconds[unit]];
  if (from === undefined || to === undefined || from === to) return claim;
  const value = toExact(times(toFraction(claim.value), fraction(from, to)));
  const step = toExact(times(toFraction(claim.step), fraction(from, to)));
  return value === null || step === null ? claim : { ...claim, value, step, unit };
}

/** 下降3.5% over a figure that counts the fall itself is set against its size; so is a number of things that became fewer. */
function like(claim: Claim, figure: Figure): Claim {
  const value = toFraction(claim.value);
  if (value.num >= 0n || toFraction(figure.value).num < 0n) return claim;
  const size: Exact = typeof claim.value === 'number' ? -claim.value : { num: -claim.value.num, den: claim.value.den };
  return claim.unit !== 'ratio' || /[降减]/u.test(figure.label) ? { ...claim, value: size } : claim;
}

/** Cut off, or rounded up where half-up goes down: less than one step away from a figure that has to be rounded. */
function isNearlyRounded(claim: Claim, known: Exact): boolean {
  const [stated, is, step] = [toFraction(claim.value), toFraction(known), toFraction(claim.step)];
  if (compareFractions(divide(is, step), { num: floor(divide(is, step)), den: 1n }) === 0) return false;
  const apart = subtract(stated, is);
  return compareFractions({ num: apart.num < 0n ? -apart.num : apart.num, den: apart.den }, step) < 0;
}

/** A range holds when the figure lies in it, or is one of its ends. */
function rangeVerdict(low: Claim, high: Claim, figure: Figure): ClaimVerdict {
  if (figure.bound !== 'exact') return 'unknown';
  const value = toFraction(figure.value);
  return compareFractions(value, toFraction(low.value)) >= 0 && compareFractions(value, toFraction(high.value)) <= 0
    ? 'yes'
    : 'no';
}

/** Whether the period a draft states lets it speak of a figure: the same, or as much as there is of one that still runs. */
export function periodsMeet(stated: Period | null, known: Period | null, asOf: LocalDate | null): boolean {
  if (stated === null || known === null) return true;
  if (stated.from === known.from && stated.to === known.to) return true;
  // What there was on a day (经营主体) is told of as 截至 that day.
  const ofDay = known.to !== null && addDays(known.from, 1) === known.to;
  if (known.to !== null && known.to === stated.to && (ofDay || isDay(stated))) return true;
  const runs = asOf !== null && stated.to !== null && stated.to > asOf;
  if (runs && ofDay && known.from >= stated.from) return true;
  return runs && stated.from === known.from && known.to !== null && known.to <= stated.to;
}

const isDay = ({ from, to }: Period): boolean => to !== null && addDays(from, 1) === to;
