import { compareText, recordOf } from '@huiqi/kernel';
import type { Condition } from '../grammar/grammar.ts';
import type { Vocabulary } from '../grammar/vocabulary.ts';
import { contradictionsOf } from './dead-clauses.ts';

const opposites: Readonly<Record<string, string>> = {
  eq: 'ne',
  ne: 'eq',
  lt: 'gte',
  gte: 'lt',
  lte: 'gt',
  gt: 'lte',
  some: 'none',
  none: 'some',
};

/**
 * Whether two conditions can be seen never to hold together: one is the other's negation, as a whole or in a part that has to hold, or
 * their bounds leave nothing. Where it cannot be seen the answer is no.
 */
export function exclude(left: Condition, right: Condition, vocabulary: Vocabulary): boolean {
  if (negates(left, right) || negates(right, left)) return true;
  if (contradictionsOf([left, right], vocabulary).length > 0) return true;
  const excludes = (part: Condition, whole: Condition): boolean => exclude(part, whole, vocabulary);
  if ('all' in left && left.all.some((part) => excludes(part, right))) return true;
  if ('all' in right && right.all.some((part) => excludes(part, left))) return true;
  if ('any' in left && left.any.every((part) => excludes(part, right))) return true;
  return 'any' in right && right.any.every((part) => excludes(part, left));
}

/** Whether one condition says that the other does not hold, or that something does not which the other needs. */
function negates(left: Condition, right: Condition): boolean {
  if ('not' in left) return implies(right, left.not);
  return textOf(opposite(left)) === textOf(right);
}

/** Whether a condition can be seen to need another one: the same, or one that takes more values of the same fact. */
function implies(narrow: Condition, wide: Condition): boolean {
  if (textOf(narrow) === textOf(wide)) return true;
  if ('all' in narrow) return narrow.all.some((part) => implies(part, wide));
  const [few, many] = [valuesOf(narrow), valuesOf(wide)];
  return (
    few !== null && many !== null && few.of === many.of && few.values.every((value) => many.values.includes(value))
  );
}

/** The values that a comparison admits, where it lists them. */
function valuesOf(condition: Condition): { readonly of: string; readonly values: readonly unknown[] } | null {
  if (!('left' in condition)) return null;
  const term = condition.eq ?? condition.in;
  if (term === undefined || !('const' in term)) return null;
  return { of: textOf(condition.left), values: Array.isArray(term.const) ? term.const : [term.const] };
}

/** A leaf with its word turned round; null for what has none to turn. */
function opposite(condition: Condition): unknown {
  if (!('left' in condition) && !('some' in condition) && !('none' in condition)) return null;
  return recordOf(Object.entries(condition).map(([word, value]) => [opposites[word] ?? word, value]));
}

/** Conditions as texts, whatever the order of their keys. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? recordOf(Object.entries(inner).sort(([left], [right]) => compareText(left, right)))
      : inner,
  );
}
