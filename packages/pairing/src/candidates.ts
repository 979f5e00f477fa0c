import type { PairingInput } from './input.ts';
import type { Candidate, Excluded, Exclusion } from './pairing.ts';
import type { ReadyEnterprise } from './prepare.ts';
import type { ReadyOfficer } from './ready-officer.ts';
import { termsOf } from './terms/terms.ts';

/** A candidate with the officer's place in the sorted list. */
export interface RankedCandidate extends Candidate {
  /** The officer's place. */
  readonly officer: number;
  /** Only a pin allows the pair; a term of the policy does not. */
  readonly pinOnly: boolean;
}

/** Everyone who comes into question for an enterprise, and everyone who does not with every reason. */
export interface CandidateList {
  /** Who comes into question, by id. */
  readonly candidates: readonly RankedCandidate[];
  /** Who does not, by id. */
  readonly excluded: readonly Excluded[];
}

/** Looks at every officer for one enterprise. No arc is left out without its reason. */
export function candidatesOf(
  ready: ReadyEnterprise,
  officers: readonly ReadyOfficer[],
  terms: PairingInput['policy']['terms'],
): CandidateList {
  const candidates: RankedCandidate[] = [];
  const excluded: Excluded[] = [];
  officers.forEach(({ officer, outOfPlay }, index) => {
    const found = termsOf({
      officer,
      enterprise: ready.enterprise,
      previous: ready.previous,
      metres: ready.metres.get(officer.id) ?? null,
      terms,
    });
    const reasons: Exclusion[] = found
      .filter(({ points }) => points === null)
      .map(({ code, params }) => ({ code, params }));
    const pinned = ready.pins.has(officer.id);
    const recused = ready.recused.get(officer.id);
    if (recused !== undefined) reasons.unshift({ code: 'pairing.excluded.recusal', params: { reason: recused } });
    if (outOfPlay !== null) reasons.unshift(outOfPlay);
    if (reasons.length > 0 && !pinned) {
      excluded.push({ officerId: officer.id, reasons });
      return;
    }
    const costed = found.map(({ term, code, params, points, weight }) => {
      return { term, code, params, points, weight, cost: (points ?? 0) * weight };
    });
    const cost = costed.reduce((sum, term) => sum + term.cost, 0);
    candidates.push({ officerId: officer.id, cost, terms: costed, officer: index, pinOnly: reasons.length > 0 });
  });
  return { candidates, excluded };
}
