import { hasOwn, type Issue } from '@huiqi/kernel';
import type { Labels, Speech } from '@huiqi/messages';
import { type ErrorLine, schemaVersion } from '@huiqi/model/line';
import { issue } from '../codes.ts';
import { saidIssue } from './said-issue.ts';

/** What findings are said with. */
export interface Saying {
  /** The words. */
  readonly speech: Pick<Speech, 'sayIssue' | 'words'>;
  /** What facts and events are called. */
  readonly labels?: Labels;
}

/** Why a line has no answer, and which line it is. */
export interface FailedLine {
  /** Why. */
  readonly found: Issue;
  /** What else was found. */
  readonly issues?: readonly Issue[];
  /** Its id, where one could be read. */
  readonly id?: string | number | null;
  /** Its number, from one. */
  readonly number?: number;
}

/**
 * What stands in the place of an answer.
 *
 * @zh 出错行
 * @param failed - the line and what is wrong with it
 * @param saying - the words, and what facts and events are called
 */
export function errorLine(
  { found, issues = [], id = null, number = 1 }: FailedLine,
  { speech, labels = {} }: Saying,
): ErrorLine {
  const { code, message, todo } = saidIssue(found, speech, labels);
  return {
    schemaVersion,
    id,
    line: number,
    error: { code, message, todo, issues: issues.map((one) => saidIssue(one, speech, labels)) },
  };
}

/**
 * What an engine threw, as a finding about the line: an unknown clock is a slip of its writer, not of the program around it.
 *
 * @zh 抛出的错误转为问题
 * @param error - what was thrown
 * @param speech - the words: what has none there is told as a failure
 */
export function thrownIssue(error: unknown, { words }: Pick<Speech, 'words'>): Issue {
  const { code, params, message } = error as Partial<Issue> & { readonly message?: string };
  if (code !== undefined && params !== undefined && hasOwn(words, code)) {
    return { code, severity: 'error', path: [], params };
  }
  return issue('verb.line.failed', { detail: message ?? String(error) });
}
