import { type Exact, figure, formatExact, sum } from '@huiqi/figures';
import { compareText } from '@huiqi/kernel';
import { compareFractions, fractionOf } from '@huiqi/kernel/fraction';
import type { Block, Document } from '../document.ts';
import { framed, type ReportFrame, type Say, sayer, tableOf } from './frame.ts';

/** One item of a score. */
export interface ScoreItem {
  /** What is scored. */
  readonly item: string;
  /** The points given. */
  readonly points: Exact;
  /** Why points were added or taken, in words. */
  readonly reasons: readonly string[];
}

/** The score of one section or station. */
export interface ScoreLine {
  /** Its id. */
  readonly id: string;
  /** The section. */
  readonly unit: string;
  /** Its group: sections of a bureau and stations are not ranked together. */
  readonly group: string;
  /** The total that was decided. */
  readonly total: Exact;
  /** What it is made of. */
  readonly items: readonly ScoreItem[];
}

/**
 * The quarterly notice of scores (通报): ranked group by group, equal totals share a rank, every point with its reason. A total that its
 * items do not make is pointed out and not mended.
 *
 * @zh 季度得分通报
 * @param scores - the scores
 * @param quarter - the quarter in words, such as 2026年第三季度
 * @param frame - the day, the language, the basis; with `official` it is a document to sign
 * @returns the document
 */
export function scoreNotice(scores: readonly ScoreLine[], quarter: string, frame: ReportFrame): Document {
  const t = sayer(frame.speech);
  const groups = [...new Set(scores.map(({ group }) => group))];
  const blocks: Block[] = [
    { kind: 'paragraph', content: t('score.summary', { quarter, units: scores.length, groups: groups.length }) },
    { kind: 'heading', level: 1, text: t('score.ranking') },
    ...groups.flatMap((group): Block[] => [{ kind: 'heading', level: 2, text: group }, rankingOf(group, scores, t)]),
    { kind: 'heading', level: 1, text: t('score.reasons') },
    tableOf(
      t('score.reasonsTable'),
      [
        ['unit', t('score.unit')],
        ['item', t('score.item')],
        ['points', t('score.points'), 'right'],
        ['reasons', t('score.why')],
      ],
      scores.flatMap(({ unit, items }) =>
        items.map(({ item, points, reasons }) => ({
          unit,
          item,
          points: formatExact(points),
          reasons: reasons.join(t('semicolon')),
        })),
      ),
    ),
    ...scores.flatMap((line) => mismatch(line, t)),
  ];
  return framed(t('score.title', { quarter }), frame, blocks);
}

function rankingOf(group: string, scores: readonly ScoreLine[], t: Say): Block {
  const own = scores
    .filter((line) => line.group === group)
    .sort((left, right) => order(right.total, left.total) || compareText(left.id, right.id));
  return tableOf(
    t('score.rankingTable', { group }),
    [
      ['rank', t('score.rank'), 'center'],
      ['unit', t('score.unit')],
      ['total', t('score.total'), 'right'],
    ],
    own.map(({ unit, total }) => ({
      rank: String(own.findIndex((other) => order(other.total, total) === 0) + 1),
      unit,
      total: formatExact(total),
    })),
  );
}

/** Points are compared exactly. */
function order(left: Exact, right: Exact): number {
  return compareFractions(fractionOf(left), fractionOf(right));
}

function mismatch({ unit, total, items }: ScoreLine, t: Say): readonly Block[] {
  const about = { unit: t('score.point'), scope: unit, period: null };
  const parts = items.map(({ item, points }, index) => figure({ id: String(index), label: item, ...about }, points));
  const added = sum(parts, { id: 'total', label: unit });
  if (!added.ok || order(added.value.value, total) === 0) return [];
  const content = t('score.mismatch', { unit, total: formatExact(total), sum: formatExact(added.value.value) });
  return [{ kind: 'note', tone: 'caution', content }];
}
