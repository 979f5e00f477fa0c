import { covers, type LocalDate } from '@huiqi/kernel';
import type { AwardDefinition } from '@huiqi/model/types';

/**
 * The award that bears or bore a name, or null where none does or where two do: a list that only prints the name then does not
 * say which. Names are compared whole, so that an association's 全国质量奖 is never taken for 中国质量奖.
 *
 * @zh 按名称查找奖项
 * @param awards - the awards
 * @param name - the name as printed
 * @param options - `day`, the day of the list: an award that is known not to have borne the name on that day is passed over
 * @example
 * ```ts
 * import { awardNamed } from '@huiqi/awards';
 *
 * const award = {
 *   id: 'example.award', name: '示例市人民政府质量奖', level: 'city', kind: 'quality', subjects: ['organisation'],
 *   cycleYears: 1, quotas: [], names: [{ name: '示例市市长质量奖', period: null }],
 * } as const;
 * awardNamed([award], '示例市市长质量奖')?.id; // => 'example.award'
 * awardNamed([award], '示例市质量奖'); // => null
 * ```
 */
export function awardNamed(
  awards: readonly AwardDefinition[],
  name: string,
  { day }: { readonly day?: LocalDate } = {},
): AwardDefinition | null {
  const matches = awards.filter(
    (award) =>
      award.name === name ||
      award.names.some(
        (otherName) =>
          otherName.name === name && (day === undefined || otherName.period === null || covers(otherName.period, day)),
      ),
  );
  return matches.length === 1 ? (matches[0] ?? null) : null;
}

/**
 * What an award was called on a day: its own name where no other is known for that day.
 *
 * @zh 奖项当时的名称
 * @param award - the award
 * @param day - the day
 * @example
 * ```ts
 * import { awardNameOn } from '@huiqi/awards';
 *
 * const award = {
 *   id: 'example.award', name: '示例市人民政府质量奖', level: 'city', kind: 'quality', subjects: ['organisation'], cycleYears: 1,
 *   quotas: [], names: [{ name: '示例市市长质量奖', period: { from: '2009-01-01', to: '2022-05-01' } }],
 * } as const;
 * awardNameOn(award, '2022-04-30'); // => '示例市市长质量奖'
 * awardNameOn(award, '2022-05-01'); // => '示例市人民政府质量奖'
 * ```
 */
export function awardNameOn(award: AwardDefinition, day: LocalDate): string {
  return award.names.find(({ period }) => period !== null && covers(period, day))?.name ?? award.name;
}
