import type { JsonValue } from '@huiqi/kernel';
import type { Locale } from '@huiqi/messages';
import type { Rule } from '@huiqi/rules';
import type { GoldenCase } from '@huiqi/rules/testing';
import type { Line, Table } from '../document.ts';
import { say } from '../page-words.ts';
import { argumentText, outcomeTitle } from './outcome-words.ts';
import { colon, comma, factOf, type RuleWords, titleOf, valueText } from './rule-words.ts';

/** The worked cases of a rule as a table: what is shown, the days, what is known, what follows. */
export function caseTable(rule: Rule, cases: readonly GoldenCase[], words: RuleWords): Table {
  return {
    kind: 'table',
    caption: '',
    columns: (['title', 'days', 'facts', 'outcome'] as const).map((key) => ({
      key,
      title: say(`reports.page.case.${key}`, {}, words.locale),
    })),
    rows: cases.map((golden) => ({
      title: golden.title,
      days: daysOf(golden, words),
      facts: factsOf(rule, golden, words),
      outcome: expectation(rule, golden, words),
    })),
  };
}

function daysOf({ events, decidedOn, knownOn }: GoldenCase, words: RuleWords): string {
  const { locale } = words;
  return [
    ...Object.entries(events).map(([event, day]) => `${titleOf(words, event)} ${day}`),
    ...(decidedOn === undefined ? [] : [say('reports.page.case.decidedOn', { day: decidedOn }, locale)]),
    ...(knownOn === undefined ? [] : [say('reports.page.case.knownOn', { day: knownOn }, locale)]),
  ].join('\n');
}

function factsOf(rule: Rule, { facts, judgements }: GoldenCase, words: RuleWords): string {
  const { locale } = words;
  const clauses = clausesOf(rule);
  // Facts are plain data, as JSON is.
  const known = Object.entries(facts as unknown as Readonly<Record<string, JsonValue>>);
  const said = [
    ...known.map(([name, value]) => `${titleOf(words, name)}${colon(locale)}${factText(name, value, words)}`),
    ...Object.entries(judgements ?? {}).map(
      ([clause, { answer }]) =>
        `${clauses.get(clause) ?? clause}${colon(locale)}${say(`result.${answer}`, {}, locale)}`,
    ),
  ];
  return said.length === 0 ? say('reports.page.case.nothing', {}, locale) : said.join('\n');
}

interface Records {
  readonly records: readonly Readonly<Record<string, JsonValue>>[];
  readonly completeOver: { readonly from: string; readonly to: string | null } | null;
}

function factText(name: string, value: JsonValue, words: RuleWords): string {
  const { locale } = words;
  if (typeof value !== 'object' || value === null || !('records' in value)) {
    return valueText(value, factOf(words, name), locale);
  }
  const { records, completeOver } = value as unknown as Records;
  const each = records.map((record) =>
    Object.entries(record)
      .map(([key, inner]) => [`${name}.it.${key}`, inner] as const)
      .map(([field, inner]) => `${titleOf(words, field)} ${factText(field, inner, words)}`)
      .join(comma(locale)),
  );
  const listed = each.map((one) => `[${one}]`).join('');
  const complete = completeWords(completeOver, locale);
  return say('reports.page.case.records', { count: records.length, listed, complete }, locale);
}

function completeWords(over: Records['completeOver'], locale: Locale): string {
  if (over === null) return say('reports.page.case.open', {}, locale);
  const { from, to } = over;
  return to === null
    ? say('reports.page.case.completeFrom', { from }, locale)
    : say('reports.page.case.complete', { from, to }, locale);
}

/** The texts of the clauses that a person judges, by their names. */
function clausesOf(part: unknown): ReadonlyMap<string, string> {
  if (typeof part !== 'object' || part === null) return new Map();
  const { judged, text } = part as { readonly judged?: unknown; readonly text?: unknown };
  const own: [string, string][] = typeof judged === 'string' && typeof text === 'string' ? [[judged, text]] : [];
  return new Map([...own, ...Object.values(part).flatMap((inner: unknown) => [...clausesOf(inner)])]);
}

function expectation(rule: Rule, { expect }: GoldenCase, words: RuleWords): Line {
  const { locale } = words;
  if (expect.outcome === 'determined') {
    const [outcome = ''] = Object.keys(rule.then);
    const args = Object.entries(expect.args ?? {}).map(([name, value]) => argumentText(outcome, name, value, words));
    return lines(outcomeTitle(outcome, words), args);
  }
  const clauses = clausesOf(rule);
  const names = (list: readonly string[] = []): string =>
    list
      .map((name) => clauses.get(name) ?? words.parameters[name]?.title ?? titleIn(rule, name, words))
      .join(comma(locale));
  const outcome = say(`result.${expect.outcome}`, {}, locale);
  if (expect.outcome === 'undetermined') {
    const missing = say('reports.page.case.missing', { names: names(expect.missing) }, locale);
    return lines(outcome, [missing]);
  }
  const why =
    expect.grounds?.length === 0
      ? say('reports.page.case.notAsked', {}, locale)
      : say('reports.page.case.grounds', { names: names(expect.grounds) }, locale);
  return lines(outcome, [why]);
}

function lines(first: string, others: readonly string[]): Line {
  return [{ strong: first }, ...others.map((text) => `\n${text}`)];
}

/** A name as the rule uses it: `it.` is a record of a collection that the rule asks about. */
function titleIn(rule: Rule, name: string, words: RuleWords): string {
  const text = JSON.stringify(rule);
  const titles = Object.entries(words.vocabulary.collections)
    .filter(([key]) => text.includes(`"${key}"`))
    .map(([, collection]) => titleOf({ ...words, collection }, name));
  return titles.find((title) => title !== name) ?? titleOf(words, name);
}
