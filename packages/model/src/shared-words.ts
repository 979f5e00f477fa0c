import { type EnterpriseWord, enterpriseWords } from './enterprise-words.ts';

/** The kind of a patent: fees are paid and duties fall due by it. @zh 专利类型 */
export const patentKind: EnterpriseWord = {
  type: 'text',
  title: { zh: '专利类型', en: 'kind of patent' },
  values: {
    invention: { zh: '发明', en: 'invention' },
    utility: { zh: '实用新型', en: 'utility model' },
    design: { zh: '外观设计', en: 'design' },
  },
};

/** Events of more than one field of law. @zh 共用事件 */
export const sharedEvents = {
  classify: { zh: '划型', en: 'classification' },
  filing: { zh: '申请', en: 'filing' },
  grant: { zh: '授予', en: 'grant' },
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
