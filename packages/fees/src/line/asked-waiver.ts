import type { Ground, MissingFact } from '@huiqi/kernel';
import type { Matter } from '@huiqi/rules';
import type { WaiverForm } from '../assessment.ts';
import type { FeePlan, PlannedWaiver } from '../plan/fee-plan.ts';
import { type ProofOnFile, type ProofState, proofState } from '../plan/proof.ts';
import { formOf } from '../plan/waive-form.ts';
import { type Asker, type LineRuleAnswer, missingOf } from './asker.ts';

/** One waiver rule, asked about one line. */
export interface AskedRule extends PlannedWaiver {
  /** How it was answered. */
  readonly ruleAnswer: LineRuleAnswer;
  /**
   * How it may waive: `met` certainly, in one of the forms; `open` perhaps, and then in one of the forms; `no` not at all.
   */
  readonly state: 'met' | 'open' | 'no';
  /** The forms still possible; none where it is not known how it waives. */
  readonly forms: readonly WaiverForm[];
  /** Where its document stands; null where it asks for none. */
  readonly proof: ProofState | null;
  /** What forbids it beside its own condition: a bar, or a document that is lacking. */
  readonly grounds: readonly (Ground & { readonly from: LineRuleAnswer })[];
  /** What is missing beside what its own condition asks for. */
  readonly missing: readonly MissingFact[];
}

/** A bar that is met or may be. */
interface LiveBar {
  readonly ruleAnswer: LineRuleAnswer;
  readonly groups: ReadonlySet<string>;
  readonly presumed: boolean;
}

/** The waiver rules, asked about one line. */
export interface AskedWaivers {
  /** Those that ask about such a line. */
  readonly asked: readonly AskedRule[];
  /** The ids of those that do not. */
  readonly notAsked: readonly string[];
  /** The bars that are met or may be. */
  readonly bars: readonly LineRuleAnswer[];
  /** The bars whose record is unknown and that bar nothing. */
  readonly presumed: readonly LineRuleAnswer[];
}

/** Asks every waiver rule about a line, and what else stands in its way. */
export function askWaivers(
  matter: Matter,
  plan: FeePlan,
  ask: Asker,
  proofs: readonly ProofOnFile[] | undefined,
): AskedWaivers {
  const bars: LiveBar[] = plan.bars
    .map(({ compiled, groups, presumed }) => ({ ruleAnswer: ask(compiled), groups, presumed }))
    .filter(({ ruleAnswer }) => ruleAnswer.state === 'met' || ruleAnswer.state === 'open');
  const presumed = bars
    .filter((bar) => bar.presumed && bar.ruleAnswer.state === 'open')
    .map(({ ruleAnswer }) => ruleAnswer);
  const askedRules: AskedRule[] = [];
  const notAsked: string[] = [];
  for (const waiver of plan.waivers) {
    const answer = ask(waiver.compiled);
    if (answer.state === 'not-asked') notAsked.push(waiver.compiled.rule.id);
    else askedRules.push(waiverOf(waiver, answer, bars, matter, proofs));
  }
  return { asked: askedRules, notAsked, bars: bars.map((bar) => bar.ruleAnswer), presumed };
}

const nothing: readonly never[] = [];

function waiverOf(
  waiver: PlannedWaiver,
  ruleAnswer: LineRuleAnswer,
  bars: readonly LiveBar[],
  matter: Matter,
  proofs: readonly ProofOnFile[] | undefined,
): AskedRule {
  const { compiled, written, group } = waiver;
  const nothingFound = { ruleAnswer, forms: nothing, proof: null, grounds: nothing, missing: nothing };
  if (ruleAnswer.state === 'no') return { ...waiver, ...nothingFound, state: 'no' };
  const groupBars = bars.filter((bar) => bar.groups.has(group));
  const barred = groupBars.filter((bar) => bar.ruleAnswer.state === 'met');
  if (barred.length > 0) {
    return {
      ...waiver,
      ...nothingFound,
      state: 'no',
      grounds: barred.map((bar) => groundOf(bar.ruleAnswer, 'fees.denied', 'yes', 'no')),
    };
  }
  const { facts, days } = matter.input;
  const proofFound =
    written.proof === null
      ? null
      : proofState(written.proof, compiled.rule.id, days.events[compiled.rule.textDay], facts, proofs);
  const proof = proofFound?.proof ?? null;
  const lacking = written.proof?.essential === true && proof !== null && proof.state !== 'on-file' ? proof : null;
  if (lacking !== null && lacking.state !== 'unknown') {
    const ground = { ...groundOf(ruleAnswer, 'fees.proof', lacking.state, 'on-file'), about: lacking.kind };
    return { ...waiver, ...nothingFound, state: 'no', proof, grounds: [ground] };
  }
  const openBars = groupBars.filter((bar) => bar.ruleAnswer.state === 'open' && !bar.presumed);
  const missing = [
    ...openBars.flatMap((bar) => missingOf(bar.ruleAnswer)),
    ...(lacking === null ? [] : (proofFound?.missing ?? [])),
  ];
  const certain = ruleAnswer.state === 'met' && openBars.length === 0 && lacking === null;
  const forms = formsOf(waiver, ruleAnswer);
  return { ...waiver, ruleAnswer, state: certain ? 'met' : 'open', forms, proof, grounds: nothing, missing };
}

function formsOf({ written }: PlannedWaiver, ruleAnswer: LineRuleAnswer): readonly WaiverForm[] {
  if (written.term === null) return [{ zero: true }];
  return ruleAnswer.args.map((args) => formOf(args));
}

function groundOf(
  from: LineRuleAnswer,
  what: string,
  found: string,
  wanted: string,
): Ground & { readonly from: LineRuleAnswer } {
  const { id } = from.compiled.rule;
  return { rule: id, step: id, what, about: id, found, wanted, source: 0, from };
}
