import type { Caution, Grounding } from '@huiqi/kernel';
import { textOf } from './filled.ts';
import type { Labels } from './labels.ts';
import { sayCitation } from './say-citation.ts';
import type { MessagesSpeech } from './speech.ts';

/** One caution in words, with the texts it is about. */
export interface SaidCaution {
  /** The text. */
  readonly text: string;
  /** The articles it rests on, or null where the text names them or it needs none. */
  readonly citation: string | null;
}

/**
 * The cautions of an answer in words: each once, with all the texts it is about. Which text is known only from secondary accounts, or not
 * confirmed, is part of what is said.
 *
 * @zh 结论的提示
 * @param answer - the answer
 * @param speech - the words
 * @param labels - what rules, parameters and packs are called
 * @example
 * ```ts
 * import { sayCautions, speech } from '@huiqi/messages';
 * import { messagesZh } from '@huiqi/messages/words/zh';
 * import { rulesZh } from '@huiqi/rules/words/zh';
 *
 * const citations = [{ document: '示例令第1号', evidence: 'report' }, { document: '示例令第2号', evidence: 'report' }] as const;
 * const cautions = [0, 1].map((source) => ({ code: 'evidence.report', params: { rule: 'r' }, source }));
 * sayCautions({ citations, cautions }, speech('zh', messagesZh, rulesZh))[0]?.text; // => '下列依据仅见于转述，未读到原文：示例令第1号；示例令第2号'
 * ```
 */
export function sayCautions(
  { cautions, citations }: Pick<Grounding, 'cautions' | 'citations'>,
  speech: MessagesSpeech,
  labels: Labels = {},
): readonly SaidCaution[] {
  const { locale } = speech;
  const between = locale === 'zh' ? '；' : '; ';
  const found = new Map<string, { caution: Caution; sources: Set<string> }>();
  for (const caution of cautions) {
    const evidence = isEvidence(caution);
    const key = evidence ? caution.code : textOf(speech, caution.code, caution.params, labels);
    const one = found.get(key) ?? { caution, sources: new Set() };
    found.set(key, one);
    const citation = caution.source === undefined ? undefined : citations[caution.source];
    if (citation === undefined) continue;
    const text = sayCitation(citation, locale);
    const param = caution.params['param'];
    one.sources.add(
      evidence && param !== undefined ? textOf(speech, 'evidence.parameter', { text, param }, labels) : text,
    );
  }
  return [...found].map(([text, { caution, sources }]) => {
    const joined = sources.size === 0 ? null : [...sources].join(between);
    return isEvidence(caution)
      ? { text: textOf(speech, caution.code, { texts: joined }, labels), citation: null }
      : { text, citation: joined };
  });
}

/** That a text is known only from secondary accounts, or not confirmed. */
function isEvidence({ code }: Caution): boolean {
  return code === 'evidence.report' || code === 'evidence.none';
}
