import type { AwardDefinition } from './award-definition.ts';

/**
 * The award that bears or bore a name, or null where none does or where two do: a list that only prints the name then does not
 * say which. Names are compared whole, so that an association's 全国质量奖 is never taken for 中国质量奖.
 *
 * @zh 按名称查找奖项
 * @param awards - the awards
 * @param name - the name as printed
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
export function awardNamed(awards: readonly AwardDefinition[], name: string): AwardDefinition | null {
  const found = awards.filter((award) => award.name === name || award.names.some((one) => one.name === name));
  return found.length === 1 ? (found[0] ?? null) : null;
}
