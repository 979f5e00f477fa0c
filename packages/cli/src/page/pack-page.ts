import { dayText, type Locale, say } from '@huiqi/messages';
import {
  type KeyMatch,
  type Pack,
  type Parameter,
  type ParameterRow,
  packWords,
  type Rule,
  type Vocabulary,
} from '@huiqi/rules';
import type { GoldenCase } from '@huiqi/rules/testing';
import { caseTable } from './case-words.ts';
import { conditionLines } from './condition-words.ts';
import { colon, comma, type Dictionary, factOf, valueWords } from './dictionary.ts';
import { code, page, plain, table } from './markdown.ts';
import { outcomeLines } from './outcome-words.ts';
import { documentWords, periodWords, sourceWords } from './source-words.ts';

/** What a page of a pack is made from beside the pack. */
export interface PageOptions {
  /** The words of the engines. */
  readonly vocabulary: Vocabulary;
  /** The packs whose parameters its rules may look up; the pack itself is among them. */
  readonly layers: readonly Pack[];
  /** Its worked cases. */
  readonly cases: readonly GoldenCase[];
  /** The language. */
  readonly locale: Locale;
}

/**
 * A pack as a page for people: its documents, each rule in words with source, period and cases, its parameters, and what was
 * looked for and not found.
 *
 * @zh 规则包说明页
 * @param pack - the pack
 * @param options - words, layers, cases and language
 * @returns Markdown
 */
export function packPage(pack: Pack, options: PageOptions): string {
  const { locale, cases } = options;
  const { vocabulary } = packWords(options.layers, options.vocabulary);
  const parameters = Object.fromEntries(
    options.layers.flatMap((layer) => layer.parameters.map((parameter) => [parameter.id, parameter])),
  );
  const heading = (key: string): string => say(`cli.page.heading.${key}`, {}, locale);
  const about = [
    [heading('id'), `${code(pack.id)} ${plain(pack.version)}`],
    [heading('place'), pack.division === null ? say('cli.page.country', {}, locale) : code(pack.division)],
  ];
  return page(
    `# ${plain(pack.title[locale])}`,
    pack.kind === 'example' ? `> ${say('cli.page.example', {}, locale)}` : null,
    table([heading('item'), heading('content')], about),
    `## ${heading('documents')}`,
    documentTable(pack, locale),
    `## ${heading('rules')}`,
    ...pack.rules.map((rule) => rulePart(pack, rule, cases, { vocabulary, parameters, textDay: rule.textDay, locale })),
    pack.facts === undefined ? null : `## ${heading('facts')}`,
    pack.facts === undefined ? null : factTable(pack.facts, locale),
    pack.parameters.length === 0 ? null : `## ${heading('parameters')}`,
    ...pack.parameters.map((parameter) =>
      parameterPart(pack, parameter, { vocabulary, parameters, textDay: '', locale }),
    ),
    (pack.notFound ?? []).length === 0 ? null : `## ${heading('notFound')}`,
    (pack.notFound ?? []).map((text) => `- ${plain(text)}`).join('\n'),
  );
}

/** The facts that a pack brings itself, with the question and the values of each. */
function factTable(facts: NonNullable<Pack['facts']>, locale: Locale): string {
  const rows = Object.entries(facts).map(([name, { title, question, values = {} }]) => [
    code(name),
    plain(title[locale]),
    plain(question?.[locale] ?? ''),
    Object.entries(values)
      .map(([value, words]) => `${code(value)} ${plain(words[locale])}`)
      .join('<br>'),
  ]);
  const headings = ['id', 'fact', 'question', 'values'].map((key) => say(`cli.page.heading.${key}`, {}, locale));
  return table(headings, rows);
}

