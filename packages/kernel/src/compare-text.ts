/**
 * Orders two texts by code unit: the same on every machine, in every language. Days, ids and names are ordered by it.
 *
 * @returns negative, zero or positive as `left` stands before, equals or stands behind `right`
 * @example
 * ```ts
 * import { compareText } from '@huiqi/kernel';
 *
 * ['b', 'a', 'B'].sort(compareText); // => ['B', 'a', 'b']
 * ```
 */
export function compareText(left: string, right: string): -1 | 0 | 1 {
  return left < right ? -1 : left > right ? 1 : 0;
}
