import type { Words } from '../words.ts';

/** How the answers of `@huiqi/classification` are said. */
export const classificationAnswers: Words = {
  'classification.answer.is': { zh: '{about:title}为{value:as}', en: '{about:title}: {value:as}' },
  'classification.answer.maybe': {
    zh: '{about:title}可能是{value:as}，尚未确定',
    en: '{about:title}: {value:as}, not decided which',
  },
  'classification.answer.yes': { zh: '{about:title}：是', en: '{about:title}: yes' },
  'classification.answer.no': { zh: '{about:title}：否', en: '{about:title}: no' },
};
