import { compareRatios, compareText, type Fen, type Ratio } from '@huiqi/kernel';
import type { Matter } from '@huiqi/rules';
import { scaleOf } from './scale-of.ts';

/** An enterprise below the statistical scale, with what it lacks. @zh 升规潜力企业 */
export interface UpgradeCandidate {
  /** The enterprise. */
  readonly id: string;
  /** The share of the threshold its revenue has reached. */
  readonly share: Ratio;
  /** What it lacks, in fen. */
  readonly short: Fen;
}

/** What a list of candidates came to. */
export interface UpgradeRanking {
  /** Those certainly below the scale, the nearest first, ties by id. */
  readonly candidates: readonly UpgradeCandidate[];
  /** Those that are not: above the scale, or in no group whose threshold is a revenue. */
  readonly others: readonly string[];
  /** Those of whom facts are missing. */
  readonly undetermined: readonly string[];
}

/**
 * Orders enterprises below the statistical scale by how near they are to it, so that a bureau serves the nearest first. It sets no
 * limit of its own.
 *
 * @zh 升规潜力排序
 * @param enterprises - each with its id and its case
 * @example
 * ```ts
 * import { classificationVocabulary, rankUpgrades } from '@huiqi/classification';
 * import { cnScale } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const book = compile([cnScale], classificationVocabulary);
 * const days = { decidedOn: '2026-03-02', knownOn: '2026-03-02', events: { classify: '2025-12-31' } } as const;
 * const firm = (id: string, revenue: number | null) => ({
 *   id,
 *   matter: openMatter(book, { facts: { 'enterprise.industryDivision': '13', 'enterprise.revenue': revenue }, days }),
 * });
 * const ranking = rankUpgrades([firm('a', 900_000_000), firm('b', 1_900_000_000), firm('c', 2_000_000_000), firm('d', null)]);
 * ranking.candidates.map(({ id }) => id); // => ['b', 'a']
 * ranking.others; // => ['c']
 * ranking.undetermined; // => ['d']
 * ```
 */
export function rankUpgrades(enterprises: readonly { readonly id: string; readonly matter: Matter }[]): UpgradeRanking {
  const candidates: UpgradeCandidate[] = [];
  const otherIds: string[] = [];
  const undetermined: string[] = [];
  for (const { id, matter } of enterprises) {
    const { above, share, short } = scaleOf(matter);
    const below = above.outcome === 'not-applicable' || (above.outcome === 'determined' && !above.value);
    if (above.outcome === 'undetermined') undetermined.push(id);
    else if (!below || share.outcome === 'not-applicable') otherIds.push(id);
    else if (share.outcome === 'determined' && short.outcome === 'determined') {
      candidates.push({ id, share: share.value, short: short.value });
    } else undetermined.push(id);
  }
  candidates.sort((left, right) => compareRatios(right.share, left.share) || compareText(left.id, right.id));
  return { candidates, others: otherIds, undetermined };
}
