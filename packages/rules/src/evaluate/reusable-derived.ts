import type { MatterInHand } from '../compile/frame.ts';
import type { DerivedPlan } from '../compile/plan.ts';

/**
 * The derived facts of the case in hand that hold for the next one too: both rest on the same days, judgements and calendar, and no fact
 * differs that the rules of the derived fact read. The lines of an order are such cases: the size of the payer is asked once.
 *
 * @param before - the case in hand
 * @param after - the next one
 * @param derived - the derived facts of the book
 */
export function reusableDerived(
  before: MatterInHand,
  after: MatterInHand,
  derived: readonly DerivedPlan[],
): readonly DerivedPlan[] {
  if (before.derived.length === 0) return [];
  const { facts: old, days, judgements, calendar } = before.input;
  const { facts, ...rest } = after.input;
  if (days !== rest.days || judgements !== rest.judgements || calendar !== rest.calendar) return [];
  const changed = Object.keys({ ...old, ...facts }).filter((name) => old[name] !== facts[name]);
  // Which editions there are is looked up where a span is counted, not by a term of a rule.
  if (changed.includes('editions')) return [];
  return derived.filter(({ index, reads }) => index in before.derived && !changed.some((name) => reads.has(name)));
}
