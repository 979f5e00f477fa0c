import { type Issue, overlaps, type Period, type Reading } from '@huiqi/kernel';
import { add, fraction } from '@huiqi/kernel/fraction';
import { boundOfSum } from './bounds.ts';
import { issue, refused } from './codes.ts';
import { toFraction } from './exact.ts';
import type { Bound, Figure } from './figure.ts';
import { carriedAssumptions, figureFromFraction } from './quotient.ts';
import { periodIssue, type Subset, samePeriod, subsetPath, unitIssue } from './relation.ts';

/** What a sum may be told. */
export interface SumOptions {
  /** The id of the result. */
  readonly id: string;
  /** The label of the result. */
  readonly label: string;
  /** The scope of the result; needed where the parts have unlike scopes. */
  readonly scope?: string;
  /** The declared relations between scopes: a part inside another is never added to it. */
  readonly relations?: readonly Subset[];
  /** True declares that parts of unlike scopes share no member. */
  readonly disjoint?: boolean;
}

/**
 * The sum of parts of one unit that share no member.
 *
 * Parts of one scope may cover the same days (they are then taken as unlike kinds, such as device classes) or days that do not
 * overlap; rows named in two parts are found. Parts of unlike scopes need `disjoint: true`.
 *
 * @zh 合计
 * @returns the sum with its parts' rows, or an issue: `figures.unit`, `figures.scope` (unlike scopes and nothing declared),
 * `figures.overlap` (one part lies in another or shares rows with it), `figures.period`, `figures.empty`, `figures.range`
 * @example
 * ```ts
 * import { figure, sum } from '@huiqi/figures';
 *
 * const part = (id: string, value: number) => figure({ id, label: id, unit: '条', scope: '措施清单', period: null }, value);
 * const total = sum([part('a', 14), part('b', 10), part('c', 26)], { id: 'all', label: '措施' });
 * total.ok && total.value.value; // => 50
 * ```
 */
export function sum(parts: readonly Figure[], options: SumOptions): Reading<Figure> {
  const first = parts[0];
  if (first === undefined) return refused('figures.empty', { label: options.label });
  const issues = pairs(parts).flatMap(([left, right]) => pairIssue(left, right, options) ?? []);
  const firstIssue = issues[0];
  if (firstIssue !== undefined) return { ok: false, issues };
  const records = parts.every((part) => part.records !== undefined)
    ? { records: parts.flatMap((part) => part.records ?? []) }
    : {};
  return figureFromFraction(
    {
      id: options.id,
      label: options.label,
      unit: first.unit,
      scope: options.scope ?? [...new Set(parts.map((part) => part.scope))].join('+'),
      period: hull(parts),
    },
    parts.reduce((total, part) => add(total, toFraction(part.value)), fraction(0n)),
    {
      bound: parts.reduce<Bound>((bound, part) => boundOfSum(bound, part.bound), 'exact'),
      ...records,
      ...carriedAssumptions(parts),
    },
  );
}

function pairs(parts: readonly Figure[]): (readonly [Figure, Figure])[] {
  return parts.flatMap((left, index) => parts.slice(index + 1).map((right) => [left, right] as const));
}

function pairIssue(left: Figure, right: Figure, options: SumOptions): Issue | null {
  if (left.unit !== right.unit) return unitIssue(left, right);
  const relations = options.relations ?? [];
  const labels = { left: left.label, right: right.label };
  if (left.scope !== right.scope) {
    const nested = subsetPath(relations, left.scope, right.scope) ?? subsetPath(relations, right.scope, left.scope);
    if (nested !== null) return issue('figures.overlap', labels, [left.id]);
    if (options.disjoint !== true) {
      return issue('figures.scope', { ...labels, leftScope: left.scope, rightScope: right.scope }, [left.id]);
    }
  }
  const leftRecords = new Set(left.records ?? []);
  if ((right.records ?? []).some((record) => leftRecords.has(record)))
    return issue('figures.overlap', labels, [left.id]);
  if (samePeriod(left, right)) return null;
  if (left.period === null || right.period === null || overlaps(left.period, right.period)) {
    return periodIssue(left, right);
  }
  return null;
}

/** The shortest period that holds all parts; null where none is stated. */
function hull(parts: readonly Figure[]): Period | null {
  const periods = parts.flatMap((part) => (part.period === null ? [] : [part.period]));
  const first = periods[0];
  if (first === undefined) return null;
  return periods.reduce<Period>(
    (covered, period) => ({
      from: period.from < covered.from ? period.from : covered.from,
      to: period.to === null || covered.to === null ? null : period.to > covered.to ? period.to : covered.to,
    }),
    first,
  );
}
