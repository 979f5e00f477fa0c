import type { Citation, LocalDate } from '@huiqi/kernel';
import type { Roll, Span } from '@huiqi/kernel/days';
import { evaluate, type Matter, ruleById, rulesInGroup } from '@huiqi/rules';
import { callerError } from '../codes.ts';

/**
 * How a law counts its days, as a pack writes it: what a span of it leaves open is filled in from here.
 *
 * @internal
 */
export interface CountingTerms {
  /** Whether the first day counts. */
  readonly firstDay?: 'excluded' | 'counted';
  /** Where months and years end. */
  readonly monthEnd?: 'corresponding' | 'day-before';
  /** What happens when the last day is a day off. */
  readonly roll?: Roll;
  /** Other readings of the same wording. */
  readonly openReadings?: readonly Roll[];
  /** Which amounts of “days” are workdays: all of them, or those listed. */
  readonly workdays?: 'all' | readonly number[];
}

/**
 * The counting provision that is in force for a clock.
 *
 * @internal
 */
export interface Counting {
  /** Its rule. */
  readonly rule: string;
  /** What it says. */
  readonly terms: CountingTerms;
  /** Where it says so. */
  readonly citation: Citation | undefined;
}

/**
 * The counting provision of a name on a day: the text in force on the day on which the clock starts; null where none was.
 *
 * @throws {@link CallerError} `calendar.counting` when the rules hold none of that name
 *
 * @internal
 */
export function countingOn(matter: Matter, name: string, day: LocalDate): Counting | null {
  const rule = ruleById(matter.book, name);
  const { days } = matter.input;
  const then: Matter = {
    ...matter,
    input: { ...matter.input, days: { ...days, events: { ...days.events, counting: day } } },
    derived: [],
    findings: [],
  };
  const named = (rule === null ? rulesInGroup(matter.book, name) : [rule]).filter(
    ({ outcome }) => outcome === 'counting',
  );
  if (named.length === 0) {
    const sentence = `No rules count “${name}”: hand in the pack of that law, such as cnCounting. 请一并载入该法的规则包。`;
    throw callerError('calendar.counting', { name }, sentence);
  }
  for (const compiled of named) {
    const answer = evaluate(then, compiled);
    if (answer.outcome !== 'determined') continue;
    return { rule: compiled.rule.id, terms: answer.value.args, citation: answer.citations[0] };
  }
  return null;
}

/**
 * A span as a law counts it; what the span says itself holds.
 *
 * @internal
 */
export function countedSpan(span: Span, counting: Counting | null): Span {
  if (counting === null) return span;
  const { workdays = [], openReadings = [], ...rest } = counting.terms;
  const working = span.unit === 'day' && (workdays === 'all' || workdays.includes(span.amount));
  // A span that says itself what happens on days off leaves nothing of the law's wording open.
  const open = span.roll === undefined && openReadings.length > 0 ? { openReadings } : {};
  return { ...rest, ...open, ...span, ...(working ? { unit: 'workday' } : {}) };
}
