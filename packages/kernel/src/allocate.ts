import { callerError } from './codes.ts';

/**
 * Shares a whole amount by weights with the largest remainders; nothing is lost, ties go to the earlier share.
 *
 * @zh 最大余额分配
 * @param total - the whole amount, a safe integer (fen, places, pieces)
 * @param weights - one weight per share, safe integers of zero or more, at least one above zero
 * @returns one whole share per weight; their sum is `total`
 * @throws {@link CallerError} `allocation.total` when the total is no safe integer, `allocation.weights` when a weight is no
 * safe integer of zero or more, or none is above zero
 * @example
 * ```ts
 * import { allocate } from '@huiqi/kernel';
 *
 * allocate(100, [1, 1, 1]); // => [34, 33, 33]
 * ```
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  if (!Number.isSafeInteger(total)) {
    const sentence = `${total} cannot be shared out: pass a whole number. 总量应为整数。`;
    throw callerError('allocation.total', { total: String(total) }, sentence);
  }
  const usable = weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0);
  const sum = usable ? weights.reduce((part, weight) => part + BigInt(weight), 0n) : 0n;
  if (sum === 0n) {
    const sentence = `Nothing is shared out by ${weights.join()}: pass whole numbers from 0 up, one above 0. 权重应为不小于零的整数，至少一个大于零。`;
    throw callerError('allocation.weights', { weights: weights.map(String) }, sentence);
  }
  const size = BigInt(Math.abs(total));
  const parts = weights.map((weight, index) => {
    const product = size * BigInt(weight);
    return { index, share: Number(product / sum), rest: product % sum };
  });
  const open = Math.abs(total) - parts.reduce((sum, part) => sum + part.share, 0);
  const byRest = [...parts].sort((left, right) =>
    left.rest < right.rest ? 1 : left.rest > right.rest ? -1 : left.index - right.index,
  );
  const raised = new Set(byRest.slice(0, open).map((part) => part.index));
  const sign = total < 0 ? -1 : 1;
  return parts.map(({ index, share }) => sign * (share + (raised.has(index) ? 1 : 0)) || 0);
}
