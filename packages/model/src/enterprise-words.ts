import { enterpriseKinds } from './codes.ts';

/** A fact as the rules register it; the same shape as the vocabulary of `@huiqi/rules`. */
export interface EnterpriseWord {
  /** What kind of value it holds. */
  readonly type: 'integer' | 'fen' | 'boolean' | 'text' | 'day';
  /** What it is called. */
  readonly title: { readonly zh: string; readonly en: string };
  /** The unit people write it in. */
  readonly unit?: string;
  /** The values a text may take, each with its words. */
  readonly values?: Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
  /** A grade's values from lowest to highest. */
  readonly order?: readonly string[];
  /** The question a form puts, where the title alone would not do. */
  readonly question?: { readonly zh: string; readonly en: string };
}

const word = (
  type: EnterpriseWord['type'],
  zh: string,
  en: string,
  more: Omit<EnterpriseWord, 'type' | 'title'> = {},
): EnterpriseWord => ({ type, title: { zh, en }, ...more });

/**
 * The facts of {@link factsOf} as words that rules may use, and those that rules derive about every enterprise. Each engine takes
 * them into its vocabulary, so that one word means one thing everywhere.
 *
 * @zh 企业事实词汇
 */
export const enterpriseWords: Readonly<Record<string, EnterpriseWord>> = {
  'enterprise.kind': word('text', '主体类型', 'kind of entity', {
    values: enterpriseKinds,
  }),
  'enterprise.division': word('text', '行政区划代码', 'division code'),
  'enterprise.province': word('text', '所在省份代码', 'province code'),
  'enterprise.city': word('text', '所在地市代码', 'city code'),
  'enterprise.park': word('text', '所在园区', 'park'),
  'enterprise.industry': word('text', '行业代码', 'industry code'),
  'enterprise.industrySection': word('text', '行业门类', 'industry section'),
  'enterprise.industryDivision': word('text', '行业大类', 'industry division'),
  'enterprise.industryGroup': word('text', '行业中类', 'industry group'),
  'enterprise.employees': word('integer', '从业人员', 'employees', { unit: '人' }),
  'enterprise.revenue': word('fen', '营业收入', 'revenue', { unit: '元' }),
  'enterprise.assets': word('fen', '资产总额', 'total assets', { unit: '元' }),
  'enterprise.registeredOn': word('day', '成立日期', 'day of registration'),
  'enterprise.operatingSince': word('day', '开始经营日期', 'operating since'),
  'enterprise.aboveScale': word('boolean', '是否规上', 'above designated scale'),
  'enterprise.highTechUntil': word('day', '高新技术企业证书有效期至', 'high-tech certificate valid until'),
  'enterprise.highTech': word('boolean', '是否高新技术企业', 'high-tech enterprise'),
  'enterprise.size': word('text', '企业规模', 'enterprise size', {
    values: {
      micro: { zh: '微型', en: 'micro' },
      small: { zh: '小型', en: 'small' },
      medium: { zh: '中型', en: 'medium' },
      large: { zh: '大型', en: 'large' },
    },
    order: ['micro', 'small', 'medium', 'large'],
  }),
};
