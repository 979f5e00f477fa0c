import type { CallerError, JsonValue, Rounding } from '@huiqi/kernel';
import type { CompiledRule } from '@huiqi/rules';

/** What a rule is silent about: no general clause on rounding was found, so amounts are kept to the fen. */
const toTheFen: Rounding = { unit: 'fen', mode: 'half-up' };
const units: readonly unknown[] = ['fen', 'jiao', 'yuan', 'ten-yuan', 'thousand-yuan'];
const modes: readonly unknown[] = ['half-up', 'half-even', 'down', 'up'];

/** The arguments of a rule's outcome as written. */
export function argumentsOf({ rule, outcome }: CompiledRule): Readonly<Record<string, JsonValue>> {
  return (rule.then as Readonly<Record<string, Readonly<Record<string, JsonValue>>>>)[outcome] ?? {};
}

/**
 * A rounding as written, to the fen and half up where nothing is.
 *
 * @throws what `refuse` makes, when it is written otherwise than the kernel names roundings
 */
export function roundingOf(written: JsonValue | undefined, refuse: () => CallerError): Rounding {
  const rounding = (written ?? toTheFen) as Partial<Rounding>;
  if (!units.includes(rounding.unit) || !modes.includes(rounding.mode)) throw refuse();
  return rounding as Rounding;
}
