import { add, type Fraction, fraction, times } from '@huiqi/kernel/fraction';
import { toExact } from '../exact.ts';
import { boundOf, mantissaOf, scales, unitOf } from '../number-parts.ts';
import type { Claim } from '../parse-claim.ts';

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** The claim that the groups of `numeral` and the words around it state, or null where they are no number that can be held. */
export function claimOf(groups: Groups, text: string, down: boolean): Claim | null {
  const bound = boundOf(['front', 'inner', 'outer', 'behind'].map((name) => groups[name]));
  const { unit, num, den } = unitOf(groups['unit'] ?? '');
  const read = numberOf(groups);
  if (bound === null || read === null) return null;
  const factor = fraction(groups['sign'] === '-' || groups['sign'] === '负' || down ? -num : num, den);
  const value = toExact(times(read.value, factor));
  const step = toExact(times(read.step, fraction(num, den)));
  return value === null || step === null ? null : { text, value, bound, unit, step };
}

function numberOf(groups: Groups): { readonly value: Fraction; readonly step: Fraction } | null {
  let value = fraction(0n);
  let step = fraction(1n);
  let last: number | null = null;
  for (const place of ['1', '2', '3']) {
    const digits = groups[`d${place}`];
    if (digits === undefined) continue;
    const read = mantissaOf(digits);
    const power = scales[groups[place === '3' ? 'scale' : `s${place}`] ?? ''] ?? 0;
    // 3万5千 goes down from place to place; 5千3万 is no number.
    if (read === null || (last !== null && power >= last)) return null;
    const scale = fraction(10n ** BigInt(power));
    value = add(value, times(fraction(read.num, read.den), scale));
    step = times(fraction(read.step, read.den), scale);
    last = power;
  }
  return { value, step };
}

/** A claim of an exact value, as 百分之三十 or 三成 states it. */
export function exactClaim(text: string, value: Fraction, step: Fraction, unit: string, groups: Groups): Claim | null {
  const bound = boundOf(['front', 'behind'].map((name) => groups[name]));
  const [exact, size] = [toExact(value), toExact(step)];
  return bound === null || exact === null || size === null ? null : { text, value: exact, bound, unit, step: size };
}
