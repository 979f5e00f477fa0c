import { compareText, type Fen, type LocalDate, type PackReference } from '@huiqi/kernel';
import { digestOf } from '@huiqi/kernel/digest';
import type { WaivedByBasis } from '../assessment.ts';
import type { WaiverMatch } from './match-waivers.ts';

/** What one enterprise gets without asking. @zh 免申即享名单行 */
export interface Payee {
  /** The enterprise. */
  readonly enterprise: string;
  /** Its orders, in order. */
  readonly orders: readonly string[];
  /** What is waived, by basis. */
  readonly waived: WaivedByBasis;
  /** What goes back because it was paid; what is known of it. */
  readonly overpaid: Fen;
}

/** Who gets what without asking, closed by a digest. @zh 免申即享名单 */
export interface PayeeList {
  /** The day of the list. */
  readonly on: LocalDate;
  /** The packs it rests on. */
  readonly packs: readonly PackReference[];
  /** The payees, by enterprise. */
  readonly payees: readonly Payee[];
  /** The sums. */
  readonly totals: { readonly waived: WaivedByBasis; readonly overpaid: Fen };
  /** The digest of everything above: one fen or one name otherwise, and it differs. */
  readonly digest: string;
}

/**
 * The list of those who get a waiver without asking, from matches in any order.
 *
 * @zh 免申即享名单
 * @param matches - what was matched; each subject once
 * @param options - the day of the list, and the packs whose rules were matched
 */
export function payeeList(matches: Iterable<WaiverMatch>, { on, packs }: Pick<PayeeList, 'on' | 'packs'>): PayeeList {
  const found = new Map<string, { orders: Set<string>; statutory: Fen; policy: Fen; overpaid: Fen }>();
  for (const { enterprise, order, unclaimed, waived, overpaid } of matches) {
    if (unclaimed.length === 0) continue;
    const payee = found.get(enterprise) ?? { orders: new Set(), statutory: 0, policy: 0, overpaid: 0 };
    payee.orders.add(order);
    payee.statutory += waived.statutory;
    payee.policy += waived.policy;
    payee.overpaid += overpaid ?? 0;
    found.set(enterprise, payee);
  }
  const payees = [...found]
    .sort(([left], [right]) => compareText(left, right))
    .map(
      ([enterprise, { orders, statutory, policy, overpaid }]): Payee => ({
        enterprise,
        orders: [...orders].sort(),
        waived: { statutory, policy },
        overpaid,
      }),
    );
  const sum = (amount: (payee: Payee) => Fen): Fen => payees.reduce((total, payee) => total + amount(payee), 0);
  const list = {
    on,
    packs,
    payees,
    totals: {
      waived: { statutory: sum(({ waived }) => waived.statutory), policy: sum(({ waived }) => waived.policy) },
      overpaid: sum(({ overpaid }) => overpaid),
    },
  };
  return { ...list, digest: digestOf(list) };
}
