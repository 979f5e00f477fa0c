import { issuesOf, type Places } from '@huiqi/kernel';
import type { ModelFactsParams } from '@huiqi/model';
import type { RulesAuthorsParams, RulesParams } from '@huiqi/rules';

/** The codes of `@huiqi/sdk`, each with the places in its words. */
export interface SdkParams {
  'verb.line.failed': Places<'detail'>;
  'verb.line.value': Places<'name' | 'schema'>;
  'verb.line.shape': Places<'count' | 'schema'>;
  'verb.line.object': Places;
  'bureau.shape': Places<'part'>;
  'verb.desk': Places<'verb'>;
}

/** Makers of findings with these codes. */
export const { issue, refused, callerError } = issuesOf<
  SdkParams & ModelFactsParams & RulesParams & Pick<RulesAuthorsParams, 'rules.engine.missing'>
>();
