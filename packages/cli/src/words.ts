import { figuresEn } from '@huiqi/figures/words/en';
import { figuresZh } from '@huiqi/figures/words/zh';
import type { Issue, Params } from '@huiqi/kernel';
import { ledgersEn } from '@huiqi/ledgers/words/en';
import { ledgersZh } from '@huiqi/ledgers/words/zh';
import { type Labels, type Locale, type Said, type Speech, speech } from '@huiqi/messages';
import { reportsEn } from '@huiqi/reports/words/en';
import { reportsPagesEn } from '@huiqi/reports/words/pages/en';
import { reportsPagesZh } from '@huiqi/reports/words/pages/zh';
import { reportsZh } from '@huiqi/reports/words/zh';
import { en as enginesEn } from '@huiqi/sdk/words/en';
import { zh as enginesZh } from '@huiqi/sdk/words/zh';
import { cliEn } from './words/en.ts';
import { cliZh } from './words/zh.ts';

const zh = speech('zh', enginesZh.words, enginesZh.titles, figuresZh, ledgersZh, reportsZh, reportsPagesZh, cliZh);
const en = speech('en', enginesEn.words, enginesEn.titles, figuresEn, ledgersEn, reportsEn, reportsPagesEn, cliEn);

/** All codes that the command line tells, each with its places. */
export type CliParams = typeof zh extends Speech<infer P> ? P : never;

/** One of these codes. */
export type CliCode = keyof CliParams;

/** The words of everything that the command line tells, by the language asked for. */
export const speeches = { zh, en } as const satisfies Readonly<Record<Locale, Speech<CliParams>>>;

/** What a code says. */
export function say<C extends CliCode>(
  code: C,
  params: CliParams[C] & Params,
  locale: Locale,
  labels: Labels = {},
): string {
  return speeches[locale].say<CliCode>(code, params, labels);
}

/** A finding, and what to do about it. */
export function sayIssue(finding: Pick<Issue, 'code' | 'params'>, locale: Locale, labels: Labels = {}): Said {
  return speeches[locale].sayIssue(finding, labels);
}

/** Whether there are words for a code that is put together of names in a pack, or that came from elsewhere. */
export function hasWords(code: string): code is CliCode {
  return Object.hasOwn(zh.words, code);
}
