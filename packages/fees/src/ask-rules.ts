import { type Determination, isOneOf, type JsonValue } from '@huiqi/kernel';
import { type Case, evaluate, explain, type OutcomeValue } from '@huiqi/rules';
import type { WaiverForm } from './assessment.ts';
import type { WaiverOptions } from './order.ts';
import { formOf } from './waive-form.ts';
import type { PlannedWaiver } from './waiver-plan.ts';

/** One waiver rule, asked about one line. */
export interface AskedRule extends PlannedWaiver {
  /** What it answered. */
  readonly answer: Determination<OutcomeValue>;
  /**
   * How it may waive: `met` certainly, in one of the forms; `open` perhaps, and then in one of the forms; `no` not at all.
   */
  readonly state: 'met' | 'open' | 'no';
  /** The forms still possible; none where it is not known how it waives. */
  readonly forms: readonly WaiverForm[];
}

/** Asks one waiver rule; null where it does not ask about such a line. */
export function askRule(open: Case, waiver: PlannedWaiver, options: WaiverOptions): AskedRule | null {
  const { compiled } = waiver;
  const unmask = options.unmaskFor === undefined ? {} : { unmaskFor: options.unmaskFor };
  const answer = options.explain === true ? explain(open, compiled, unmask) : evaluate(open, compiled);
  if (answer.outcome === 'not-applicable' && answer.grounds.length === 0) return null;
  if (answer.outcome === 'not-applicable') return { ...waiver, answer, state: 'no', forms: [] };
  if (answer.outcome === 'determined') {
    return { ...waiver, answer, state: 'met', forms: [formOf(compiled, answer.value.args)] };
  }
  // Where the outcomes are listed the condition is met, and only an argument is open.
  const { possible } = answer;
  if (possible !== undefined) {
    return { ...waiver, answer, state: 'met', forms: possible.map((value) => formOf(compiled, value.args)) };
  }
  return { ...waiver, answer, state: 'open', forms: formsIfMet(open, waiver) };
}

/**
 * How a rule would waive if its condition were met: the values of its argument, as the steps of its explanation show them. None
 * where it is not known.
 */
function formsIfMet(open: Case, { compiled, written }: PlannedWaiver): readonly WaiverForm[] {
  if (written.term === null) return [{ zero: true }];
  const { term } = written;
  // The steps stay in here, so nothing has to be masked.
  const { steps = [] } = explain(open, compiled, { unmaskFor: 'form' });
  const last = steps.at(-1)?.from.at(-1);
  const value = steps.find(({ id }) => id === last)?.result ?? null;
  if (value === null) return [];
  const values: readonly JsonValue[] = isOneOf<unknown>(value) ? (value.oneOf as readonly JsonValue[]) : [value];
  return values.map((single) => formOf(compiled, { [term]: single }));
}
