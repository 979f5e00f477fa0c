import type { Caution, Determination, Fen, Grounding, MissingFact } from '@huiqi/kernel';
import { type Holds, joinDeterminations, type Matter, missingOnce, type PackNames } from '@huiqi/rules';
import type { AssessedLine, WaiverAssessment } from './assessment.ts';
import { fullAsker, type LineRuleAnswer, missingOf } from './line/asker.ts';
import { type LineWork, missingOfLine } from './line/assess-line.ts';
import { assessLines } from './line/assess-lines.ts';
import { describeLine } from './line/describe-line.ts';
import { lapseCaution, lapsedBy, lapseGround } from './line/lapses.ts';
import { openOrder } from './line/line-matter.ts';
import { missingAt, partAt } from './line/line-records.ts';
import { lineSteps } from './line/line-steps.ts';
import { type SettlementWork, settle } from './line/settlement.ts';
import type { WaiverOptions, WaiverOrder } from './order.ts';
import { feePlan } from './plan/fee-plan.ts';

/**
 * What an order costs after the waivers in force, line by line, to the fen and to the article.
 *
 * Every waiver rule of the book is asked about every line. Of the rules that are met, each group gives its best one and nothing
 * more (`applied`); the others are told with what they would have waived (`rivals`), those that are not met with every failing
 * ground (`refused`). Groups that hold a statutory rule come first and the next group takes what is left, so rules that rival each
 * other belong in one group; rules that name no group are one. An open rule that could change what is payable, or whether by law
 * or by policy, makes the answer undetermined: `missing` says what to ask, with the line as the outermost record, and `atLeast` is
 * the dearest case still possible, over the lines whose list amount is known. A line without a waiver stands in the answer with its
 * grounds and its full price. A line that can no longer be paid as such, because a rule of the outcome `lapse` says so, stands in a
 * caution and in no sum; where every line is such a one, the answer is `not-applicable`, with the last day as ground.
 *
 * A line without a list amount takes that of the schedules of the book (`charge`), for each unit of its quantity.
 *
 * Whatever the order states is checked as facts are, a day that is none and a quantity of `'1'` included, and is unknown where it is
 * wrong; so an order from outside may be handed in as it came.
 *
 * Issues: what `openMatter` finds, the path beginning with `order`, `instruments` or `lines` where they say it; `fees.instrument.unknown`
 * (a line names an instrument that is not among those given) and `fees.instrument.twice`, `fees.list.amount` (a schedule gives no amount
 * that can be charged), `fees.schedule.conflict`, `rules.fact.conflict` (the order, a line and the matter disagree on a day or a fact, which
 * is then unknown).
 *
 * @zh 费用减免判定
 * @param matter - the case of the payer, on a book compiled with {@link feesVocabulary}: facts about the payer and the whole order such as
 * `factsOf(enterprise, day)`, `applicants`, `patent.…`, and the days of events beside those the order states; an absent fact is unknown,
 * never no and never zero
 * @param order - the fee order; amounts in fen
 * @param options - instruments, facts of single lines, what was waived and shown earlier; and whether steps are told
 * @throws {@link CallerError} `fees.waive.shape`, `fees.charge.shape` or `fees.rule.shape` when a rule of the book is written otherwise
 * than the vocabulary says; `rules.engine.missing` when the book was compiled without it; `fees.order.shape` for what is no order,
 * `fees.order.empty` for one without a line
 * @see 财税〔2016〕78号; 财税〔2017〕20号
 * @example
 * ```ts
 * import { assessWaiver, feesVocabulary } from '@huiqi/fees';
 * import { cnMetrology } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const book = compile([cnMetrology], feesVocabulary);
 * const line = { item: 'weighbridge', service: 'verification', instrumentId: 'i1', quantity: 1, listFen: 150000 } as const;
 * const order = { id: 'o1', institute: null, acceptedOn: '2026-03-02', dueOn: null, paidOn: null, lines: [line] } as const;
 * const scale = { id: 'i1', name: '电子汽车衡', catalogueMode: 'P+V', use: 'trade' } as const;
 * const days = { decidedOn: '2026-03-02', knownOn: '2026-03-02', events: {} } as const;
 * const matter = openMatter(book, { facts: {}, days });
 * const answer = assessWaiver(matter, order, { instruments: [scale] });
 * answer.outcome === 'determined' && answer.value.totals; // => { charged: 150000, waived: { statutory: 150000, policy: 0 }, payable: 0 }
 * const unknown = assessWaiver(matter, order, { instruments: [{ ...scale, use: null }] });
 * unknown.outcome === 'undetermined' && unknown.missing[0]?.name; // => 'instrument.use'
 * ```
 */
