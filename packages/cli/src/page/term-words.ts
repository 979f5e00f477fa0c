import type { Span } from '@huiqi/kernel/days';
import { say } from '@huiqi/messages';
import type { FactSpec, Term } from '@huiqi/rules';
import { comma, type Dictionary, semicolon, titleOf, valueWords } from './dictionary.ts';
import { code, plain } from './markdown.ts';

/** How long a span is. */
export function lengthWords({ amount, unit }: Span, { locale }: Dictionary): string {
  return say(`cli.page.unit.${unit}`, { amount }, locale);
}

/** A span with the way it is counted. */
export function spanWords(span: Span, words: Dictionary): string {
  const { locale } = words;
  const from = startWords(span, words);
  if (span.amount === 0) return from;
  if (wholeYears(span)) return say('cli.page.wholeYears', { from, amount: span.amount }, locale);
  const length = lengthWords(span, words);
  const said = say(span.toward === 'before' ? 'cli.page.before' : 'cli.page.after', { from, length }, locale);
  return waysWords(said, span, words);
}

/** A length or a period with the ways in which it is counted. */
export function waysWords(said: string, span: Span, words: Dictionary): string {
  const { locale } = words;
  const more = [
    ...(span.firstDay === 'counted' ? [say('cli.page.firstDay', {}, locale)] : []),
    ...(span.actionDay === 'open' ? [say('cli.page.actionDay', {}, locale)] : []),
    ...(span.monthEnd === 'day-before' ? [say('cli.page.monthEnd', {}, locale)] : []),
    ...(span.roll === undefined || span.roll === 'none' ? [] : [rollWords(span.roll, words)]),
    ...(span.openReadings ?? []).map((roll) => say('cli.page.reading', { reading: rollWords(roll, words) }, locale)),
  ];
  return more.length === 0 ? said : say('cli.page.more', { said, more: more.join(semicolon(locale)) }, locale);
}

function startWords({ from }: Span, { locale, vocabulary, textDay }: Dictionary): string {
  if (from === 'yearEnd') return say('cli.page.yearEnd', {}, locale);
  const name = from === 'cutoff' ? 'cutoff' : textDay;
  return say('cli.page.dayOf', { event: vocabulary.events[name]?.[locale] ?? name }, locale);
}

/** What happens when the last day is a day off. */
export function rollWords(roll: NonNullable<Span['roll']>, { locale }: Dictionary): string {
  const keys = { none: 'none', 'rest-day': 'restDay', 'statutory-holiday': 'statutoryHoliday', workday: 'workday' };
  return say(`cli.page.roll.${keys[roll]}`, {}, locale);
}

/** The days a look-back covers. */
export function withinWords(span: Span, words: Dictionary): string {
  const said = spanWords(span, words);
  return wholeYears(span) ? said : say('cli.page.within', { span: said }, words.locale);
}

function wholeYears({ from, toward, unit, firstDay }: Span): boolean {
  return from === 'yearEnd' && toward === 'before' && unit === 'year' && firstDay !== 'excluded';
}

/** A term in words; `like` is the fact it stands beside, whose words its constants use. */
export function termWords(term: Term, words: Dictionary, like: FactSpec | null = null): string {
  const { locale } = words;
  if ('fact' in term) return say('cli.page.fact', { name: plain(titleOf(words, term.fact)) }, locale);
  if ('const' in term) return plain(valueWords(term.const, like, locale));
  if ('param' in term) {
    const name = plain(words.parameters[term.param]?.title ?? term.param);
    const by = (term.by ?? []).map((one) => plain(titleOf(words, one))).join(comma(locale));
    return by === '' ? say('cli.page.param', { name }, locale) : say('cli.page.paramBy', { name, by }, locale);
  }
  if ('day' in term) {
    const span = spanWords(term.day, 'event' in term ? { ...words, textDay: term.event } : words);
    if ('of' in term) return say('cli.page.dayFrom', { span, from: termWords(term.of, words) }, locale);
    return term.day.amount === 0 ? span : say('cli.page.dayReached', { span }, locale);
  }
  const args = Object.entries(term.args).map(([name, arg]) =>
    say('cli.page.formulaArgument', { name: code(name), value: termWords(arg, words) }, locale),
  );
  return say('cli.page.formula', { name: code(term.formula), args: args.join(semicolon(locale)) }, locale);
}
