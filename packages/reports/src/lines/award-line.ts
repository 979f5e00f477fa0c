import type { AwardAssessment } from '@huiqi/awards';
import type { Citation, Determination } from '@huiqi/kernel';
import { type Labels, type MessagesSpeech, sayCitation, sayGround, sayMissing } from '@huiqi/messages';
import type { ImpliedLine } from '../builders/award-sheet.ts';
import type { ReportsSpeech } from '../builders/frame.ts';

/** Who was asked about, and what things are called. */
export interface AwardSubject {
  /** The enterprise, as the list writes its name. */
  readonly holder: string;
  /** What the award is called. */
  readonly award: string;
  /** What facts are called: `desk.labels`, or an engine's vocabulary. */
  readonly labels?: Labels;
  /** The language, with the words of the reports and of explanations. */
  readonly speech: ReportsSpeech & MessagesSpeech;
}

/**
 * What the assessment of one enterprise brings into {@link awardSheet}: whether it may apply, why not, or what is still open, with
 * the articles that say so.
 *
 * @zh 申报提示明细
 * @param answer - what `assessAward` gave
 * @param about - the enterprise, the award and what things are called
 * @returns the line
 */
export function awardLine(answer: Determination<AwardAssessment>, about: AwardSubject): ImpliedLine {
  const { holder, award, labels = {}, speech } = about;
  const { citations } = answer;
  const line = { holder, award, citation: citationsText(citations, speech) };
  switch (answer.outcome) {
    case 'determined':
      return { ...line, outcome: 'eligible', reasons: [speech.say('reports.award.met')] };
    case 'undetermined':
      return { ...line, outcome: 'open', reasons: answer.missing.map((fact) => sayMissing(fact, speech, labels)) };
    case 'not-applicable': {
      const sources = new Set(answer.grounds.map(({ source }) => source));
      const citation = citationsText(
        citations.filter((_, index) => sources.has(index)),
        speech,
      );
      const reasons = answer.grounds.map((ground) => sayGround(ground, speech, labels));
      return { ...line, outcome: 'barred', reasons, citation };
    }
  }
}

/** Several citations in words, the articles of one document together. */
function citationsText(citations: readonly Citation[], { locale, say }: ReportsSpeech): string {
  const articles = new Map<string, Set<string>>();
  for (const { article = '', ...rest } of citations) {
    const document = sayCitation(rest, locale);
    articles.set(document, (articles.get(document) ?? new Set()).add(article));
  }
  const comma = say('reports.comma');
  return [...articles].map(([document, own]) => document + [...own].join(comma)).join(say('reports.semicolon'));
}
