import { findLast } from '@huiqi/kernel';
import type { Locale } from '@huiqi/messages';
import type { FactSpec, KeyMatch, Pack, Parameter, ParameterRow } from '@huiqi/rules';
import { tableOf } from '../builders/frame.ts';
import type { Block } from '../document.ts';
import { say } from '../page-words.ts';
import { comma, factOf, type RuleWords, titleOf, valueText } from './rule-words.ts';
import { evidenceText, periodText, sourceLine } from './source-words.ts';

/** What is known of a key of a parameter. */
type KeySpec = Pick<FactSpec, 'title' | 'words' | 'unit'>;

/** A dated table of values: its keys, then each row with its period and source. */
export function parameterBlocks(pack: Pack, parameter: Parameter, words: RuleWords): readonly Block[] {
  const { locale } = words;
  const specs = keySpecs(pack, parameter, words);
  const derived = derivedSpec(pack, parameter, words);
  const spec = derived ?? { type: parameter.type, title: { zh: parameter.title, en: parameter.title } };
  const keys = (parameter.keys ?? []).map((key) => specs.get(key)?.title?.[locale] ?? key).join(comma(locale));
  const columns = (['match', 'value', 'period', 'source', 'evidence'] as const).map(
    (key) => [key, say(`reports.page.heading.${key}`, {}, locale)] as const,
  );
  return [
    { kind: 'heading', level: 2, text: parameter.title },
    {
      kind: 'paragraph',
      content: [{ code: parameter.id }, keys === '' ? '' : say('reports.page.parameterKeys', { keys }, locale)],
    },
    tableOf(
      '',
      columns,
      parameter.rows.map((row) => ({
        match: matchText(row, specs, locale),
        value: valueText(row.value, spec, locale) || say('reports.page.anyValue', {}, locale),
        period: periodText(row.inForce, locale),
        source: sourceLine(pack, row.source),
        evidence: evidenceText(row.evidence, locale),
      })),
    ),
  ];
}

/** What the keys of a parameter are, as the rules say that look it up. */
function keySpecs(pack: Pack, { id, keys = [] }: Parameter, words: RuleWords): ReadonlyMap<string, KeySpec> {
  const specs = new Map<string, KeySpec>();
  for (const term of partsOf(pack.rules)) {
    if (term['param'] !== id || !Array.isArray(term['by'])) continue;
    for (const [index, name] of (term['by'] as string[]).entries()) {
      const key = keys[index];
      const spec = key === undefined || specs.has(key) ? null : namedSpec(name, words);
      if (key !== undefined && spec !== null) specs.set(key, spec);
    }
  }
  return specs;
}

/** The fact that a rule derives straight from a parameter; null where none does. */
function derivedSpec(pack: Pack, { id }: Parameter, words: RuleWords): FactSpec | null {
  const derived = findLast(
    pack.rules.map(({ then }) => then as { readonly derive?: string; readonly term?: { readonly param?: string } }),
    ({ derive, term }) => derive !== undefined && term?.param === id,
  );
  return derived?.derive === undefined ? null : factOf(words, derived.derive);
}

/** A fact by its name; `it.` is a field of any collection that has it, and a count is called by its collection. */
function namedSpec(name: string, words: RuleWords): KeySpec | null {
  const field = Object.values(words.vocabulary.collections)
    .map((collection) => factOf({ ...words, collection }, name))
    .find((spec) => spec !== null);
  const [zh, en] = [titleOf({ ...words, locale: 'zh' }, name), titleOf({ ...words, locale: 'en' }, name)];
  return field ?? factOf(words, name) ?? (zh === name ? null : { title: { zh, en } });
}

/** Every object within some data, the outer before the inner. */
function partsOf(data: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof data !== 'object' || data === null) return [];
  return [data as Readonly<Record<string, unknown>>, ...Object.values(data).flatMap(partsOf)];
}

function matchText({ match = {} }: ParameterRow, specs: ReadonlyMap<string, KeySpec>, locale: Locale): string {
  const asked = Object.entries(match).map(([key, wanted]) => {
    const spec = specs.get(key);
    const value = (one: string | number | boolean): string =>
      spec?.words?.[String(one)]?.[locale] ?? `${String(one)}${spec?.unit ?? ''}`;
    return `${spec?.title?.[locale] ?? key} ${wantedText(wanted, value, locale)}`;
  });
  if (asked.length > 0) return asked.join('\n');
  return say(specs.size === 0 ? 'reports.page.anyCase' : 'reports.page.otherwise', {}, locale);
}

function wantedText(wanted: KeyMatch, text: (value: string | number | boolean) => string, locale: Locale): string {
  if (typeof wanted !== 'object') return text(wanted);
  const { gte, lt } = wanted;
  const bounds = gte !== undefined && lt !== undefined ? 'both' : gte === undefined ? 'lt' : 'gte';
  return say(`reports.page.match.${bounds}`, { gte: gte ?? 0, lt: lt ?? 0 }, locale);
}
