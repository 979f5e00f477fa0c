import type { CollectionValue, FactSet, Period } from '@huiqi/kernel';
import type { Award, Holding } from '@huiqi/model/types';

/** What else is known of a list of holdings. */
export interface HoldingsOptions {
  /** The days for which the list holds every award of this holder; a published list of winners claims that for none. */
  readonly completeOver?: Period;
}

/**
 * The collection `holdings` of one holder. A list of winners proves what it names and never that there is nothing else, so
 * without `completeOver` nothing can be concluded from what it does not name. Where only the year is known, the award was granted
 * in that year or in the next one (an award of 2017 is often granted in spring 2018), which the record says by `onOrAfter` and
 * `onOrBefore`.
 *
 * @zh 已获奖项事实
 * @param held - the holdings of one holder, such as one enterprise or one name of a list
 * @param awards - the awards; of one that is not among them level and kind are unknown
 * @example
 * ```ts
 * import { holdingsFrom } from '@huiqi/awards';
 *
 * const award = { id: 'example.award', name: '示例市质量奖', level: 'city', kind: 'quality' } as const;
 * const won = {
 *   id: 'h1', awardId: 'example.award', enterpriseId: null, winnerName: '示例机械有限公司', edition: null, year: 2021,
 *   grantedOn: null, grade: 'award', source: null,
 * } as const;
 * const holdings = holdingsFrom([won], [award]);
 * holdings.completeOver; // => null
 * holdings.records[0]?.['onOrBefore']; // => '2022-12-31'
 * ```
 */
export function holdingsFrom(
  held: readonly Holding[],
  awards: readonly Award[],
  options: HoldingsOptions = {},
): CollectionValue {
  return { records: held.map((holding) => recordOf(holding, awards)), completeOver: options.completeOver ?? null };
}

function recordOf(holding: Holding, awards: readonly Award[]): FactSet {
  const { awardId, grantedOn, year, grade } = holding;
  const award = awards.find(({ id }) => id === awardId);
  return {
    on: grantedOn,
    onOrAfter: grantedOn ?? (year === null ? null : `${String(year)}-01-01`),
    onOrBefore: grantedOn ?? (year === null ? null : `${String(Math.min(year + 1, 9999))}-12-31`),
    award: awardId,
    level: award?.level ?? null,
    kind: award?.kind ?? null,
    grade,
  };
}
