import type { LocalDate } from '@huiqi/kernel';
import { addDays, spanPeriod } from '@huiqi/kernel/days';
import type { WrittenProof } from './waive-form.ts';

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

/**
 * Where a document stands on a day: one that was shown is used again for as long as it holds.
 *
 * @param day - the day it is asked for
 * @param proofs - what was shown earlier; absent where that is not known
 */
export function proofState(
  { kind, valid, per }: WrittenProof,
  day: LocalDate | undefined,
  proofs: readonly ProofOnFile[] | undefined,
): ProofState {
  if (proofs === undefined || day === undefined) return { kind, state: 'unknown', on: null, until: null };
  const days = proofs.filter((proof) => proof.kind === kind && proof.on <= day).map(({ on }) => on);
  const on = days.reduce<LocalDate | null>((last, one) => (last === null || one > last ? one : last), null);
  if (on === null) return { kind, state: 'needed', on, until: null };
  const until = lastDay(on, valid, per);
  return { kind, state: until !== null && day > until ? 'expired' : 'on-file', on, until };
}

function lastDay(on: LocalDate, valid: WrittenProof['valid'], per: WrittenProof['per']): LocalDate | null {
  if (per === 'calendar-year') return `${on.slice(0, 4)}-12-31` as LocalDate;
  if (valid === undefined) return null;
  const { to } = spanPeriod(valid, on);
  return to === null ? null : addDays(to, -1);
}
