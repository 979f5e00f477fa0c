import type { Issue, Truth } from '@huiqi/kernel';
import { compareFractions, divide, type Fraction, fraction, halfUp, times } from '@huiqi/kernel/fraction';
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
  const [stated, known] = [toFraction(claim.value), toFraction(of.value)];
  if (of.bound === 'about') return 'unknown';
  const side = compareFractions(known, stated);
  if (claim.bound === 'at-least') {
    if (of.bound === 'at-most') return side < 0 ? 'no' : 'unknown';
    return side >= 0 ? 'yes' : of.bound === 'exact' ? 'no' : 'unknown';
  }
  if (claim.bound === 'at-most') {
    if (of.bound === 'at-least') return side > 0 ? 'no' : 'unknown';
    return side <= 0 ? 'yes' : of.bound === 'exact' ? 'no' : 'unknown';
  }
  const step = claim.bound === 'about' ? roughStep(claim) : toFraction(claim.step);
  const rounded = compareFractions(times(fraction(halfUp(divide(known, step))), step), stated);
  if (of.bound === 'exact') return rounded === 0 ? 'yes' : 'no';
  if (of.bound === 'at-least') return rounded > 0 ? 'no' : 'unknown';
  return rounded < 0 ? 'no' : 'unknown';
}

/** 约300 speaks of hundreds: the step is the place of the last digit that is not zero. */
function roughStep(claim: Claim): Fraction {
  const stated = toFraction(claim.value);
  let step = toFraction(claim.step);
  if (stated.num === 0n) return step;
  for (let next = times(step, fraction(10n)); divide(stated, next).den === 1n; next = times(step, fraction(10n))) {
    step = next;
  }
  return step;
}
