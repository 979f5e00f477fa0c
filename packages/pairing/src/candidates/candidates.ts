import { compareText, recordOf } from '@huiqi/kernel';
import type { Candidate, CostTerm, Excluded, Exclusion } from '../pair/pairing.ts';
import type { PairingTerms } from '../policy/policy.ts';
import { termsOf } from '../terms/terms-of.ts';
import type { ReadyEnterprise } from './prepare.ts';
import type { ReadyOfficer } from './ready-officer.ts';

/** A candidate without the terms, which are found again where they are shown. */
export interface RankedCandidate {
  /** The officer's id. */
  readonly officerId: string;
  /** The officer's place in the sorted list. */
  readonly officer: number;
  /** The sum of the terms. */
  readonly cost: number;
  /** Only a pin allows the pair; a term of the policy does not. */
  readonly pinOnly: boolean;
}

/** Everyone who comes into question for an enterprise, and why the others do not. */
export interface CandidateList {
  /** Who comes into question, by id. */
  readonly candidates: readonly RankedCandidate[];
  /** How many do not, by their first reason. */
  readonly excluded: Readonly<Record<string, number>>;
}

/** One pair looked at: what it costs by term, and everything that forbids it. */
export interface PairCheck {
  /** The officer with the terms. */
  readonly candidate: Candidate;
  /** Why not; empty where nothing forbids it. */
  readonly reasons: readonly Exclusion[];
}

/** Looks at one officer for one enterprise. */
export function checkPair(
  ready: ReadyEnterprise,
  { officer, outOfPlay }: ReadyOfficer,
  terms: PairingTerms,
): PairCheck {
  const { enterprise, previous } = ready;
  const metres = ready.metres.get(officer.id) ?? null;
  const costed = termsOf({ officer, enterprise, previous, metres }, terms).map(
    ({ term, code, params, points, weight }): CostTerm => {
      return { term, code, params, points, weight, cost: (points ?? 0) * weight };
    },
  );
  const reasons: Exclusion[] = [];
  if (outOfPlay !== null) reasons.push(outOfPlay);
  const recused = ready.recused.get(officer.id);
  if (recused !== undefined) reasons.push({ code: 'pairing.excluded.recusal', params: { reason: recused } });
  for (const { code, params, points } of costed) if (points === null) reasons.push({ code, params });
  const cost = costed.reduce((sum, term) => sum + term.cost, 0);
  return { candidate: { officerId: officer.id, cost, terms: costed }, reasons };
}

/** Looks at every officer for one enterprise. */
export function candidatesOf(
  ready: ReadyEnterprise,
  officers: readonly ReadyOfficer[],
  terms: PairingTerms,
): CandidateList {
  const candidates: RankedCandidate[] = [];
  const counts = new Map<string, number>();
  officers.forEach((readyOfficer, officer) => {
    const { candidate, reasons } = checkPair(ready, readyOfficer, terms);
    const { officerId, cost } = candidate;
    const [reason] = reasons;
    if (reason === undefined || ready.pins.has(officerId)) {
      candidates.push({ officerId, officer, cost, pinOnly: reason !== undefined });
    } else {
      counts.set(reason.code, (counts.get(reason.code) ?? 0) + 1);
    }
  });
  return { candidates, excluded: recordOf([...counts].sort(([left], [right]) => compareText(left, right))) };
}

/** Everyone who does not come into question, with every reason: no pair is ruled out silently. */
export function excludedOf(
  ready: ReadyEnterprise,
  officers: readonly ReadyOfficer[],
  terms: PairingTerms,
): readonly Excluded[] {
  return officers
    .map((officer) => checkPair(ready, officer, terms))
    .filter(({ candidate, reasons }) => reasons.length > 0 && !ready.pins.has(candidate.officerId))
    .map(({ candidate, reasons }) => ({ officerId: candidate.officerId, reasons }));
}
