import type { Issue, Truth } from '@huiqi/kernel';
import { add, compareFractions, divide, type Fraction, fraction, subtract, times } from '@huiqi/kernel/fraction';
import { issue } from './codes.ts';
import { toFraction } from './exact.ts';
import type { Figure } from './figure.ts';
import type { Claim } from './parse-claim.ts';

/** Whether a figure bears a claim out. */
export interface ClaimCheck {
  /** Yes, no, or unknown where the figure's bound does not reach. */
  readonly answer: Truth;
  /** `figures.unit`, `figures.claim` (unknown) or `figures.claimContradicted` (no). */
  readonly issues: readonly Issue[];
}

/**
 * Whether a figure supports what a text claims. A plain number is right when the figure rounds to it (half-up, at the claim's
 * last digit); a bound is right only when the figure's own bound reaches it, so that "at least" over "at least" supports nothing.
 *
 * @zh 数字核对
 * @example
 * ```ts
 * import { checkClaim, figure } from '@huiqi/figures';
 *
 * const about = { id: 'v', label: '户均走访', unit: '次', scope: '示例区', period: null };
 * const claim = { text: '29次以上', value: 29, bound: 'at-least', unit: '次', step: 1 } as const;
 * checkClaim(claim, figure(about, 29, 'about')).answer; // => 'unknown'
 * checkClaim(claim, figure(about, 30)).answer; // => 'yes'
 * ```
 */
export function checkClaim(claim: Claim, of: Figure): ClaimCheck {
  if (claim.unit !== of.unit && claim.unit !== '') {
    const params = { left: claim.text, leftUnit: claim.unit, right: of.label, rightUnit: of.unit };
    return { answer: 'unknown', issues: [issue('figures.unit', params, [of.id])] };
  }
  const answer = supports(claim, of);
  if (answer === 'yes') return { answer, issues: [] };
  const value = typeof of.value === 'number' ? of.value : { num: of.value.num, den: of.value.den };
  const params = { text: claim.text, label: of.label, value, bound: of.bound };
  return { answer, issues: [issue(answer === 'no' ? 'figures.claimContradicted' : 'figures.claim', params, [of.id])] };
}

function supports(claim: Claim, of: Figure): Truth {
  const [said, known] = [toFraction(claim.value), toFraction(of.value)];
  if (of.bound === 'about') return 'unknown';
  const side = compareFractions(known, said);
  const far = farEnd(claim);
  if (claim.bound === 'at-least') {
    if (far !== null && of.bound !== 'at-most' && compareFractions(known, far) >= 0) return 'no';
    if (of.bound === 'at-most') return side < 0 ? 'no' : 'unknown';
    return side >= 0 ? 'yes' : of.bound === 'exact' ? 'no' : 'unknown';
  }
  if (claim.bound === 'at-most') {
    if (far !== null && of.bound !== 'at-least' && compareFractions(known, far) <= 0) return 'no';
    if (of.bound === 'at-least') return side > 0 ? 'no' : 'unknown';
    return side <= 0 ? 'yes' : of.bound === 'exact' ? 'no' : 'unknown';
  }
  if (saysAll(claim) && of.bound === 'exact') return side === 0 ? 'yes' : 'no';
  const step = claim.bound === 'about' ? lastPlace(claim) : toFraction(claim.step);
  const away = compareHalf(subtract(known, said), step, said.num < 0n);
  if (of.bound === 'exact') return away === 0 ? 'yes' : 'no';
  if (of.bound === 'at-least') return away > 0 ? 'no' : 'unknown';
  return away < 0 ? 'no' : 'unknown';
}

/** Whether a number lies further than half a step from what rounds (half-up) to it, and on which side. */
function compareHalf(apart: Fraction, step: Fraction, negative: boolean): -1 | 0 | 1 {
  const half = divide(step, fraction(2n));
  const above = compareFractions(apart, half);
  const below = compareFractions(apart, times(half, fraction(-1n)));
  if (above > 0 || (above === 0 && !negative)) return 1;
  return below < 0 || (below === 0 && negative) ? -1 : 0;
}

const byUsage = /余|多|近|逾|突破|超(?!过?\d*[^\d]*以)|上[千百万亿]|不足|不到|未满|过[千百万亿]/u;

/** Where a bound ends by usage: 10余家 are fewer than 20, 近60 more than 50. 以上, 不少于 and 以内 leave that side open. @zh 约数的另一端 */
function farEnd(claim: Claim): Fraction | null {
  if (!byUsage.test(claim.text) || /不超|不多于|以上|以内|以下/u.test(claim.text)) return null;
  const place = lastPlace(claim);
  const up = claim.bound === 'at-least';
  const said = toFraction(claim.value);
  return up === said.num >= 0n ? add(said, place) : subtract(said, place);
}

/** 100% of something says all of it, and is not what 99.6% rounds to. */
function saysAll({ unit, value, text }: Claim): boolean {
  return unit === 'ratio' && value === 1 && !/[增升涨长多翻]/u.test(text);
}

/** 约300 and 300余 speak of hundreds: the place of the last digit that is not zero. */
function lastPlace(claim: Claim): Fraction {
  const said = toFraction(claim.value);
  let step = toFraction(claim.step);
  if (said.num === 0n) return step;
  for (let next = times(step, fraction(10n)); divide(said, next).den === 1n; next = times(step, fraction(10n))) {
    step = next;
  }
  return step;
}
