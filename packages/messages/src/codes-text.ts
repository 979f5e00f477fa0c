import type { JsonValue } from '@huiqi/kernel';
import type { Named } from './labels.ts';
import { isList } from './value-text.ts';
import type { Locale } from './words.ts';

/** Codes as they are told to who wrote none of them: each with its word. */
export function codesText(value: JsonValue, label: Named | null, locale: Locale): string {
  const [open, close] = locale === 'zh' ? ['（', '）'] : [' (', ')'];
  const texts = (isList(value) ? value : [value]).map((code) => {
    const word = label?.word?.(String(code)) ?? code;
    return word === code ? String(code) : `${String(code)}${open}${String(word)}${close}`;
  });
  return texts.join(locale === 'zh' ? '、' : ', ');
}

const asked = { zh: ['是否想写 ', '？'], en: ['did you mean ', '? '] } as const;

/** Asks whether the code was meant whose word was written in its place, in part or in whole; nothing where there is none. */
export function meantText(
  written: JsonValue,
  allowed: JsonValue | undefined,
  label: Named | null,
  locale: Locale,
): string {
  const text = String(written).trim().toLowerCase();
  if (text === '' || !isList(allowed)) return '';
  const words = allowed.map((code) => [String(code), label?.word?.(String(code))?.toLowerCase() ?? ''] as const);
  const named = words.filter(([, word]) => word !== '');
  const found =
    named.find(([, word]) => word === text) ?? named.find(([, word]) => word.startsWith(text) || text.startsWith(word));
  const [before, after] = asked[locale];
  return found === undefined ? '' : `${before}${found[0]}${after}`;
}
