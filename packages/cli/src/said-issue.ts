import type { Issue } from '@huiqi/kernel';
import { type Locale, sayIssue, wordingOf } from '@huiqi/messages';
import type { SaidIssue } from './schemas/line.ts';

/** A finding with its words beside it. */
export function saidIssue(found: Issue, locale: Locale): SaidIssue {
  // A finding of a library that outgrew the catalogue is told by its code rather than not at all.
  if (wordingOf(found.code) === null) return { ...found, message: found.code, todo: null };
  const { text, todo } = sayIssue(found, locale);
  return { ...found, message: text, todo };
}
