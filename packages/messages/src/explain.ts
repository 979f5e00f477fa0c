import type { Conclusion, Determination } from '@huiqi/kernel';
import type { Labels } from './labels.ts';
import { sayTold } from './say-answer.ts';
import { sayBasis } from './say-basis.ts';
import { sayCautions } from './say-cautions.ts';
import { sayCitation } from './say-citation.ts';
import { sayGround } from './say-ground.ts';
import { sayMissing } from './say-missing.ts';
import type { MessagesSpeech, Speech } from './speech.ts';

/** One line of an explanation in plain text. */
export interface ExplanationLine {
  /**
   * What it tells: the outcome; while that is open a bound of it, or what it may still be; a ground, a missing fact, a caution, a finding
   * about the facts, the basis.
   */
  readonly kind: 'outcome' | 'bound' | 'possible' | 'ground' | 'missing' | 'caution' | 'issue' | 'basis';
  /** The text. */
  readonly text: string;
  /** The article it rests on, or null where it needs none. */
  readonly citation: string | null;
}

/** How a determination is put into words. */
export interface ExplanationOptions<T> {
  /** What facts, collections and values are called, and how answers are said: an engine's vocabulary. */
  readonly labels?: Labels;
  /** The words, of this package and of all that answered. */
  readonly speech: MessagesSpeech;
  /**
   * Says the final value in other words than the engine's own. A bound and the values still possible are no results and always keep the
   * engine's words, so that they are never read as one.
   */
  readonly describe?: (value: T) => string;
}

/**
 * A determination in words: the outcome first, or how far it is bounded; then each ground with both sides and its article, what is missing as questions,
 * the cautions, the findings about the facts, and the basis.
 *
 * @zh 结论说明
 * @param determination - the answer of any engine
 * @param options - the words, names, and other words for the final value
 * @returns the lines, in order
 * @example
 * ```ts
 * import { explainDetermination, speech } from '@huiqi/messages';
 * import { messagesZh } from '@huiqi/messages/words/zh';
 *
 * const lines = explainDetermination({
 *   outcome: 'not-applicable',
 *   basis: { decidedOn: '2026-11-22', knownOn: '2026-11-22', events: {}, packs: [] },
 *   citations: [{ document: '示例令第1号', article: '第三条', evidence: 'copy' }],
 *   cautions: [],
 *   issues: [],
 *   grounds: [{ rule: 'r', step: 's', what: 'compare.gte', about: 'years', found: 2, wanted: 3, source: 0 }],
 * }, { speech: speech('zh', messagesZh) });
 * lines[1]; // => { kind: 'ground', text: 'years应不少于3，实为2', citation: '示例令第1号第三条' }
 * ```
 */
export function explainDetermination<T>(
  determination: Determination<T>,
  options: ExplanationOptions<T>,
): readonly ExplanationLine[] {
  const { speech, labels = {}, describe } = options;
  const { locale, say, sayIssue } = speech;
  const lines: ExplanationLine[] = [];
  const add = (kind: ExplanationLine['kind'], text: string, citation: string | null = null): void => {
    lines.push({ kind, text, citation });
  };
  const outcome = (without: string, value: string, citation: string | null = null): void => {
    add('outcome', value === '' ? without : say('outcome.determinedAs', { value }), citation);
  };
  const told = (one: Conclusion<T>): string => sayTold(determination, one, speech, labels);
  switch (determination.outcome) {
    case 'determined': {
      const { value, citations } = determination;
      const sources = citations.map((one) => sayCitation(one, locale)).join(locale === 'zh' ? '；' : '; ');
      outcome(say('outcome.determined'), describe?.(value) ?? told({ side: 'final', value }), sources || null);
      break;
    }
    case 'not-applicable':
      outcome(say('outcome.notApplicable'), told({ side: 'no' }));
      for (const ground of determination.grounds) {
        const citation = determination.citations[ground.source];
        add('ground', sayGround(ground, speech, labels), citation === undefined ? null : sayCitation(citation, locale));
      }
      break;
    case 'undetermined': {
      const { atLeast, possible, missing } = determination;
      add('outcome', say('outcome.undetermined'));
      const bound = atLeast === undefined ? '' : told({ side: 'bound', value: atLeast, missing });
      if (bound !== '') add('bound', bound);
      const open = possible === undefined ? '' : told({ side: 'possible', values: possible, missing });
      if (open !== '' && open !== bound) add('possible', open);
      for (const one of missing) add('missing', sayMissing(one, speech, labels));
    }
  }
  for (const { text, citation } of sayCautions(determination, speech, labels)) add('caution', text, citation);
  for (const found of determination.issues) {
    const { text, todo } = sayIssue(found, labels);
    add('issue', todo === null ? text : `${text}${locale === 'zh' ? '：' : ': '}${todo}`);
  }
  add('basis', sayBasis(determination, speech, labels));
  return lines;
}

/**
 * The lines of an explanation as one text, each with its article in brackets.
 *
 * @zh 说明全文
 * @param lines - what {@link explainDetermination} gave
 * @param speech - the words
 * @returns one line of text for each
 */
export function explanationText(lines: readonly ExplanationLine[], { locale }: Speech): string {
  const [open, close] = locale === 'zh' ? ['（', '）'] : [' (', ')'];
  return lines
    .map((line) => (line.citation === null ? line.text : `${line.text}${open}${line.citation}${close}`))
    .join('\n');
}
