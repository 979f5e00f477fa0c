import { accepted, type Issue, type Ratio, type Reading, ratio } from '@huiqi/kernel';
import type { ExcellenceStandard, StandardItem } from '@huiqi/model/types';
import { issue } from '../codes.ts';
import { type Dimension, dimensionsOf } from './excellence-standard.ts';

/** What one reviewer gives one item. @zh 评审员打分 */
export interface ItemMark {
  /** The item. */
  readonly item: string;
  /** The percentage. */
  readonly percent: number;
  /** How it looks from each of the four views, in percent, where the reviewer has noted it. */
  readonly views?: Readonly<Partial<Record<Dimension, number>>>;
  /** What speaks for it, and what is to be improved. */
  readonly note?: string;
}

/** The marks of one reviewer. @zh 评审员评分表 */
export interface AwardReview {
  /** Who. */
  readonly reviewer: string;
  /** The marks, each item at most once. */
  readonly marks: readonly ItemMark[];
}

/** What the reviewers have agreed on for one item, signed. @zh 合议结果 */
export interface Agreement {
  /** The item. */
  readonly item: string;
  /** The percentage. */
  readonly percent: number;
  /** Who signed it. */
  readonly by: string;
}

/** How one item stands. @zh 条款得分 */
export interface ItemScore {
  /** The item. */
  readonly item: StandardItem;
  /** The marks in the order of the reviewers; null where one gave none. */
  readonly marks: readonly (number | null)[];
  /** The greatest mark less the smallest, in percent; null where there is no mark. @zh 离散度 */
  readonly spread: number | null;
  /** The percentage that counts, or null where the reviewers have still to agree. @zh 合议分 */
  readonly percent: number | null;
  /** Where it comes from: all gave the same or lie close enough, or they agreed. */
  readonly by: 'same' | 'median' | 'agreement' | null;
  /** Its points, exactly; null with the percentage. */
  readonly score: Ratio | null;
  /** The points that are not reached, exactly; of an open item from the greatest mark. @zh 失分 */
  readonly gap: Ratio;
  /** The band it lies in, by its place, or null. */
  readonly band: number | null;
}

/** A self-assessment. @zh 自评结果 */
export interface SelfAssessment {
  /** The standard and its edition. */
  readonly standard: { readonly id: string; readonly edition: string };
  /** The items in the standard's order. */
  readonly items: readonly ItemScore[];
  /** The score of each clause, exactly, over the items that are settled. */
  readonly clauses: readonly { readonly clause: string; readonly points: number; readonly score: Ratio }[];
  /** The total, exactly, or null while an item is open. @zh 总分 */
  readonly total: Ratio | null;
  /** The total is certainly not less than this, exactly. */
  readonly atLeast: Ratio;
  /** The total is certainly not more than this, exactly. */
  readonly atMost: Ratio;
  /** The points in all. */
  readonly points: number;
  /** The items the reviewers have still to talk about. @zh 待合议条款 */
  readonly toDiscuss: readonly string[];
  /** The items without a mark of any reviewer. */
  readonly unmarked: readonly string[];
  /** The items by the points that are missing, the most first: where work pays most. @zh 改进优先序 */
  readonly byGap: readonly string[];
}

/** How marks become a score. */
export interface SelfAssessmentOptions {
  /** The greatest spread, in percent, that is settled by the median without talking; 20 unless given. */
  readonly closeEnough?: number;
  /** What was agreed. */
  readonly agreed?: readonly Agreement[];
  /** Lets a standard score whose points are unconfirmed (evidence `none`). */
  readonly unconfirmed?: boolean;
}

/**
 * Several reviewers' marks as one score by a replaceable standard. Where all lie close together the median counts, rounded down to
 * the scale; where they do not, the item waits for what they agree on. A mark is a percentage of the scale; a mark that is not, or
 * for an item the standard does not have, is a finding and is left out. Nothing is rounded: points are exact fractions.
 *
 * @zh 卓越绩效自评
 * @param reviews - the marks of each reviewer
 * @param standard - the scoring standard
 * @param options - what counts as close, and what was agreed
 * @returns the score, or the issue `awards.standard.unconfirmed` where the points of the standard are unconfirmed and were not let in;
 * beside a score `awards.mark.item`, `awards.mark.percent`, `awards.mark.twice`, `awards.mark.views` (the mark lies outside its views)
 * @see GB/T 19580、GB/Z 19579
 * @example
 * ```ts
 * import { selfAssessment } from '@huiqi/awards';
 * import { cnExcellence2012Standard } from '@huiqi/packs';
 *
 * const marks = (percent: number) => cnExcellence2012Standard.items.map(({ id }) => ({ item: id, percent }));
 * const reviews = [{ reviewer: '甲', marks: marks(60) }, { reviewer: '乙', marks: marks(70) }];
 * const read = selfAssessment(reviews, cnExcellence2012Standard, { unconfirmed: true });
 * read.ok && read.value.total; // => { num: 650, den: 1 }
 * selfAssessment(reviews, cnExcellence2012Standard).ok; // => false
 * ```
 */
