import type { CallerError, Ratio } from '@huiqi/kernel';
import type { LocalTime, Span } from '@huiqi/kernel/days';
import type { Bilingual, CompiledRule, Rule } from '@huiqi/rules';
import { wrongTerms } from '../wrong-terms.ts';

/**
 * A window of every year: its first and its last day, `MM-DD`.
 *
 * @internal
 */
export interface YearlyWindow {
  /** The first day. */
  readonly from: string;
  /** The last day; before the first one in the calendar it lies in the next year. */
  readonly to: string;
}

/**
 * A window of every month or week: its first and its last day, by number; 31 stands for a month's last day, 1 for Monday.
 *
 * @internal
 */
export interface NumberedWindow {
  /** The first day. */
  readonly from: number;
  /** The last day. */
  readonly to: number;
}

/**
 * A length of time as a pack writes it; how it is counted may be left to the law's counting provision.
 *
 * @internal
 */
export type Length = Span;

/**
 * The arguments of `recur` as a pack writes them: exactly one pattern, and what belongs to a round of it.
 *
 * @internal
 */
export interface RecurTerms {
  /** Rounds at one interval from the anchor. */
  readonly every?: Length;
  /** Rounds so many years after the anchor. */
  readonly years?: readonly number[];
  /** After the last of `years` one round each so many years. */
  readonly thenEvery?: number;
  /** Fixed windows of every year. */
  readonly yearly?: readonly YearlyWindow[];
  /** Fixed windows of every month. */
  readonly monthly?: readonly NumberedWindow[];
  /** Fixed windows of every week. */
  readonly weekly?: readonly NumberedWindow[];
  /** Every day, or every workday. */
  readonly daily?: 'day' | 'workday';
  /** The event whose day anchors the rounds; for fixed windows the duty begins with the window after it. */
  readonly anchor?: string;
  /** Whether the anchor starts the first period or ends it, as a validity printed on a certificate does. */
  readonly anchorIs?: 'start' | 'end';
  /** What the next round counts from: the anchor, the day it was last done, or the end of a term. */
  readonly mode?: 'fixed' | 'chain' | 'term';
  /** Whether a round ends on a day, or in the whole month of its day. */
  readonly by?: 'day' | 'month';
  /** How much earlier than its window acting still fulfils a round without moving the anchor. */
  readonly early?: Length;
  /** The first day on which one may act, counted back from the end. */
  readonly opens?: Length;
  /** The last day on which one may act, counted back from the end. */
  readonly closes?: Length;
  /** The rule, or the group of rules, by which the law counts. */
  readonly counting?: string;
  /** No round ends this long after the anchor, or later. */
  readonly until?: Length;
  /** Acting late, with or without a surcharge. */
  readonly grace?: {
    readonly span: Length;
    readonly surcharge?: { readonly per: 'month'; readonly rate: Ratio; readonly of: Bilingual };
  };
  /** What the authority's silence means. */
  readonly renewal?: { readonly silence: 'renewed' };
  /** The paper that proves a round. */
  readonly proof?: Bilingual;
  /** The time of day, where the text names one. */
  readonly at?: LocalTime;
  /** Who is told when, once the day has passed. */
  readonly escalate?: readonly { readonly after: Length; readonly to: Bilingual }[];
  /** What follows when the day passes. */
  readonly consequence?: Bilingual;
}

/**
 * The arguments of a rule's `recur`.
 *
 * @throws {@link CallerError} `calendar.terms` when they hold no pattern or several, or an interval without a day to count from
 *
 * @internal
 */
export function recurTerms({ rule }: { readonly rule: Rule }): RecurTerms {
  const terms = (rule.then as unknown as { readonly recur: RecurTerms }).recur;
  const refuse = (argument: string): CallerError => wrongTerms(rule.id, argument);
  if (patterns.filter((name) => terms[name] !== undefined).length !== 1) throw refuse('recur');
  if (terms.every !== undefined && terms.every.amount < 1) throw refuse('every');
  const counted = terms.every !== undefined || terms.years !== undefined;
  if (counted && terms.anchor === undefined) throw refuse('anchor');
  const { years = [] } = terms;
  if (years.some((year, index) => index > 0 && year <= (years[index - 1] ?? 0))) throw refuse('years');
  if (terms.thenEvery !== undefined && terms.years === undefined) throw refuse('thenEvery');
  return terms;
}

const patterns = ['every', 'years', 'yearly', 'monthly', 'weekly', 'daily'] as const;

/**
 * Whether a restart moves only the month of the rounds and leaves their years as they are.
 *
 * @internal
 */
export function movesMonth({ rule }: CompiledRule): boolean {
  return (rule.then as unknown as { readonly restart: { readonly moves?: string } }).restart.moves === 'month';
}
