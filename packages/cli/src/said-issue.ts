import type { Issue } from '@huiqi/kernel';
import type { Labels, Locale } from '@huiqi/messages';
import type { SaidIssue } from '@huiqi/model/line';
import { sayIssue } from './words.ts';

/** A finding with its words beside it; `labels` tell what facts and events are called. */
export function saidIssue(found: Issue, locale: Locale, labels: Labels = {}): SaidIssue {
  const { text, todo } = sayIssue(found, locale, labels);
  return { ...found, message: text, todo };
}
