import { CallerError } from './caller-error.ts';
import type { Issue } from './issue.ts';
import type { Params } from './words.ts';

/**
 * The first finding of a reading that failed as an exception, for data that the caller wrote into the code. Codes of other packages are
 * handed on by it; whoever makes a code of its own uses `callerError` of {@link issuesOf}.
 *
 * @param failed - the reading, or whatever else lists what was found
 * @param sentence - what is wrong and what to do, in English and Chinese
 * @param more - values beside those of the finding
 * @example
 * ```ts
 * import { errorOf, parseYuan } from '@huiqi/kernel';
 *
 * errorOf(parseYuan('5 quid'), 'The price list holds no amount: correct it. 价目有误，请改正。').code; // => 'money.shape'
 * ```
 */
export function errorOf(
  failed: { readonly issues: readonly Pick<Issue, 'code' | 'params'>[] },
  sentence: string,
  more: Params = {},
): CallerError {
  const { code, params } = failed.issues[0] as Pick<Issue, 'code' | 'params'>;
  return new CallerError(code, { ...params, ...more }, sentence);
}
