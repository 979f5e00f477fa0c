import type { Pairing, PairingDiff } from '@huiqi/pairing';
import { sayer, tableOf } from '../builders/frame.ts';
import type { LoadLine, PairLine, UnpairedLine } from '../builders/pairing-list.ts';
import type { Block, Table } from '../document.ts';
import { officerText, type PairingNames, pairReason } from './pairing-names.ts';

/**
 * What a pairing brings into {@link pairingList}: the pairs with their reasons, the loads, the enterprises left over. A pairing that is
 * impossible brings nothing; {@link impossibleNote} says why.
 *
 * @zh 结对清单明细
 * @param pairing - what `pair` or `pairAgain` gave
 * @param names - what enterprises and officers are called
 * @returns pairs, loads and the enterprises without an officer
 */
export function pairLines(
  pairing: Pairing,
  names: PairingNames,
): {
  readonly pairs: readonly PairLine[];
  readonly loads: readonly LoadLine[];
  readonly unpaired: readonly UnpairedLine[];
} {
  if (pairing.status !== 'paired') return { pairs: [], loads: [], unpaired: [] };
  const { officer = () => '***', speech } = names;
  return {
    pairs: pairing.enterprises.flatMap(({ enterpriseId, officers }) =>
      officers.map(({ officerId, terms }) => ({
        enterpriseId,
        enterprise: names.enterprise(enterpriseId),
        officerId,
        officer: officer(officerId),
        post: names.post(officerId),
        reasons: terms.map((term) => pairReason(term, names)),
      })),
    ),
    loads: pairing.loads.map(({ officerId, load, capacity }) => ({
      officerId,
      officer: names.post(officerId),
      load,
      capacity,
    })),
    unpaired: pairing.unserved.map(({ enterpriseId, code }) => ({
      enterpriseId,
      enterprise: names.enterprise(enterpriseId),
      reasons: [speech.sayIssue({ code, params: {} }).text],
    })),
  };
}

/** Why no pairing is possible; nothing where one is. */
export function impossibleNote(pairing: Pairing, { speech }: PairingNames): readonly Block[] {
  if (pairing.status === 'paired') return [];
  const { witness } = pairing;
  return [{ kind: 'note', tone: 'caution', content: speech.say(witness.code, { ...witness }) }];
}

/** The enterprises that got another officer than before, and why. @zh 换人的企业 */
export function changeTable({ changed }: Pick<PairingDiff, 'changed'>, names: PairingNames): Table {
  const t = sayer(names.speech);
  return tableOf(
    t('change.table'),
    [
      ['id', t('change.id')],
      ['enterprise', t('change.enterprise')],
      ['from', t('change.from')],
      ['to', t('change.to')],
      ['what', t('change.why')],
    ],
    changed.map((change) => ({
      id: change.enterpriseId,
      enterprise: names.enterprise(change.enterpriseId),
      from: officerText(change.from, names),
      to: officerText(change.to, names),
      what: pairReason(change, names),
    })),
  );
}
