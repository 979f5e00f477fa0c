import type { Determination, JsonValue } from '@huiqi/kernel';
import { type Labels, labelled, titleOf } from './labels.ts';
import { say, sayIssue } from './say.ts';
import { sayCitation } from './say-citation.ts';
import { sayGround } from './say-ground.ts';
import { sayMissing } from './say-missing.ts';
import { isList, isRatioValue } from './value-text.ts';
import type { Locale } from './words.ts';

/** One line of an explanation in plain text. */
export interface ExplanationLine {
  /** What it tells: the outcome, what is certain, a ground, a missing fact, a caution, a finding about the facts, the basis. */
  readonly kind: 'outcome' | 'certain' | 'ground' | 'missing' | 'caution' | 'issue' | 'basis';
  /** The text. */
  readonly text: string;
  /** The article it rests on, or null where it needs none. */
  readonly citation: string | null;
}

/** How a determination is put into words. */
export interface ExplanationOptions<T> {
  /** What facts, collections and values are called: an engine's vocabulary. */
  readonly labels?: Labels;
  /** The language; Chinese unless given. */
  readonly locale?: Locale;
  /** Says a value; without it plain values are shown as they stand. */
  readonly describe?: (value: T) => string;
}

/**
 * A determination in words: the outcome first, then each ground with both sides and its article, what is missing as questions,
 * the cautions, the findings about the facts, and the basis.
 *
 * @zh 结论说明
 * @param determination - the answer of any engine
 * @param options - names, language, and how to say a value
 * @returns the lines, in order
 * @throws {@link CallerError} `messages.unknown` when a caution or issue has a code without words
 * @example
 * ```ts
 * import { explainDetermination } from '@huiqi/messages';
 *
 * const lines = explainDetermination({
 *   outcome: 'not-applicable',
 *   basis: { decidedOn: '2026-11-22', knownOn: '2026-11-22', events: {}, packs: [] },
 *   citations: [{ document: '示例令第1号', article: '第三条', evidence: 'copy' }],
 *   cautions: [],
 *   issues: [],
 *   grounds: [{ rule: 'r', step: 's', what: 'compare.gte', about: 'years', found: 2, wanted: 3, source: 0 }],
 * });
 * lines[1]; // => { kind: 'ground', text: 'years应不少于3，实为2', citation: '示例令第1号第三条' }
 * ```
 */
export function explainDetermination<T>(
  determination: Determination<T>,
  options: ExplanationOptions<T> = {},
): readonly ExplanationLine[] {
  const { labels = {}, locale = 'zh' } = options;
  const describe = options.describe ?? ((value: T) => plainValue(value as JsonValue, labels, locale));
  const cite = (source: number | undefined): string | null => {
    const citation = source === undefined ? undefined : determination.citations[source];
    return citation === undefined ? null : sayCitation(citation, locale);
  };
  const lines: ExplanationLine[] = [];
  const add = (kind: ExplanationLine['kind'], text: string, source?: number): void => {
    lines.push({ kind, text, citation: cite(source) });
  };
  switch (determination.outcome) {
    case 'determined': {
      const value = describe(determination.value);
      lines.push({
        kind: 'outcome',
        text: value === '' ? say('outcome.determined', {}, locale) : say('outcome.determinedAs', { value }, locale),
        citation:
          determination.citations.map((one) => sayCitation(one, locale)).join(locale === 'zh' ? '；' : '; ') || null,
      });
      break;
    }
    case 'not-applicable':
      add('outcome', say('outcome.notApplicable', {}, locale));
      for (const ground of determination.grounds) add('ground', sayGround(ground, labels, locale), ground.source);
      break;
    case 'undetermined': {
      add('outcome', say('outcome.undetermined', {}, locale));
      const { atLeast, possible } = determination;
      if (atLeast !== undefined) add('certain', say('outcome.atLeast', { value: describe(atLeast) }, locale));
      if (possible !== undefined) {
        add('certain', say('outcome.possible', { value: possible.map((one) => describe(one)) }, locale));
      }
      for (const missing of determination.missing) add('missing', sayMissing(missing, labels, locale));
    }
  }
  for (const caution of determination.cautions)
    add('caution', say(caution.code, caution.params, locale), caution.source);
  for (const found of determination.issues) {
    const { text, todo } = sayIssue(found, locale);
    add('issue', todo === null ? text : `${text}${locale === 'zh' ? '：' : ': '}${todo}`);
  }
  add('basis', basisText(determination, locale));
  return lines;
}

/**
 * The lines of an explanation as one text, each with its article in brackets.
 *
 * @param lines - what {@link explainDetermination} gave
 * @param locale - the language; Chinese unless given
 * @returns one line of text for each
 */
export function explanationText(lines: readonly ExplanationLine[], locale: Locale = 'zh'): string {
  const [open, close] = locale === 'zh' ? ['（', '）'] : [' (', ')'];
  return lines
    .map((line) => (line.citation === null ? line.text : `${line.text}${open}${line.citation}${close}`))
    .join('\n');
}

function basisText(determination: Determination<unknown>, locale: Locale): string {
  const { decidedOn, knownOn, packs } = determination.basis;
  const names = packs.map((pack) => `${pack.id} ${pack.version}`);
  const named = names.length === 0 ? say('basis.noPacks', {}, locale) : names;
  return say('basis.line', { decidedOn, knownOn, packs: named }, locale);
}

/** A value whose shape the caller did not describe: scalars as they are, the plain entries of an object by their names. */
function plainValue(value: JsonValue | undefined, labels: Labels, locale: Locale): string {
  if (value === undefined) return '';
  if (typeof value !== 'object' || value === null || isList(value) || isRatioValue(value) || 'oneOf' in value) {
    return labelled(value, null, locale);
  }
  const entries = Object.entries(value).filter(([, item]) => typeof item !== 'object' || isRatioValue(item));
  const [is, then] = locale === 'zh' ? ['：', '，'] : [': ', ', '];
  return entries.map(([key, item]) => `${titleOf(labels, key, locale)}${is}${labelled(item, null, locale)}`).join(then);
}
