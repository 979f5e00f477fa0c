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

/** How far a target of the year has come by a day; results of other years and of later days do not count. */
export function measureTarget(target: Target, results: readonly Result[], asOf: LocalDate): MeasuredTarget {
  const year = yearOf(asOf);
  const about = { unit: target.unit, scope: `示例区 ${target.measure}` } as const;
  const period = { from: `${year}-01-01`, to: `${year + 1}-01-01` } as const;
  const source = target.source === null ? {} : { source: target.source };
  const wanted: Figure = figure(
    { id: target.id, label: target.title, ...about, period, ...source },
    target.target,
    'at-least',
  );
  const own = results.filter(({ targetId, on }) => targetId === target.id && on >= period.from && on <= asOf);
  const done = count(
    { id: `${target.id}.done`, label: target.title, ...about, period },
    own.map((result) => result.id),
  );
  const read = targetProgress(wanted, done, asOf);
  return { id: target.id, title: target.title, progress: read.ok ? read.value : null, issues: read.issues };
}
