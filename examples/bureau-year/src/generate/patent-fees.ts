import type { Random } from '@huiqi/kernel/random';
import type { LedgerRow } from '@huiqi/ledgers';
import { between, chance, dayIn, padded } from './draws.ts';
import type { Firm } from './enterprises.ts';
import { feeDays, feeOrder, type Order } from './fee-order.ts';

/** Fee code, service and list fee in fen: the published fees of an application for an invention. */
const items = [
  ['patent.application', 'patent-application', 90_000],
  ['patent.publication-printing', 'other', 5000],
  ['patent.examination', 'patent-examination', 250_000],
] as const;

/** A patent order with those who apply. */
interface PatentOrder extends Order {
  readonly applicants: readonly LedgerRow[];
}

/** Applications for inventions; a quarter of them together with an institute, one in ten with an income nobody wrote down. */
export function patentOrders(random: Random, firms: readonly Firm[], before: number): readonly PatentOrder[] {
  const orders: PatentOrder[] = [];
  for (const firm of firms) {
    if (!firm.manufacturer || !chance(random, 16)) continue;
    const number = before + orders.length + 1;
    const order = feeOrder(random, number, firm, '国家知识产权局', dayIn(random, ...feeDays), items.map(lineOf));
    orders.push({ ...order, applicants: applicantsOf(random, order.id, firm, number) });
  }
  return orders;
}

function lineOf([item, service, listFen]: (typeof items)[number]): LedgerRow {
  return { item, service, instrumentId: null, quantity: 1, listFen };
}

function applicantsOf(random: Random, orderId: string, firm: Firm, number: number): LedgerRow[] {
  const taxableIncome = chance(random, 90) ? between(random, 5, 160) * 1_000_000 : null;
  const own = { orderId, name: firm.name, kind: 'enterprise', taxableIncome };
  if (!chance(random, 25)) return [own];
  const name = `示例研究院${padded(number, 3)}`;
  return [own, { orderId, name, kind: 'non-profit-research', taxableIncome: null }];
}