function documentTable({ documents }: Pack, locale: Locale): string {
  const headings = ['document', 'issuer', 'publishedOn', 'inForce', 'status', 'evidence'];
  const rows = Object.entries(documents).map(([key, document]) => [
    documentWords(key, document),
    plain(document.issuer),
    document.publishedOn === null ? say('cli.page.notSeen', {}, locale) : dayText(document.publishedOn, locale),
    periodWords(document.inForce, locale),
    statusWords(document.status, locale),
    say(`cli.page.evidence.${document.evidence}`, {}, locale),
  ]);
  return table(
    headings.map((key) => say(`cli.page.heading.${key}`, {}, locale)),
    rows,
  );
}

function statusWords(status: string, locale: Locale): string {
  return say(`cli.page.status.${status === 'in-force' ? 'inForce' : status}`, {}, locale);
}

function rulePart(pack: Pack, rule: Rule, cases: readonly GoldenCase[], words: Dictionary): string {
  const { locale } = words;
  const own = cases.filter((golden) => golden.rule === rule.id);
  const draft = pack.documents[rule.source.document]?.status === 'draft';
  const caution = draft ? 'cli.page.draft' : rule.evidence === 'none' ? 'cli.page.unconfirmed' : null;
  const label = (key: string): string => `**${say(`cli.page.heading.${key}`, {}, locale)}**`;
  const about = [
    `${label('source')}${colon(locale)}${sourceWords(pack, rule.source)}`,
    `${label('evidence')}${colon(locale)}${say(`cli.page.evidence.${rule.evidence}`, {}, locale)}`,
    `${label('period')}${colon(locale)}${periodWords(rule.inForce, locale)}`,
    `${label('textDay')}${colon(locale)}${plain(words.vocabulary.events[rule.textDay]?.[locale] ?? rule.textDay)}`,
    `${label('id')}${colon(locale)}${code(rule.id)}`,
    ...(rule.replaces === undefined ? [] : [`${label('replaces')}${colon(locale)}${code(rule.replaces)}`]),
  ];
  return page(
    `### ${plain(rule.title)}`,
    caution === null ? null : `> ${say(caution, {}, locale)}`,
    about.map((line) => `- ${line}`).join('\n'),
    ...(rule.given === undefined ? [] : [label('given'), conditionLines(rule.given, words).join('\n')]),
    label('when'),
    conditionLines(rule.when, words).join('\n'),
    label('then'),
    outcomeLines(rule.then, words).join('\n'),
    rule.note === undefined ? null : `${label('note')}${colon(locale)}${plain(rule.note)}`,
    ...(own.length === 0 ? [] : [label('cases'), caseTable(rule, own, words)]),
  ).trim();
}

function parameterPart(pack: Pack, parameter: Parameter, words: Dictionary): string {
  const { locale } = words;
  const headings = ['match', 'value', 'period', 'source', 'evidence'];
  const rows = parameter.rows.map((row) => [
    matchWords(row, words),
    plain([row.value].flat().join(comma(locale))),
    periodWords(row.inForce, locale),
    sourceWords(pack, row.source),
    say(`cli.page.evidence.${row.evidence}`, {}, locale),
  ]);
  return page(
    `### ${plain(parameter.title)}`,
    code(parameter.id),
    table(
      headings.map((key) => say(`cli.page.heading.${key}`, {}, locale)),
      rows,
    ),
  ).trim();
}

function matchWords({ match }: ParameterRow, words: Dictionary): string {
  const { locale, vocabulary } = words;
  const asked = Object.entries(match ?? {}).map(([key, wanted]) => {
    const collection = Object.values(vocabulary.collections).find(({ fields }) => Object.hasOwn(fields, key)) ?? null;
    const spec = factOf({ ...words, collection }, `it.${key}`);
    return plain(`${spec?.title[locale] ?? key} ${boundsWords(wanted, (value) => valueWords(value, spec, locale))}`);
  });
  return asked.length === 0 ? say('cli.page.otherwise', {}, locale) : asked.join('<br>');
}

function boundsWords(wanted: KeyMatch, text: (value: string | number | boolean) => string): string {
  if (typeof wanted !== 'object') return text(wanted);
  const { gte, lt } = wanted;
  return [...(gte === undefined ? [] : [`≥ ${gte}`]), ...(lt === undefined ? [] : [`< ${lt}`])].join(' ');
}
