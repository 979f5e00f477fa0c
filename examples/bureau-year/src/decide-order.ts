import type { Determination, FactSet, LocalDate } from '@huiqi/kernel';
import type { FeeOrder } from '@huiqi/model';
import { type RuleDesk as Desk, factsOf } from '@huiqi/sdk';
import { assessWaiver, type WaiverAssessment } from '@huiqi/sdk/fees';
import type { Bureau } from './read-bureau.ts';

/** What one order costs, as decided on a day; patent applications bring their applicants. */
export function decideOrder(
  bureau: Bureau,
  desk: Desk,
  order: FeeOrder,
  asOf: LocalDate,
  explain: boolean,
): Determination<WaiverAssessment> {
  const enterprise = bureau.enterprises.find((one) => one.id === order.enterpriseId);
  const applicants = bureau.applicants.filter((applicant) => applicant.orderId === order.id);
  const facts: FactSet = {
    ...(enterprise === undefined ? {} : factsOf(enterprise, order.acceptedOn)),
    'institute.bureau': order.institute?.startsWith('示例区') === true ? (enterprise?.division ?? null) : null,
    'line.commissioned': true,
    'patent.kind': 'invention',
    // The ledger holds patents at their filing only, when the reduction is asked for in the same form.
    'patent.changedSinceRequest': false,
    applicants: {
      records: applicants.map(({ kind, taxableIncome }) => ({ kind, taxableIncome })),
      completeOver: applicants.length === 0 ? null : { from: '0001-01-01', to: null },
    },
  };
  const events = { filing: order.acceptedOn, request: order.acceptedOn };
  const matter = desk.matter({ facts, decidedOn: asOf, events });
  return assessWaiver(matter, order, { instruments: bureau.instruments, explain });
}

/** The lines an answer speaks of: all of a determined one, of an undetermined one those with a certain part. */
export function linesOf(answer: Determination<WaiverAssessment>): WaiverAssessment['lines'] {
  if (answer.outcome === 'determined') return answer.value.lines;
  return answer.outcome === 'undetermined' ? (answer.atLeast?.lines ?? []) : [];
}
