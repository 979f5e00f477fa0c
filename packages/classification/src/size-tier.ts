import { isOneOf } from '@huiqi/kernel';
import type { FormulaSpec, KnownValue } from '@huiqi/rules';

/** The tiers from lowest to highest. */
const tiers = ['micro', 'small', 'medium', 'large'] as const;

/** Money bounds are written in 万元. */
const fenPerBound: Readonly<Record<string, number>> = { employees: 1, revenue: 1_000_000, assets: 1_000_000 };

/**
 * The tier of an enterprise, as the set of tiers still possible.
 *
 * The bounds are a list of texts such as `industry employees 20 300 1000 revenue 300 2000 40000`: a row of the table, then each
 * metric with its lower bounds for small, medium and large; people, and money in 万元. Each metric reaches a level; the tier is the
 * lowest of them: an enterprise is large only where all bounds of large are met, otherwise it goes one down, and one metric below
 * the bound of small makes it micro. A metric that is not known may stand anywhere, so it can only pull the tier down: the known
 * ones say how high it can be at most.
 *
 * @zh 企业规模划型
 * @see 工信部联企业〔2011〕300号
 */
export const sizeTier: FormulaSpec = {
  args: { industry: 'text', bounds: 'list', employees: 'integer', revenue: 'fen', assets: 'fen' },
  result: 'text',
  partial: true,
  apply({ industry, bounds, ...metrics }) {
    if (!Array.isArray(bounds) || industry === undefined) return undefined;
    const possible = new Set<number>();
    for (const row of possibleOf(industry)) {
      const text = bounds.find((one) => String(one).startsWith(`${String(row)} `));
      const levels = text === undefined ? undefined : levelsOf(String(text), metrics);
      if (levels === undefined) return undefined;
      for (const level of levels) possible.add(level);
    }
    const names = tiers.filter((_, level) => possible.has(level));
    return names.length > 1 ? { oneOf: names } : names[0];
  },
};

/** The levels that one row of the table leaves possible, or undefined where the row cannot be read. */
function levelsOf(row: string, metrics: Readonly<Record<string, KnownValue>>): readonly number[] | undefined {
  const words = row.split(' ');
  if (words.length < 5 || words.length % 4 !== 1) return undefined;
  let possible: readonly number[] = [tiers.length - 1];
  for (let index = 1; index < words.length; index += 4) {
    const metric = words[index] as string;
    const unit = fenPerBound[metric];
    const bounds = words.slice(index + 1, index + 4).map(Number);
    if (unit === undefined || bounds.some((bound) => !Number.isSafeInteger(bound))) return undefined;
    const levels = levelsReached(
      metrics[metric],
      bounds.map((bound) => bound * unit),
    );
    possible = [...new Set(possible.flatMap((one) => levels.map((level) => Math.min(one, level))))];
  }
  return possible;
}

function levelsReached(value: KnownValue, bounds: readonly number[]): readonly number[] {
  if (value === undefined) return tiers.map((_, level) => level);
  return possibleOf(value).map((single) => bounds.filter((bound) => Number(single) >= bound).length);
}

function possibleOf(value: KnownValue): readonly unknown[] {
  return typeof value === 'object' && isOneOf<unknown>(value) ? value.oneOf : [value];
}
