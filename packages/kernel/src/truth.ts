/**
 * A three-valued truth: a missing fact is neither yes nor no (Kleene's strong logic).
 *
 * @zh 三值真值
 */
export type Truth = 'yes' | 'no' | 'unknown';

/**
 * Yes when every part is yes, no as soon as one is no, otherwise unknown.
 *
 * @zh 都成立
 * @example
 * ```ts
 * import { allOf } from '@huiqi/kernel';
 *
 * allOf(['yes', 'unknown', 'no']); // => 'no'
 * allOf(['yes', 'unknown']); // => 'unknown'
 * ```
 */
export function allOf(parts: readonly Truth[]): Truth {
  if (parts.includes('no')) return 'no';
  return parts.includes('unknown') ? 'unknown' : 'yes';
}

/**
 * Yes as soon as one part is yes, no when every part is no, otherwise unknown.
 *
 * @zh 任一成立
 * @example
 * ```ts
 * import { anyOf } from '@huiqi/kernel';
 *
 * anyOf(['no', 'unknown']); // => 'unknown'
 * anyOf(['unknown', 'yes']); // => 'yes'
 * ```
 */
export function anyOf(parts: readonly Truth[]): Truth {
  if (parts.includes('yes')) return 'yes';
  return parts.includes('unknown') ? 'unknown' : 'no';
}

/**
 * Yes when at least `least` parts are yes, no when too few can still become yes, otherwise unknown.
 *
 * @zh 至少几项成立
 * @example
 * ```ts
 * import { atLeastOf } from '@huiqi/kernel';
 *
 * atLeastOf(2, ['yes', 'no', 'unknown']); // => 'unknown'
 * atLeastOf(2, ['yes', 'no', 'no']); // => 'no'
 * ```
 */
export function atLeastOf(least: number, parts: readonly Truth[]): Truth {
  let yes = 0;
  let open = 0;
  for (const part of parts) {
    if (part === 'yes') yes += 1;
    else if (part === 'unknown') open += 1;
  }
  if (yes >= least) return 'yes';
  return yes + open >= least ? 'unknown' : 'no';
}

/**
 * The opposite truth; unknown stays unknown.
 *
 * @zh 不成立
 * @example
 * ```ts
 * import { negate } from '@huiqi/kernel';
 *
 * negate('unknown'); // => 'unknown'
 * ```
 */
export function negate(part: Truth): Truth {
  if (part === 'unknown') return 'unknown';
  return part === 'yes' ? 'no' : 'yes';
}
