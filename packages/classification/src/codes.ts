import { issuesOf, type Places } from '@huiqi/kernel';
import type { RulesParams } from '@huiqi/rules';

/** The codes of `@huiqi/classification`, each with the places in its words. */
export interface ClassificationParams {
  'classification.answer.is': Places<'about' | 'value'>;
  'classification.answer.maybe': Places<'about' | 'value'>;
  'classification.answer.yes': Places<'about'>;
  'classification.answer.no': Places<'about'>;
  'classification.class': Places<'name' | 'hint'>;
  'classification.size.stated': Places;
  'classification.size.differs': Places<'stated' | 'computed'>;
  'classification.stated': Places<'fact'>;
  'classification.differs': Places<'fact' | 'stated' | 'computed'>;
}

/** Makers of findings with these codes. */
export const { issue, refused, callerError } = issuesOf<ClassificationParams & RulesParams>();
