import type { Determination, JsonValue } from '@huiqi/kernel';
import { isOneOf } from '@huiqi/kernel';
import { type Case, type CompiledRule, evaluate, explain, type OutcomeValue } from '@huiqi/rules';
import type { WaiverForm } from './assessment.ts';
import type { WaiverOptions } from './order.ts';
import { formOf, type WrittenWaiver, writtenWaiver } from './waive-form.ts';

/** One waiver rule, asked about one line. */
export interface AskedRule {
  /** The rule. */
  readonly compiled: CompiledRule;
  /** Its written parts. */
  readonly written: WrittenWaiver;
  /** What it answered. */
  readonly answer: Determination<OutcomeValue>;
  /**
   * How it may waive: `met` certainly, in one of the forms; `open` perhaps, and then in one of the forms; `no` not at all. No form
   * means that it is not known how.
   */
  readonly state: 'met' | 'open' | 'no';
  /** The forms still possible. */
  readonly forms: readonly WaiverForm[];
}

/** Asks one waiver rule. */
export function askRule(open: Case, compiled: CompiledRule, options: WaiverOptions): AskedRule {
  const written = writtenWaiver(compiled);
  const unmask = options.unmaskFor === undefined ? {} : { unmaskFor: options.unmaskFor };
  const answer = options.explain === true ? explain(open, compiled, unmask) : evaluate(open, compiled);
  const asked = { compiled, written, answer };
  if (answer.outcome === 'not-applicable') return { ...asked, state: 'no', forms: [] };
  if (answer.outcome === 'determined') {
    return { ...asked, state: 'met', forms: [formOf(compiled, answer.value.args)] };
  }
  // Where the outcomes are listed the condition is met and only its arguments are open.
  const { possible } = answer;
  if (possible !== undefined) {
    return { ...asked, state: 'met', forms: possible.map((value) => formOf(compiled, value.args)) };
  }
  return { ...asked, state: 'open', forms: formsIfMet(open, compiled, written) };
}

/**
 * How a rule would waive if its condition were met: the values of its arguments, as the steps of its explanation show them. Empty
 * where one of them is not known.
 */
function formsIfMet(open: Case, compiled: CompiledRule, written: WrittenWaiver): readonly WaiverForm[] {
  const name = written.terms[0];
  if (name === undefined) return [{ zero: true }];
  // The steps stay in here, so nothing has to be masked.
  const { steps = [] } = explain(open, compiled, { unmaskFor: 'form' });
  const last = steps.at(-1)?.from.at(-1);
  const value = steps.find((step) => step.id === last)?.result ?? null;
  if (value === null) return [];
  const values: readonly JsonValue[] = isOneOf<unknown>(value) ? (value.oneOf as readonly JsonValue[]) : [value];
  return values.map((single) => formOf(compiled, { [name]: single }));
}
