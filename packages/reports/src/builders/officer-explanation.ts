import type { Paired } from '@huiqi/pairing';
import type { Document } from '../document.ts';
import { type PairingNames, pairReason } from '../lines/pairing-names.ts';
import { framed, type ReportFrame, sayer, tableOf } from './frame.ts';
import { type PairSubject, subjectBlock } from './pair-explanation.ts';

/**
 * Whom an officer serves and why, how much of the places that is, and what one more place would save the whole pairing.
 *
 * @zh 干部结对说明
 * @param pairing - what `pair` of `@huiqi/pairing` gave
 * @param about - the officer
 * @param about.officerId - the id
 * @param about.worth - what one place more would save: `worthOfOneMorePlace` of `@huiqi/pairing`
 * @param names - what enterprises are called
 * @param frame - the day, the language, the basis
 * @returns the document
 */
export function officerExplanation(
  pairing: Paired,
  about: PairSubject & { readonly officerId: string; readonly worth: number },
  names: PairingNames,
  frame: ReportFrame,
): Document {
  const t = sayer(frame.speech);
  const { officerId, worth } = about;
  const whole = names.whole ?? t('choice.whole');
  const { load = 0, capacity = 0, cost = 0 } = pairing.loads.find((one) => one.officerId === officerId) ?? {};
  const own = pairing.enterprises.flatMap(({ enterpriseId, officers }) =>
    officers.filter((one) => one.officerId === officerId).map((chosen) => ({ ...chosen, enterpriseId })),
  );
  const more = worth === 0 ? t('officer.noMore', { whole }) : t('officer.more', { whole, worth });
  return framed(about.title, frame, [
    subjectBlock(about),
    { kind: 'heading', level: 1, text: t('officer.load') },
    { kind: 'paragraph', content: t('officer.loaded', { load, capacity, cost, more }) },
    { kind: 'heading', level: 1, text: t('officer.serves') },
    tableOf(
      t('officer.serves'),
      [
        ['id', t('change.id')],
        ['enterprise', t('enterprise')],
        ['cost', t('choice.cost'), 'right'],
        ['reasons', t('order.grounds')],
      ],
      own.map((pair) => ({
        id: pair.enterpriseId,
        enterprise: names.enterprise(pair.enterpriseId),
        cost: String(pair.cost),
        reasons: pair.terms.map((term) => pairReason(term, names)).join(t('semicolon')),
      })),
    ),
  ]);
}
