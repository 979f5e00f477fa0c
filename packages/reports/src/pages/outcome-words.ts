import type { JsonValue } from '@huiqi/kernel';
import type { Span } from '@huiqi/kernel/days';
import { yuanText } from '@huiqi/messages';
import type { Outcome, Term } from '@huiqi/rules';
import type { ListItem } from '../document.ts';
import { isNamed, say } from '../page-words.ts';
import { dutyWords } from './duty-words.ts';
import { colon, factOf, type RuleWords, semicolon, titleOf, valueText } from './rule-words.ts';
import { lengthWords, spanWords, termWords } from './term-words.ts';

/** What follows from a rule, by the outcome's name; the name itself where it has no words. */
export function outcomeTitle(outcome: string, { locale }: RuleWords): string {
  const word = `reports.page.outcome.${outcome}`;
  return isNamed(word) ? say(word, {}, locale) : outcome;
}

/**
 * An outcome of a rule in one line.
 *
 * @param outcome - its name, such as `waive`
 * @param args - its arguments, as a pack writes them or as an answer gives them
 * @param words - what names are called
 * @returns its title, and its arguments in brackets
 * @example
 * ```ts
 * import { outcomeText } from '@huiqi/reports/pages';
 *
 * const vocabulary = { facts: {}, collections: {}, events: {}, formulas: {}, outcomes: {} };
 * const words = { vocabulary, parameters: {}, textDay: 'accept', locale: 'zh' } as const;
 * outcomeText('waive', { amount: 150000 }, words); // => '减免费用 [减免金额：1,500.00元]'
 * ```
 */
export function outcomeText(outcome: string, args: Readonly<Record<string, JsonValue>>, words: RuleWords): string {
  const title = outcomeTitle(outcome, words);
  const said = Object.entries(args).map(([argument, value]) => argumentText(outcome, argument, value, words));
  return said.length === 0 ? title : `${title} [${said.join(semicolon(words.locale))}]`;
}

/** What follows, as the items of a list. */
export function outcomeItems(outcome: Outcome, words: RuleWords): readonly ListItem[] {
  if ('derive' in outcome) {
    const { derive, term } = outcome as { readonly derive: string; readonly term: Term };
    const value = termWords(term, words, factOf(words, derive));
    return [say('reports.page.derive', { name: titleOf(words, derive), value }, words.locale)];
  }
  return Object.entries(outcome).map(([name, args]) => ({
    content: outcomeTitle(name, words),
    items: Object.entries(args as Readonly<Record<string, JsonValue>>).map(([argument, value]) =>
      argumentText(name, argument, value, words),
    ),
  }));
}

/** One argument of an outcome, as a pack writes it or as an answer gives it. */
export function argumentText(outcome: string, argument: string, value: JsonValue, words: RuleWords): string {
  const said =
    typeof value === 'number' && argument === 'amount'
      ? yuanText(value, words.locale)
      : (dutyWords(outcome, argument, value, words) ?? valueIn(value, argument, outcome, words));
  return `${argumentTitle(outcome, argument, words)}${colon(words.locale)}${said}`;
}

function argumentTitle(outcome: string, argument: string, words: RuleWords): string {
  const own = [`reports.page.argument.${outcome}.${argument}`, `reports.page.argument.${argument}`].find(isNamed);
  return own === undefined ? titleOf(words, argument) : say(own, {}, words.locale);
}

/** What is added to a period, and what is counted from or back to a day of a round, is a length; a limit counts from the event. */
const lengths = ['extensions', 'grace', 'ask', 'after', 'leads'];

const termKeys = ['fact', 'const', 'param', 'formula', 'day'];

function valueIn(value: JsonValue, name: string, outcome: string, words: RuleWords): string {
  const { locale } = words;
  if (Array.isArray(value)) {
    return value.map((item: JsonValue) => valueIn(item, name, outcome, words)).join(semicolon(locale));
  }
  if (typeof value === 'string') return codeWords(value, name, words);
  if (typeof value !== 'object' || value === null) return valueText(value, factOf(words, name), locale);
  const found = value as Readonly<Record<string, JsonValue>>;
  if (typeof found['amount'] === 'number' && typeof found['unit'] === 'string') {
    return (lengths.includes(name) ? lengthWords : spanWords)(value as unknown as Span, words);
  }
  if (typeof found[locale] === 'string') return found[locale];
  const keys = Object.keys(found);
  if (keys.some((key) => termKeys.includes(key))) return termWords(value as unknown as Term, words);
  if (keys.includes('num') || keys.includes('oneOf')) return valueText(value, factOf(words, name), locale);
  return keys
    .map((key) => {
      const inside = lengths.includes(name) && key === 'span';
      const said = valueIn(found[key] ?? null, inside ? name : key, outcome, words);
      return inside ? said : `${argumentTitle(outcome, key, words)}${colon(locale)}${said}`;
    })
    .join(locale === 'zh' ? '，' : ', ');
}

/** A code by its words: those of its argument, those of the catalogue, or wherever the vocabulary lists it. */
function codeWords(value: string, argument: string, { vocabulary, locale }: RuleWords): string {
  const code = value.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const word = [`reports.page.code.${argument}.${code}`, `reports.page.code.${code}`].find(isNamed);
  if (word !== undefined) return say(word, {}, locale);
  const fields = Object.values(vocabulary.collections).flatMap(({ fields: inner }) => Object.values(inner));
  const spec = [...Object.values(vocabulary.facts), ...fields].find(({ values }) => values?.includes(value));
  return spec?.words?.[value]?.[locale] ?? valueText(value, null, locale);
}
