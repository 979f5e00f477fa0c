import { toFraction } from '../exact.ts';
import type { Figure } from '../figure.ts';
import type { Claim } from '../parse-claim.ts';

/** Whether a claim looks like a slip of a figure: two digits changed places, one is wrong, the point or the scale slipped. */
export function isNearMiss(claim: Claim, figure: Figure): boolean {
  const said = digitsOf(claim.value);
  const known = digitsOf(figure.value).slice(0, said.length);
  if (said.length < 2 || known.length < said.length) return false;
  if (said === known) return true;
  const wrong = Array.from(said).flatMap((digit, at) => (digit === known.charAt(at) ? [] : [at]));
  if (said.length >= 3 && wrong.length === 1) return true;
  const sorted = (digits: string): string => Array.from(digits).sort().join('');
  return wrong.length === 2 && sorted(said) === sorted(known);
}

/** The significant digits of a number. */
function digitsOf(value: Figure['value']): string {
  const { num, den } = toFraction(value);
  const size = num < 0n ? -num : num;
  return String((size * 10n ** 12n) / den).replace(/0+$/u, '');
}
