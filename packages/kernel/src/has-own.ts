/**
 * Whether a record holds something under a name of its own. `Object.hasOwn` is newer than the oldest browsers that are supported.
 *
 * @example
 * ```ts
 * import { hasOwn } from '@huiqi/kernel';
 *
 * hasOwn({ trade: 1 }, 'trade'); // => true
 * hasOwn({}, 'constructor'); // => false
 * ```
 */
export function hasOwn(record: object, name: PropertyKey): boolean {
  // biome-ignore lint/suspicious/noPrototypeBuiltins: what it proposes is what this stands in for
  return Object.prototype.hasOwnProperty.call(record, name);
}
