import { type Locale, speech } from '@huiqi/messages';
import type { SheetParams } from '../codes.ts';
import { sheetEn } from '../words/sheet/en.ts';
import { sheetZh } from '../words/sheet/zh.ts';

const speeches = { zh: speech('zh', sheetZh), en: speech('en', sheetEn) };

/** What a sheet says to someone who enters something else, in the language of the sheet. */
export function say(code: keyof SheetParams, locale: Locale): string {
  return speeches[locale].say(code);
}
