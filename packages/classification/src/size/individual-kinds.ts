/**
 * The types of individual businesses, from the least to the most developed.
 *
 * @zh 个体工商户分型
 * @see 国市监注发〔2024〕10号
 * @example
 * ```ts
 * import { individualTypes } from '@huiqi/classification';
 *
 * individualTypes.growth.zh; // => '成长型'
 * ```
 */
export const individualTypes = {
  survival: { zh: '生存型', en: 'surviving' },
  growth: { zh: '成长型', en: 'growing' },
  development: { zh: '发展型', en: 'developing' },
} as const;

/** One of them. @zh 个体工商户分型 */
export type IndividualType = keyof typeof individualTypes;

/**
 * The classes of selected individual businesses.
 *
 * @zh 名特优新个体工商户
 * @see 国市监注发〔2024〕10号
 * @example
 * ```ts
 * import { individualClasses } from '@huiqi/classification';
 *
 * Object.keys(individualClasses).length; // => 4
 * ```
 */
export const individualClasses = {
  known: { zh: '知名', en: 'well known' },
  distinctive: { zh: '特色', en: 'distinctive' },
  fine: { zh: '优质', en: 'of fine quality' },
  new: { zh: '新兴', en: 'newly risen' },
} as const;

/** One of them. @zh 名特优新类别 */
export type IndividualClass = keyof typeof individualClasses;
