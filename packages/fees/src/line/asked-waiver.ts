import type { Ground, MissingFact } from '@huiqi/kernel';
import type { Matter } from '@huiqi/rules';
import type { WaiverForm } from '../assessment.ts';
import type { FeePlan, PlannedWaiver } from '../plan/fee-plan.ts';
import { type ProofOnFile, type ProofState, proofState } from '../plan/proof.ts';
import { formOf } from '../plan/waive-form.ts';
import { type Asked, type Asker, missingOf } from './asker.ts';

/** One waiver rule, asked about one line. */
export interface AskedRule extends PlannedWaiver {
  /** How it was answered. */
  readonly asked: Asked;
  /**
   * How it may waive: `met` certainly, in one of the forms; `open` perhaps, and then in one of the forms; `no` not at all.
   */
  readonly state: 'met' | 'open' | 'no';
  /** The forms still possible; none where it is not known how it waives. */
  readonly forms: readonly WaiverForm[];
  /** Where its document stands; null where it asks for none. */
  readonly proof: ProofState | null;
  /** What forbids it beside its own condition: a bar, or a document that is lacking. */
  readonly grounds: readonly (Ground & { readonly from: Asked })[];
  /** What is missing beside what its own condition asks for. */
  readonly missing: readonly MissingFact[];
}

/** A bar that is met or may be. */
interface LiveBar {
  readonly asked: Asked;
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
  readonly bars: readonly Asked[];
  /** The bars whose record is unknown and that bar nothing. */
  readonly presumed: readonly Asked[];
}

/** Asks every waiver rule about a line, and what else stands in its way. */
export function askWaivers(
  matter: Matter,
  plan: FeePlan,
  ask: Asker,
  proofs: readonly ProofOnFile[] | undefined,
): AskedWaivers {
  const bars: LiveBar[] = plan.bars
    .map(({ compiled, groups, presumed }) => ({ asked: ask(compiled), groups, presumed }))
    .filter(({ asked }) => asked.state === 'met' || asked.state === 'open');
  const presumed = bars.filter((bar) => bar.presumed && bar.asked.state === 'open').map(({ asked }) => asked);
  const asked: AskedRule[] = [];
  const notAsked: string[] = [];
  for (const waiver of plan.waivers) {
    const answer = ask(waiver.compiled);
    if (answer.state === 'not-asked') notAsked.push(waiver.compiled.rule.id);
    else asked.push(waiverOf(waiver, answer, bars, matter, proofs));
  }
  return { asked, notAsked, bars: bars.map((bar) => bar.asked), presumed };
}

const nothing: readonly never[] = [];

function waiverOf(
  waiver: PlannedWaiver,
  asked: Asked,
  bars: readonly LiveBar[],
  matter: Matter,
  proofs: readonly ProofOnFile[] | undefined,
): AskedRule {
  const { compiled, written, group } = waiver;
  const none = { asked, forms: nothing, proof: null, grounds: nothing, missing: nothing };
  if (asked.state === 'no') return { ...waiver, ...none, state: 'no' };
  const own = bars.filter((bar) => bar.groups.has(group));
  const barred = own.filter((bar) => bar.asked.state === 'met');
  if (barred.length > 0) {
    return {
      ...waiver,
      ...none,
      state: 'no',
      grounds: barred.map((bar) => groundOf(bar.asked, 'fees.denied', 'yes', 'no')),
    };
  }
  const { facts, days } = matter.input;
  const found =
    written.proof === null
      ? null
      : proofState(written.proof, compiled.rule.id, days.events[compiled.rule.textDay], facts, proofs);
  const proof = found?.proof ?? null;
  const lacking = written.proof?.essential === true && proof !== null && proof.state !== 'on-file' ? proof : null;
  if (lacking !== null && lacking.state !== 'unknown') {
    const ground = { ...groundOf(asked, 'fees.proof', lacking.state, 'on-file'), about: lacking.kind };
    return { ...waiver, ...none, state: 'no', proof, grounds: [ground] };
  }
  const openBars = own.filter((bar) => bar.asked.state === 'open' && !bar.presumed);
  const missing = [
    ...openBars.flatMap((bar) => missingOf(bar.asked)),
    ...(lacking === null ? [] : (found?.missing ?? [])),
  ];
  const certain = asked.state === 'met' && openBars.length === 0 && lacking === null;
  const forms = formsOf(waiver, asked);
  return { ...waiver, asked, state: certain ? 'met' : 'open', forms, proof, grounds: nothing, missing };
}

function formsOf({ written }: PlannedWaiver, asked: Asked): readonly WaiverForm[] {
  if (written.term === null) return [{ zero: true }];
  return asked.args.map((args) => formOf(args));
}

function groundOf(from: Asked, what: string, found: string, wanted: string): Ground & { readonly from: Asked } {
  const { id } = from.compiled.rule;
  return { rule: id, step: id, what, about: id, found, wanted, source: 0, from };
}
