/** The two names of a code in a list. */
export interface CodeLabel {
  /** Chinese, as it stands in a ledger. */
  readonly zh: string;
  /** English. */
  readonly en: string;
}

/** A closed list of codes with their names. @zh 代码表 */
export type CodeList = Readonly<Record<string, CodeLabel>>;

/**
 * The codes of a list, in its order.
 *
 * @zh 代码表的代码
 * @example
 * ```ts
 * import { codesOf, levels } from '@huiqi/model/types';
 *
 * codesOf(levels); // => ['national', 'province', 'city', 'county']
 * ```
 */
export function codesOf<List extends object>(list: List): readonly (keyof List & string)[] {
  return Object.keys(list) as (keyof List & string)[];
}

/** What an enterprise is by registration. @zh 市场主体类型 */
export const enterpriseKinds = {
  enterprise: { zh: '企业', en: 'enterprise' },
  'individual-business': { zh: '个体工商户', en: 'individual business' },
  cooperative: { zh: '农民专业合作社', en: 'farmers’ cooperative' },
  other: { zh: '其他', en: 'other' },
} as const satisfies CodeList;

/** The rank of an officer, highest first; the first four may be commissioners. @zh 人员层级 */
export const officerRanks = {
  leader: { zh: '班子成员', en: 'member of the leadership' },
  'station-head': { zh: '监管所长', en: 'head of a station' },
  'section-head': { zh: '业务股长', en: 'head of a section' },
  backbone: { zh: '业务骨干', en: 'senior specialist' },
  staff: { zh: '工作人员', en: 'staff' },
} as const satisfies CodeList;

/** How a demand came in. @zh 诉求渠道 */
export const demandChannels = {
  visit: { zh: '走访', en: 'visit' },
  station: { zh: '服务站', en: 'service station' },
  hotline: { zh: '热线', en: 'hotline' },
  online: { zh: '网上', en: 'online' },
  meeting: { zh: '座谈', en: 'meeting' },
  referral: { zh: '转办', en: 'referral' },
  other: { zh: '其他', en: 'other' },
} as const satisfies CodeList;

/** Where a demand stands, in the order of its life. @zh 诉求状态 */
export const demandStatuses = {
  received: { zh: '已受理', en: 'received' },
  assigned: { zh: '已分办', en: 'assigned' },
  answered: { zh: '已答复', en: 'answered' },
  effective: { zh: '已见效', en: 'effective' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
} as const satisfies CodeList;

/** How the catalogue of instruments under mandatory management lists an instrument. @zh 强检目录监管方式 */
export const catalogueModes = {
  none: { zh: '目录外', en: 'not listed' },
  V: { zh: 'V', en: 'V' },
  'P+V': { zh: 'P+V', en: 'P+V' },
} as const satisfies CodeList;

/** What an instrument is used for; the first four make its verification mandatory when the catalogue lists it. @zh 用途 */
export const instrumentUses = {
  trade: { zh: '贸易结算', en: 'trade settlement' },
  safety: { zh: '安全防护', en: 'safety protection' },
  medical: { zh: '医疗卫生', en: 'medical care' },
  environment: { zh: '环境监测', en: 'environmental monitoring' },
  none: { zh: '其他用途', en: 'any other use' },
} as const satisfies CodeList;

/** How an instrument is made traceable. @zh 溯源方式 */
export const traceabilityKinds = {
  verification: { zh: '检定', en: 'verification' },
  calibration: { zh: '校准', en: 'calibration' },
} as const satisfies CodeList;

/** The services that fees are charged for. @zh 收费服务 */
export const feeServices = {
  'verification-mandatory': { zh: '强制检定', en: 'mandatory verification' },
  verification: { zh: '非强制检定', en: 'voluntary verification' },
  calibration: { zh: '校准', en: 'calibration' },
  'product-test': { zh: '产品检验', en: 'product test' },
  'special-equipment': { zh: '特种设备检验', en: 'special equipment inspection' },
  'patent-application': { zh: '专利申请', en: 'patent application' },
  'patent-examination': { zh: '专利实质审查', en: 'patent examination' },
  'patent-annual': { zh: '专利年费', en: 'patent annual fee' },
  'patent-reexamination': { zh: '专利复审', en: 'patent re-examination' },
  'trademark-registration': { zh: '商标注册', en: 'trademark registration' },
  'trademark-renewal': { zh: '商标续展', en: 'trademark renewal' },
  'device-registration': { zh: '医疗器械注册', en: 'medical device registration' },
  'drug-registration': { zh: '药品注册', en: 'drug registration' },
  certification: { zh: '认证', en: 'certification' },
  other: { zh: '其他', en: 'other' },
} as const satisfies CodeList;

/** The tiers of government; 县 and 区 are one. @zh 层级 */
export const levels = {
  national: { zh: '国家级', en: 'national' },
  province: { zh: '省级', en: 'provincial' },
  city: { zh: '市级', en: 'city' },
  county: { zh: '县（区）级', en: 'county' },
} as const satisfies CodeList;

/** What is awarded. @zh 奖项类别 */
export const awardKinds = {
  quality: { zh: '政府质量奖', en: 'government quality award' },
  standard: { zh: '标准创新奖', en: 'standards award' },
  'intellectual-property': { zh: '知识产权奖', en: 'intellectual property award' },
  brand: { zh: '品牌认证', en: 'brand certification' },
  title: { zh: '称号认定', en: 'recognised title' },
  other: { zh: '其他', en: 'other' },
} as const satisfies CodeList;

/** What was reached in one edition of an award. @zh 获奖等次 */
export const holdingGrades = {
  award: { zh: '获奖', en: 'award' },
  innovation: { zh: '创新奖', en: 'innovation award' },
  organisation: { zh: '组织奖', en: 'organisation award' },
  nomination: { zh: '提名奖', en: 'nomination award' },
  proposed: { zh: '拟授奖（公示）', en: 'proposed, in public notice' },
  other: { zh: '其他', en: 'other' },
} as const satisfies CodeList;

/** How a target binds. @zh 指标界限 */
export const targetBounds = {
  'at-least': { zh: '不少于', en: 'at least' },
  'at-most': { zh: '不超过', en: 'at most' },
  exactly: { zh: '等于', en: 'exactly' },
} as const satisfies CodeList;
