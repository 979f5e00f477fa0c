import type { Determination, Fen, Grounding } from '@huiqi/kernel';
import { joinDeterminations, openCase, type RuleBook } from '@huiqi/rules';
import type { AskedRule } from './ask-rules.ts';
import { assessLine, type LineWork, missingOfLine } from './assess-line.ts';
import type { AssessedLine, WaiverAssessment } from './assessment.ts';
import { describeLine } from './describe-line.ts';
import { daysOf, openLine } from './line-case.ts';
import { missingAt, missingOnce, partAt } from './line-records.ts';
import { lineSteps } from './line-steps.ts';
import type { WaiverKnown, WaiverOptions, WaiverOrder } from './order.ts';
import { waiverPlan } from './waiver-plan.ts';

/**
 * What an order costs after the waivers in force, line by line, to the fen and to the article.
 *
 * Every waiver rule of the book is asked about every line. Of the rules that are met, each group gives its best one and nothing
 * more (`applied`); the others are told with what they would have waived (`rivals`), those that are not met with every failing
 * ground (`refused`). Groups that hold a statutory rule come first and the next group takes what is left, so rules that rival each
 * other belong in one group; rules that name no group are one. An open rule that could change what is payable, or whether by law
 * or by policy, makes the answer undetermined: `missing` says what to ask, with the line as the outermost record, and `atLeast` is
 * the dearest case still possible, over the lines whose list amount is known. A line without a waiver stands in the answer with its
 * grounds and its full price, so the answer is never `not-applicable`.
 *
 * A line without a list amount takes that of the schedules of the book (`charge`), for each unit of its quantity.
 *
 * Issues: `fees.list.amount` (a list amount that is no whole, non-negative fen), `fees.instrument.unknown` (a line names an
 * instrument that is not among those given), `fees.schedule.conflict`, `rules.fact.conflict` (the order and another source
 * disagree), `rules.fact.type`.
 *
 * @zh 费用减免判定
 * @param order - the fee order; amounts in fen
 * @param known - what is known beside it; an absent fact is unknown, never no and never zero
 * @param book - compiled packs, of a vocabulary that holds {@link feesVocabulary}
 * @param options - whether steps are told
 * @throws {@link CallerError} `fees.waive.shape` when a rule of the book states no single form, basis, rate or rounding
 * @see 财税〔2016〕78号; 财税〔2017〕20号
 * @example
 * ```ts
 * import { assessWaiver, feesVocabulary } from '@huiqi/fees';
 * import { cnMetrology } from '@huiqi/packs';
 * import { compile } from '@huiqi/rules';
 *
 * const book = compile([cnMetrology], feesVocabulary);
 * const line = { item: 'weighbridge', service: 'verification', instrumentId: 'i1', quantity: 1, listFen: 150000 } as const;
 * const order = { id: 'o1', institute: null, acceptedOn: '2026-03-02', dueOn: null, paidOn: null, lines: [line] } as const;
 * const scale = { id: 'i1', name: '电子汽车衡', catalogueMode: 'P+V', use: 'trade' } as const;
 * const days = { decidedOn: '2026-03-02', knownOn: '2026-03-02' } as const;
 * const answer = assessWaiver(order, { facts: {}, instruments: [scale], days }, book);
 * answer.outcome === 'determined' && answer.value.totals; // => { charged: 150000, waived: { statutory: 150000, policy: 0 }, payable: 0 }
 * const unknown = assessWaiver(order, { facts: {}, instruments: [{ ...scale, use: null }], days }, book);
 * unknown.outcome === 'undetermined' && unknown.missing[0]?.name; // => 'instrument.use'
 * ```
 */
export function assessWaiver(
  order: WaiverOrder,
  known: WaiverKnown,
  book: RuleBook,
  options: WaiverOptions = {},
): Determination<WaiverAssessment> {
  const plan = waiverPlan(book);
  const days = daysOf(order, known);
  const works = order.lines.map((_, index) =>
    assessLine(index, openLine(order, index, known, book, days), plan, options),
  );
  const places = new Map<AskedRule, number>();
  const parts = works.flatMap(({ line, list, asked }) => [
    ...list.parts.map((answer) => ({ line, answer, rule: null })),
    ...asked.map((rule) => ({ line, answer: rule.answer, rule })),
  ]);
  for (const [index, { rule }] of parts.entries()) if (rule !== null) places.set(rule, index);
  const open = works[0]?.lineCase.open ?? openCase(book, { facts: known.facts, days });
  const joined = joinDeterminations(
    open,
    parts.map(({ answer, line }) => partAt(answer, line)),
  );
  const sourceOf = (rule: AskedRule, source: number): number => joined.citationOf(places.get(rule) ?? 0, source);
  const lines = works.flatMap((work) =>
    work.result === null ? [] : [describeLine(work, work.result, order.lines[work.line]?.item ?? '', sourceOf)],
  );
  const { steps = [], ...rest } = joined.grounding;
  const grounding: Grounding = {
    ...rest,
    issues: [...works.flatMap(({ lineCase, list }) => [...lineCase.issues, ...list.issues]), ...rest.issues],
    ...(options.explain === true
      ? {
          steps: [
            ...steps,
            ...works.flatMap((work) => (work.result === null ? [] : lineSteps(work, work.result, sourceOf))),
          ],
        }
      : {}),
  };
  const value: WaiverAssessment = { order: order.id, lines, totals: totalsOf(lines) };
  if (works.every(({ result }) => result?.decided === true)) return { outcome: 'determined', value, ...grounding };
  return { outcome: 'undetermined', missing: missingOf(works), atLeast: value, ...grounding };
}

function missingOf(works: readonly LineWork[]) {
  const open = works.filter(({ result }) => result?.decided !== true);
  return missingOnce(open.flatMap((work) => missingOfLine(work).map((fact) => missingAt(fact, work.line))));
}

function totalsOf(lines: readonly AssessedLine[]): WaiverAssessment['totals'] {
  const sum = (amount: (line: AssessedLine) => Fen): Fen => lines.reduce((total, line) => total + amount(line), 0);
  return {
    charged: sum(({ charged }) => charged),
    waived: { statutory: sum(({ waived }) => waived.statutory), policy: sum(({ waived }) => waived.policy) },
    payable: sum(({ payable }) => payable),
  };
}
