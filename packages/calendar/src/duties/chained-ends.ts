import type { LocalDate } from '@huiqi/kernel';
import { addDays } from '@huiqi/kernel/days';
import type { DoneRecord } from './done-records.ts';
import type { RecurTerms } from './recur-terms.ts';
import { naturalEndOf, type RoundEnd } from './round-ends.ts';

/**
 * A round of a duty whose next one depends on when it was done.
 *
 * @internal
 */
export interface ChainedEnd extends RoundEnd {
  /** What was done for it, or null. */
  readonly done: DoneRecord | null;
  /** True where it stands only if the one before it ends as planned. */
  readonly projected: boolean;
  /** The first day of the term that follows, or null where it cannot be told. */
  readonly nextStarts: LocalDate | null;
}

/**
 * The rounds of a chain: each counts from the day it was last done, or, for terms, from the end of the old one or the later grant.
 * What is not yet done is carried on as if it were done on its last day.
 *
 * @yields the rounds in order, up to the last day asked about
 *
 * @internal
 */
export function* chainedEnds(
  terms: RecurTerms,
  anchor: LocalDate,
  done: readonly DoneRecord[],
  last: LocalDate,
): Generator<ChainedEnd> {
  const { every, mode } = terms;
  if (every === undefined || every.amount < 1) return;
  let starts: LocalDate | null = terms.anchorIs === 'end' ? null : anchor;
  let ends = terms.anchorIs === 'end' ? anchor : naturalEndOf(every, anchor);
  let projected = false;
  // What was done before the anchor belongs to an earlier chain.
  const after = done.filter(({ on }) => starts === null || on > starts);
  for (let number = 1; ends <= last; number += 1) {
    let record = after.shift() ?? null;
    while (record !== null && !goesOn(terms, starts, ends, record)) record = after.shift() ?? null;
    const next = nextStart(mode, ends, record);
    const nextStarts = mode === 'term' && record !== null && record.granted !== null ? next : null;
    yield { number, starts, ends, window: null, done: record, projected, nextStarts };
    projected ||= record === null;
    starts = next;
    ends = naturalEndOf(every, next);
  }
}

/** Done again at once, nothing goes on: a chain's next end has to lie later, a term has to have begun. */
function goesOn({ every, mode }: RecurTerms, starts: LocalDate | null, ends: LocalDate, { on }: DoneRecord): boolean {
  if (mode === 'term') return starts === null || on >= starts;
  return every !== undefined && naturalEndOf(every, on) > ends;
}

function nextStart(mode: RecurTerms['mode'], ends: LocalDate, record: DoneRecord | null): LocalDate {
  if (mode !== 'term') return record?.on ?? ends;
  return record?.granted != null && record.granted > ends ? record.granted : addDays(ends, 1);
}
