import type { AlarmedItem } from '@huiqi/calendar';
import { dayText, sayCitation } from '@huiqi/messages';
import { alarmText } from '../builders/alarm-text.ts';
import { type ReportsSpeech, type Say, sayer } from '../builders/frame.ts';

/** What is told of an alarm, each by its own word. */
type AlarmPart = `alarm.${'opens' | 'ends' | 'grace' | 'doneOn' | 'consequence' | 'proof'}`;

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
export function icsWords(item: AlarmedItem, speech: ReportsSpeech): IcsWords {
  const { locale } = speech;
  const t = sayer(speech);
  const named = [alarmText(item.title, locale), ...((item.subject ?? null) ? [item.subject ?? ''] : [])].join(' ');
  const firm = item.enterpriseName ?? item.enterprise;
  const title = firm === null ? named : `${named}${t('open')}${firm}${t('close')}`;
  const words = { open: null, check: 'ics.check', overdue: 'ics.overdue', done: 'ics.done', late: 'ics.done' } as const;
  const word = words[item.state];
  const summary = word === null ? title : t(word, { title });
  return { summary, check: t('ics.check', { title }), description: lines(item, speech, t).join('\n') };
}

function lines(item: AlarmedItem, { locale, sayIssue }: ReportsSpeech, t: Say): readonly string[] {
  const { due, ends, opens, at, done, grace, consequence, proof, citations = [], cautions } = item;
  const day = (name: AlarmPart, value: typeof due | null | undefined): readonly string[] =>
    value === null || value === undefined ? [] : [`${t(name)}${t('colon')}${dayText(value, locale)}`];
  const text = (name: AlarmPart, value: string | null | undefined): readonly string[] =>
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
    ...cautions.map((caution) => `${t('note.caution')}${t('colon')}${sayIssue(caution).text}`),
  ];
}
