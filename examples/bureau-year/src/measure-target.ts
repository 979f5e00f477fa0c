import { count, type Figure, figure, type TargetProgress, targetProgress } from '@huiqi/figures';
import { type Issue, type LocalDate, yearOf } from '@huiqi/kernel';
import type { Target } from '@huiqi/model';
import type { Result } from './read-bureau.ts';

/** One target with how far it has come. */
export interface MeasuredTarget {
  readonly id: string;
  readonly title: string;
  readonly progress: TargetProgress | null;
  readonly issues: readonly Issue[];
}

/**
 * How far a target has come by a day, in the year it is due; results of other years and of later days do not count. A target that
 * something shall stay below has no progress and is not measured.
 */
export function measureTarget(target: Target, results: readonly Result[], asOf: LocalDate): MeasuredTarget {
  if (target.bound === 'at-most') return { id: target.id, title: target.title, progress: null, issues: [] };
  const year = yearOf(target.dueOn ?? asOf);
  const about = { unit: target.unit, scope: `示例区 ${target.measure}` } as const;
  const period = { from: `${year}-01-01`, to: `${year + 1}-01-01` } as const;
  const source = target.source === null ? {} : { source: target.source };
  const wanted: Figure = figure(
    { id: target.id, label: target.title, ...about, period, ...source },
    target.target,
    target.bound === 'exactly' ? 'exact' : target.bound,
  );
  const own = results.filter(({ targetId, on }) => targetId === target.id && on >= period.from && on <= asOf);
  const done = count(
    { id: `${target.id}.done`, label: target.title, ...about, period },
    own.map((result) => result.id),
  );
  const read = targetProgress(wanted, done, asOf);
  return { id: target.id, title: target.title, progress: read.ok ? read.value : null, issues: read.issues };
}
