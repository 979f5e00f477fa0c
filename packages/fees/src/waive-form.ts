import {
  CallerError,
  compareRatios,
  type Fen,
  type JsonValue,
  multiply,
  type Ratio,
  type Rounding,
  ratio,
} from '@huiqi/kernel';
import type { CompiledRule } from '@huiqi/rules';
import type { WaiverBasis, WaiverForm } from './assessment.ts';

/** What a rule is silent about: no general clause on rounding was found, so amounts are kept to the fen. */
const toTheFen: Rounding = { unit: 'fen', mode: 'half-up' };
const units: readonly unknown[] = ['fen', 'jiao', 'yuan', 'ten-yuan', 'thousand-yuan'];
const modes: readonly unknown[] = ['half-up', 'half-even', 'down', 'up'];

/** The parts of a `waive` outcome that are written, not computed. */
export interface WrittenWaiver {
  /** Law or policy. */
  readonly basis: WaiverBasis;
  /** How it is rounded. */
  readonly rounding: Rounding;
  /** The argument that has a value; null for `zero`. */
  readonly term: string | null;
}

/** @throws `fees.waive.shape` when the outcome is written otherwise than the vocabulary says */
export function writtenWaiver({ rule }: CompiledRule): WrittenWaiver {
  const written = (rule.then as Readonly<Record<string, Readonly<Record<string, JsonValue>>>>)['waive'] ?? {};
  const [form, another] = ['off', 'pay', 'amount', 'zero'].filter((name) => Object.hasOwn(written, name));
  if (form === undefined || another !== undefined) throw shapeError(rule.id, 'form');
  if (form === 'zero' && written['zero'] !== true) throw shapeError(rule.id, 'zero');
  const basis = written['basis'];
  if (basis !== 'statutory' && basis !== 'policy') throw shapeError(rule.id, 'basis');
  const rounding = (written['rounding'] ?? toTheFen) as Partial<Rounding>;
  if (!units.includes(rounding.unit) || !modes.includes(rounding.mode)) throw shapeError(rule.id, 'rounding');
  return { basis, rounding: rounding as Rounding, term: form === 'zero' ? null : form };
}

/** @throws `fees.waive.shape` when a rate lies outside 0 to 1 or an amount below zero */
export function formOf({ rule }: CompiledRule, args: Readonly<Record<string, JsonValue>>): WaiverForm {
  for (const name of ['off', 'pay'] as const) {
    const rate = args[name] as Ratio | undefined;
    if (rate === undefined) continue;
    if (rate.num < 0 || compareRatios(rate, ratio(1)) > 0) throw shapeError(rule.id, name);
    return name === 'off' ? { off: rate } : { pay: rate };
  }
  const amount = args['amount'];
  if (typeof amount !== 'number') return { zero: true };
  if (amount < 0) throw shapeError(rule.id, 'amount');
  return { amount };
}

/** What a waiver takes off a base: never more than the base, never less than nothing. */
export function waivedOf(form: WaiverForm, base: Fen, rounding: Rounding): Fen {
  if ('zero' in form) return base;
  if ('amount' in form) return Math.min(base, form.amount);
  if ('off' in form) return Math.min(base, multiply(base, form.off, rounding));
  return base - Math.min(base, multiply(base, form.pay, rounding));
}

function shapeError(rule: string, part: string): CallerError {
  return new CallerError('fees.waive.shape', { rule, part });
}
