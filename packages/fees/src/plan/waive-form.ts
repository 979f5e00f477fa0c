import { type Fen, hasOwn, type JsonValue, multiply, type Ratio, type Rounding, ratio } from '@huiqi/kernel';
import type { Span } from '@huiqi/kernel/days';
import type { WaiverBasis, WaiverForm } from '../assessment.ts';
import { callerError } from '../codes.ts';
import { writtenWrongly } from '../written-wrongly.ts';
import { argumentsOf, type RuleWithOutcome, roundingOf } from './written.ts';
import type { WrittenProof } from './written-proof.ts';

/** The parts of a `waive` outcome that are written, not computed. */
export interface WrittenWaiver {
  /** Law or policy. */
  readonly basis: WaiverBasis;
  /** How it is rounded. */
  readonly rounding: Rounding;
  /** The argument that has a value; null for `zero` and `defer`. */
  readonly term: string | null;
  /** By how long payment may wait; null where the waiver waives. */
  readonly defer: Span | null;
  /** What it asks to be shown. */
  readonly proof: WrittenProof | null;
}

const forms = ['off', 'pay', 'amount', 'zero', 'defer'];

/** @throws `fees.waive.shape` when the outcome states none of the five forms, or several */
export function writtenWaiver(rule: RuleWithOutcome): WrittenWaiver {
  const written = argumentsOf(rule);
  const [form, another] = forms.filter((name) => hasOwn(written, name));
  if (form === undefined || another !== undefined) {
    const part = 'form';
    throw callerError('fees.waive.shape', { rule: rule.rule.id, part }, writtenWrongly(rule.rule.id, part));
  }
  return {
    basis: written['basis'] as WaiverBasis,
    rounding: roundingOf(written['rounding']),
    term: form === 'zero' || form === 'defer' ? null : form,
    defer: form === 'defer' ? (written['defer'] as unknown as Span) : null,
    proof: (written['proof'] ?? null) as WrittenProof | null,
  };
}

/** The form of a waiver whose term has its value. */
export function formOf(args: Readonly<Record<string, JsonValue>>): WaiverForm {
  for (const name of ['off', 'pay'] as const) {
    const rate = args[name] as Ratio | number | undefined;
    if (rate === undefined) continue;
    const share = typeof rate === 'number' ? ratio(rate) : rate;
    return name === 'off' ? { off: share } : { pay: share };
  }
  const amount = args['amount'];
  return typeof amount === 'number' ? { amount } : { zero: true };
}

/** What a waiver takes off a base: never more than the base, never less than nothing. */
export function waivedOf(form: WaiverForm, base: Fen, rounding: Rounding): Fen {
  if ('zero' in form) return base;
  if ('amount' in form) return Math.min(base, form.amount);
  if ('off' in form) return Math.min(base, multiply(base, form.off, rounding));
  return base - Math.min(base, multiply(base, form.pay, rounding));
}
