import type { Pack, Rule } from '@huiqi/rules';
import { exampleWatermark, tableOf } from '../builders/frame.ts';
import type { Block, Document, Line } from '../document.ts';
import { type PageHeading, say } from '../page-words.ts';
import { caseTable } from './case-table.ts';
import { type PageOptions, wordsFor } from './page-options.ts';
import { ruleBasis, ruleBlocks, ruleCaution } from './rule-blocks.ts';
import { periodText, sourceLine, statusText } from './source-words.ts';

/** What a page of a rule is made from beside the rule. */
export interface RulePageOptions extends PageOptions {
  /** A case worked out by an engine, shown before the other rules of the matter. */
  readonly worked?: readonly Block[];
}

/**
 * A rule as a page for people: what it says, where it comes from, when it is in force, the other texts of its matter and its worked
 * cases. The words of the rule are put together from data; no rule is computed.
 *
 * @zh 规则说明页
 * @param pack - the pack that holds the rule
 * @param rule - the rule
 * @param options - words, layers, cases, language and links
 * @returns the document
 * @example
 * ```ts
 * import { feesVocabulary } from '@huiqi/fees';
 * import { cnMetrology } from '@huiqi/packs';
 * import { toMarkdown } from '@huiqi/reports';
 * import { rulePage } from '@huiqi/reports/pages';
 * import { titled } from '@huiqi/rules';
 * import { en } from '@huiqi/sdk/words/en';
 * import { zh } from '@huiqi/sdk/words/zh';
 *
 * const vocabulary = titled(feesVocabulary, { zh: zh.titles, en: en.titles });
 * const [rule] = cnMetrology.rules;
 * const page = rulePage(cnMetrology, rule!, { vocabulary });
 * toMarkdown(page).startsWith(`# ${rule!.title}`); // => true
 * ```
 */
export function rulePage(pack: Pack, rule: Rule, options: RulePageOptions): Document {
  const words = { ...wordsFor(pack, options), textDay: rule.textDay };
  const { locale } = words;
  const { pages, cases = [], worked = [] } = options;
  const entry = (key: PageHeading, content: Line) => ({
    term: say(`reports.page.heading.${key}`, {}, locale),
    content,
  });
  const document = pack.documents[rule.source.document];
  const text = pack.title[locale];
  const unseen = say('reports.page.notSeen', {}, locale);
  const own = cases.filter((golden) => golden.rule === rule.id);
  return {
    title: rule.title,
    locale,
    meta: [],
    watermark: pack.kind === 'example' ? exampleWatermark(words) : null,
    numbered: false,
    blocks: [
      ...ruleCaution(pack, rule, words),
      {
        kind: 'definitions',
        entries: [
          ...ruleBasis(pack, rule, words),
          entry('issuer', document?.issuer ?? unseen),
          entry('status', document === undefined ? unseen : statusText(document.status, locale)),
          entry('pack', pages === undefined ? text : { text, href: pages.pack(pack.id) }),
        ],
      },
      ...ruleBlocks(rule, words, 1),
      ...worked,
      ...otherRules(pack, rule, options),
      { kind: 'heading', level: 1, text: say('reports.page.heading.cases', {}, locale) },
      own.length === 0
        ? { kind: 'paragraph', content: say('reports.page.noCases', {}, locale) }
        : caseTable(rule, own, words),
    ],
  };
}

/** The other rules of the same matter: earlier and later texts, or the other conditions beside it. */
function otherRules(pack: Pack, rule: Rule, { pages, locale = 'zh' }: PageOptions): readonly Block[] {
  const others = pack.rules.filter(({ group, id }) => group !== undefined && group === rule.group && id !== rule.id);
  if (others.length === 0) return [];
  const title = (key: PageHeading): string => say(`reports.page.heading.${key}`, {}, locale);
  const rows = others.map((other) => ({
    rule: pages === undefined ? other.title : { text: other.title, href: pages.rule(other.id) },
    source: sourceLine(pack, other.source),
    period: periodText(other.inForce, locale),
  }));
  return [
    { kind: 'heading', level: 1, text: title('others') },
    tableOf(
      '',
      (['rule', 'source', 'period'] as const).map((key) => [key, title(key)] as const),
      rows,
    ),
  ];
}
