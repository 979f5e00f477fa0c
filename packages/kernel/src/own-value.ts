import { hasOwn } from './has-own.ts';

/**
 * What a record holds under a name of its own, never what it inherits: a name such as `constructor` may come from outside.
 *
 * @returns null where it holds nothing under that name, or where there is no record or no name
 * @example
 * ```ts
 * import { ownValue } from '@huiqi/kernel';
 *
 * ownValue({ trade: 1 }, 'trade'); // => 1
 * ownValue({}, 'constructor'); // => null
 * ```
 */
export function ownValue<T>(
  record: Readonly<Record<string, T>> | null | undefined,
  name: string | null | undefined,
): T | null {
  return record != null && name != null && hasOwn(record, name) ? (record[name] ?? null) : null;
}
