import { type FactSet, isLocalDate, type LocalDate, type MissingFact } from '@huiqi/kernel';
import { isCollection } from '@huiqi/rules';
import type { PlannedCap } from '../plan/fee-plan.ts';
import type { CapUse } from './cap-use.ts';
import type { WaivedRecord, WaiverHistory } from './history.ts';

const collection = 'waiver.history';

/** What caps count, as far as it is known. */
export interface KnownHistory {
  /** The facts, which may hold the collection `waiver.history`. */
  readonly facts: FactSet;
  /** What the caller handed in beside them; it counts where the facts say nothing. */
  readonly history: WaiverHistory | null;
}

/** What is asked of a history. */
export interface HistoryQuestion {
  /** The cap. */
  readonly cap: PlannedCap;
  /** Whose use counts; null where that is not known. */
  readonly enterprise: string | null;
  /** The order itself, which never stands in its own way. */
  readonly order: string;
  /** The first and the last day that count. */
  readonly from: LocalDate;
  /** The last one. */
  readonly day: LocalDate;
}

/** A record as facts give it: every field may be unknown. */
type PartlyKnown = { readonly [Field in keyof WaivedRecord]?: unknown };

/** What was used of a cap before the order; at most without bound where a record may be lacking or is not known in full. */
export function usedBefore(
  known: KnownHistory,
  { cap, enterprise, order, from, day }: HistoryQuestion,
): CapUse & { readonly missing: readonly MissingFact[] } {
  const stated = known.facts[collection];
  const history = isCollection(stated) ? stated : known.history;
  const rule = cap.compiled.rule.id;
  const whole: readonly PartlyKnown[] = history?.records ?? [];
  const position = whole.findIndex((record) => record.order === order);
  const missing: MissingFact[] = [];
  let [amount, count] = [0, 0];
  for (const [index, record] of (position < 0 ? whole : whole.slice(0, position)).entries()) {
    const lacking = lackingOf(record, cap, enterprise, from, day);
    if (lacking === null) continue;
    for (const field of lacking) {
      missing.push({ kind: 'fact', name: `it.${field}`, rule, record: [index], collection });
    }
    if (lacking.length > 0) continue;
    amount += record.waived as number;
    count += 1;
  }
  const unnamed = cap.per === 'enterprise' && enterprise === null;
  if (unnamed) missing.unshift({ kind: 'fact', name: 'order.enterprise', rule });
  if (!covers(history?.completeOver ?? null, from, day)) missing.push({ kind: 'collection', name: collection, rule });
  // What the caller handed in has no place for an answer: the list itself is asked for, and then counts instead.
  const missingFacts = isCollection(stated)
    ? missing
    : missing.map((fact) => (fact.record === undefined ? fact : listed(fact)));
  const most = Number.POSITIVE_INFINITY;
  if (unnamed) return { amount: [0, most], count: [0, most], missing: missingFacts.slice(0, 1) };
  if (missing.length > 0) return { amount: [amount, most], count: [count, most], missing: missingFacts };
  return { amount: [amount, amount], count: [count, count], missing: [] };
}

function listed({ rule = '' }: MissingFact): MissingFact {
  return { kind: 'collection', name: collection, rule };
}

/** The fields that would tell whether a record counts, and how much; null where it does not. */
function lackingOf(
  record: PartlyKnown,
  { covers: rules, per }: PlannedCap,
  enterprise: string | null,
  from: LocalDate,
  day: LocalDate,
): readonly (keyof WaivedRecord)[] | null {
  const { rule, on, waived } = record;
  const who = per === 'programme' ? enterprise : record.enterprise;
  if (typeof rule === 'string' && !rules.has(rule)) return null;
  if (isLocalDate(on) && (on < from || on > day)) return null;
  if (per === 'enterprise' && enterprise !== null && typeof who === 'string' && who !== enterprise) return null;
  return [
    ...(typeof rule === 'string' ? [] : (['rule'] as const)),
    ...(isLocalDate(on) ? [] : (['on'] as const)),
    ...(per === 'programme' || typeof who === 'string' ? [] : (['enterprise'] as const)),
    ...(Number.isSafeInteger(waived) ? [] : (['waived'] as const)),
  ];
}

/** Whether nothing lacks from a day up to another; what was given on the last day itself stands in the order of the records. */
function covers(period: WaiverHistory['completeOver'], from: LocalDate, day: LocalDate): boolean {
  return period !== null && period.from <= from && (period.to === null || day <= period.to);
}
