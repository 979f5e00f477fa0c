import type { Span } from '@huiqi/kernel/days';
import type { Bilingual, Rule } from '@huiqi/rules';
import { wrongTerms } from '../wrong-terms.ts';

/**
 * The arguments of `due` as a pack writes them; the day printed on a ticket is a term and comes with the answer.
 *
 * @internal
 */
export interface ClockTerms {
  /** How long and how counted; absent where the day itself is given. */
  readonly span?: Span;
  /** The rule, or the group of rules, by which the law counts. */
  readonly counting?: string;
  /** What may be added, who may grant it and until when it must be asked for. */
  readonly extensions?: readonly ExtensionTerms[];
  /** The kinds of pauses that are not counted. */
  readonly exclusions?: readonly string[];
  /** What follows when the day passes. */
  readonly consequence?: Bilingual;
}

/**
 * One extension as a pack writes it.
 *
 * @internal
 */
export interface ExtensionTerms {
  /** How much is added. */
  readonly span: Span;
  /** Who may grant it. */
  readonly approver?: Bilingual;
  /** Until when it must be asked for, counted back from the last day before it. */
  readonly ask?: Span;
}

/**
 * The arguments of a rule's `due`.
 *
 * @throws {@link CallerError} `calendar.terms` when neither a span nor a day is given, or both
 *
 * @internal
 */
export function clockTerms({ rule }: { readonly rule: Rule }): ClockTerms {
  const terms = (rule.then as unknown as { readonly due: ClockTerms & { readonly on?: unknown } }).due;
  if ((terms.span === undefined) === (terms.on === undefined)) {
    throw wrongTerms(rule.id, 'span');
  }
  return terms;
}
