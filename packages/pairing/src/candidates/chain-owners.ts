import type { Reading } from '@huiqi/kernel';
import { pair } from '../pair/pair.ts';
import type { Pairing } from '../pair/pairing.ts';
import type { PairingInput } from './input.ts';

/** An industry chain that wants an owner. @zh 重点产业链 */
export interface IndustryChain {
  /** The chain's id, which officers name in `chains`. */
  readonly id: string;
  /** The division it belongs to, GB/T 2260; null where none. */
  readonly division: string | null;
  /** The industry it centres on, GB/T 4754; null where none. */
  readonly industry?: string | null;
  /** Skills its owner should have. */
  readonly skillsWanted?: readonly string[];
  /** How many owners it gets, where that is not for the policy to say. */
  readonly officersWanted?: number | null;
}

/** Everything that a choice of chain owners rests on: as for {@link pair}, with chains in the place of enterprises. @zh 链长分派输入 */
export interface ChainInput extends Omit<PairingInput, 'enterprises'> {
  /** The chains. */
  readonly chains: readonly IndustryChain[];
}

/**
 * One owner for each industry chain: the pairing of {@link pair} with chains in the place of enterprises, with the same proof,
 * explanations and changes; in the answer `enterpriseId` is the chain's id. That nobody owns two is a policy with a cap of 1.
 *
 * @zh 产业链专员
 * @param input - chains, officers with the chains they know, a policy with a chain term
 * @returns as {@link pair}
 * @example
 * ```ts
 * import { ownChains, type PairingPolicy } from '@huiqi/pairing';
 *
 * const policy: PairingPolicy = {
 *   id: 'example.chains',
 *   title: '示例产业链专员办法',
 *   kind: 'example',
 *   source: { document: '示例', evidence: 'none' },
 *   officersPerEnterprise: { otherwise: 1 },
 *   cap: { otherwise: 1 },
 *   terms: { chain: { weight: 1, matched: 0, unmatched: 10, unknown: 5 } },
 *   unserved: null,
 * };
 * const officer = { department: null, rank: null, skills: [], divisions: [], capacity: 3 };
 * const reading = ownChains({
 *   chains: [{ id: '高端装备', division: null }, { id: '生物医药', division: null }],
 *   officers: [{ ...officer, id: 'A', chains: ['生物医药'] }, { ...officer, id: 'B', chains: ['高端装备'] }],
 *   policy,
 *   asOf: '2026-03-01',
 * });
 * reading.ok && reading.value.status === 'paired' && reading.value.enterprises.map((row) => row.officers[0]?.officerId); // => ['A', 'B']
 * ```
 */
export function ownChains(input: ChainInput): Reading<Pairing> {
  return pair(inputOfChains(input));
}

/**
 * What a choice of chain owners is as a pairing: the input that {@link verifyPairing} and {@link explainPair} ask for beside it.
 *
 * @zh 链长分派转为结对输入
 */
export function inputOfChains({ chains, ...rest }: ChainInput): PairingInput {
  const enterprises = chains.map(({ industry, ...chain }) => ({
    ...chain,
    industry: industry ?? null,
    chain: chain.id,
  }));
  return { ...rest, enterprises };
}
