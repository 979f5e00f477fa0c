import { sayMissing } from '@huiqi/messages';
import { type Document, waiverSummary } from '@huiqi/reports';
import type { DecidedOrder } from '../assess-bureau.ts';
import { linesOf } from '../decide-order.ts';
import type { Year } from '../year.ts';
import { frameOf } from './frame.ts';
import { citationText, itemName, nameOf } from './words.ts';

/** What is waived for certain, by law and by policy, and what waits for facts. */
export function waiversDocument(year: Year): Document {
  const orders = year.assessed.waivers;
  return waiverSummary(
    orders.flatMap((decided) => waivedLines(year, decided)),
    orders.flatMap((decided) => pendingLines(year, decided)),
    frameOf(year, 'rules'),
  );
}

function waivedLines(year: Year, { order, answer }: DecidedOrder) {
  return linesOf(answer).flatMap((line) =>
    line.applied.map((applied) => ({
      id: `${order.id}-${line.line + 1}`,
      enterpriseId: order.enterpriseId,
      enterprise: nameOf(year, order.enterpriseId),
      item: itemName(line.item),
      policy: citationText(answer.citations[applied.source]),
      basis: applied.basis,
      listFen: line.list,
      waivedFen: applied.waived,
      month: order.acceptedOn.slice(0, 7),
    })),
  );
}

/** The lines whose price is still open: a rule that matters lacks a fact, or the fee itself is not known. */
function pendingLines(year: Year, { order, answer }: DecidedOrder) {
  if (answer.outcome !== 'undetermined') return [];
  const assessed = linesOf(answer);
  return order.lines.flatMap(({ item }, index) => {
    const line = assessed.find((one) => one.line === index);
    const missing =
      line?.undecided.filter((rule) => rule.matters).flatMap((rule) => rule.missing) ??
      answer.missing.filter(({ record }) => record === undefined || record[0] === index);
    // A rule names its facts without the line, which stands in the row already.
    const questions = missing.map(({ kind, name }) => sayMissing({ kind, name }, year.desk.labels));
    if (questions.length === 0) return [];
    return [
      {
        id: `${order.id}-${index + 1}`,
        enterprise: nameOf(year, order.enterpriseId),
        item: itemName(item),
        missing: [...new Set(questions)],
      },
    ];
  });
}
