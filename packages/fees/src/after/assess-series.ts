import type { Determination } from '@huiqi/kernel';
import { type RuleBook, requireEngine } from '@huiqi/rules';
import { assessWaiver } from '../assess-waiver.ts';
import type { WaiverAssessment } from '../assessment.ts';
import type { WaiverKnown, WaiverOptions, WaiverOrder } from '../order.ts';
import type { WaivedRecord, WaiverHistory } from '../stacking/history.ts';

/** One order of a series, with what is known beside it. */
export interface SeriesOrder {
  /** The order. */
  readonly order: WaiverOrder;
  /** What is known of it; the history is that of the series. */
  readonly known: Omit<WaiverKnown, 'history'>;
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
 * @param history - what was waived before
 * @param order - the order
 * @param answer - what came out
 * @param book - the rules it was asked of
 */
export function addToHistory(
  history: WaiverHistory,
  order: WaiverOrder,
  answer: Determination<WaiverAssessment>,
  book: RuleBook,
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
 * @param book - compiled packs
 * @param options - how the answers are told
 * @throws {@link CallerError} what `assessWaiver` throws
 * @yields each answer with the history after it
 */
export function* assessSeries(
  orders: Iterable<SeriesOrder>,
  before: WaiverHistory,
  book: RuleBook,
  options: WaiverOptions = {},
): Generator<SeriesAnswer, void, undefined> {
  requireEngine(book, 'fees');
  let history = before;
  for (const { order, known } of orders) {
    // The series keeps the history: what the facts of one order say of it is older.
    const facts = { ...known.facts, 'waiver.history': null };
    const answer = assessWaiver(order, { ...known, facts, history }, book, options);
    history = addToHistory(history, order, answer, book);
    yield { answer, history };
  }
}
