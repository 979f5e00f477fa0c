import { lastOf } from '@huiqi/kernel';
import type { AppliedWaiver, AssessedLine, RivalWaiver, Settlement, WaiverRule } from '../assessment.ts';
import { waivedOf } from '../plan/waive-form.ts';
import { compareTaken, type TakenWaiver, takeOf } from '../stacking/courses.ts';
import { choicesOf, type Group } from '../stacking/group-courses.ts';
import type { AskedRule } from './asked-waiver.ts';
import { type LineRuleAnswer, missingOf } from './asker.ts';
import type { LineOutcome, LineWork } from './assess-line.ts';
import { deferredUntil } from './deferrals.ts';
import { groundAt, missingAt } from './line-records.ts';
import type { SettlementWork } from './settlement.ts';

/** Where the source of an asked rule stands in the citations of the answer. */
export type SourceOf = (ruleAnswer: LineRuleAnswer, source: number) => number;

/** What describing a line needs beside the line. */
interface Telling {
  readonly item: string;
  readonly settled: SettlementWork | null;
  readonly sourceOf: SourceOf;
}

/** Puts an assessed line into the words of the answer. */
export function describeLine(work: LineWork, result: LineOutcome, { item, settled, sourceOf }: Telling): AssessedLine {
  const { line, list, waivers, matter } = work;
  const { ending, deciding } = result;
  const named = (rule: AskedRule): WaiverRule => ({
    rule: rule.compiled.rule.id,
    title: rule.compiled.rule.title,
    group: rule.group,
    basis: rule.written.basis,
    source: sourceOf(rule.ruleAnswer, 0),
  });
  return {
    line,
    item,
    list: list.amount ?? 0,
    schedule: list.schedule,
    unit: list.written?.unit ?? null,
    nature: list.written?.nature ?? null,
    surcharges: ending.surcharges,
    remissions: ending.remissions,
    adjustments: ending.amounts.map(({ adjustment: { planned, ruleAnswer }, amount }) => ({
      rule: planned.compiled.rule.id,
      title: planned.compiled.rule.title,
      kind: planned.kind,
      on: planned.on,
      amount,
      source: sourceOf(ruleAnswer, 0),
    })),
    charged: ending.charged,
    waived: ending.waived,
    payable: ending.payable,
    decided: result.decided,
    deferrals: waivers.asked.flatMap((rule) =>
      rule.state === 'met' && rule.written.defer !== null
        ? [{ ...named(rule), until: deferredUntil(rule, matter) }]
        : [],
    ),
    settlement: settled === null ? null : settlementOf(settled, sourceOf),
    ...appliedAndRivals(result, named),
    refused: waivers.asked.flatMap((rule) => {
      if (rule.state !== 'no') return [];
      const { answer } = rule.ruleAnswer;
      const ruleGrounds =
        answer?.outcome === 'not-applicable' ? answer.grounds.map((ground) => ({ ground, from: rule.ruleAnswer })) : [];
      const otherGrounds = rule.grounds.map(({ from, ...ground }) => ({ ground, from }));
      const grounds = [...ruleGrounds, ...otherGrounds].map(({ ground, from }) => ({
        ...groundAt(ground, line),
        source: sourceOf(from, ground.source),
      }));
      return [{ ...named(rule), grounds }];
    }),
    undecided: waivers.asked.flatMap((rule) => {
      const ruleMissing = missingOf(rule.ruleAnswer);
      if (rule.state === 'no' || (ruleMissing.length === 0 && rule.missing.length === 0)) return [];
      const missing = [...ruleMissing, ...rule.missing].map((fact) => missingAt(fact, line));
      const deferral = rule.written.defer !== null;
      const { base } = result.run;
      const atMost = deferral
        ? 0
        : Math.max(...choicesOf(rule).map(({ form }) => waivedOf(form, base, rule.written.rounding)));
      return [{ ...named(rule), atMost, matters: deferral || deciding.has(rule), missing }];
    }),
    notAsked: waivers.notAsked,
  };
}

