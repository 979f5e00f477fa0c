import { type CallerError, errorOf, type Params } from '@huiqi/kernel';
import type { CliParams as Codes } from './codes.ts';
import { sayIssue } from './words.ts';

/** An error of the call, whose sentence is what the words say of it: whoever calls `run` from a program reads the same as at the terminal. */
export function callerError<C extends keyof Codes>(
  code: C,
  ...given: object extends Codes[C] ? [params?: Codes[C] & Params] : [params: Codes[C] & Params]
): CallerError {
  const [params = {}] = given;
  const sentences = (['en', 'zh'] as const).map((locale) => {
    const { text, todo } = sayIssue({ code, params }, locale);
    return todo === null ? text : `${text}. ${todo}`;
  });
  return errorOf({ issues: [{ code, params }] }, sentences.join(' '));
}
