import { type Fen, formatYuan, isLocalDate, type JsonValue, type LocalDate, lastOf, type Ratio } from '@huiqi/kernel';
import type { Locale } from './words.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const words = {
  zh: { yes: '是', no: '否', unknown: '未知', list: '、', or: '或' },
  en: { yes: 'yes', no: 'no', unknown: 'unknown', list: ', ', or: ' or ' },
} as const;

/**
 * A day in words.
 *
 * @zh 日期文字
 * @example
 * ```ts
 * import { dayText } from '@huiqi/messages';
 *
 * dayText('2026-03-05'); // => '2026年3月5日'
 * dayText('2026-03-05', 'en'); // => '5 March 2026'
 * ```
 */
export function dayText(day: LocalDate, locale: Locale = 'zh'): string {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  return locale === 'zh' ? `${year}年${month}月${date}日` : `${date} ${months[month - 1] ?? ''} ${year}`;
}

/**
 * Fen as grouped yuan text.
 *
 * @zh 金额文字
 * @example
 * ```ts
 * import { yuanText } from '@huiqi/messages';
 *
 * yuanText(2300550); // => '23,005.50元'
 * ```
 */
export function yuanText(amount: Fen, locale: Locale = 'zh'): string {
  return `${formatYuan(amount, { grouped: true })}${locale === 'zh' ? '元' : ' yuan'}`;
}

/**
 * A ratio as per cent, exact: a share that has no finite decimals stays a fraction.
 *
 * @zh 百分比文字
 * @example
 * ```ts
 * import { percentText } from '@huiqi/messages';
 *
 * percentText({ num: 5, den: 16 }); // => '31.25%'
 * percentText({ num: 2, den: 3 }); // => '2/3'
 * ```
 */
export function percentText(ratio: Ratio): string {
  const den = BigInt(ratio.den);
  let num = BigInt(ratio.num) * 100n;
  for (let places = 0; places <= 40; places += 1) {
    if (num % den === 0n) {
      const digits = String(num < 0n ? -num / den : num / den).padStart(places + 1, '0');
      const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
      return `${num < 0n ? '-' : ''}${text}%`;
    }
    num *= 10n;
  }
  return `${ratio.num}/${ratio.den}`;
}

/** Whether a value is an exact fraction. */
export function isRatioValue(value: unknown): value is Ratio {
  return (
    typeof value === 'object' &&
    value !== null &&
    'num' in value &&
    'den' in value &&
    Number.isSafeInteger(value.num) &&
    Number.isSafeInteger(value.den) &&
    value.den !== 0
  );
}

/**
 * Any parameter as text: lists joined, yes and no in words, a ratio as per cent, several possible values with
 * "or", a text in both languages in the one asked for.
 */
export function valueText(value: JsonValue | undefined, locale: Locale): string {
  const { yes, no, unknown, list } = words[locale];
  if (value === null || value === undefined) return unknown;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.map((item) => valueText(item, locale)).join(list);
  if (isRatioValue(value)) return percentText(value);
  const several = value['oneOf'];
  if (isList(several))
    return eitherText(
      several.map((item) => valueText(item, locale)),
      locale,
    );
  const own = value[locale];
  return typeof own === 'string' ? own : JSON.stringify(value);
}

/** Alternatives as text, with "or" before the last. */
export function eitherText(texts: readonly string[], locale: Locale): string {
  const { list, or } = words[locale];
  return texts.length < 3 ? texts.join(or) : `${texts.slice(0, -1).join(list)}${or}${lastOf(texts)}`;
}

/** A parameter in a named form: `yuan` for fen, `percent` for a ratio, `day` for a day; a value of another kind as it is. */
export function formattedText(value: JsonValue | undefined, form: string | undefined, locale: Locale): string {
  if (isList(value)) return value.map((item) => formattedText(item, form, locale)).join(words[locale].list);
  if (form === 'yuan' && Number.isSafeInteger(value)) return yuanText(Number(value), locale);
  if (form === 'percent' && Number.isSafeInteger(value)) return percentText({ num: Number(value), den: 1 });
  if (form === 'day' && isLocalDate(value)) return dayText(value, locale);
  return valueText(value, locale);
}

/** A list, as `Array.isArray` tells it, also where it is read-only. */
export function isList(value: unknown): value is readonly JsonValue[] {
  return Array.isArray(value);
}
