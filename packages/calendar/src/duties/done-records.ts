import {
  compareText,
  covers,
  type FactSet,
  isLocalDate,
  type LocalDate,
  type MissingFact,
  type Period,
} from '@huiqi/kernel';
import type { Matter } from '@huiqi/rules';

const collection = 'duty.done';

/**
 * One thing that was done for a duty.
 *
 * @internal
 */
export interface DoneRecord {
  /** The day. */
  readonly on: LocalDate;
  /** The day on which what was applied for was granted, where it is known. */
  readonly granted: LocalDate | null;
}

/**
 * What was done for a duty, as far as it is known on the day of the decision.
 *
 * @internal
 */
export interface DoneRecords {
  /** In the order of their days. */
  readonly records: readonly DoneRecord[];
  /** The days for which nothing is lacking, or null. */
  readonly completeOver: Period | null;
  /** What keeps a record from being used. */
  readonly missing: readonly MissingFact[];
}

/**
 * Reads what was done for a duty.
 *
 * @internal
 */
export function doneRecords(matter: Matter, duty: string, rule: string): DoneRecords {
  const { decidedOn } = matter.input.days;
  const value = matter.input.facts[collection] as
    | { readonly records?: readonly FactSet[]; readonly completeOver?: Period | null }
    | null
    | undefined;
  const records: DoneRecord[] = [];
  const missing: MissingFact[] = [];
  for (const [index, record] of (value?.records ?? []).entries()) {
    const { on, granted } = record;
    if (typeof record['duty'] === 'string' && record['duty'] !== duty) continue;
    const lacks = (field: string): void => {
      missing.push({ kind: 'fact', name: `it.${field}`, record: [index], collection, rule });
    };
    if (typeof record['duty'] !== 'string') lacks('duty');
    else if (!isLocalDate(on)) lacks('on');
    else if (on <= decidedOn) {
      records.push({ on, granted: isLocalDate(granted) && granted <= decidedOn ? granted : null });
    }
  }
  records.sort((left, right) => compareText(left.on, right.on));
  return { records, completeOver: value?.completeOver ?? null, missing };
}

/**
 * Whether nothing done between a day and the day of the decision can be lacking from the records.
 *
 * @internal
 */
export function completeSince({ completeOver }: DoneRecords, from: LocalDate, decidedOn: LocalDate): boolean {
  return from > decidedOn || (completeOver !== null && covers(completeOver, from) && covers(completeOver, decidedOn));
}
