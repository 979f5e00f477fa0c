import { accepted, type Reading } from '@huiqi/kernel';
import { add, fraction, subtract } from '@huiqi/kernel/fraction';
import { boundOfDifference } from './bounds.ts';
import { issue } from './codes.ts';
import { toFraction } from './exact.ts';
import type { Figure } from './figure.ts';
import { carriedAssumptions, figureFromFraction } from './quotient.ts';
import { relationIssues, type Subset, unitIssue } from './relation.ts';

/**
 * What is still open: brought forward, plus received, less closed. Without a stated opening balance the result is a lower bound
 * and says so, because cases of earlier periods may be open too.
 *
 * @zh 未办结数
 * @param received - what came in
 * @param closed - what was closed, of the same scope and period or declared to lie in it
 * @param opening - what was open before the period: 0 for a new programme, null where it is not stated
 * @param options - the declared `relations` between scopes
 * @returns the open number, with the warning `figures.opening` where no opening balance is stated; or an issue: `figures.unit`,
 * `figures.scope`, `figures.period`, `figures.overWhole` (more closed than there was), `figures.range`
 * @example
 * ```ts
 * import { figure, openOf } from '@huiqi/figures';
 *
 * const about = { unit: '件', scope: '投诉举报', period: null };
 * const matter = openOf(figure({ id: 'r', label: '受理', ...about }, 1064), figure({ id: 'c', label: '办结', ...about }, 938), null);
 * matter.ok && [matter.value.value, matter.value.bound]; // => [126, 'at-least']
 * ```
 */
export function openOf(
  received: Figure,
  closed: Figure,
  opening: number | null,
  { relations = [] }: { readonly relations?: readonly Subset[] } = {},
): Reading<Figure> {
  if (received.unit !== closed.unit) return { ok: false, issues: [unitIssue(received, closed)] };
  const issues = relationIssues(closed, received, relations);
  if (issues.length > 0) return { ok: false, issues };
  const value = subtract(add(toFraction(received.value), toFraction(opening ?? 0)), toFraction(closed.value));
  const known = boundOfDifference(received.bound, closed.bound);
  if (value.num < 0n && opening !== null && known === 'exact') {
    return {
      ok: false,
      issues: [issue('figures.overWhole', { part: closed.label, whole: received.label }, [closed.id])],
    };
  }
  // Where nothing is known of the opening balance it may be anything from zero up.
  const bound = opening !== null ? known : known === 'exact' || known === 'at-least' ? 'at-least' : 'about';
  const read = figureFromFraction(
    {
      id: `${received.id}-${closed.id}`,
      label: `${received.label}-${closed.label}`,
      unit: received.unit,
      scope: received.scope,
      period: received.period,
    },
    value.num < 0n ? fraction(0n) : value,
    { bound, numerator: received, denominator: closed, ...carriedAssumptions([received, closed]) },
  );
  if (!read.ok || opening !== null) return read;
  return accepted(read.value, [issue('figures.opening', { label: received.label }, [received.id], 'warning')]);
}
