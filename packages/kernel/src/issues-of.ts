import { CallerError } from './caller-error.ts';
import { type Issue, issue, refused, type Severity } from './issue.ts';
import type { Params } from './words.ts';

/**
 * What a code is given: its parameters where its words have places.
 *
 * @inline
 */
type Given<P> = object extends P ? [params?: P & Params] : [params: P & Params];

/** Makes findings and errors whose codes have words. */
export interface IssuesOf<P> {
  /** Makes a finding, as {@link issue} does. */
  readonly issue: <C extends keyof P & string>(
    code: C,
    ...given: [...Given<P[C]>, path?: readonly (string | number)[], severity?: Severity]
  ) => Issue;
  /** A reading that failed with one finding, as {@link refused} makes it. */
  readonly refused: <C extends keyof P & string>(code: C, ...given: Given<P[C]>) => ReturnType<typeof refused>;
  /** Makes a {@link CallerError}; its sentence says what is wrong and what to do. */
  readonly callerError: <C extends keyof P & string>(code: C, params: P[C] & Params, sentence: string) => CallerError;
}

/**
 * The makers of findings for the codes of one package, so that a code without words, or one without a parameter that its words need, is a
 * type error. An application that has findings of its own names its codes the same way.
 *
 * @zh 带类型的问题代码
 * @example
 * ```ts
 * import { issuesOf, type Places, type Words } from '@huiqi/kernel';
 *
 * interface CounterParams {
 *   'counter.late': Places<'at'>;
 * }
 * const { issue } = issuesOf<CounterParams>();
 * const counterZh: Words<CounterParams> = { 'counter.late': ['{at}已过受理时间', '请次日再来'] };
 *
 * issue('counter.late', { at: '17:45' }, ['ticket']).path; // => ['ticket']
 * Object.keys(counterZh); // => ['counter.late']
 * ```
 */
export function issuesOf<P>(): IssuesOf<P> {
  const callerError = (code: string, params: Params, sentence: string): CallerError =>
    new CallerError(code, params, sentence);
  return { issue, refused, callerError } as unknown as IssuesOf<P>;
}
