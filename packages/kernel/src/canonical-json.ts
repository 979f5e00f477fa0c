import { CallerError } from './caller-error.ts';

/**
 * A value as canonical JSON: the same value gives the same text everywhere, keys sorted by UTF-16 code unit, no white space.
 *
 * @throws {@link CallerError} `json.value` for what JSON cannot hold: `undefined` in a list, a function, `NaN`, a lone surrogate, a cycle
 * @see RFC 8785
 * @example
 * ```ts
 * import { canonicalJson } from '@huiqi/kernel/digest';
 *
 * canonicalJson({ b: 1, a: [true, '元'] }); // => '{"a":[true,"元"],"b":1}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  return write(value, []);
}

function write(value: unknown, above: readonly object[]): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value === 'string' && value.isWellFormed()) return JSON.stringify(value);
  if (typeof value !== 'object' || above.includes(value)) throw new CallerError('json.value', { type: typeof value });
  const path = [...above, value];
  if (Array.isArray(value)) return `[${value.map((item) => write(item, path)).join(',')}]`;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${write(item, path)}`).join(',')}}`;
}
