import type { Pair, PairingInput } from './input.ts';
import { byCodeUnit, byEnterprise } from './order.ts';
import type { EnterprisePairing, Exclusion, PairChange, PairEnd, PairingDiff } from './pairing.ts';

/** What changed against the pairs so far, by enterprise and officer, with the reason for each pair that is not kept. */
export function diffOf(input: PairingInput, enterprises: readonly EnterprisePairing[]): PairingDiff {
  const previous = byEnterprise(input.previous ?? [], () => true);
  const rows = new Map(enterprises.map((row) => [row.enterpriseId, row]));
  const officers = new Set(input.officers.map(({ id }) => id));
  const kept: Pair[] = [];
  const changed: PairChange[] = [];
  const added: Pair[] = [];
  const removed: PairEnd[] = [];
  for (const enterpriseId of [...new Set([...previous.keys(), ...rows.keys()])].sort(byCodeUnit)) {
    const row = rows.get(enterpriseId);
    const before = [...(previous.get(enterpriseId)?.keys() ?? [])].sort(byCodeUnit);
    const now = row?.officers.map(({ officerId }) => officerId) ?? [];
    const gone = before.filter((officerId) => !now.includes(officerId));
    const fresh = now.filter((officerId) => !before.includes(officerId));
    for (const officerId of before) if (now.includes(officerId)) kept.push({ enterpriseId, officerId });
    gone.forEach((from, at) => {
      const why = reasonFor(row, from, officers);
      const to = fresh[at];
      if (to === undefined) removed.push({ enterpriseId, officerId: from, ...why });
      else changed.push({ enterpriseId, from, to, ...why });
    });
    for (const officerId of fresh.slice(gone.length)) added.push({ enterpriseId, officerId });
  }
  return { kept, changed, added, removed };
}

function reasonFor(row: EnterprisePairing | undefined, officerId: string, officers: ReadonlySet<string>): Exclusion {
  if (row === undefined) return { code: 'pairing.change.enterpriseGone', params: {} };
  if (!officers.has(officerId)) return { code: 'pairing.change.officerGone', params: {} };
  const excluded = row.excluded.find((entry) => entry.officerId === officerId);
  return excluded?.reasons[0] ?? { code: 'pairing.change.optimum', params: {} };
}
