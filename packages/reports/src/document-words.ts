import { type Locale, speech } from '@huiqi/messages';
import type { DocumentParams } from './codes.ts';
import { documentEn } from './words/document/en.ts';
import { documentZh } from './words/document/zh.ts';

const speeches = { zh: speech('zh', documentZh), en: speech('en', documentEn) };

/** What stands in every document, in the language that the document names: a renderer is told no other. */
export function say<C extends keyof DocumentParams>(code: C, params: DocumentParams[C], locale: Locale): string {
  return speeches[locale].say<keyof DocumentParams>(code, params);
}
