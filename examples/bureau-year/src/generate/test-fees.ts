import type { Random } from '@huiqi/kernel/random';
import { between, chance, dayIn } from './draws.ts';
import type { Firm } from './enterprises.ts';
import { feeDays, feeOrder, type Order } from './fee-order.ts';

/** Product tests that some manufacturers commissioned; numbers go on after those of earlier orders. */
export function testOrders(random: Random, firms: readonly Firm[], before: number): readonly Order[] {
  const orders: Order[] = [];
  for (const firm of firms) {
    if (!firm.manufacturer || !chance(random, 28)) continue;
    const batches = between(random, 1, 3);
    const acceptedOn = dayIn(random, ...feeDays);
    const listFen = batches * between(random, 12, 60) * 10_000;
    const line = { item: '委托检验', service: 'product-test', instrumentId: null, quantity: batches, listFen };
    const number = before + orders.length + 1;
    orders.push(feeOrder(random, number, firm, '示例区产品质量检验所', acceptedOn, [line]));
  }
  return orders;
}
