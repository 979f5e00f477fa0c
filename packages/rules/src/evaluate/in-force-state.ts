import { covers } from '@huiqi/kernel';
import type { Entry } from '../compile/compile-state.ts';
import type { Context, MatterInHand } from '../compile/frame.ts';
import { knownFrom } from '../compile/parameter-table.ts';
import type { InForceState } from '../compile/plan.ts';

/** How a rule stands: known, in force on its text day, and not replaced by a nearer layer that is. */
export function inForceTest({ pack, rule }: Entry, replacing: readonly Entry[]): (context: Context) => InForceState {
  const known = knownFrom(pack, rule.source, rule.inForce.from);
  const inForce: InForceState = { state: 'in-force' };
  const missing: InForceState = { state: 'day-missing', event: rule.textDay };
  const replacements = replacing.map((entry) => ({ id: entry.rule.id, standing: inForceTest(entry, []) }));
  return (context) => {
    const { days } = (context.current as MatterInHand).input;
    const day = days.events[rule.textDay];
    if (day === undefined) return missing;
    if (known > days.knownOn) return { state: 'not-yet-published', found: days.knownOn, wanted: known };
    if (!covers(rule.inForce, day)) {
      return { state: 'not-in-force', found: day, wanted: `${rule.inForce.from}/${rule.inForce.to ?? ''}` };
    }
    for (const replacement of replacements) {
      if (replacement.standing(context).state === 'in-force')
        return { state: 'replaced', found: replacement.id, wanted: rule.id };
    }
    return inForce;
  };
}