export function assessWaiver<Engines extends string>(
  matter: Matter<PackNames, Engines> & Holds<Engines, 'fees'>,
  order: WaiverOrder,
  options: WaiverOptions = {},
): Determination<WaiverAssessment> {
  const opened = openOrder(matter, order, options);
  const plan = feePlan(matter.book);
  const { works, issues } = assessLines(opened, plan, (ofLine) => fullAsker(ofLine, options));
  const settled = works.map(({ matter: ofLine, result }) =>
    result === null ? null : settle(ofLine, plan, fullAsker(ofLine, options), result.ending.payable),
  );
  const places = new Map<LineRuleAnswer, number>();
  const parts = works.flatMap((work, index) => partsOf(work, settled[index] ?? null));
  for (const [index, { ruleAnswer }] of parts.entries()) places.set(ruleAnswer, index);
  const joined = joinDeterminations(
    opened.matter,
    parts.flatMap(({ ruleAnswer: { answer }, line }) => (answer === null ? [] : [partAt(answer, line)])),
  );
  const sourceOf = (ruleAnswer: LineRuleAnswer, source: number): number =>
    joined.citationOf(places.get(ruleAnswer) ?? 0, source);
  const lines = works.flatMap((work, index) => {
    if (work.result === null) return [];
    const item = order.lines[work.line]?.item ?? '';
    return [describeLine(work, work.result, { item, settled: settled[index] ?? null, sourceOf })];
  });
  const { steps = [], ...rest } = joined.grounding;
  const lapsed = works.flatMap((work) => {
    const by = lapsedBy(work);
    return by === null ? [] : [{ by, line: work.line, source: sourceOf(by, 0) }];
  });
  const lapsedAll = works.length > 0 && lapsed.length === works.length;
  const grounding: Grounding = {
    topic: { kind: 'fees.waiver' },
    ...rest,
    cautions: [
      ...rest.cautions,
      ...works.flatMap((work) => cautionsOf(work, sourceOf)),
      ...(lapsedAll ? [] : lapsed.map(({ by, line, source }) => lapseCaution(by, line, source))),
    ],
    issues: [...rest.issues, ...issues],
    ...(options.explain === true
      ? {
          steps: [
            ...steps,
            ...works.flatMap((work) => (work.result === null ? [] : lineSteps(work, work.result, sourceOf))),
          ],
        }
      : {}),
  };
  if (lapsedAll) {
    const grounds = lapsed.map(({ by, line, source }) => lapseGround(by, line, source));
    return { outcome: 'not-applicable', grounds, ...grounding };
  }
  const value: WaiverAssessment = {
    order: order.id,
    lines,
    unpriced: works.flatMap(({ line, result }) => (result === null ? [line] : [])),
    charges: {
      list: sumOf(lines, ({ list }) => list),
      surcharges: sumOf(lines, ({ surcharges }) => surcharges),
      remissions: sumOf(lines, ({ remissions }) => remissions),
    },
    totals: totalsOf(lines),
  };
  const missing = missingOfAll(
    works.map((work) => ({ ...work, lapsed: lapsedBy(work) !== null })),
    settled,
  );
  if (missing === null) return { outcome: 'determined', value, ...grounding };
  return { outcome: 'undetermined', missing, atLeast: value, ...grounding };
}

interface Part {
  readonly line: number;
  readonly ruleAnswer: LineRuleAnswer;
}

/** Every rule that a line asked and whose answer it rests on. */
function partsOf(
  { line, list, adjustments, waivers, stacking, rooms, lapses }: LineWork,
  settled: SettlementWork | null,
): readonly Part[] {
  const answers = [
    ...lapses,
    ...list.parts,
    ...adjustments.live.map((adjustment) => adjustment.ruleAnswer),
    ...adjustments.presumed,
    ...waivers.asked.map((rule) => rule.ruleAnswer),
    ...waivers.bars,
    ...stacking,
    ...rooms.map((room) => room.ruleAnswer),
    ...(settled?.parts ?? []),
  ];
  return answers.map((answer) => ({ line, ruleAnswer: answer }));
}

/** What was taken not to have happened, and what waits for a payment. */
function cautionsOf(
  { line, adjustments, waivers }: LineWork,
  sourceOf: (ruleAnswer: LineRuleAnswer, source: number) => number,
): readonly Caution[] {
  return [
    ...[...adjustments.presumed, ...waivers.presumed].map((presumed) => ({
      code: 'fees.presumed',
      params: {
        line,
        rule: presumed.compiled.rule.id,
        title: presumed.compiled.rule.title,
        facts: missingOf(presumed).map(({ name }) => name),
      },
      source: sourceOf(presumed, 0),
    })),
    ...adjustments.waiting.map((rule) => ({ code: 'fees.unpaid', params: { line, rule } })),
  ];
}

/** What would decide the order; null where nothing is open. */
function missingOfAll(
  works: readonly (LineWork & { readonly lapsed: boolean })[],
  settled: readonly (SettlementWork | null)[],
): readonly MissingFact[] | null {
  const open = works.map((work, index) => {
    if (work.lapsed) return { decided: true, line: work.line, missing: [] };
    const decided = work.result?.decided === true;
    const deferrals = work.waivers.asked.filter(({ state, written }) => state === 'open' && written.defer !== null);
    const refunds = settled[index]?.missing ?? [];
    const missing = [
      ...(decided ? [] : missingOfLine(work)),
      ...deferrals.flatMap((rule) => [...missingOf(rule.ruleAnswer), ...rule.missing]),
      ...refunds,
    ];
    return { decided: decided && deferrals.length === 0 && refunds.length === 0, line: work.line, missing };
  });
  if (open.every(({ decided }) => decided)) return null;
  return missingOnce(open.flatMap(({ line, missing }) => missing.map((fact) => missingAt(fact, line))));
}

function sumOf(lines: readonly AssessedLine[], amount: (line: AssessedLine) => Fen): Fen {
  return lines.reduce((total, line) => total + amount(line), 0);
}

function totalsOf(lines: readonly AssessedLine[]): WaiverAssessment['totals'] {
  return {
    charged: sumOf(lines, ({ charged }) => charged),
    waived: {
      statutory: sumOf(lines, ({ waived }) => waived.statutory),
      policy: sumOf(lines, ({ waived }) => waived.policy),
    },
    payable: sumOf(lines, ({ payable }) => payable),
  };
}
