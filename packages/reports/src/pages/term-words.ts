import type { Span } from '@huiqi/kernel/days';
import type { FactSpec, Term } from '@huiqi/rules';
import { say } from '../page-words.ts';
import { comma, type RuleWords, semicolon, titleOf, valueText } from './rule-words.ts';

/** How long a span is. */
export function lengthWords({ amount, unit }: Span, { locale }: RuleWords): string {
  return say(`reports.page.unit.${unit}`, { amount }, locale);
}

/** A span with the way it is counted. */
export function spanWords(span: Span, words: RuleWords): string {
  const { locale } = words;
  const from = startWords(span, words);
  if (span.amount === 0) return from;
  if (wholeYears(span)) return say('reports.page.wholeYears', { from, amount: span.amount }, locale);
  const length = lengthWords(span, words);
  const said = say(span.toward === 'before' ? 'reports.page.before' : 'reports.page.after', { from, length }, locale);
  return waysWords(said, span, words);
}

/** A length or a period with the ways in which it is counted. */
export function waysWords(said: string, span: Span, words: RuleWords): string {
  const { locale } = words;
  const more = [
    ...(span.firstDay === 'counted' ? [say('reports.page.firstDay', {}, locale)] : []),
    ...(span.actionDay === 'open' ? [say('reports.page.actionDay', {}, locale)] : []),
    ...(span.monthEnd === 'day-before' ? [say('reports.page.monthEnd', {}, locale)] : []),
    ...(span.roll === undefined || span.roll === 'none' ? [] : [rollWords(span.roll, words)]),
    ...(span.openReadings ?? []).map((roll) =>
      say('reports.page.reading', { reading: rollWords(roll, words) }, locale),
    ),
  ];
  return more.length === 0 ? said : say('reports.page.more', { said, more: more.join(semicolon(locale)) }, locale);
}

function startWords({ from }: Span, { locale, vocabulary, textDay }: RuleWords): string {
  if (from === 'yearEnd') return say('reports.page.yearEnd', {}, locale);
  const name = from === 'cutoff' ? 'cutoff' : textDay;
  return say('reports.page.dayOf', { event: vocabulary.events[name]?.title?.[locale] ?? name }, locale);
}

/** What happens when the last day is a day off. */
export function rollWords(roll: NonNullable<Span['roll']>, { locale }: RuleWords): string {
  const keys = {
    none: 'none',
    'rest-day': 'restDay',
    'statutory-holiday': 'statutoryHoliday',
    workday: 'workday',
  } as const;
  return say(`reports.page.roll.${keys[roll]}`, {}, locale);
}

/** The days a look-back covers. */
export function withinWords(span: Span, words: RuleWords): string {
  const said = spanWords(span, words);
  return wholeYears(span) ? said : say('reports.page.within', { span: said }, words.locale);
}

function wholeYears({ from, toward, unit, firstDay }: Span): boolean {
  return from === 'yearEnd' && toward === 'before' && unit === 'year' && firstDay !== 'excluded';
}

/** A term in words; `like` is the fact it stands beside, whose words its constants use. */
export function termWords(term: Term, words: RuleWords, like: FactSpec | null = null): string {
  const { locale } = words;
  if ('fact' in term) return say('reports.page.fact', { name: titleOf(words, term.fact) }, locale);
  if ('const' in term) return valueText(term.const, like, locale);
  if ('param' in term) {
    const name = words.parameters[term.param]?.title ?? term.param;
    const by = (term.by ?? []).map((one) => titleOf(words, one)).join(comma(locale));
    return by === '' ? say('reports.page.param', { name }, locale) : say('reports.page.paramBy', { name, by }, locale);
  }
  if ('day' in term) {
    const span = spanWords(term.day, 'event' in term ? { ...words, textDay: term.event } : words);
    if ('of' in term) return say('reports.page.dayFrom', { span, from: termWords(term.of, words) }, locale);
    return term.day.amount === 0 ? span : say('reports.page.dayReached', { span }, locale);
  }
  const args = Object.entries(term.args).map(([name, arg]) =>
    say('reports.page.formulaArgument', { name: name, value: termWords(arg, words) }, locale),
  );
  return say('reports.page.formula', { name: term.formula, args: args.join(semicolon(locale)) }, locale);
}
