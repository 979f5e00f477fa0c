import type { Determination } from '@huiqi/kernel';
import { type AskOptions, type Matter, reopenMatter, requireEngine } from '@huiqi/rules';
import { assessWaiver } from '../assess-waiver.ts';
import type { WaiverAssessment } from '../assessment.ts';
import type { OrderRecords, WaiverOrder } from '../order.ts';
import type { WaivedRecord, WaiverHistory } from '../stacking/history.ts';

/** One order of a series, with what is known beside it; the history is that of the series. */
export interface SeriesOrder extends Omit<OrderRecords, 'history'> {
  /** Its case. */
  readonly matter: Matter;
  /** The order. */
  readonly order: WaiverOrder;
}

/** One answer of a series, with the history after it. */
export interface SeriesAnswer {
  /** The answer. */
  readonly answer: Determination<WaiverAssessment>;
  /** What was waived up to and with this order. */
  readonly history: WaiverHistory;
}

/**
 * The waivers that an answer adds to a history. Only what is determined is on record; an order that is still open leaves the history
 * incomplete from its day on, because what it will use of a cap is not known.
 *
 * @zh 记入减免台账
 * @param matter - the case
 * @param order - the order
 * @param answer - what came out
 * @param history - what was waived before
 */
export function addToHistory(
  { book }: Matter,
  order: WaiverOrder,
  answer: Determination<WaiverAssessment>,
  history: WaiverHistory,
): WaiverHistory {
  requireEngine(book, 'fees');
  const { events } = answer.basis;
  if (answer.outcome !== 'determined') {
    const { completeOver } = history;
    const acceptedOn = events['accept'];
    // An order of which the day is not known may lie anywhere.
    if (acceptedOn === undefined) return { ...history, completeOver: null };
    if (completeOver === null || (completeOver.to !== null && completeOver.to < acceptedOn)) return history;
    return { ...history, completeOver: { from: completeOver.from, to: acceptedOn } };
  }
  const textDays = new Map(book.rules.map(({ rule }) => [rule.id, rule.textDay]));
  const records = answer.value.lines.flatMap(({ applied }) =>
    applied.map(
      ({ rule, waived }): WaivedRecord => ({
        enterprise: order.enterpriseId ?? null,
        order: order.id,
        rule,
        on: events[textDays.get(rule) ?? 'accept'] ?? order.acceptedOn,
        waived,
      }),
    ),
  );
  return { ...history, records: [...history.records, ...records] };
}

/**
 * Assesses orders one after the other: what one uses of a cap is not there for the next.
 *
 * @zh 按台账顺序判定
 * @param orders - the orders, in the order in which they were accepted
 * @param before - what was waived before the first
 * @param options - how the answers are told
 * @throws {@link CallerError} what `assessWaiver` throws
 * @yields each answer with the history after it
 */
export function* assessSeries(
  orders: Iterable<SeriesOrder>,
  before: WaiverHistory,
  options: AskOptions = {},
): Generator<SeriesAnswer, void, undefined> {
  let history = before;
  for (const { matter, order, ...records } of orders) {
    // The series keeps the history: what the facts of one order say of it is older.
    const orderMatter = reopenMatter(matter, { facts: { 'waiver.history': null } });
    const answer = assessWaiver(orderMatter, order, { ...records, ...options, history });
    history = addToHistory(matter, order, answer, history);
    yield { answer, history };
  }
}
