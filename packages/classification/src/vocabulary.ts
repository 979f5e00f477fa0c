import type { TitlesOf } from '@huiqi/kernel';
import { enterpriseWords, sharedEvents } from '@huiqi/model/facts';
import { checkIndustryPart } from '@huiqi/model/identifiers';
import { codesOf } from '@huiqi/model/types';
import type { FactSpec, OutcomeArgument, Vocabulary } from '@huiqi/rules';
import { tellClass, tellQualifies } from './classes/class-answer.ts';
import { classWords } from './classes/class-words.ts';
import { nextYearStart } from './scale/next-year.ts';
import { quarterMeanMoney, quarterMeanPeople } from './scale/quarter-means.ts';
import { shareOf, shortOf } from './scale/shares.ts';
import { industryIn } from './size/industry-in.ts';
import { sectionOf } from './size/section-of.ts';
import { sizeIndustries } from './size/size-industries.ts';
import { sizeTier } from './size/size-tier.ts';

const sizeWords = {
  'enterprise.sizeIndustry': { type: 'text', values: codesOf(sizeIndustries) },
  'enterprise.sizeSection': { type: 'text', check: (text: string) => checkIndustryPart(text, 'section') },
} as const satisfies Readonly<Record<string, FactSpec>>;

const formulas = {
  sizeTier,
  quarterMeanPeople,
  quarterMeanMoney,
  shareOf,
  shortOf,
  industryIn,
  sectionOf,
  nextYearStart,
} as const;

/** Titles of the facts and formulas of classification; a missing one is a type error. @zh 划型词汇的名称 */
export type ClassificationTitles = TitlesOf<{
  facts: typeof sizeWords & typeof classWords;
  formulas: typeof formulas;
}>;

/** What a system or a branch is called. */
const name: OutcomeArgument = { kind: 'data', shape: { form: 'text' } };

/**
 * The words of rules that classify enterprises. Join it with the vocabulary of an engine whose rules ask for `enterprise.size`,
 * `enterprise.aboveScale` or another class.
 *
 * Rules read the event `classify`: the day for which the enterprise is classified, which chooses the text of the method. `branch`
 * places an enterprise in a branch of a local industry system, such as one of 13 chains.
 *
 * @zh 企业划型词汇
 * @example
 * ```ts
 * import { classificationVocabulary } from '@huiqi/classification';
 *
 * classificationVocabulary.facts['enterprise.size']?.order; // => ['micro', 'small', 'medium', 'large']
 * ```
 */
export const classificationVocabulary: Vocabulary = {
  engines: ['classification'],
  facts: {
    ...enterpriseWords,
    ...sizeWords,
    ...classWords,
  },
  collections: {},
  formulas,
  answers: { 'classification.class': tellClass, 'classification.qualifies': tellQualifies },
  outcomes: { branch: { system: name, name } },
  events: { classify: sharedEvents.classify },
};
