import { CallerError } from './caller-error.ts';

/**
 * Shares a whole amount by weights with the largest remainders; nothing is lost, ties go to the earlier share.
 *
 * @zh 最大余额分配
 * @param total - the whole amount, a safe integer (fen, places, pieces)
 * @param weights - one weight per share, safe integers of zero or more, at least one above zero
 * @returns one whole share per weight; their sum is `total`
 * @throws {@link CallerError} `allocation.weights` when there is no usable weight
 * @example
 * ```ts
 * import { allocate } from '@huiqi/kernel';
 *
 * allocate(100, [1, 1, 1]); // => [34, 33, 33]
 * ```
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  const usable = weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0);
  const sum = usable ? weights.reduce((part, weight) => part + BigInt(weight), 0n) : 0n;
  if (sum === 0n || !Number.isSafeInteger(total)) throw new CallerError('allocation.weights', { total, weights });
  const sign = total < 0 ? -1 : 1;
  const size = BigInt(Math.abs(total));
  const shares = weights.map((weight) => Number((size * BigInt(weight)) / sum));
  const rests = weights.map((weight, index) => ({ index, rest: (size * BigInt(weight)) % sum }));
  rests.sort((left, right) => (left.rest < right.rest ? 1 : left.rest > right.rest ? -1 : left.index - right.index));
  let open = Math.abs(total) - shares.reduce((part, share) => part + share, 0);
  for (const { index } of rests) {
    if (open === 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    open -= 1;
  }
  return shares.map((share) => (share === 0 ? 0 : sign * share));
}
