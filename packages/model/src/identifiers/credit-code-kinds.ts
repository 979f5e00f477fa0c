/** A registering authority of GB 32100 and the kinds of body it registers. */
export interface RegisteringAuthority {
  /** The authority. @zh 登记管理部门 */
  readonly title: string;
  /** The authority in English. */
  readonly titleEn: string;
  /** The kinds by their character. @zh 机构类别 */
  readonly kinds: Readonly<Record<string, string>>;
}

const otherBodies = { 9: '其他' } as const;

/**
 * The registering authorities by the first character of a credit code, with the kinds by the second.
 *
 * @zh 登记管理部门代码和机构类别代码
 * @see GB 32100-2015 with amendment 1 and the kinds added later
 * @example
 * ```ts
 * import { creditCodeAuthorities } from '@huiqi/model/identifiers';
 *
 * creditCodeAuthorities['9']?.kinds['2']; // => '个体工商户'
 * ```
 */
export const creditCodeAuthorities: Readonly<Record<string, RegisteringAuthority>> = {
  1: {
    title: '机构编制',
    titleEn: 'public staffing',
    kinds: { 1: '机关', 2: '事业单位', 3: '编办直接管理机构编制的群众团体', ...otherBodies },
  },
  2: { title: '外交', titleEn: 'foreign affairs', kinds: { 1: '外国常驻新闻机构', ...otherBodies } },
  3: {
    title: '司法行政',
    titleEn: 'justice',
    kinds: {
      1: '律师执业机构',
      2: '公证处',
      3: '基层法律服务所',
      4: '司法鉴定机构',
      5: '仲裁委员会',
      6: '商事调解组织',
      ...otherBodies,
    },
  },
  4: { title: '文化', titleEn: 'culture', kinds: { 1: '外国在华文化中心', ...otherBodies } },
  5: {
    title: '民政',
    titleEn: 'civil affairs',
    kinds: { 1: '社会团体', 2: '民办非企业单位', 3: '基金会', 4: '村民委员会', 5: '居民委员会', ...otherBodies },
  },
  6: {
    title: '旅游',
    titleEn: 'tourism',
    kinds: { 1: '外国旅游部门常驻代表机构', 2: '港澳台地区旅游部门常驻内地（大陆）代表机构', ...otherBodies },
  },
  7: { title: '宗教', titleEn: 'religion', kinds: { 1: '宗教活动场所', 2: '宗教院校', ...otherBodies } },
  8: { title: '工会', titleEn: 'trade unions', kinds: { 1: '基层工会', ...otherBodies } },
  9: {
    title: '市场监管（工商）',
    titleEn: 'market regulation',
    kinds: { 1: '企业', 2: '个体工商户', 3: '农民专业合作社' },
  },
  A: { title: '中央军委改革和编制办公室', titleEn: 'military staffing', kinds: { 1: '军队事业单位', ...otherBodies } },
  N: {
    title: '农业',
    titleEn: 'agriculture',
    kinds: { 1: '组级集体经济组织', 2: '村级集体经济组织', 3: '乡镇级集体经济组织', ...otherBodies },
  },
  Y: { title: '其他', titleEn: 'other', kinds: { 1: '其他' } },
};
