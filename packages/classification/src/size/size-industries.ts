/**
 * The 16 rows of the size table, and `outside` for the industries that the table leaves out.
 *
 * @zh 划型行业
 * @see 工信部联企业〔2011〕300号
 * @example
 * ```ts
 * import { sizeIndustries } from '@huiqi/classification';
 *
 * sizeIndustries.industry.zh; // => '工业'
 * ```
 */
export const sizeIndustries = {
  agriculture: { zh: '农、林、牧、渔业', en: 'farming, forestry, animal husbandry and fishery' },
  industry: { zh: '工业', en: 'industry' },
  construction: { zh: '建筑业', en: 'construction' },
  wholesale: { zh: '批发业', en: 'wholesale' },
  retail: { zh: '零售业', en: 'retail' },
  transport: { zh: '交通运输业', en: 'transport' },
  storage: { zh: '仓储业', en: 'storage' },
  postal: { zh: '邮政业', en: 'postal services' },
  accommodation: { zh: '住宿业', en: 'accommodation' },
  catering: { zh: '餐饮业', en: 'catering' },
  'information-transmission': { zh: '信息传输业', en: 'information transmission' },
  software: { zh: '软件和信息技术服务业', en: 'software and information technology services' },
  'real-estate': { zh: '房地产开发经营', en: 'real estate development' },
  'property-management': { zh: '物业管理', en: 'property management' },
  'leasing-business': { zh: '租赁和商务服务业', en: 'leasing and business services' },
  other: { zh: '其他未列明行业', en: 'other industries of the table' },
  outside: { zh: '不在划型范围', en: 'outside the table' },
} as const;

/** One row of the size table. @zh 划型行业 */
export type SizeIndustry = keyof typeof sizeIndustries;
