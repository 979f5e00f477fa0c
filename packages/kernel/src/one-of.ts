import { callerError } from './codes.ts';

/**
 * A value that is known to be one of several, and not more.
 *
 * @zh 部分已知的值
 */
export interface OneOf<T> {
  /** The values still possible, at least two, in a stable order. */
  readonly oneOf: readonly T[];
}

/**
 * Whether a value is only partly known.
 *
 * @zh 是否部分已知
 * @example
 * ```ts
 * import { isOneOf } from '@huiqi/kernel';
 *
 * isOneOf({ oneOf: ['micro', 'small'] }); // => true
 * isOneOf('micro'); // => false
 * ```
 */
export function isOneOf<T>(value: T | OneOf<T>): value is OneOf<T> {
  return typeof value === 'object' && value !== null && 'oneOf' in value;
}

/**
 * The values as one: the value itself when only one is left, otherwise the set without repetitions.
 *
 * @zh 可能值之一
 * @throws {@link CallerError} `oneOf.empty` when no value is left: an impossible value is the caller's bug
 * @example
 * ```ts
 * import { oneOf } from '@huiqi/kernel';
 *
 * oneOf(['small', 'small']); // => 'small'
 * oneOf(['micro', 'small', 'micro']); // => { oneOf: ['micro', 'small'] }
 * ```
 */
export function oneOf<T extends string | number | boolean>(values: readonly T[]): T | OneOf<T> {
  const distinct = [...new Set(values)];
  const first = distinct[0];
  if (first === undefined)
    throw callerError('oneOf.empty', {}, 'No value is possible: pass one at least. 至少给出一个值。');
  return distinct.length === 1 ? first : { oneOf: distinct };
}

/**
 * The values still possible, one for a fully known value.
 *
 * @zh 尚有的可能
 * @example
 * ```ts
 * import { possibleValues } from '@huiqi/kernel';
 *
 * possibleValues('small'); // => ['small']
 * ```
 */
export function possibleValues<T>(value: T | OneOf<T>): readonly T[] {
  return isOneOf(value) ? value.oneOf : [value];
}
