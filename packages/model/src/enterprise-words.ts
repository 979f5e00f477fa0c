import type { Issue } from '@huiqi/kernel';
import { enterpriseKinds } from './code-lists.ts';
import { checkDivision, checkDivisionOf } from './identifiers/division.ts';
import { checkIndustry, checkIndustryPart } from './identifiers/industry-part.ts';

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
  /** The least value. */
  readonly least?: number;
  /** Reads a code of a standard. */
  readonly check?: (text: string) => { readonly issues: readonly Issue[] };
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
  'enterprise.division': word('text', '行政区划代码', 'division code', { check: checkDivision }),
  'enterprise.province': word('text', '所在省份代码', 'province code', {
    check: (text) => checkDivisionOf(text, 'province'),
  }),
  'enterprise.city': word('text', '所在地市代码', 'city code', { check: (text) => checkDivisionOf(text, 'city') }),
  'enterprise.park': word('text', '所在园区', 'park'),
  'enterprise.industry': word('text', '行业代码', 'industry code', { check: checkIndustry }),
  'enterprise.industrySection': word('text', '行业门类', 'industry section', {
    check: (text) => checkIndustryPart(text, 'section'),
  }),
  'enterprise.industryDivision': word('text', '行业大类', 'industry division', {
    check: (text) => checkIndustryPart(text, 'division'),
  }),
  'enterprise.industryGroup': word('text', '行业中类', 'industry group', {
    check: (text) => checkIndustryPart(text, 'group'),
  }),
  'enterprise.employees': word('integer', '从业人员', 'employees', { unit: '人', least: 0 }),
  'enterprise.revenue': word('fen', '营业收入', 'revenue', { unit: '元', least: 0 }),
  'enterprise.assets': word('fen', '资产总额', 'total assets', { unit: '元', least: 0 }),
  'enterprise.registeredOn': word('day', '成立日期', 'day of registration'),
  'enterprise.operatingSince': word('day', '开始经营日期', 'operating since'),
  'enterprise.aboveScale': word('boolean', '是否规上', 'above designated scale'),
  'enterprise.highTechUntil': word('day', '高新技术企业证书有效期至', 'high-tech certificate valid until'),
  'enterprise.highTech': word('boolean', '是否高新技术企业', 'high-tech enterprise'),
  'enterprise.abnormalListed': word('boolean', '是否列入经营异常名录', 'on the list of abnormal operations', {
    question: {
      zh: '该企业现在是否列入经营异常名录？已移出的填否',
      en: 'Is the enterprise on the list of abnormal operations now? No where it was removed',
    },
  }),
  'enterprise.seriouslyDishonestListed': word(
    'boolean',
    '是否列入严重违法失信名单',
    'on the list of serious violations and dishonesty',
    {
      question: {
        zh: '该企业现在是否列入严重违法失信名单？已移出的填否',
        en: 'Is the enterprise on the list of serious violations and dishonesty now? No where it was removed',
      },
    },
  ),
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
