import type { AlarmText } from '@huiqi/calendar';
import type { Locale } from '@huiqi/messages';

/** A text of an item in one language. */
export function alarmText(text: AlarmText, locale: Locale): string {
  return typeof text === 'string' ? text : text[locale];
}
