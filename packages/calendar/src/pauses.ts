import {
  type FactSet,
  type FactValue,
  type Issue,
  isLocalDate,
  issue,
  type LocalDate,
  type MissingFact,
  type Period,
} from '@huiqi/kernel';
import { addDays } from '@huiqi/kernel/days';
import type { Case } from '@huiqi/rules';

/** @internal The collection of a case that holds the pauses. */
const collection = 'clock.pauses';

/** @internal The times during which a clock stood still, as far as they are known. */
export interface Pauses {
  /** From the first day that is not counted to the day the clock runs again. */
  readonly known: readonly { readonly from: LocalDate; readonly to: LocalDate }[];
  /** The days for which no pause is lacking, or null. */
  readonly completeOver: Period | null;
  /** What keeps a record from being counted. */
  readonly missing: readonly MissingFact[];
  /** Findings about the records. */
  readonly issues: readonly Issue[];
}

/** @internal No pauses at all. */
export const noPauses: Pauses = { known: [], completeOver: { from: '0001-01-01', to: null }, missing: [], issues: [] };

/**
 * @internal The pauses of a case whose kind a rule excludes. A clock is asked as things stand on the day of the decision: a pause
 * that begins later is not seen, and one that has not ended by then counts so far and is missing its end.
 */
export function pausesOf(open: Case, kinds: readonly string[], rule: string): Pauses {
  if (kinds.length === 0) return noPauses;
  const value = open.input.facts[collection];
  const { records, completeOver } = isCollection(value) ? value : { records: [], completeOver: null };
  const tomorrow = addDays(open.input.days.decidedOn, 1);
  const known: { from: LocalDate; to: LocalDate }[] = [];
  const missing: MissingFact[] = [];
  const issues: Issue[] = [];
  for (const [index, record] of records.entries()) {
    const lacks = (field: string): void => {
      missing.push({ kind: 'fact', name: `${collection}.it.${field}`, record: [index], rule });
    };
    const kind = kindOf(record['kind'], kinds);
    const from = record['from'];
    const to = record['to'] ?? null;
    if (kind === 'other' || (isLocalDate(from) && from >= tomorrow)) continue;
    if (kind === 'unknown') lacks('kind');
    else if (!isLocalDate(from)) lacks('from');
    else if (to !== null && (!isLocalDate(to) || to < from)) {
      issues.push(issue('calendar.pause', { from, to: String(to) }, [collection, index], 'warning'));
      lacks('to');
    } else if (to === null || to > tomorrow) {
      known.push({ from, to: tomorrow });
      lacks('to');
    } else known.push({ from, to });
  }
  return { known, completeOver, missing, issues };
}

/** @internal Whether the clock stood still on a day. */
export function isPaused(pauses: Pauses, day: LocalDate): boolean {
  return pauses.known.some(({ from, to }) => from <= day && day < to);
}

/** @internal The collection, where a pause of the days that have passed may be lacking. */
export function lackingPauses(
  pauses: Pauses,
  first: LocalDate,
  last: LocalDate,
  decidedOn: LocalDate,
  rule: string,
): readonly MissingFact[] {
  const passed = last < decidedOn ? last : decidedOn;
  const { completeOver } = pauses;
  const complete =
    passed < first ||
    (completeOver !== null && completeOver.from <= first && (completeOver.to === null || passed < completeOver.to));
  return complete ? [] : [{ kind: 'collection', name: collection, rule }];
}

function kindOf(value: FactValue | undefined, kinds: readonly string[]): 'excluded' | 'other' | 'unknown' {
  if (typeof value === 'string') return kinds.includes(value) ? 'excluded' : 'other';
  if (typeof value !== 'object' || value === null || !('oneOf' in value)) return 'unknown';
  const inside = value.oneOf.filter((kind) => kinds.includes(String(kind))).length;
  if (inside === 0) return 'other';
  return inside === value.oneOf.length ? 'excluded' : 'unknown';
}

function isCollection(
  value: FactValue | undefined,
): value is { readonly records: readonly FactSet[]; readonly completeOver: Period | null } {
  return typeof value === 'object' && value !== null && 'records' in value;
}
