import type { AlarmedItem } from '@huiqi/calendar';
import { dayText, type Locale, say, sayCitation } from '@huiqi/messages';
import { alarmText } from '../builders/alarm-text.ts';
import { type Say, sayer } from '../builders/frame.ts';

/** The texts of an event. */
export interface IcsWords {
  /** The line that the calendar shows. */
  readonly summary: string;
  /** What a ring says that asks to check it. */
  readonly check: string;
  /** What stands behind it. */
  readonly description: string;
}

/**
 * What an event says of its item. No officer stands in it.
 *
 * @internal
 */
export function icsWords(item: AlarmedItem, locale: Locale): IcsWords {
  const t = sayer(locale);
  const named = [alarmText(item.title, locale), ...((item.subject ?? null) ? [item.subject ?? ''] : [])].join(' ');
  const firm = item.enterpriseName ?? item.enterprise;
  const title = firm === null ? named : `${named}${t('open')}${firm}${t('close')}`;
  const words = { open: null, check: 'ics.check', overdue: 'ics.overdue', done: 'ics.done', late: 'ics.done' } as const;
  const word = words[item.state];
  const summary = word === null ? title : t(word, { title });
  return { summary, check: t('ics.check', { title }), description: lines(item, locale, t).join('\n') };
}

function lines(item: AlarmedItem, locale: Locale, t: Say): readonly string[] {
  const { due, ends, opens, at, done, grace, consequence, proof, citations = [], cautions } = item;
  const day = (name: string, value: typeof due | null | undefined): readonly string[] =>
    value === null || value === undefined ? [] : [`${t(name)}${t('colon')}${dayText(value, locale)}`];
  const text = (name: string, value: string | null | undefined): readonly string[] =>
    value === null || value === undefined ? [] : [`${t(name)}${t('colon')}${value}`];
  return [
    ...day('alarm.opens', opens),
    `${t('alarm.due')}${t('colon')}${dayText(due, locale)}${at === null ? '' : ` ${at}`}`,
    ...day('alarm.ends', ends === due ? null : ends),
    ...day('alarm.grace', grace),
    ...day('alarm.doneOn', done),
    ...text('alarm.consequence', consequence?.[locale]),
    ...text('alarm.proof', proof?.[locale]),
    ...citations.map((citation) => `${t('alarm.source')}${t('colon')}${sayCitation(citation, locale)}`),
    ...cautions.map(({ code, params }) => `${t('note.caution')}${t('colon')}${say(code, params, locale)}`),
  ];
}
