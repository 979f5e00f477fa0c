import type { Issue } from '@huiqi/kernel';
import { addDays } from '@huiqi/kernel/days';
import { issue } from './codes.ts';
import type { Figure } from './figure.ts';

/**
 * A declared fact about two scopes: every member of `inner` belongs to `outer`. Without it numbers of unlike scopes do not meet.
 *
 * @zh 口径包含关系
 */
export interface Subset {
  /** The narrower scope. */
  readonly inner: string;
  /** The wider scope. */
  readonly outer: string;
  /** True when the two may be set against each other although their periods differ. */
  readonly acrossPeriods?: boolean;
}

/** Whether `inner` is declared to lie in `outer`, directly or over other scopes, and whether across periods all the way. */
export function subsetPath(
  relations: readonly Subset[],
  inner: string,
  outer: string,
): { readonly acrossPeriods: boolean } | null {
  let path: { readonly acrossPeriods: boolean } | null = null;
  const seenSubsets = new Set<string>();
  const queue = [{ scope: inner, acrossPeriods: true }];
  for (let current = queue.shift(); current !== undefined; current = queue.shift()) {
    for (const relation of relations) {
      if (relation.inner !== current.scope) continue;
      const acrossPeriods = current.acrossPeriods && relation.acrossPeriods === true;
      const key = `${relation.outer}\n${String(acrossPeriods)}`;
      if (seenSubsets.has(key)) continue;
      seenSubsets.add(key);
      if (relation.outer === outer) {
        if (acrossPeriods) return { acrossPeriods };
        path = { acrossPeriods };
      }
      queue.push({ scope: relation.outer, acrossPeriods });
    }
  }
  return path;
}

/** Whether two figures state the same period; two figures without one count as the same. */
export function samePeriod(left: Figure, right: Figure): boolean {
  if (left.period === null || right.period === null) return left.period === right.period;
  return left.period.from === right.period.from && left.period.to === right.period.to;
}

/** Why two figures cannot be set against each other: `figures.scope`, `figures.period`; none when they can. */
export function relationIssues(part: Figure, whole: Figure, relations: readonly Subset[]): Issue[] {
  const path = part.scope === whole.scope ? null : subsetPath(relations, part.scope, whole.scope);
  if (part.scope !== whole.scope && path === null) {
    return [
      issue('figures.scope', { left: part.label, leftScope: part.scope, right: whole.label, rightScope: whole.scope }, [
        part.id,
      ]),
    ];
  }
  if (samePeriod(part, whole) || path?.acrossPeriods === true) return [];
  return [periodIssue(part, whole)];
}

/** The issue that two figures cover different days. */
export function periodIssue(
  left: Figure,
  right: Figure,
  code: 'figures.period' | 'figures.periodLength' = 'figures.period',
): Issue {
  return issue(
    code,
    { left: left.label, leftPeriod: periodText(left), right: right.label, rightPeriod: periodText(right) },
    [left.id],
  );
}

/** The issue that two figures have different units. */
export function unitIssue(left: Figure, right: Figure): Issue {
  return issue('figures.unit', { left: left.label, leftUnit: left.unit, right: right.label, rightUnit: right.unit }, [
    left.id,
  ]);
}

/** A period from its first to its last day for parameters; null where none is stated. */
function periodText(of: Figure): string | null {
  if (of.period === null) return null;
  return `${of.period.from}–${of.period.to === null ? '' : addDays(of.period.to, -1)}`;
}
