import { dayText } from '@huiqi/messages';
import type { Pack, Rule } from '@huiqi/rules';
import { exampleWatermark, tableOf } from '../builders/frame.ts';
import type { Block, Definitions, Document, Heading, Line, Table } from '../document.ts';
import { type PageHeading, say } from '../page-words.ts';
import { caseTable } from './case-table.ts';
import { type PageOptions, wordsFor } from './page-options.ts';
import { parameterBlocks } from './parameter-blocks.ts';
import { ruleBasis, ruleBlocks, ruleCaution } from './rule-blocks.ts';
import type { RuleWords } from './rule-words.ts';
import { documentInline, evidenceText, periodText, sourceLine, statusText } from './source-words.ts';

/**
 * A pack as a page for people: its documents, each rule in words with source, period and cases, its parameters, and what was
 * looked for and not found. Where rules have pages of their own, they are listed and linked instead.
 *
 * @zh 规则包说明页
 * @param pack - the pack
 * @param options - words, layers, cases, language and links
 * @returns the document
 * @example
 * ```ts
 * import { feesVocabulary } from '@huiqi/fees';
 * import { cnMetrology } from '@huiqi/packs';
 * import { toMarkdown } from '@huiqi/reports';
 * import { packPage } from '@huiqi/reports/pages';
 * import { titled } from '@huiqi/rules';
 * import { en } from '@huiqi/sdk/words/en';
 * import { zh } from '@huiqi/sdk/words/zh';
 *
 * const vocabulary = titled(feesVocabulary, { zh: zh.titles, en: en.titles });
 * const page = packPage(cnMetrology, { vocabulary, locale: 'en' });
 * toMarkdown(page).startsWith(`# ${cnMetrology.title.en}`); // => true
 * ```
 */
export function packPage(pack: Pack, options: PageOptions): Document {
  const words = wordsFor(pack, options);
  const { locale } = words;
  const heading = (key: PageHeading): Heading => ({ kind: 'heading', level: 1, text: title(key, words) });
  const { parameters, facts, notFound = [] } = pack;
  return {
    title: pack.title[locale],
    subtitle: pack.title[locale === 'zh' ? 'en' : 'zh'],
    locale,
    meta: [],
    watermark: pack.kind === 'example' ? exampleWatermark(words) : null,
    numbered: false,
    blocks: [
      { kind: 'definitions', entries: packBasis(pack, options, words) },
      heading('documents'),
      documentTable(pack, words),
      heading('rules'),
      ...(options.pages === undefined
        ? pack.rules.flatMap((rule) => wholeRule(pack, rule, options, { ...words, textDay: rule.textDay }))
        : [ruleTable(pack, options.pages.rule, words)]),
      ...(facts === undefined ? [] : [heading('facts'), factTable(facts, words)]),
      ...(parameters.length === 0 ? [] : [heading('parameters')]),
      ...parameters.flatMap((parameter) => parameterBlocks(pack, parameter, words)),
      heading('notFound'),
      notFound.length === 0
        ? { kind: 'paragraph', content: say('reports.page.nothingNotFound', {}, locale) }
        : { kind: 'list', items: notFound },
    ],
  };
}

function title(key: PageHeading, { locale }: RuleWords): string {
  return say(`reports.page.heading.${key}`, {}, locale);
}

function columnsOf(keys: readonly PageHeading[], words: RuleWords): readonly (readonly [string, string])[] {
  return keys.map((key) => [key, title(key, words)] as const);
}

function packBasis(pack: Pack, { cases = [] }: PageOptions, words: RuleWords): Definitions['entries'] {
  const { locale } = words;
  const entry = (key: PageHeading, content: Line) => ({ term: title(key, words), content });
  const ids = new Set(pack.rules.map(({ id }) => id));
  const count = {
    rules: pack.rules.length,
    parameters: pack.parameters.length,
    cases: cases.filter(({ rule }) => ids.has(rule)).length,
  };
  return [
    entry('id', [{ code: pack.id }, ` ${pack.version}`]),
    entry('place', pack.division === null ? say('reports.page.country', {}, locale) : { code: pack.division }),
    entry('holds', say('reports.page.counts', count, locale)),
    ...('digest' in pack && typeof pack.digest === 'string' ? [entry('digest', { code: pack.digest })] : []),
  ];
}

function documentTable({ documents }: Pack, words: RuleWords): Table {
  const { locale } = words;
  const columns = columnsOf(['document', 'issuer', 'publishedOn', 'inForce', 'status', 'evidence'], words);
  const rows = Object.entries(documents).map(([key, document]) => ({
    document: documentInline(key, document),
    issuer: document.issuer,
    publishedOn:
      document.publishedOn === null ? say('reports.page.notSeen', {}, locale) : dayText(document.publishedOn, locale),
    inForce: periodText(document.inForce, locale),
    status: statusText(document.status, locale),
    evidence: evidenceText(document.evidence, locale),
  }));
  return tableOf('', columns, rows);
}

/** The rules by their titles, each linked to its page; a draft says so instead of its evidence. */
function ruleTable(pack: Pack, pageOf: (id: string) => string, words: RuleWords): Table {
  const { locale } = words;
  const rows = pack.rules.map((rule) => ({
    rule: { text: rule.title, href: pageOf(rule.id) },
    source: sourceLine(pack, rule.source),
    period: periodText(rule.inForce, locale),
    evidence:
      pack.documents[rule.source.document]?.status === 'draft'
        ? statusText('draft', locale)
        : evidenceText(rule.evidence, locale),
  }));
  return tableOf('', columnsOf(['rule', 'source', 'period', 'evidence'], words), rows);
}

function wholeRule(pack: Pack, rule: Rule, { cases = [] }: PageOptions, words: RuleWords): readonly Block[] {
  const own = cases.filter((golden) => golden.rule === rule.id);
  return [
    { kind: 'heading', level: 2, text: rule.title },
    ...ruleCaution(pack, rule, words),
    { kind: 'definitions', entries: ruleBasis(pack, rule, words) },
    ...ruleBlocks(rule, words, 3),
    ...(own.length === 0
      ? []
      : [{ kind: 'heading', level: 3, text: title('cases', words) } as const, caseTable(rule, own, words)]),
  ];
}

/** The facts that a pack brings itself, with the question and the values of each. */
function factTable(facts: NonNullable<Pack['facts']>, words: RuleWords): Table {
  const { locale } = words;
  const rows = Object.entries(facts).map(([name, fact]) => ({
    id: { code: name },
    fact: fact.title[locale],
    question: fact.question?.[locale] ?? null,
    values: Object.entries(fact.values ?? {}).flatMap(([value, text], index) => [
      index === 0 ? '' : '\n',
      { code: value },
      ` ${text[locale]}`,
    ]),
  }));
  return tableOf('', columnsOf(['id', 'fact', 'question', 'values'], words), rows);
}
