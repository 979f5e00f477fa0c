/**
 * A record of names and values. `Object.fromEntries` is newer than the oldest browsers that are supported.
 *
 * @example
 * ```ts
 * import { recordOf } from '@huiqi/kernel';
 *
 * recordOf([['trade', 1]]); // => { trade: 1 }
 * ```
 */
export function recordOf<T>(entries: Iterable<readonly [PropertyKey, T]>): Record<string, T> {
  const record: Record<PropertyKey, T> = {};
  for (const [name, value] of entries) {
    // Assigned, it would become the prototype.
    if (name === '__proto__')
      Object.defineProperty(record, name, { value, configurable: true, enumerable: true, writable: true });
    else record[name] = value;
  }
  return record;
}
