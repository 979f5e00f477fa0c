import type { AlarmDigest, AlarmDigestEntry } from '@huiqi/calendar';
import { dayText, type Locale, sayCitation } from '@huiqi/messages';
import type { Block, Document, Line, Table } from '../document.ts';
import { alarmText } from './alarm-text.ts';
import { framed, type ReportFrame, type ReportsSpeech, type Say, sayer } from './frame.ts';

/**
 * The digests of a day as one document: for each enterprise, officer or role what to do, the overdue first, with how many days are
 * left and what it rests on. Officers stand with their ids only.
 *
 * @zh 提醒摘要
 * @param digests - the digests, as `digest` of `@huiqi/calendar` gives them
 * @param frame - the day, the language, the basis; and how many lines could not be read, whose items no digest holds
 * @returns the document
 */
export function alarmDigests(
  digests: readonly AlarmDigest[],
  frame: ReportFrame & { readonly unread?: number },
): Document {
  const { unread = 0 } = frame;
  const { speech } = frame;
  const t = sayer(speech);
  const items = digests.reduce((sum, { entries }) => sum + entries.length, 0);
  const overdue = digests.reduce((sum, digest) => sum + digest.overdue, 0);
  const checks = digests.reduce((sum, digest) => sum + digest.checks, 0);
  const params = { recipients: digests.length, items, overdue };
  return framed(t('alarm.title'), frame, [
    { kind: 'paragraph', content: t(overdue > 0 ? 'alarm.summaryOverdue' : 'alarm.summary', params) },
    ...(checks === 0 ? [] : [{ kind: 'paragraph', content: t('alarm.checks', { checks }) } as const]),
    ...(unread === 0 ? [] : [{ kind: 'note', tone: 'caution', content: t('alarm.unread', { unread }) } as const]),
    ...digests.flatMap((digest) => section(digest, speech, t)),
  ]);
}

function section(digest: AlarmDigest, { locale, sayIssue }: ReportsSpeech, t: Say): readonly Block[] {
  const heading = headingOf(digest, locale, t);
  const blocks: Block[] = [{ kind: 'heading', level: 1, text: heading }, table(digest, heading, locale, t)];
  const cautions = digest.entries.flatMap(({ item }) =>
    item.cautions.map((caution) => `${titleOf(item, locale)}${t('colon')}${sayIssue(caution).text}`),
  );
  if (cautions.length > 0) blocks.push({ kind: 'note', tone: 'caution', content: t('alarm.cautions') });
  if (cautions.length > 0) blocks.push({ kind: 'list', items: [...new Set(cautions)] });
  return blocks;
}

function headingOf({ by, key, name }: AlarmDigest, locale: Locale, t: Say): string {
  if (key === null) return t(`alarm.nobody.${by}`);
  if (by === 'role') return name === null ? key : alarmText(name, locale);
  const about = by === 'officer' ? t('alarm.officer', { id: key }) : key;
  return name === null ? about : `${alarmText(name, locale)}${t('open')}${key}${t('close')}`;
}

function table({ by, entries }: AlarmDigest, caption: string, locale: Locale, t: Say): Table {
  return {
    kind: 'table',
    caption,
    columns: [
      { key: 'left', title: t('alarm.left') },
      { key: 'level', title: t('alarm.level') },
      { key: 'title', title: t('alarm.item') },
      ...(by === 'enterprise' ? [] : [{ key: 'enterprise', title: t('enterprise') }]),
      ...(by === 'role' ? [{ key: 'officer', title: t('alarm.officerId') }] : []),
      { key: 'due', title: t('alarm.due') },
      { key: 'consequence', title: t('alarm.consequence') },
      { key: 'source', title: t('alarm.source') },
    ],
    rows: entries.map((entry) => ({
      left: leftOf(entry, t),
      level: entry.level,
      title: titleOf(entry.item, locale),
      enterprise: entry.item.enterpriseName ?? entry.item.enterprise,
      officer: entry.item.officer,
      due: dueOf(entry, locale, t),
      consequence: entry.item.consequence?.[locale] ?? null,
      source: (entry.item.citations ?? []).map((citation) => sayCitation(citation, locale)).join(t('semicolon')),
    })),
  };
}

function titleOf({ title, subject }: AlarmDigestEntry['item'], locale: Locale): string {
  const named = alarmText(title, locale);
  return subject === undefined || subject === null ? named : `${named} ${subject}`;
}

/** How late it is, or how long there is; being late is stressed. */
function leftOf({ overdue, check, daysLeft, told }: AlarmDigestEntry, t: Say): Line {
  // What has passed and is not called late is in doubt: the cautions say why.
  if (check) return { strong: t('alarm.check', { days: -daysLeft }) };
  if (!overdue) return daysLeft === 0 ? t('alarm.today') : t('alarm.daysLeft', { days: daysLeft });
  const late = { strong: t('alarm.daysLate', { days: -daysLeft }) };
  return told.length === 0 ? late : [late, t('alarm.told')];
}

function dueOf({ item: { due, at, grace } }: AlarmDigestEntry, locale: Locale, t: Say): string {
  const day = `${dayText(due, locale)}${at === null ? '' : ` ${at}`}`;
  if (grace === undefined || grace === null) return day;
  return `${day}${t('semicolon')}${t('alarm.grace')}${t('colon')}${dayText(grace, locale)}`;
}