function settlementOf({ paid, overpaid, owing, refunds }: SettlementWork, sourceOf: SourceOf): Settlement {
  const lineRefunds = refunds.map(({ planned, ruleAnswer, base, amount }) => ({
    rule: planned.compiled.rule.id,
    title: planned.compiled.rule.title,
    basis: planned.basis,
    base,
    amount,
    source: sourceOf(ruleAnswer, 0),
  }));
  const sum = (onlyBasis: string): number =>
    lineRefunds.reduce((total, { basis, amount }) => total + (basis === onlyBasis ? amount : 0), 0);
  return {
    paid,
    overpaid,
    owing,
    refunds: lineRefunds,
    refunded: { statutory: sum('statutory'), policy: sum('policy') },
  };
}

/** What each group took, and what gave way to it. */
function appliedAndRivals(
  { ending, groups, run }: LineOutcome,
  named: (rule: AskedRule) => WaiverRule,
): { readonly applied: readonly AppliedWaiver[]; readonly rivals: readonly RivalWaiver[] } {
  const applied: AppliedWaiver[] = [];
  const rivals: RivalWaiver[] = [];
  let used: readonly number[] = run.rooms.map(() => 0);
  groups.forEach((group, index) => {
    const { base, taken } = ending.course.groups[index] ?? { base: 0, taken: [] };
    const counted = taken.filter(({ waived }) => waived > 0);
    for (const takenWaiver of counted) {
      const { rule, form, waived, full, cutBy } = takenWaiver;
      applied.push({
        ...named(rule),
        form,
        rounding: rule.written.rounding,
        base: takenWaiver.base,
        waived,
        cut: cutBy === null ? null : { rule: cutBy, by: full - waived },
        proof: rule.proof,
      });
    }
    const possible = certainTakes(group, base, (choice) => takeOf(choice, base, run, used));
    for (const takenWaiver of possible) {
      if (counted.some(({ rule }) => rule === takenWaiver.rule)) continue;
      rivals.push({
        ...named(takenWaiver.rule),
        form: takenWaiver.form,
        ...lossOf(takenWaiver, counted, taken, applied),
      });
    }
    used = used.map((amount, place) =>
      counted.reduce(
        (sum, { rule, waived }) =>
          sum + (run.rooms[place]?.room.cap.covers.has(rule.compiled.rule.id) === true ? waived : 0),
        amount,
      ),
    );
  });
  return { applied, rivals };
}

/** Why a waiver that is met was not taken, and for which rule. */
function lossOf(
  takenWaiver: TakenWaiver,
  counted: readonly TakenWaiver[],
  taken: readonly TakenWaiver[],
  applied: readonly AppliedWaiver[],
): Pick<RivalWaiver, 'waived' | 'lostTo' | 'lostBy' | 'why'> {
  const tried = taken.find(({ rule }) => rule === takenWaiver.rule);
  const capped = tried ?? takenWaiver;
  const winner = counted[0];
  if (capped.cutBy !== null && capped.waived === 0) {
    return { waived: 0, lostTo: capped.cutBy, lostBy: capped.full, why: 'cap' };
  }
  if (winner === undefined || takenWaiver.base === 0 || tried !== undefined) {
    // What finds nothing left gives way to the waiver that took the rest.
    const last = takenWaiver.base === 0 || tried !== undefined ? (lastOf(applied)?.rule ?? null) : null;
    return { waived: takenWaiver.waived, lostTo: last, lostBy: 0, why: 'nothing' };
  }
  const lostTo = winner.rule.compiled.rule.id;
  const lostBy = Math.max(0, winner.waived - takenWaiver.waived);
  const isBest = counted.length === 1 && winner.waived >= takenWaiver.waived;
  return { waived: takenWaiver.waived, lostTo, lostBy, why: isBest ? 'more' : 'order' };
}

/** What the rules of a group that are met and known in full would take, best first. */
function certainTakes(
  { rules }: Group,
  base: number,
  take: (choice: { readonly rule: AskedRule; readonly form: TakenWaiver['form'] }) => TakenWaiver,
): readonly TakenWaiver[] {
  return rules
    .filter(({ state, forms }) => state === 'met' && forms.length === 1)
    .flatMap((rule) => choicesOf(rule))
    .map((choice) => ({ ...take(choice), base }))
    .sort(compareTaken);
}
