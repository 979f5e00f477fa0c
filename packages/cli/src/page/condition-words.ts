import { say } from '@huiqi/messages';
import type { Comparison, Condition, FactSpec, Quantified, Term } from '@huiqi/rules';
import { collectionOf, type Dictionary, factOf, titleOf } from './dictionary.ts';
import { plain } from './markdown.ts';
import { termWords, withinWords } from './term-words.ts';

/**
 * A condition as nested list items, the deepest indented furthest.
 *
 * @param condition - the condition
 * @param words - what names are called
 * @param depth - how far in it stands
 */
export function conditionLines(condition: Condition, words: Dictionary, depth = 0): readonly string[] {
  const { locale } = words;
  const line = (text: string): string => `${'  '.repeat(depth)}- ${text}`;
  const below = (parts: readonly Condition[]): readonly string[] =>
    parts.flatMap((part) => conditionLines(part, words, depth + 1));
  if ('all' in condition) {
    if (condition.all.length === 0) return [line(say('cli.page.always', {}, locale))];
    return depth === 0
      ? condition.all.flatMap((part) => conditionLines(part, words, depth))
      : [line(say('cli.page.all', {}, locale)), ...below(condition.all)];
  }
  if ('any' in condition) return [line(say('cli.page.any', {}, locale)), ...below(condition.any)];
  if ('atLeast' in condition) {
    return [line(say('cli.page.atLeast', { count: condition.atLeast }, locale)), ...below(condition.of)];
  }
  if ('not' in condition) return [line(say('cli.page.not', {}, locale)), ...below([condition.not])];
  if ('judged' in condition) {
    return [line(say('cli.page.judged', { clause: plain(condition.text ?? condition.judged) }, locale))];
  }
  if ('left' in condition) return [line(comparisonWords(condition, words))];
  const { where = null } = condition;
  const inside = { ...words, collection: collectionOf(words, nameOf(condition)) };
  const parts = where === null ? [] : 'all' in where && where.all.length > 0 ? where.all : [where];
  return [line(quantifiedWords(condition, words)), ...parts.flatMap((part) => conditionLines(part, inside, depth + 1))];
}

function comparisonWords(condition: Comparison, words: Dictionary): string {
  const [word = 'eq', right] = Object.entries(condition).find(([key]) => key !== 'left') ?? [];
  const like = 'fact' in condition.left ? factOf(words, condition.left.fact) : null;
  const values = { left: termWords(condition.left, words), right: termWords(right as Term, words, like) };
  return say(`cli.page.${kindOf(like, word)}.${word}`, values, words.locale);
}

/** Days are early or late, grades low or high, numbers small or large. */
function kindOf(like: FactSpec | null, word: string): 'compare' | 'day' | 'grade' {
  if (!['lt', 'lte', 'gt', 'gte'].includes(word)) return 'compare';
  if (like?.type === 'day') return 'day';
  return like?.order === undefined ? 'compare' : 'grade';
}

function nameOf({ some, every, none, count }: Quantified): string {
  return some ?? every ?? none ?? count ?? '';
}

function quantifiedWords(condition: Quantified, words: Dictionary): string {
  const { locale } = words;
  const { some, every, none, where, within, per, gte, lte } = condition;
  const title = plain(titleOf(words, nameOf(condition)));
  const name =
    within === undefined
      ? say('cli.page.fact', { name: title }, locale)
      : say('cli.page.lookBack', { name: title, span: withinWords(within, words) }, locale);
  const end = where === undefined ? 'plain' : 'where';
  if (some !== undefined) return say(`cli.page.some.${end}`, { name }, locale);
  if (every !== undefined) return say(`cli.page.every.${end}`, { name }, locale);
  if (none !== undefined) return say(`cli.page.none.${end}`, { name }, locale);
  const bounds = gte !== undefined && lte !== undefined ? 'both' : gte === undefined ? 'lte' : 'gte';
  const bound = say(`bounds.${bounds}`, { gte: gte ?? 0, lte: lte ?? 0 }, locale);
  const count = per === undefined ? bound : say('cli.page.perYear', { count: bound }, locale);
  return say(`cli.page.count.${end}`, { name, count }, locale);
}
