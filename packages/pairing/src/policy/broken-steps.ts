import { type Issue, lastOf } from '@huiqi/kernel';
import { issue } from '../codes.ts';
/** Steps rise, the last is open, and only where the points may not fall do they not. */
export function brokenSteps(
  steps: readonly { readonly upTo: number | null; readonly points: number | null }[],
  path: Issue['path'],
  convex: boolean,
): Issue[] {
  if (lastOf(steps)?.upTo !== null) return [issue('pairing.policy.open', {}, path)];
  return steps.flatMap((step, at) => {
    const before = steps[at - 1];
    const last = at === steps.length - 1;
    const rises = last ? step.upTo === null : step.upTo !== null && step.upTo > (before?.upTo ?? 0);
    const falls = convex && before !== undefined && (step.points ?? 0) < (before.points ?? 0);
    return rises && !falls ? [] : [issue('pairing.policy.order', { at }, [...path, at])];
  });
}
