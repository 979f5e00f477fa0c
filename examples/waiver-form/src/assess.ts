import type { Determination, MissingFact } from '@huiqi/kernel';
import type { RuleDesk } from '@huiqi/sdk';
import { assessWaiver, type WaiverAssessment } from '@huiqi/sdk/fees';
import { type Answers, knownFrom } from './answers.ts';
import type { Charge } from './charge.ts';

/** What the answers so far come to, with every step. */
export function assess(charge: Charge, answers: Answers, desk: RuleDesk): Determination<WaiverAssessment> {
  const { service, listFen, acceptedOn, decidedOn } = charge;
  const line = { item: service.item, service: service.service, instrumentId: null, quantity: 1, listFen };
  const order = { id: 'form', institute: null, acceptedOn, dueOn: null, paidOn: null, lines: [line] };
  const { facts, events, judgements } = knownFrom(answers);
  const matter = desk.matter({ facts, decidedOn, events, judgements });
  const answer = assessWaiver(matter, order, { explain: true });
  return withoutLine(answer);
}

/** Facts that belong to the line of an order. */
const ofLine = /^(?:line|fee|instrument)\./;

/** The same answer without saying which line: the page asks about one charge, and "no. 1" would only puzzle. */
function withoutLine(answer: Determination<WaiverAssessment>): Determination<WaiverAssessment> {
  const steps = answer.steps === undefined ? {} : { steps: answer.steps.map(inside) };
  if (answer.outcome === 'determined') return { ...answer, ...steps, value: linesInside(answer.value) };
  if (answer.outcome === 'not-applicable') return { ...answer, ...steps };
  const { atLeast } = answer;
  return {
    ...answer,
    ...steps,
    missing: answer.missing.map(missingInside),
    ...(atLeast === undefined ? {} : { atLeast: linesInside(atLeast) }),
  };
}

function linesInside(value: WaiverAssessment): WaiverAssessment {
  const lines = value.lines.map((line) => ({
    ...line,
    refused: line.refused.map((rule) => ({ ...rule, grounds: rule.grounds.map(inside) })),
    undecided: line.undecided.map((rule) => ({ ...rule, missing: rule.missing.map(missingInside) })),
  }));
  return { ...value, lines };
}

function missingInside(missing: MissingFact): MissingFact {
  return ofLine.test(missing.name) ? inside(missing) : missing;
}

/** Takes the outermost record, the line, off. */
function inside<T extends { readonly record?: readonly number[] }>(one: T): T {
  const { record = [], ...rest } = one;
  return (record.length > 1 ? { ...rest, record: record.slice(1) } : rest) as T;
}
