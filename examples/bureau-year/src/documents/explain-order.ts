import { dayText } from '@huiqi/messages';
import type { FeeOrder } from '@huiqi/model';
import { type Document, waiverExplanation } from '@huiqi/reports';
import { decideOrder } from '../decide-order.ts';
import type { Year } from '../year.ts';
import { frameOf } from './frame.ts';
import { itemName, nameOf } from './words.ts';

/** Why a fee order costs what it costs, line by line, with the rules that did not help and every step. */
export function orderExplanation(year: Year, id: string): Document {
  const { bureau, desk, assessed } = year;
  const order = bureau.orders.find((one) => one.id === id) as FeeOrder;
  const answer = decideOrder(bureau, desk, order, assessed.asOf, true);
  return waiverExplanation(
    answer,
    {
      title: `费用减免说明 ${id}`,
      subject: [
        { term: '企业', value: `${nameOf(year, order.enterpriseId)}（${order.enterpriseId}）` },
        { term: '收费单', value: `${id}，${order.institute ?? '机构不详'}，${dayText(order.acceptedOn)}受理` },
      ],
      order,
      itemName,
      labels: desk.labels,
    },
    frameOf(year, 'ledgers'),
  );
}
