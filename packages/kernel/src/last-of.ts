/**
 * The last of a list, or the last character of a text. `at` is newer than the oldest browsers that are supported.
 *
 * @returns undefined where there is none
 * @example
 * ```ts
 * import { lastOf } from '@huiqi/kernel';
 *
 * lastOf([1, 2, 3]); // => 3
 * lastOf([]); // => undefined
 * ```
 */
export function lastOf<T>(list: ArrayLike<T>): T | undefined {
  return list[list.length - 1];
}

/**
 * Where in a list the last one stands that passes a test; -1 where none does.
 *
 * @example
 * ```ts
 * import { findLastIndex } from '@huiqi/kernel';
 *
 * findLastIndex([1, 5, 2], (value) => value < 3); // => 2
 * ```
 */
export function findLastIndex<T>(list: readonly T[], passes: (value: T, index: number) => boolean): number {
  for (let index = list.length - 1; index >= 0; index -= 1) {
    if (passes(list[index] as T, index)) return index;
  }
  return -1;
}

/**
 * The last of a list that passes a test.
 *
 * @returns undefined where none does
 * @example
 * ```ts
 * import { findLast } from '@huiqi/kernel';
 *
 * findLast([1, 5, 2], (value) => value < 3); // => 2
 * ```
 */
export function findLast<T>(list: readonly T[], passes: (value: T, index: number) => boolean): T | undefined {
  return list[findLastIndex(list, passes)];
}
