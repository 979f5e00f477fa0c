import type { QuarterDuty, QuarterlyList } from '@huiqi/calendar';
import type { Accepted } from '@huiqi/kernel';
import type { Block, Document } from '../document.ts';
import { alarmText } from './alarm-text.ts';
import { framed, type ReportFrame, type ReportsSpeech, sayer } from './frame.ts';

/**
 * The public list of what falls due in a quarter, such as instruments to be verified: enterprises with the day, households and persons
 * as a number only.
 *
 * @zh 季度到期清单
 * @param reading - the list and what was left out of it, as `quarterlyList` of `@huiqi/calendar` gives them
 * @param frame - the day, the language, the basis
 * @returns the document
 */
export function dueList({ value: list, issues }: Accepted<QuarterlyList>, frame: ReportFrame): Document {
  const { speech } = frame;
  const t = sayer(speech);
  const total = list.duties.reduce((sum, duty) => sum + duty.total, 0);
  const { year, quarter } = list;
  return framed(t('due.title', { year, quarter }), frame, [
    { kind: 'paragraph', content: t('due.summary', { year, quarter, total, duties: list.duties.length }) },
    ...list.duties.flatMap((duty) => section(duty, speech)),
    ...issues.slice(0, 1).map((): Block => ({ kind: 'note', tone: 'caution', content: t('due.issues') })),
    ...(issues.length === 0
      ? []
      : [{ kind: 'list' as const, items: [...new Set(issues.map((found) => speech.sayIssue(found).text))] }]),
  ]);
}

function section({ title, total, unnamed, rows }: QuarterDuty, speech: ReportsSpeech): readonly Block[] {
  const t = sayer(speech);
  const text = alarmText(title, speech.locale);
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text },
    { kind: 'paragraph', content: t(unnamed === 0 ? 'due.count' : 'due.countUnnamed', { total, unnamed }) },
  ];
  if (rows.length === 0) return blocks;
  return [
    ...blocks,
    {
      kind: 'table',
      caption: text,
      columns: [
        { key: 'number', title: t('case.number'), align: 'right' },
        { key: 'enterprise', title: t('enterprise') },
        { key: 'subject', title: t('due.subject') },
        { key: 'ends', title: t('due.ends') },
        { key: 'due', title: t('alarm.due') },
      ],
      rows: rows.map((row, index) => ({
        number: String(index + 1),
        enterprise: row.name ?? row.enterprise,
        subject: row.subject,
        ends: row.ends,
        due: row.due,
      })),
    },
  ];
}
