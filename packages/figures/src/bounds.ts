import type { Bound } from './figure.ts';

/** The other side of a bound. */
export function oppositeBound(bound: Bound): Bound {
  return bound === 'at-least' ? 'at-most' : bound === 'at-most' ? 'at-least' : bound;
}

/** The bound of a sum (or product) of two numbers that are not negative. */
export function boundOfSum(left: Bound, right: Bound): Bound {
  if (left === 'exact' || left === right) return right;
  return right === 'exact' ? left : 'about';
}

/** The bound of `left` less, or divided by, `right`: the second number works the other way round. */
export function boundOfDifference(left: Bound, right: Bound): Bound {
  return boundOfSum(left, oppositeBound(right));
}
