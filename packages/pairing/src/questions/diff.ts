import { compareText } from '@huiqi/kernel';
import { byEnterprise } from '../candidates/order.ts';
import { checkPairAt, type Problem } from '../candidates/problem.ts';
import type { Pair } from '../candidates/sides.ts';
import type { EnterprisePairing, Exclusion, PairChange, PairEnd, PairingDiff } from '../pair/pairing.ts';

/** What changed against the pairs so far, by enterprise and officer, with the reason for each pair that is not kept. */
export function diffOf(problem: Problem, enterprises: readonly EnterprisePairing[]): PairingDiff {
  const previous = byEnterprise(problem.input.previous ?? [], () => true);
  const placeOf = new Map(enterprises.map(({ enterpriseId }, at) => [enterpriseId, at]));
  const keptPairs: Pair[] = [];
  const changed: PairChange[] = [];
  const added: Pair[] = [];
  const removed: PairEnd[] = [];
  for (const enterpriseId of [...new Set([...previous.keys(), ...placeOf.keys()])].sort(compareText)) {
    const place = placeOf.get(enterpriseId) ?? -1;
    const before = [...(previous.get(enterpriseId)?.keys() ?? [])].sort(compareText);
    const now = enterprises[place]?.officers.map(({ officerId }) => officerId) ?? [];
    const gone = before.filter((officerId) => !now.includes(officerId));
    const fresh = now.filter((officerId) => !before.includes(officerId));
    for (const officerId of before) if (now.includes(officerId)) keptPairs.push({ enterpriseId, officerId });
    gone.forEach((from, at) => {
      const why = reasonFor(problem, place, from);
      const to = fresh[at];
      if (to === undefined) removed.push({ enterpriseId, officerId: from, ...why });
      else changed.push({ enterpriseId, from, to, ...why });
    });
    for (const officerId of fresh.slice(gone.length)) added.push({ enterpriseId, officerId });
  }
  return { kept: keptPairs, changed, added, removed };
}

function reasonFor(problem: Problem, enterprise: number, officerId: string): Exclusion {
  if (enterprise < 0) return { code: 'pairing.change.enterpriseGone', params: {} };
  const officer = problem.prepared.officers.findIndex((ready) => ready.officer.id === officerId);
  if (officer < 0) return { code: 'pairing.change.officerGone', params: {} };
  return checkPairAt(problem, enterprise, officer).reasons[0] ?? { code: 'pairing.change.optimum', params: {} };
}
