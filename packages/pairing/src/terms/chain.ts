import type { ChainTerm } from '../policy/policy.ts';
import type { TermOutcome, TermSubject } from './outcome.ts';

/** Whether the officer answers for the enterprise's industry chain. */
export function chain(term: ChainTerm, { officer, enterprise }: TermSubject): TermOutcome {
  const where = relation(officer.chains ?? [], enterprise.chain ?? null);
  return { code: `pairing.chain.${where}`, params: { chain: enterprise.chain ?? null }, points: term[where] };
}

function relation(chains: readonly string[], own: string | null): 'matched' | 'unmatched' | 'unknown' {
  if (own === null || chains.length === 0) return 'unknown';
  return chains.includes(own) ? 'matched' : 'unmatched';
}
