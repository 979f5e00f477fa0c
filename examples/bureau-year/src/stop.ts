import { diskTrouble, isSystemError } from '@huiqi/cli/files';
import type { CallerError } from '@huiqi/kernel';
import { en, zh } from './words.ts';

/** Ends the run with words for the person at the terminal: the command was not meant like this. */
export function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

/** What is said of an error that the person at the terminal can do something about, such as a full disk; any other is thrown again. */
export function wordsOf(error: unknown): string {
  const { code, params } = (isSystemError(error) ? diskTrouble(error.path ?? '', error) : error) as CallerError;
  if (typeof code !== 'string' || !Object.hasOwn(zh.words, code)) throw error;
  const said = [zh, en].map(({ sayIssue }) => sayIssue({ code, params }));
  return said.flatMap(({ text, todo }) => (todo === null ? [text] : [`${text}；${todo}`])).join(' · ');
}
