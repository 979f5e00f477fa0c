import type { Sentence } from '@huiqi/kernel';
import type { Shortfall } from '../paths/shortfalls.ts';
import type { LineResult } from '../scoring/score-lines.ts';
import type { SelfAssessment } from '../scoring/self-assessment.ts';

/**
 * What keeps an enterprise from an award by one rule, and from when it does not, in sentences.
 *
 * @zh 差距的文字
 */
export function tellShortfall({ rule, state, earliest, remedies }: Shortfall): readonly Sentence[] {
  const sentence: Sentence = { code: `awards.shortfall.${state}`, params: { rule } };
  if (earliest === null)
    return remedies.length > 0 ? [sentence] : [sentence, { code: 'awards.shortfall.never', params: {} }];
  return [sentence, { code: 'awards.shortfall.from', params: { day: earliest } }];
}

/**
 * A total of marks in sentences: exact where every item is settled, else the two ends between which it lies.
 *
 * @zh 自评得分的文字
 */
export function tellScore({ total, atLeast, atMost, points, toDiscuss }: SelfAssessment): readonly Sentence[] {
  const score = ({ num, den }: typeof atLeast): string => String(Math.round((num * 100) / den) / 100);
  if (total !== null) return [{ code: 'awards.score.total', params: { score: score(total), points } }];
  const between = { code: 'awards.score.between', params: { least: score(atLeast), most: score(atMost), points } };
  return toDiscuss.length === 0
    ? [between]
    : [between, { code: 'awards.score.discuss', params: { items: [...toDiscuss] } }];
}

/**
 * Where one of a cohort stands against a line, in sentences.
 *
 * @zh 分线结果的文字
 */
export function tellLine({ reached, bestRank, worstRank }: LineResult): readonly Sentence[] {
  const rank: Sentence =
    bestRank === worstRank
      ? { code: 'awards.line.rank', params: { rank: bestRank } }
      : { code: 'awards.line.ranks', params: { best: bestRank, worst: worstRank } };
  return [{ code: `awards.line.${reached}`, params: {} }, rank];
}
