import type { JsonValue } from '@huiqi/kernel';
import type { Span } from '@huiqi/kernel/days';
import { say } from '../page-words.ts';
import { comma, type RuleWords, semicolon, titleOf } from './rule-words.ts';
import { lengthWords, rollWords, waysWords } from './term-words.ts';

type Data = Readonly<Record<string, JsonValue>>;
type Say = (value: JsonValue, words: RuleWords) => string;

/** A length that stands for itself, not for a day counted from the event. */
const length: Say = (value, words) => {
  const span = value as unknown as Span;
  return waysWords(lengthWords(span, words), span, words);
};

const each =
  (one: Say, join: (words: RuleWords) => string): Say =>
  (value, words) =>
    (value as readonly JsonValue[]).map((item) => one(item, words)).join(join(words));

const listed = (one: Say): Say => each(one, ({ locale }) => semicolon(locale));
const roll: Say = (value, words) => rollWords(value as NonNullable<Span['roll']>, words);
const id: Say = (value) => value as string;

/** A window by its two ends, or its one day. */
const windowOf =
  (end: (value: JsonValue, words: RuleWords) => string): Say =>
  (value, words) => {
    const { from = null, to = null } = value as Data;
    const [first, last] = [end(from, words), end(to, words)];
    return first === last ? first : say('reports.page.window', { from: first, to: last }, words.locale);
  };

const monthDay = (value: JsonValue, { locale }: RuleWords): string => {
  const [month = 0, day = 0] = (value as string).split('-').map(Number);
  return say('reports.page.monthDay', { month, day }, locale);
};

const dayOfMonth = (value: JsonValue, { locale }: RuleWords): string =>
  value === 31
    ? say('reports.page.lastOfMonth', {}, locale)
    : say('reports.page.dayOfMonth', { day: Number(value) }, locale);

const weekday = (value: JsonValue, { locale }: RuleWords): string =>
  say(`reports.page.weekday.${Number(value) as 1 | 2 | 3 | 4 | 5 | 6 | 7}`, {}, locale);

const numbers: Say = (value, words) => {
  const count = (value as readonly JsonValue[]).map(String).join(comma(words.locale));
  return say('reports.page.yearsAfter', { count }, words.locale);
};

const workdays: Say = (value, words) => {
  if (value === 'all') return say('reports.page.allWorkdays', {}, words.locale);
  const count = (value as readonly JsonValue[]).map(String).join(comma(words.locale));
  return say('reports.page.someWorkdays', { count }, words.locale);
};

/** How the arguments of clocks and duties are said that no other outcome knows. */
const sayings: Readonly<Record<string, Readonly<Record<string, Say>>>> = {
  counting: { roll, openReadings: listed(roll), workdays },
  due: { counting: id },
  restart: { moves: (value, { locale }) => say(`reports.page.moves.${value as 'anchor' | 'month'}`, {}, locale) },
  recur: {
    counting: id,
    every: length,
    years: numbers,
    thenEvery: (value, words) => lengthWords({ amount: Number(value), unit: 'year' }, words),
    yearly: listed(windowOf(monthDay)),
    monthly: listed(windowOf(dayOfMonth)),
    weekly: listed(windowOf(weekday)),
    daily: (value, { locale }) => say(`reports.page.daily.${value as 'day' | 'workday'}`, {}, locale),
    anchor: (value, words) => titleOf(words, value as string),
    early: length,
    opens: length,
    closes: length,
    until: length,
  },
  alarm: { duty: id },
};

/** The text of an argument that only clocks and duties know, or null. */
export function dutyWords(outcome: string, argument: string, value: JsonValue, words: RuleWords): string | null {
  const said = sayings[outcome]?.[argument];
  return said === undefined ? null : said(value, words);
}
