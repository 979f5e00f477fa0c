import type { FactSet, Truth } from '@huiqi/kernel';
import type { Context, MatterInHand, SlotValue } from '../compile/frame.ts';
import { unionOf } from '../compile/parameter-table.ts';
import type { DerivedPlan, PlannedRule } from '../compile/plan.ts';
import type { KnownValue } from '../grammar/vocabulary.ts';

/**
 * The value of a derived fact for a subject, computed once per case for the subject of the case itself. Where two rules
 * could give it, a value is known only as far as they agree.
 */
export function derivedValue(derived: DerivedPlan, subject: FactSet, context: Context): SlotValue {
  const matter = context.current as MatterInHand;
  const memo = matter.derived;
  const ofCase = subject === matter.input.facts;
  if (ofCase && derived.index in memo) return memo[derived.index];
  const outer = context.facts;
  context.facts = subject;
  const certain: KnownValue[] = [];
  const holding: string[] = [];
  const possible: KnownValue[] = [];
  for (const { rule, term } of derived.sources) {
    const truth = scopeTruth(rule, context);
    if (truth === 'no') continue;
    const value = term.run(context);
    (truth === 'yes' ? certain : possible).push(value);
    if (truth === 'yes') holding.push(rule.id);
  }
  context.facts = outer;
  let value: KnownValue;
  if (certain.length > 0) {
    value = unionOf(certain);
    if (certain.length > 1 && typeof value === 'object' && 'oneOf' in value) {
      context.issues.push({
        code: 'rules.derived.conflict',
        severity: 'error',
        path: [derived.fact],
        params: { fact: derived.fact, rules: holding },
      });
      value = undefined;
    } else if (possible.length > 0) value = unionOf([value, ...possible]);
  }
  if (ofCase) {
    memo[derived.index] = value;
    context.logBase = context.log.length;
  }
  return value;
}

/** Whether a rule holds in the case: asked, in force, and its condition met; leaves the truth in the rule's slot. */
export function scopeTruth(rule: PlannedRule, context: Context): Truth {
  // Whether the rule asks such a case at all comes first: otherwise every subject would be asked for the day of every rule.
  const ruleAsks = rule.given === null ? 'yes' : (rule.given.run(context) as Truth);
  const state = ruleAsks === 'no' ? null : rule.inForceState(context).state;
  let truth: Truth;
  if (state === 'in-force') {
    // Where it is not known whether the rule asks at all, even a failing condition is no "no".
    const met = rule.when.run(context) as Truth;
    truth = ruleAsks === 'unknown' ? 'unknown' : met;
  } else truth = state === 'day-missing' ? 'unknown' : 'no';
  context.frame[rule.slot] = truth;
  return truth;
}
