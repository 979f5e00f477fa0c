import type { TitlesOf } from '@huiqi/kernel';
import { type EnterpriseWord, enterpriseWords } from './enterprise-words.ts';

/** The kind of a patent: fees are paid and duties fall due by it. @zh 专利类型 */
export const patentKind = {
  type: 'text',
  values: ['invention', 'utility', 'design'],
} as const satisfies EnterpriseWord;

/** Events of more than one field of law. @zh 共用事件 */
export const sharedEvents = {
  classify: {},
  filing: {},
  grant: {},
} as const;

/**
 * The words that belong to no engine: each takes them in as they stand here, so that one word means one thing everywhere.
 *
 * @zh 共用词汇
 */
export const sharedWords: Readonly<Record<string, object>> = {
  ...enterpriseWords,
  'patent.kind': patentKind,
  ...sharedEvents,
};

/** Titles of the shared facts and events; a missing one is a type error. @zh 共用词汇的名称 */
export type ModelTitles = TitlesOf<{
  facts: typeof enterpriseWords & { readonly 'patent.kind': typeof patentKind };
  events: typeof sharedEvents;
}>;
