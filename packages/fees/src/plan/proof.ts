import { covers, type FactSet, isLocalDate, type LocalDate, type MissingFact } from '@huiqi/kernel';
import { addDays, spanPeriod } from '@huiqi/kernel/days';
import { isCollection } from '@huiqi/rules';
import type { WrittenProof } from './written-proof.ts';

/** A document that was shown earlier. @zh 已提交的证明材料 */
export interface ProofOnFile {
  /** Which document. */
  readonly kind: string;
  /** The day it was shown. */
  readonly on: LocalDate;
}

/** Where the document of a waiver stands. @zh 证明材料状态 */
export interface ProofState {
  /** Which document. */
  readonly kind: string;
  /** Shown and still valid, shown and expired, never shown, or not known. */
  readonly state: 'on-file' | 'expired' | 'needed' | 'unknown';
  /** The day it was shown last; null where that is not known. */
  readonly on: LocalDate | null;
  /** The last day it holds; null where it has no end or none is on file. */
  readonly until: LocalDate | null;
}

const collection = 'waiver.proofs';

/** Where a document was found to stand. */
export interface FoundProof {
  /** Where it stands. */
  readonly proof: ProofState;
  /** What would tell, where that is not known. */
  readonly missing: readonly MissingFact[];
}

/**
 * Where a document stands on a day: one that was shown is used again for as long as it holds.
 *
 * @param written - what the rule asks for
 * @param rule - the rule
 * @param day - the day it is asked for
 * @param facts - the facts, which may hold the collection `waiver.proofs`
 * @param proofs - what the caller handed in beside them, all that there is; absent where that is not known
 */
export function proofState(
  written: WrittenProof,
  rule: string,
  day: LocalDate | undefined,
  facts: FactSet,
  proofs: readonly ProofOnFile[] | undefined,
): FoundProof {
  const { kind, valid, per } = written;
  const unknown = { kind, state: 'unknown', on: null, until: null } as const;
  if (day === undefined) return { proof: unknown, missing: [] };
  const stated = facts[collection];
  const known = isCollection(stated)
    ? stated
    : { records: proofs ?? [], completeOver: proofs === undefined ? null : ever };
  const missing: MissingFact[] = [];
  let on: LocalDate | null = null;
  for (const [index, record] of known.records.entries()) {
    const shown = record.on;
    if ((typeof record.kind === 'string' && record.kind !== kind) || (isLocalDate(shown) && shown > day)) continue;
    const lacks = (field: string): void => {
      missing.push({ kind: 'fact', name: `it.${field}`, rule, record: [index], collection });
    };
    if (typeof record.kind !== 'string') lacks('kind');
    if (!isLocalDate(shown)) lacks('on');
    else if (typeof record.kind === 'string' && (on === null || shown > on)) on = shown;
  }
  const until = on === null ? null : lastDay(on, valid, per);
  if (on !== null && (until === null || day <= until))
    return { proof: { kind, state: 'on-file', on, until }, missing: [] };
  const { completeOver } = known;
  const complete = completeOver !== null && covers(completeOver, day) && completeOver.from <= firstDay(written, day);
  if (!complete) missing.push({ kind: 'collection', name: collection, about: kind, rule });
  if (missing.length > 0) return { proof: unknown, missing };
  return { proof: { kind, state: on === null ? 'needed' : 'expired', on, until }, missing };
}

const ever = { from: '0001-01-01', to: null } as const;

/** The first day on which a document that was shown would still hold. */
function firstDay({ valid, per }: WrittenProof, day: LocalDate): LocalDate {
  if (per === 'calendar-year') return `${day.slice(0, 4)}-01-01` as LocalDate;
  return valid === undefined ? ever.from : spanPeriod({ ...valid, toward: 'before' }, day).from;
}

function lastDay(on: LocalDate, valid: WrittenProof['valid'], per: WrittenProof['per']): LocalDate | null {
  if (per === 'calendar-year') return `${on.slice(0, 4)}-12-31` as LocalDate;
  if (valid === undefined) return null;
  const { to } = spanPeriod(valid, on);
  return to === null ? null : addDays(to, -1);
}
