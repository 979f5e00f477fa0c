import type { JsonValue, Sentence } from '@huiqi/kernel';
import { loadsInPlay, spreadOf } from '../questions/fairness.ts';
import type { EnterprisePairing, Paired, Pairing } from './pairing.ts';

/** One sentence on a pairing: what came out, why a pair stands, what a change would cost at least, what changed, what proves it. */
export interface PairingSentence extends Sentence {
  /** What it tells. */
  readonly kind: 'outcome' | 'ground' | 'bound' | 'step' | 'basis';
}

/**
 * A pairing in sentences: the sums, each enterprise with its officers and reasons, the places that stay empty, what changed, how even the
 * loads are, and what proves the cost; or why there is none.
 *
 * @zh 结对结果的文字
 */
export function tellPairing(pairing: Pairing): readonly PairingSentence[] {
  if (pairing.status === 'impossible') {
    const { code, ...params } = pairing.witness;
    return [tell('outcome', 'pairing.answer.impossible', {}), tell('ground', code, params)];
  }
  const { enterprises, cost, diff, unserved } = pairing;
  const counts = {
    enterprises: enterprises.length,
    pairs: enterprises.reduce((sum, { officers }) => sum + officers.length, 0),
    cost: cost.total,
    kept: diff.kept.length,
    changed: diff.changed.length,
    empty: unserved.reduce((sum, { places }) => sum + places, 0),
  };
  return [
    tell('outcome', 'pairing.answer.paired', counts),
    ...enterprises.flatMap(rowOf),
    ...changesOf(pairing),
    ...evennessOf(pairing),
  ];
}

function tell(kind: PairingSentence['kind'], code: string, params: Sentence['params']): PairingSentence {
  return { kind, code, params };
}

/** Why each enterprise got its officers: the terms that cost something, and what the next best would cost. */
function rowOf({ enterpriseId: enterprise, officers, runnersUp }: EnterprisePairing): readonly PairingSentence[] {
  const [next] = runnersUp;
  const otherSentences =
    next === undefined || next.atLeast === null
      ? []
      : [tell('bound', 'pairing.answer.other', { enterprise, officer: next.officerId, more: next.atLeast })];
  const rows = officers.map(({ officerId: officer, cost, terms }) => {
    const dear = terms.flatMap(({ cost: chosenCost, code, params }): JsonValue[] =>
      chosenCost === 0 ? [] : [{ code, params }],
    );
    const why = dear.length === 0 ? [{ code: 'pairing.answer.nothing', params: {} }] : dear;
    return tell('ground', 'pairing.answer.row', { enterprise, officer, cost, why });
  });
  return [...rows, ...otherSentences];
}

function changesOf({ diff, unserved }: Paired): readonly PairingSentence[] {
  return [
    ...unserved.map(({ enterpriseId: enterprise, places, code }) =>
      tell('ground', 'pairing.answer.empty', { enterprise, places, why: [{ code, params: {} }] }),
    ),
    ...diff.changed.map(({ enterpriseId: enterprise, from, to, code, params }) =>
      tell('step', 'pairing.answer.change', { enterprise, from, to, why: [{ code, params }] }),
    ),
    ...diff.removed.map(({ enterpriseId: enterprise, officerId: officer, code, params }) =>
      tell('step', 'pairing.answer.end', { enterprise, officer, why: [{ code, params }] }),
    ),
  ];
}

function evennessOf(pairing: Paired): readonly PairingSentence[] {
  const { officers, least, most, spread } = spreadOf(loadsInPlay(pairing));
  const counted = pairing.proof.by === 'prices' ? 'loads' : 'units';
  return [tell('basis', `pairing.answer.${counted}`, { officers, least, most, spread }), proofOf(pairing)];
}

function proofOf({ proof, cost: { total: cost } }: Paired): PairingSentence {
  if (proof.by === 'prices') return tell('basis', 'pairing.answer.proof', { cost });
  return tell('basis', 'pairing.answer.bound', { cost, lowerBound: proof.lowerBound });
}
