import type { JsonValue } from '@huiqi/kernel';
import type { Named } from './labels.ts';
import { isList } from './value-text.ts';
import type { Locale } from './words.ts';

/** Codes as they are told to who wrote none of them: each with its word. */
export function codesText(value: JsonValue, label: Named | null, locale: Locale): string {
  const [open, close] = locale === 'zh' ? ['（', '）'] : [' (', ')'];
  const texts = (isList(value) ? value : [value]).map((code) => {
    const text = plainText(code);
    const word = label?.word?.(text) ?? text;
    return word === text ? text : `${text}${open}${word}${close}`;
  });
  return texts.join(locale === 'zh' ? '、' : ', ');
}

/** A value as it is written: a text without its quotation marks. */
function plainText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const asked = { zh: ['是否想写 ', '？'], en: ['did you mean ', '? '] } as const;

/** Asks whether the code was meant whose word was written in its place, in part or in whole; nothing where there is none. */
export function meantText(
  written: JsonValue,
  allowed: JsonValue | undefined,
  label: Named | null,
  locale: Locale,
): string {
  const text = plainText(written).trim().toLowerCase();
  if (text === '' || !isList(allowed)) return '';
  const words = allowed.map(plainText).map((code) => [code, label?.word?.(code)?.toLowerCase() ?? ''] as const);
  const named = words.filter(([, word]) => word !== '');
  const found =
    named.find(([, word]) => word === text) ?? named.find(([, word]) => word.startsWith(text) || text.startsWith(word));
  const [before, after] = asked[locale];
  return found === undefined ? '' : `${before}${found[0]}${after}`;
}
