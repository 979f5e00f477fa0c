import { compareRatios } from '@huiqi/kernel';
import { cnExcellence2012Standard } from '@huiqi/packs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AwardReview,
  type ExcellenceStandard,
  lintStandard,
  type SelfAssessmentOptions,
  selfAssessment,
} from '../src/index.ts';

const standard: ExcellenceStandard = cnExcellence2012Standard;
const small: ExcellenceStandard = {
  ...standard,
  id: 'small',
  evidence: 'copy',
  items: [
    { id: 'p', title: '过程', under: '1', points: 15, kind: 'process' },
    { id: 'r', title: '结果', under: '2', points: 85, kind: 'result' },
  ],
};
const review = (reviewer: string, marks: Readonly<Record<string, number>>): AwardReview => ({
  reviewer,
  marks: Object.entries(marks).map(([item, percent]) => ({ item, percent })),
});
const scored = (reviews: readonly AwardReview[], options: SelfAssessmentOptions = {}) => {
  const read = selfAssessment(reviews, small, options);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read;
};
const score = (...asked: Parameters<typeof scored>) => scored(...asked).value;

describe('the standard', () => {
  test('has a thousand points in 23 items, and its bands cover the scale', () => {
    expect(standard.items.reduce((sum, { points }) => sum + points, 0)).toBe(1000);
    expect(standard.items).toHaveLength(23);
    const clauses = ['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7'];
    const points = clauses.map((clause) =>
      standard.items.filter(({ under }) => under === clause).reduce((sum, one) => sum + one.points, 0),
    );
    expect(points).toEqual([110, 90, 90, 130, 100, 80, 400]);
    expect(lintStandard(standard)).toEqual([]);
  });

  test('is checked: items twice, points that are none, bands with a hole', () => {
    const [first] = standard.items;
    if (first === undefined) throw new Error('no item');
    const codes = (changed: Partial<ExcellenceStandard>) =>
      lintStandard({ ...small, ...changed }).map(({ code }) => code);
    expect(codes({ items: [first, first] })).toEqual(['awards.standard.item']);
    expect(codes({ items: [{ ...first, points: 0 }] })).toEqual(['awards.standard.item']);
    expect(
      codes({
        bands: [
          { from: 0, to: 45 },
          { from: 55, to: 100 },
        ],
      }),
    ).toEqual(['awards.standard.bands']);
    expect(
      codes({
        bands: [
          { from: 0, to: 50 },
          { from: 50, to: 100 },
        ],
      }),
    ).toEqual(['awards.standard.bands']);
  });

  test('does not score while its points are unconfirmed, unless let in', () => {
    expect(selfAssessment([], standard)).toMatchObject({
      ok: false,
      issues: [{ code: 'awards.standard.unconfirmed' }],
    });
    expect(selfAssessment([], standard, { unconfirmed: true }).ok).toBe(true);
  });
});

describe('several reviewers', () => {
  test('the median, exactly, where they lie close; gaps and bands per item', () => {
    const value = score([
      review('甲', { p: 40, r: 50 }),
      review('乙', { p: 45, r: 60 }),
      review('丙', { p: 60, r: 55 }),
    ]);
    expect(
      value.items.map(({ percent, by, spread, score: points, gap, band }) => [percent, by, spread, points, gap, band]),
    ).toEqual([
      [45, 'median', 20, { num: 27, den: 4 }, { num: 33, den: 4 }, 2],
      [55, 'median', 10, { num: 187, den: 4 }, { num: 153, den: 4 }, 3],
    ]);
    expect(value.total).toEqual({ num: 107, den: 2 });
    expect(value.byGap).toEqual(['r', 'p']);
    expect(value.clauses).toEqual([
      { clause: '1', points: 15, score: { num: 27, den: 4 } },
      { clause: '2', points: 85, score: { num: 187, den: 4 } },
    ]);
  });

  test('between two middle marks the lower step next to their mean', () => {
    expect(
      score([review('甲', { p: 40, r: 0 }), review('乙', { p: 45, r: 5 })]).items.map(({ percent }) => percent),
    ).toEqual([40, 0]);
    expect(
      score([review('甲', { p: 40, r: 0 }), review('乙', { p: 50, r: 10 })]).items.map(({ percent }) => percent),
    ).toEqual([45, 5]);
  });

  test('too far apart they have to talk; until then the total is only known to lie between', () => {
    const reviews = [review('甲', { p: 30, r: 50 }), review('乙', { p: 55, r: 50 })];
    const value = score(reviews);
    expect([value.total, value.toDiscuss]).toEqual([null, ['p']]);
    expect([value.atLeast, value.atMost]).toEqual([
      { num: 47, den: 1 },
      { num: 203, den: 4 },
    ]);
    const agreed = score(reviews, { agreed: [{ item: 'p', percent: 40, by: '组长' }] });
    expect([agreed.total, agreed.items[0]?.by]).toEqual([{ num: 97, den: 2 }, 'agreement']);
    expect(score(reviews, { closeEnough: 25 }).items[0]?.percent).toBe(40);
    expect(score(reviews, { agreed: [{ item: 'p', percent: 41, by: '组长' }] }).total).toBeNull();
  });

  test('an item that one has not marked is open, not zero', () => {
    const value = score([review('甲', { r: 50 }), review('乙', { p: 50, r: 50 })]);
    expect([value.total, value.unmarked, value.toDiscuss]).toEqual([null, [], ['p']]);
    expect([value.atLeast, value.atMost]).toEqual([
      { num: 85, den: 2 },
      { num: 115, den: 2 },
    ]);
    expect(score([review('甲', { r: 50 })]).unmarked).toEqual(['p']);
  });

  test('a mark that is none is a finding', () => {
    const marks = [
      { item: 'p', percent: 50, views: { approach: 60, deployment: 70 } },
      { item: 'p', percent: 55 },
      { item: 'r', percent: 52 },
      { item: 'r', percent: 105 },
      { item: 'x', percent: 50 },
    ];
    const { value, issues } = scored([{ reviewer: '甲', marks }]);
    expect(issues.map(({ code, severity, path }) => [code, severity, path.at(-1)])).toEqual([
      ['awards.mark.views', 'warning', 0],
      ['awards.mark.twice', 'error', 1],
      ['awards.mark.percent', 'error', 2],
      ['awards.mark.percent', 'error', 3],
      ['awards.mark.item', 'error', 4],
    ]);
    expect(value.items.map(({ percent }) => percent)).toEqual([50, null]);
  });

  test('a better mark never lowers the score, and the total lies between its bounds', () => {
    const percent = fc.integer({ min: 0, max: 20 }).map((step) => step * 5);
    fc.assert(
      fc.property(fc.array(fc.tuple(percent, percent), { minLength: 1, maxLength: 4 }), fc.nat(), (marks, pick) => {
        const reviews = (raised: number) =>
          marks.map(([p, r], index) =>
            review(String(index), { p: index === pick % marks.length ? Math.min(100, p + raised) : p, r }),
          );
        const open = { closeEnough: 100 };
        const [low, high] = [score(reviews(0), open), score(reviews(5), open)];
        if (low.total === null || high.total === null) throw new Error('open');
        expect(compareRatios(high.total, low.total)).toBeGreaterThanOrEqual(0);
        const strict = score(reviews(0));
        expect(compareRatios(strict.atLeast, low.total)).toBeLessThanOrEqual(0);
        expect(compareRatios(strict.atMost, low.total)).toBeGreaterThanOrEqual(0);
      }),
      { seed: 63 },
    );
  });
});
