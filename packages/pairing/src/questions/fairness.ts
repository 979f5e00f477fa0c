import { compareText, lastOf, type Ratio, ratio } from '@huiqi/kernel';
import type { PairingOfficer } from '../candidates/sides.ts';
import type { Paired } from '../pair/pairing.ts';

/** How evenly loads lie on a group of officers. @zh 负荷公平性 */
export interface LoadSpread {
  /** How many officers, those who take nobody left out. */
  readonly officers: number;
  /** How many places they fill together. */
  readonly total: number;
  /** The lightest load. */
  readonly least: number;
  /** The heaviest load. */
  readonly most: number;
  /** The heaviest less the lightest. @zh 极差 */
  readonly spread: number;
  /** The mean load; null without officers. @zh 人均 */
  readonly mean: Ratio | null;
  /** The Gini coefficient of the loads, exact: 0 when all are equal; null where nobody has anything. @zh 基尼系数 */
  readonly gini: Ratio | null;
  /** Filled places of all there are; null without places. @zh 名额使用率 */
  readonly used: Ratio | null;
  /** How many officers have each load, ascending. */
  readonly histogram: readonly { readonly load: number; readonly officers: number }[];
}

/** How evenly a pairing lies on its officers, in all and by department and rank. @zh 公平性报告 */
export interface Fairness {
  /** All officers who take somebody. */
  readonly overall: LoadSpread;
  /** By department, by code unit; null stands for officers without a known one, last. */
  readonly byDepartment: readonly (LoadSpread & { readonly department: string | null })[];
  /** By rank, the same. */
  readonly byRank: readonly (LoadSpread & { readonly rank: string | null })[];
}

/** One load beside its capacity, in enterprises. @zh 负荷公平性 */
export interface Load {
  /** How many are carried. */
  readonly load: number;
  /** How many may be. */
  readonly capacity: number;
}

/**
 * How evenly loads lie: spread, Gini coefficient, by department and by rank. Figures are exact fractions.
 *
 * @zh 公平性报告
 * @param pairing - a pairing
 * @param officers - those it was made of, with department and rank
 * @example
 * ```ts
 * import { spreadOf } from '@huiqi/pairing';
 *
 * spreadOf([{ load: 1, capacity: 4 }, { load: 3, capacity: 4 }]).gini; // => { num: 1, den: 4 }
 * ```
 */
export function fairnessOf(pairing: Pick<Paired, 'loads'>, officers: readonly PairingOfficer[]): Fairness {
  const officerOf = new Map(officers.map((officer) => [officer.id, officer]));
  const inPlay = loadsInPlay(pairing);
  const groups = (of: 'department' | 'rank'): [string | null, Load[]][] => {
    const found = new Map<string | null, Load[]>();
    for (const load of inPlay) {
      const key = officerOf.get(load.officerId)?.[of] ?? null;
      found.set(key, [...(found.get(key) ?? []), load]);
    }
    return [...found].sort(([left], [right]) => {
      if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
      return compareText(left, right);
    });
  };
  return {
    overall: spreadOf(inPlay),
    byDepartment: groups('department').map(([department, loads]) => ({ department, ...spreadOf(loads) })),
    byRank: groups('rank').map(([rank, loads]) => ({ rank, ...spreadOf(loads) })),
  };
}

/** The loads of those who take somebody. */
export function loadsInPlay({ loads }: Pick<Paired, 'loads'>): Paired['loads'] {
  return loads.filter(({ capacity }) => capacity > 0);
}

/** The figures of {@link fairnessOf} for any list of loads. @zh 负荷公平性 */
export function spreadOf(loads: readonly Load[]): LoadSpread {
  const sorted = loads.map(({ load }) => load).sort((left, right) => left - right);
  const total = sorted.reduce((sum, load) => sum + load, 0);
  const places = loads.reduce((sum, { capacity }) => sum + capacity, 0);
  const count = sorted.length;
  // Sorted ascending, the sum over all pairs of |difference| is the sum of (2 rank - n - 1) times load.
  const differences = sorted.reduce((sum, load, at) => sum + (2 * (at + 1) - count - 1) * load, 0);
  const least = sorted[0] ?? 0;
  const most = lastOf(sorted) ?? 0;
  return {
    officers: count,
    total,
    least,
    most,
    spread: most - least,
    mean: count === 0 ? null : ratio(total, count),
    gini: total === 0 ? null : ratio(differences, count * total),
    used: places === 0 ? null : ratio(total, places),
    histogram: [...new Set(sorted)].map((load) => ({ load, officers: sorted.filter((one) => one === load).length })),
  };
}
