/**
 * The four groups of units above the statistical scale, with services by their three thresholds, and `outside` for the rest.
 *
 * @zh 四上单位类别
 * @example
 * ```ts
 * import { scaleKinds } from '@huiqi/classification';
 *
 * scaleKinds.industry.zh; // => '工业'
 * ```
 */
export const scaleKinds = {
  industry: { zh: '工业', en: 'industry' },
  construction: { zh: '建筑业', en: 'construction' },
  wholesale: { zh: '批发业', en: 'wholesale' },
  retail: { zh: '零售业', en: 'retail' },
  lodging: { zh: '住宿和餐饮业', en: 'accommodation and catering' },
  'real-estate': { zh: '房地产开发经营', en: 'real estate development' },
  'services-high': { zh: '服务业（起点2000万元）', en: 'services, from 20 million yuan' },
  'services-middle': { zh: '服务业（起点1000万元）', en: 'services, from 10 million yuan' },
  'services-low': { zh: '服务业（起点500万元）', en: 'services, from 5 million yuan' },
  outside: { zh: '不在四上范围', en: 'outside the four groups' },
} as const;

/** One of them. @zh 四上单位类别 */
export type ScaleKind = keyof typeof scaleKinds;
