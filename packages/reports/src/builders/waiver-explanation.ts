import type { AssessedLine, WaiverAssessment } from '@huiqi/fees';
import { type Determination, type Fen, formatYuan } from '@huiqi/kernel';
import { type MessagesSpeech, sayReason, sayValue } from '@huiqi/messages';
import type { Document, Table } from '../document.ts';
import { assessedLines, type WaiverSubject } from '../lines/waiver-lines.ts';
import { type ReportFrame, type ReportsSpeech, sayer, tableOf } from './frame.ts';
import { type MatterSubject, matterExplanation } from './matter-explanation.ts';

/**
 * Why a fee order costs what it costs: {@link matterExplanation}, led by what each line costs and by the rules that did not help. There is no
 * row of sums: what law makes free and what policy waives are never added.
 *
 * @zh 费用减免说明
 * @param answer - what `assessWaiver` gave, with steps where it was asked to explain
 * @param about - the order, what is told of it, and what things are called
 * @param frame - the day, the language, the basis
 * @returns the document
 */
export function waiverExplanation(
  answer: Determination<WaiverAssessment>,
  about: Omit<WaiverSubject, 'enterprise' | 'group' | 'speech'> & MatterSubject<WaiverAssessment>,
  frame: ReportFrame & { readonly speech: MessagesSpeech },
): Document {
  const { speech } = frame;
  const lines = assessedLines(answer);
  const refused = refusedTable(lines, about, speech);
  const { blocks, ...document } = matterExplanation(answer, about, frame);
  const tables = [lineTable(lines, about, speech), ...(refused.rows.length === 0 ? [] : [refused])];
  return { ...document, blocks: [...blocks.slice(0, 1), ...tables, ...blocks.slice(1)] };
}

type About = Pick<WaiverSubject, 'order' | 'itemName' | 'labels'>;

function lineTable(lines: readonly AssessedLine[], about: About, speech: ReportsSpeech): Table {
  const t = sayer(speech);
  const { order, itemName = (item: string) => item, labels = {} } = about;
  const amount = (fen: Fen): string => formatYuan(fen, { grouped: true });
  const money = (key: 'charged' | 'statutory' | 'policy' | 'payable') =>
    [key, t(`order.${key}`), 'right', t('unit.yuan')] as const;
  return tableOf(
    t('order.lines'),
    [
      ['line', t('order.line'), 'center'],
      ['item', t('order.item')],
      ['service', t('order.service')],
      money('charged'),
      money('statutory'),
      money('policy'),
      money('payable'),
      ['rules', t('order.rules')],
    ],
    order.lines.map(({ item, service }, index) => {
      const line = lines.find((one) => one.line === index);
      const named = {
        line: String(index + 1),
        item: itemName(item),
        service: sayValue(service, 'line.service', speech, labels),
      };
      if (line === undefined) return { ...named, rules: t('order.pending') };
      const open = line.undecided.some((rule) => rule.matters) ? [t('order.open')] : [];
      return {
        ...named,
        charged: amount(line.charged),
        statutory: amount(line.waived.statutory),
        policy: amount(line.waived.policy),
        payable: amount(line.payable),
        rules: [...line.applied.map((rule) => rule.title), ...open].join(t('semicolon')),
      };
    }),
  );
}

function refusedTable(
  lines: readonly AssessedLine[],
  { labels = {} }: About,
  speech: ReportsSpeech & MessagesSpeech,
): Table {
  const t = sayer(speech);
  return tableOf(
    t('order.refused'),
    [
      ['line', t('order.line'), 'center'],
      ['rule', t('order.rule')],
      ['grounds', t('order.grounds')],
    ],
    lines.flatMap(({ line, refused }) =>
      refused.map(({ title, grounds }) => ({
        line: String(line + 1),
        rule: title,
        grounds: grounds.map((ground) => sayReason(ground, speech, labels)).join(t('semicolon')),
      })),
    ),
  );
}
