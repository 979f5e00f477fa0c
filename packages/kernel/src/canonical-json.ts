import type { CallerError } from './caller-error.ts';
import { callerError } from './codes.ts';
import { compareText } from './compare-text.ts';
import { isWellFormed } from './well-formed.ts';

/**
 * A value as canonical JSON: the same value gives the same text everywhere, keys sorted by UTF-16 code unit, no white space.
 * A property that is `undefined` counts as absent.
 *
 * @zh 规范 JSON
 * @throws {@link CallerError} `json.value`, with the path, for what JSON cannot hold: `undefined` in a list, a function, `NaN`,
 * a lone surrogate, an object of a class (a date, a map), a cycle
 * @see RFC 8785
 * @example
 * ```ts
 * import { canonicalJson } from '@huiqi/kernel/digest';
 *
 * canonicalJson({ b: 1, a: [true, '元'] }); // => '{"a":[true,"元"],"b":1}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  return write(value, '', null);
}

/** An object that is being written, under which key of which other one. */
interface Place {
  readonly object: object;
  readonly key: string | number;
  readonly above: Place | null;
}

function write(value: unknown, key: string | number, above: Place | null): string {
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value === 'string') return quoted(value, key, above);
  if (typeof value !== 'object' || !isPlain(value)) throw refusal(value, key, above);
  for (let outer = above; outer !== null; outer = outer.above) {
    if (outer.object === value) throw refusal(value, key, above);
  }
  const place = { object: value, key, above };
  // `Array.from` visits the holes of a sparse list too.
  if (Array.isArray(value)) return `[${Array.from(value, (item, index) => write(item, index, place)).join(',')}]`;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([left], [right]) => compareText(left, right));
  return `{${entries.map(([name, item]) => `${quoted(name, name, place)}:${write(item, name, place)}`).join(',')}}`;
}

function quoted(text: string, key: string | number, above: Place | null): string {
  if (!isWellFormed(text)) throw refusal(text, key, above);
  return JSON.stringify(text);
}

/** Whether an object is a list or bare data of any realm; one of a class would lose its content silently. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

function refusal(value: unknown, key: string | number, above: Place | null): CallerError {
  const path = [key];
  for (let outer = above; outer !== null; outer = outer.above) path.unshift(outer.key);
  // The first key is the root's and empty: the path reads `/rows/3/day`.
  const params = { type: Object.prototype.toString.call(value).slice(8, -1), path: path.join('/') };
  const sentence = `“${params.path}” holds a ${params.type}, which JSON cannot: pass plain data. 请用普通数据。`;
  return callerError('json.value', params, sentence);
}
