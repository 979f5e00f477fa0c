import { isOneOf } from '@huiqi/kernel';
import { enterpriseWords } from '@huiqi/model/facts';
import type { FormulaSpec, KnownValue } from '@huiqi/rules';

/** The tiers from lowest to highest. */
const tiers = ['micro', 'small', 'medium', 'large'] as const;

/** Each metric with what one unit of its bounds is: people, and 万元 of money in fen. */
const metrics = { employees: 1, revenue: 1_000_000, assets: 1_000_000 } as const;

/**
 * The tier of an enterprise, as the set of tiers still possible.
 *
 * Each metric has a list of lower bounds for small, medium and large, empty where the industry does not look at it: people, and
 * money in 万元. Each metric reaches a level; the tier is the lowest of them: an enterprise is large only where all bounds of large
 * are met, otherwise it goes one down, and one metric below the bound of small makes it micro. A metric that is not known may
 * stand anywhere, so it can only pull the tier down: the known ones say how high it can be at most.
 *
 * @zh 企业规模划型
 * @see 工信部联企业〔2011〕300号
 */
export const sizeTier: FormulaSpec = {
  values: enterpriseWords['enterprise.size'].values,
  args: {
    employees: 'integer',
    employeesBounds: 'list',
    revenue: 'fen',
    revenueBounds: 'list',
    assets: 'fen',
    assetsBounds: 'list',
  },
  result: 'text',
  partial: true,
  // A metric helps where the industry looks at it, it is not fully known, and the others have not settled on micro.
  needs(args) {
    const settled = levelsOf(args).every((level) => level === 0);
    const names = Object.keys(args);
    return names.filter(
      (name) => !settled && (name.endsWith('Bounds') || possibleOf(args[`${name}Bounds`]).some(isUsed)),
    );
  },
  apply(args) {
    const levels = levelsOf(args);
    const names = tiers.filter((_, level) => levels.includes(level));
    return names.length > 1 ? { oneOf: names } : names[0];
  },
};

/** The levels still possible, none where the bounds are not known. */
function levelsOf(args: Readonly<Record<string, KnownValue>>): readonly number[] {
  let possible: readonly number[] = [tiers.length - 1];
  for (const [metric, unit] of Object.entries(metrics)) {
    const bounds = args[`${metric}Bounds`];
    if (bounds === undefined) return [];
    const levels = possibleOf(bounds).flatMap((list) => levelsReached(args[metric], list as readonly number[], unit));
    possible = [...new Set(possible.flatMap((quantity) => levels.map((level) => Math.min(quantity, level))))];
  }
  return possible;
}

function levelsReached(value: KnownValue, bounds: readonly number[], unit: number): readonly number[] {
  if (!isUsed(bounds)) return [tiers.length - 1];
  if (value === undefined) return tiers.map((_, level) => level);
  return possibleOf(value).map((single) => bounds.filter((bound) => Number(single) >= bound * unit).length);
}

function isUsed(bounds: unknown): boolean {
  return bounds === undefined || (Array.isArray(bounds) && bounds.length > 0);
}

function possibleOf(value: KnownValue): readonly unknown[] {
  return typeof value === 'object' && isOneOf<unknown>(value) ? value.oneOf : [value];
}
