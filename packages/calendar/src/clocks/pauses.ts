import {
  covers,
  type FactSet,
  type Issue,
  isLocalDate,
  type LocalDate,
  type MissingFact,
  type Period,
} from '@huiqi/kernel';
import { addDays } from '@huiqi/kernel/days';
import type { Matter } from '@huiqi/rules';
import { issue } from '../codes.ts';

const collection = 'clock.pauses';

/**
 * The times during which a clock stood still, as far as they are known.
 *
 * @internal
 */
export interface Pauses {
  /** From the first day that is not counted to the day the clock runs again. */
  readonly known: readonly { readonly from: LocalDate; readonly to: LocalDate }[];
  /** The days for which no pause is lacking, or null. */
  readonly completeOver: Period | null;
  /** What keeps a record from being counted. */
  readonly missing: readonly MissingFact[];
  /** Why a day on which one ended was not taken. */
  readonly issues: readonly Issue[];
}

/**
 * No pauses at all.
 *
 * @internal
 */
export const noPauses: Pauses = { known: [], completeOver: { from: '0001-01-01', to: null }, missing: [], issues: [] };

/**
 * The pauses of a case whose kind a rule excludes. A clock is asked as things stand on the day of the decision: a pause
 * that begins later is not seen, and one that has not ended by then is missing its end.
 *
 * @internal
 */
export function pausesOf(matter: Matter, kinds: readonly string[], rule: string): Pauses {
  if (kinds.length === 0) return noPauses;
  const { decidedOn } = matter.input.days;
  const value = matter.input.facts[collection] as
    | { readonly records?: readonly FactSet[]; readonly completeOver?: Period | null }
    | null
    | undefined;
  const known: { from: LocalDate; to: LocalDate }[] = [];
  const missing: MissingFact[] = [];
  const issues: Issue[] = [];
  for (const [index, { kind, from, to }] of (value?.records ?? []).entries()) {
    if ((typeof kind === 'string' && !kinds.includes(kind)) || (isLocalDate(from) && from > decidedOn)) continue;
    const lacks = (field: string): void => {
      missing.push({ kind: 'fact', name: `it.${field}`, record: [index], collection, rule });
    };
    if (typeof kind !== 'string') lacks('kind');
    else if (!isLocalDate(from)) lacks('from');
    else if (!isLocalDate(to)) lacks('to');
    else if (to < from || to > addDays(decidedOn, 1)) {
      lacks('to');
      issues.push(issue('calendar.pause', { from, to }, ['facts', collection, 'records', index, 'to'], 'warning'));
    } else known.push({ from, to });
  }
  return { known, completeOver: value?.completeOver ?? null, missing, issues };
}

/**
 * The collection, where a pause between two days may be lacking.
 *
 * @internal
 */
export function lackingPauses(pauses: Pauses, first: LocalDate, last: LocalDate, rule: string): readonly MissingFact[] {
  const { completeOver } = pauses;
  const complete = completeOver !== null && covers(completeOver, first) && covers(completeOver, last);
  return complete || last < first ? [] : [{ kind: 'collection', name: collection, rule }];
}
