import type { CallerError } from '@huiqi/kernel';
import type { Matter } from '@huiqi/rules';
import { callerError } from './codes.ts';
import type { OrderRecords, WaiverOrder } from './order.ts';

/**
 * Refuses what is no order at all: that is a slip of the program, not of the data.
 *
 * @throws {@link CallerError} `fees.order.shape`, or `fees.order.empty` for an order without a line: that nothing has to be paid for
 * nothing would be read as an answer
 */
export function verifyOrder(matter: Matter, order: WaiverOrder, records: OrderRecords): void {
  isRecord(matter, 'matter');
  isRecord(matter.input, 'matter.input');
  isRecord(order, 'order');
  if (typeof order.id !== 'string') throw shapeError('order.id');
  if (!Array.isArray(order.lines)) throw shapeError('order.lines');
  for (const line of order.lines) isRecord(line, 'order.lines');
  for (const part of ['instruments', 'lines', 'proofs'] as const) {
    const list: unknown = records[part];
    if (list !== undefined && list !== null && !Array.isArray(list)) throw shapeError(part);
  }
  for (const instrument of records.instruments ?? []) isRecord(instrument, 'instruments');
  for (const facts of (records.lines ?? []) as readonly unknown[])
    if ((facts ?? null) !== null) isRecord(facts, 'lines');
  if (order.lines.length > 0) return;
  throw callerError(
    'fees.order.empty',
    { order: order.id },
    `The order “${order.id}” has no line, so there is nothing to assess. 收费单没有明细，无从判定。`,
  );
}

function isRecord(value: unknown, part: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw shapeError(part);
}

function shapeError(part: string): CallerError {
  return callerError(
    'fees.order.shape',
    { part },
    `“${part}” is missing or in another form: assessWaiver(matter, order, { instruments }). 缺少或写法不对。`,
  );
}
