import type { Issue } from '@huiqi/kernel';
import type { Locale } from '@huiqi/messages';
import type { SaidIssue } from '@huiqi/model/line';
import { saidIssue as said } from '@huiqi/sdk/verbs';
import { speeches } from './words.ts';

/** A finding with its words beside it. */
export function saidIssue(finding: Issue, locale: Locale): SaidIssue {
  return said(finding, speeches[locale]);
}
