import type { Params } from '@huiqi/kernel';
import { hasOwn } from '@huiqi/kernel';
import { type Locale, type Speech, speech } from '@huiqi/messages';
import { messagesEn } from '@huiqi/messages/words/en';
import { messagesZh } from '@huiqi/messages/words/zh';
import { reportsPagesEn } from './words/pages/en.ts';
import { reportsPagesZh } from './words/pages/zh.ts';

const zh = speech('zh', messagesZh, reportsPagesZh);
const en = speech('en', messagesEn, reportsPagesEn);
const speeches = { zh, en };

/** The codes that stand on the pages of rules and packs. */
export type PageParams = typeof zh extends Speech<infer P> ? P : never;

/** One of these codes. */
export type PageCode = keyof PageParams;

/** What stands over a part of a page, a column or an entry. */
export type PageHeading = PageCode extends infer Code
  ? Code extends `reports.page.heading.${infer Name}`
    ? Name
    : never
  : never;

/** A code whose words have no places. */
export type PlainCode = { [C in PageCode]: object extends PageParams[C] ? C : never }[PageCode];

/** What stands on a page, in the language that it is asked for in. */
export function say<C extends PageCode>(code: C, params: PageParams[C] & Params, locale: Locale): string {
  return speeches[locale].say<PageCode>(code, params);
}

/** Whether there are words for a name of the grammar; they have no places. */
export function isNamed(code: string): code is PlainCode {
  return hasOwn(reportsPagesZh, code);
}
