import type { Issue } from '@huiqi/kernel';
import { type Labels, type Locale, sayIssue, wordingOf } from '@huiqi/messages';
import type { SaidIssue } from '@huiqi/model/line';

/** A finding with its words beside it; `labels` tell what facts and events are called. */
export function saidIssue(found: Issue, locale: Locale, labels: Labels = {}): SaidIssue {
  // A finding of a library that outgrew the catalogue is told by its code rather than not at all.
  if (wordingOf(found.code) === null) return { ...found, message: found.code, todo: null };
  const { text, todo } = sayIssue(found, locale, labels);
  return { ...found, message: text, todo };
}
