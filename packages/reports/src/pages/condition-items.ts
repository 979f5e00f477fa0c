import type { Comparison, Condition, FactSpec, Quantified, Term } from '@huiqi/rules';
import type { ListItem } from '../document.ts';
import { say } from '../page-words.ts';
import { collectionOf, factOf, type RuleWords, titleOf } from './rule-words.ts';
import { termWords, withinWords } from './term-words.ts';

/**
 * A condition as the items of a list; at the top, what all must hold is listed without saying so.
 *
 * @param condition - the condition
 * @param words - what names are called
 */
export function conditionItems(condition: Condition, words: RuleWords): readonly ListItem[] {
  if (!('all' in condition) || condition.all.length === 0) return [conditionItem(condition, words)];
  return condition.all.flatMap((part) => conditionItems(part, words));
}

function conditionItem(condition: Condition, words: RuleWords): ListItem {
  const { locale } = words;
  const over = (content: string, parts: readonly Condition[], inside = words): ListItem => ({
    content,
    items: parts.map((part) => conditionItem(part, inside)),
  });
  if ('all' in condition) {
    if (condition.all.length === 0) return say('reports.page.always', {}, locale);
    return over(say('reports.page.all', {}, locale), condition.all);
  }
  if ('any' in condition) return over(say('reports.page.any', {}, locale), condition.any);
  if ('atLeast' in condition) {
    return over(say('reports.page.atLeast', { count: condition.atLeast }, locale), condition.of);
  }
  if ('not' in condition) return over(say('reports.page.not', {}, locale), [condition.not]);
  if ('judged' in condition) {
    return say('reports.page.judged', { clause: condition.text ?? condition.judged }, locale);
  }
  if ('left' in condition) return comparisonWords(condition, words);
  const { where = null } = condition;
  const inside = { ...words, collection: collectionOf(words, nameOf(condition)) };
  const parts = where === null ? [] : 'all' in where && where.all.length > 0 ? where.all : [where];
  return over(quantifiedWords(condition, words), parts, inside);
}

function comparisonWords(condition: Comparison, words: RuleWords): string {
  const [word = 'eq', right] = Object.entries(condition).find(([key]) => key !== 'left') ?? [];
  const like = 'fact' in condition.left ? factOf(words, condition.left.fact) : null;
  const values = { left: termWords(condition.left, words), right: termWords(right as Term, words, like) };
  return say(`reports.page.${wordOf(like, word as ComparisonWord)}`, values, words.locale);
}

type OrderWord = 'lt' | 'lte' | 'gt' | 'gte';
type ComparisonWord = 'eq' | 'ne' | 'in' | OrderWord;

/** Days are early or late, grades low or high, numbers small or large. */
function wordOf(
  like: FactSpec | null,
  word: ComparisonWord,
): `compare.${ComparisonWord}` | `${'day' | 'grade'}.${OrderWord}` {
  if (word === 'eq' || word === 'ne' || word === 'in') return `compare.${word}`;
  if (like?.type === 'day') return `day.${word}`;
  return like?.order === undefined ? `compare.${word}` : `grade.${word}`;
}

function nameOf({ some, every, none, count }: Quantified): string {
  return some ?? every ?? none ?? count ?? '';
}

function quantifiedWords(condition: Quantified, words: RuleWords): string {
  const { locale } = words;
  const { some, every, none, where, within, per, gte, lte } = condition;
  const title = titleOf(words, nameOf(condition));
  const name =
    within === undefined
      ? say('reports.page.fact', { name: title }, locale)
      : say('reports.page.lookBack', { name: title, span: withinWords(within, words) }, locale);
  const end = where === undefined ? 'plain' : 'where';
  if (some !== undefined) return say(`reports.page.some.${end}`, { name }, locale);
  if (every !== undefined) return say(`reports.page.every.${end}`, { name }, locale);
  if (none !== undefined) return say(`reports.page.none.${end}`, { name }, locale);
  const bounds = gte !== undefined && lte !== undefined ? 'both' : gte === undefined ? 'lte' : 'gte';
  const bound = say(`bounds.${bounds}`, { gte: gte ?? 0, lte: lte ?? 0 }, locale);
  const count = per === undefined ? bound : say('reports.page.perYear', { count: bound }, locale);
  return say(`reports.page.count.${end}`, { name, count }, locale);
}
