import type { Params } from './words.ts';

/**
 * How much an issue stops: an error rejects the row or value, a warning and a notice let it through.
 */
export type Severity = 'error' | 'warning' | 'notice';

/**
 * A finding about data: what is wrong, where, and the values its words need. Issues are values and are never thrown.
 *
 * @zh 数据问题
 */
export interface Issue {
  /** What is wrong; its Chinese and English words stand in `@huiqi/messages`. */
  readonly code: string;
  /** How much it stops. */
  readonly severity: Severity;
  /** Where: keys and indexes from the outside in. */
  readonly path: readonly (string | number)[];
  /** The values its words need. */
  readonly params: Params;
}

/**
 * What reading a text gives: the value, or the issues that forbid it. Warnings may stand beside a value.
 */
export type Reading<T> = Accepted<T> | { readonly ok: false; readonly issues: readonly Issue[] };

/** A reading that succeeded. What reads many items and leaves the bad ones out always does: they stand in its issues. */
export interface Accepted<T> {
  /** There is a value. */
  readonly ok: true;
  /** The value. */
  readonly value: T;
  /** What was found on the way. */
  readonly issues: readonly Issue[];
}

/**
 * Makes an issue; severity is `error` and the path empty unless given.
 *
 * @example
 * ```ts
 * import { issue } from '@huiqi/kernel';
 *
 * issue('date.unreal', { text: '2026-02-30' }).severity; // => 'error'
 * ```
 */
export function issue(
  code: string,
  params: Params = {},
  path: readonly (string | number)[] = [],
  severity: Severity = 'error',
): Issue {
  return { code, severity, path, params };
}

/**
 * A reading that succeeded, with the warnings found on the way.
 *
 * @example
 * ```ts
 * import { accepted } from '@huiqi/kernel';
 *
 * accepted(5); // => { ok: true, value: 5, issues: [] }
 * ```
 */
export function accepted<T>(value: T, issues: readonly Issue[] = []): Accepted<T> {
  return { ok: true, value, issues };
}

/**
 * A reading that failed with one issue.
 *
 * @example
 * ```ts
 * import { refused } from '@huiqi/kernel';
 *
 * refused('date.shape', { text: 'x' }).issues.length; // => 1
 * ```
 */
export function refused(code: string, params: Params = {}): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [issue(code, params)] };
}

/**
 * The same issues with a path put in front, for a value read inside a larger one.
 *
 * @example
 * ```ts
 * import { issue, under } from '@huiqi/kernel';
 *
 * under(['rows', 3], [issue('date.shape', {}, ['day'])])[0]?.path; // => ['rows', 3, 'day']
 * ```
 */
export function under(path: readonly (string | number)[], issues: readonly Issue[]): readonly Issue[] {
  return issues.map((inner) => ({ ...inner, path: [...path, ...inner.path] }));
}
