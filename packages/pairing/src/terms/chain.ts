import type { Places } from '@huiqi/kernel';
import type { CostTermSpec, Points } from './term.ts';

/** Whether the officer answers for the enterprise's industry chain. @zh 产业链 */
export interface ChainTerm {
  /** What one point costs, a whole number. */
  readonly weight: number;
  /** The officer answers for the chain. */
  readonly matched: Points;
  /** The officer answers for others. */
  readonly unmatched: Points;
  /** The chain, or what the officer answers for, is not known. */
  readonly unknown: Points;
}

/** The codes of its words. */
export interface ChainCodes {
  'pairing.term.chain': Places;
  'pairing.chain.matched': Places<'chain'>;
  'pairing.chain.unmatched': Places<'chain'>;
  'pairing.chain.unknown': Places;
  'pairing.unknown.chains': Places<'id'>;
  'pairing.unknown.chain': Places<'id'>;
}

/** Whether the officer answers for the enterprise's industry chain. */
export const chain: CostTermSpec<'chain', ChainTerm> = {
  name: 'chain',
  title: { zh: '产业链', en: 'industry chain' },
  parts: {
    matched: { form: 'points', zh: '匹配', en: 'matched' },
    unmatched: { form: 'points', zh: '不匹配', en: 'unmatched' },
    unknown: { form: 'points', zh: '不明', en: 'unknown' },
  },
  asks: { officer: ['chains'], enterprise: ['chain'] },
  find(policy, { officer, enterprise }) {
    const where = relation(officer.chains ?? [], enterprise.chain ?? null);
    return { code: `pairing.chain.${where}`, params: { chain: enterprise.chain ?? null }, points: policy[where] };
  },
};

function relation(chains: readonly string[], ownerOfChain: string | null): 'matched' | 'unmatched' | 'unknown' {
  if (ownerOfChain === null || chains.length === 0) return 'unknown';
  return chains.includes(ownerOfChain) ? 'matched' : 'unmatched';
}
