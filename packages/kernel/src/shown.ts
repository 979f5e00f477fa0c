/** A value is told for a person to find it again, never in full length. */
const longest = 60;

/**
 * Any value as a finding tells it: plain data that survives JSON, shortened where it is long. It never throws, whatever a caller
 * hands in.
 *
 * @example
 * ```ts
 * import { shown } from '@huiqi/kernel';
 *
 * shown(new Date(0)); // => 'Date'
 * shown('2026/3/2'); // => '2026/3/2'
 * shown({ num: 1, den: 0 }); // => '1/0'
 * ```
 */
export function shown(value: unknown): string | number | boolean | null {
  switch (typeof value) {
    case 'string':
      return value.length > longest ? `${value.slice(0, longest)}…` : value;
    case 'boolean':
      return value;
    case 'number':
      // JSON knows no negative zero.
      return Number.isFinite(value) ? value + 0 : String(value);
    case 'object':
      return value === null ? null : objectShown(value);
    case 'bigint':
      return `${String(value)}n`.slice(0, longest);
    default:
      return typeof value;
  }
}

function objectShown(value: object): string {
  if (Array.isArray(value)) return `[${String(value.length)}]`;
  const { num, den } = value as { readonly num?: unknown; readonly den?: unknown };
  if (typeof num === 'number' && typeof den === 'number') return `${String(num)}/${String(den)}`;
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}
