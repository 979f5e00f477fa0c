import type { Span } from '@huiqi/kernel/days';
import type { Bilingual, CompiledRule } from '@huiqi/rules';

/**
 * The arguments of `due` as a pack writes them.
 *
 * @internal
 */
export interface ClockTerms {
  /** How long and how counted. */
  readonly span: Span;
  /** What may be added, and who may grant it. */
  readonly extensions?: readonly { readonly span: Span; readonly approver?: Bilingual }[];
  /** The kinds of pauses that are not counted. */
  readonly exclusions?: readonly string[];
  /** What follows when the day passes. */
  readonly consequence?: Bilingual;
}

/**
 * The arguments of a rule's `due`.
 *
 * @internal
 */
export function clockTerms({ rule }: CompiledRule): ClockTerms {
  return (rule.then as unknown as { readonly due: ClockTerms }).due;
}
