import { type Document, waiverLines, waiverSummary } from '@huiqi/reports';
import { zh } from '../words.ts';
import type { Year } from '../year.ts';
import { frameOf } from './frame.ts';
import { itemName, nameOf } from './words.ts';

/** What is waived for certain, by law and by policy, and what waits for facts. */
export function waiversDocument(year: Year): Document {
  const { labels } = year.desk;
  const orders = year.assessed.waivers.map(({ order, answer }) =>
    waiverLines(answer, { order, enterprise: nameOf(year, order.enterpriseId), itemName, labels, speech: zh }),
  );
  return waiverSummary(
    orders.flatMap(({ lines }) => lines),
    orders.flatMap(({ pending }) => pending),
    frameOf(year, 'rules'),
  );
}
