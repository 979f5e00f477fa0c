import { issue } from './codes.ts';
import type { Issue } from './issue.ts';

/** How deep data may be nested, unless a caller says otherwise: what people write stays far below. */
const deepest = 100;

/** How much of the path to a place that lies too deep is told. */
const toldKeys = 8;

/** A list or object that waits to be looked into, under which key of which other one. */
interface Nested {
  readonly inside: object;
  readonly depth: number;
  readonly key: string | number;
  readonly above: Nested | null;
}

/**
 * Whether data is nested too deeply to be read: readers that descend by calling themselves would run out of stack. It counts without
 * descending itself, and ends for what refers to itself too.
 *
 * @zh 嵌套过深
 * @param value - data from outside, such as what `JSON.parse` gave
 * @param limit - the most lists and objects inside each other; 100 unless given
 * @returns an issue `json.depth` with the beginning of the path, or null where all is well
 * @example
 * ```ts
 * import { depthIssue } from '@huiqi/kernel';
 *
 * depthIssue({ facts: { 'enterprise.employees': 20 } }); // => null
 * depthIssue(JSON.parse('[[[1]]]'), 2)?.code; // => 'json.depth'
 * ```
 */
export function depthIssue(value: unknown, limit: number = deepest): Issue | null {
  const open: Nested[] = [];
  const add = (inner: unknown, key: string | number, above: Nested | null): void => {
    if (typeof inner === 'object' && inner !== null) {
      open.push({ inside: inner, depth: (above?.depth ?? 0) + 1, key, above });
    }
  };
  add(value, '', null);
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (place.depth > limit) return issue('json.depth', { limit }, pathOf(place).slice(0, toldKeys));
    if (Array.isArray(place.inside)) for (const [key, inner] of place.inside.entries()) add(inner, key, place);
    else for (const [key, inner] of Object.entries(place.inside)) add(inner, key, place);
  }
  return null;
}

function pathOf(place: Nested): (string | number)[] {
  const path: (string | number)[] = [];
  // The outermost value has no key.
  for (let at: Nested = place; at.above !== null; at = at.above) path.push(at.key);
  return path.reverse();
}
