import { enterpriseWords } from '@huiqi/model/facts';
import type { Vocabulary } from '@huiqi/rules';
import { sizeIndustries } from './size-industries.ts';
import { sizeTier } from './size-tier.ts';

/**
 * The words of rules that classify enterprises. Join it with the vocabulary of an engine whose rules ask for `enterprise.size`.
 *
 * Rules read the event `classify`: the day for which the enterprise is classified, which chooses the text of the method.
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
  facts: {
    ...enterpriseWords,
    'enterprise.sizeIndustry': {
      type: 'text',
      title: { zh: '划型行业', en: 'industry of the size table' },
      values: sizeIndustries,
    },
  },
  collections: {},
  formulas: { sizeTier },
  outcomes: {},
  events: { classify: { zh: '划型', en: 'classification' } },
};
