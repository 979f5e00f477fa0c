import { type CallerError, hasOwn, type Rounding } from '@huiqi/kernel';
import type { WaiverBasis } from '../assessment.ts';
import { callerError } from '../codes.ts';
import { writtenWrongly } from '../written-wrongly.ts';
import { argumentsOf, type RuleWithOutcome, roundingOf } from './written.ts';

/** The written parts of a surcharge or a remission. */
export interface WrittenAdjustment {
  /** What its rate is taken of: the full list amount, or what is left after waivers. */
  readonly on: 'list' | 'payable';
  /** Whether waivers take it off too. */
  readonly waivable: boolean;
  /** Whether an unknown condition counts as not met: always, never, or while one of these facts is not stated. */
  readonly presumed: boolean | readonly string[];
  /** How it is rounded, once. */
  readonly rounding: Rounding;
}

/** @throws `fees.rule.shape` when it states neither a rate nor an amount, or both, or lets itself be waived after the waivers */
export function writtenAdjustment(rule: RuleWithOutcome): WrittenAdjustment {
  const written = argumentsOf(rule);
  const on = (written['on'] ?? 'list') as WrittenAdjustment['on'];
  const waivable = written['waivable'] === true;
  // What is taken of the amount after waivers cannot itself be waived.
  if (formsIn(rule, ['rate', 'amount']) !== 1 || (waivable && on === 'payable')) throw shapeError(rule, 'form');
  const { presumed = false } = written;
  return {
    on,
    waivable,
    presumed: presumed === 'clear' ? true : (presumed as false | readonly string[]),
    rounding: roundingOf(written['rounding']),
  };
}

/** Whose use counts against a cap. @zh 封顶口径 */
export type CapScope = 'line' | 'order' | 'enterprise' | 'programme';

/** The written parts of a cap. */
export interface WrittenCap {
  /** Whose use counts. */
  readonly per: CapScope;
  /** Over which time. */
  readonly over: 'year' | 'ever' | null;
}

/** @throws `fees.rule.shape` when it states no limit, or a time over which its kind of use does not count */
export function writtenCap(rule: RuleWithOutcome): WrittenCap {
  const written = argumentsOf(rule);
  const per = written['per'] as CapScope;
  const over = (written['over'] ?? null) as WrittenCap['over'];
  const lasting = per === 'enterprise' || per === 'programme';
  // A share is one of the line's own charge; a use that lasts beyond the order needs a time over which it counts.
  const sharing = hasOwn(written, 'share') && per !== 'line';
  if (formsIn(rule, ['limit', 'share', 'count']) === 0 || sharing) throw shapeError(rule, 'form');
  if (lasting !== (over !== null)) throw shapeError(rule, 'over');
  return { per, over };
}

/** The written parts of a refund. */
export interface WrittenRefund {
  /** Law or policy. */
  readonly basis: WaiverBasis;
  /** How it is rounded, once. */
  readonly rounding: Rounding;
}

/** @throws `fees.rule.shape` when it states neither a rate nor an amount, or both */
export function writtenRefund(rule: RuleWithOutcome): WrittenRefund {
  const written = argumentsOf(rule);
  if (formsIn(rule, ['rate', 'amount']) !== 1) throw shapeError(rule, 'form');
  return { basis: written['basis'] as WaiverBasis, rounding: roundingOf(written['rounding']) };
}

function formsIn(rule: RuleWithOutcome, names: readonly string[]): number {
  return names.filter((name) => hasOwn(argumentsOf(rule), name)).length;
}

function shapeError({ rule }: RuleWithOutcome, part: string): CallerError {
  return callerError('fees.rule.shape', { rule: rule.id, part }, writtenWrongly(rule.id, part));
}
