import type { Words } from '@huiqi/kernel';
import type { ClassificationParams } from '../codes.ts';

export { classificationTitlesEn } from './titles/en.ts';

/** The words of `@huiqi/classification` in English. */
export const classificationEn: Words<ClassificationParams> = {
  'classification.answer.is': '{about:title}: {value:as}',
  'classification.answer.maybe': '{about:title}: {value:as}, not decided which',
  'classification.answer.yes': '{about:title}: yes',
  'classification.answer.no': '{about:title}: no',
  'classification.class': ['there is no class “{name}”{hint}', 'check the name, such as enterprise.size'],
  'classification.size.stated': 'the size is taken as stated, not computed from people, revenue and assets',
  'classification.size.differs': [
    'the size is stated as {stated:as}; the figures at hand give {computed:as}',
    'check the size and the figures',
  ],
  'classification.stated': '“{fact:title}” is taken as stated, not computed by the rules',
  'classification.differs': [
    '“{fact:title}” is stated as {stated:as}; the facts at hand give {computed:as}',
    'check the statement and the facts',
  ],
};