export function selfAssessment(
  reviews: readonly AwardReview[],
  standard: ExcellenceStandard,
  options: SelfAssessmentOptions = {},
): Reading<SelfAssessment> {
  if (standard.evidence === 'none' && options.unconfirmed !== true) {
    return { ok: false, issues: [issue('awards.standard.unconfirmed', { standard: standard.id }, [standard.id])] };
  }
  const { tables, issues } = readMarks(standard, reviews);
  const items = standard.items.map((item) =>
    itemScore(
      standard,
      item,
      tables.map((table) => table.get(item.id) ?? null),
      options,
    ),
  );
  const settled = items.filter(({ score }) => score !== null);
  const clauses = [...new Set(standard.items.map(({ under }) => under))].map((clause) => ({
    clause,
    points: standard.items.filter(({ under }) => under === clause).reduce((sum, { points }) => sum + points, 0),
    score: sumOf(
      settled.filter(({ item }) => item.under === clause).map(({ item, percent }) => [item.points, percent ?? 0]),
    ),
  }));
  const bound = (of: (marks: readonly number[]) => number): Ratio =>
    sumOf(items.map(({ item, percent, marks }) => [item.points, percent ?? of(marks.filter((mark) => mark !== null))]));
  const atLeast = bound((marks) => (marks.length < reviews.length || marks.length === 0 ? 0 : Math.min(...marks)));
  const atMost = bound((marks) => (marks.length < reviews.length || marks.length === 0 ? 100 : Math.max(...marks)));
  const byGap = items
    .map(({ item, gap }, index) => ({ id: item.id, gap, index }))
    .sort((left, right) => compare(right.gap, left.gap) || left.index - right.index)
    .map(({ id }) => id);
  const value: SelfAssessment = {
    standard: { id: standard.id, edition: standard.edition },
    items,
    clauses,
    total: settled.length === items.length ? atLeast : null,
    atLeast,
    atMost,
    points: standard.items.reduce((sum, { points }) => sum + points, 0),
    toDiscuss: items.filter(({ percent, spread }) => percent === null && spread !== null).map(({ item }) => item.id),
    unmarked: items.filter(({ spread, percent }) => spread === null && percent === null).map(({ item }) => item.id),
    byGap,
  };
  return accepted(value, issues);
}

function readMarks(standard: ExcellenceStandard, reviews: readonly AwardReview[]) {
  const issues: Issue[] = [];
  const known = new Map(standard.items.map((item) => [item.id, item]));
  const tables = reviews.map(({ reviewer, marks }, row) => {
    const table = new Map<string, number>();
    for (const [index, { item, percent, views }] of marks.entries()) {
      const path = ['reviews', row, 'marks', index];
      const standardItem = known.get(item);
      if (standardItem === undefined) issues.push(issue('awards.mark.item', { reviewer, item }, path));
      else if (!onScale(standard, percent))
        issues.push(issue('awards.mark.percent', { reviewer, item, percent }, path));
      else if (table.has(item)) issues.push(issue('awards.mark.twice', { reviewer, item }, path));
      else {
        table.set(item, percent);
        const reviewed = dimensionsOf[standardItem.kind].flatMap((view) => views?.[view] ?? []);
        const outside = reviewed.length > 0 && (percent < Math.min(...reviewed) || percent > Math.max(...reviewed));
        if (outside) issues.push(issue('awards.mark.views', { reviewer, item, percent }, path, 'warning'));
      }
    }
    return table;
  });
  return { tables, issues };
}

function onScale({ step }: ExcellenceStandard, percent: number): boolean {
  return Number.isSafeInteger(percent) && percent >= 0 && percent <= 100 && percent % step === 0;
}

function itemScore(
  standard: ExcellenceStandard,
  item: StandardItem,
  marks: readonly (number | null)[],
  { closeEnough = 20, agreed = [] }: SelfAssessmentOptions,
): ItemScore {
  const marksGiven = marks.filter((mark) => mark !== null);
  const spread = marksGiven.length === 0 ? null : Math.max(...marksGiven) - Math.min(...marksGiven);
  const agreement = agreed.find((agreement) => agreement.item === item.id && onScale(standard, agreement.percent));
  const whole = marksGiven.length === marks.length && spread !== null;
  const by =
    agreement !== undefined ? 'agreement' : !whole || spread > closeEnough ? null : spread === 0 ? 'same' : 'median';
  const percent = by === null ? null : (agreement?.percent ?? medianOf(marksGiven, standard.step));
  const reached = percent ?? (marksGiven.length === 0 ? 0 : Math.max(...marksGiven));
  const band = percent === null ? -1 : standard.bands.findIndex(({ from, to }) => from <= percent && percent <= to);
  return {
    item,
    marks,
    spread,
    percent,
    by,
    score: percent === null ? null : ratio(item.points * percent, 100),
    gap: ratio(item.points * (100 - reached), 100),
    band: band < 0 ? null : band,
  };
}

/** The middle mark; between two of them the lower step of the scale next to their mean. */
function medianOf(marks: readonly number[], step: number): number {
  const sorted = [...marks].sort((left, right) => left - right);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1] ?? 0;
  const high = sorted[Math.floor(half)] ?? low;
  return Math.floor((low + high) / 2 / step) * step;
}

function sumOf(parts: readonly (readonly [points: number, percent: number])[]): Ratio {
  return ratio(
    parts.reduce((sum, [points, percent]) => sum + points * percent, 0),
    100,
  );
}

function compare(left: Ratio, right: Ratio): number {
  return left.num * right.den - right.num * left.den;
}
