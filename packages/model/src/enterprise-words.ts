import type { Issue } from '@huiqi/kernel';
import { codesOf, enterpriseKinds } from './code-lists.ts';
import { checkDivisionCode, checkDivisionOf } from './identifiers/division-code.ts';
import { checkIndustry, checkIndustryPart } from './identifiers/industry-part.ts';

/** A fact as the rules register it; the same shape as the vocabulary of `@huiqi/rules`. */
export interface EnterpriseWord {
  /** What kind of value it holds. */
  readonly type: 'integer' | 'fen' | 'boolean' | 'text' | 'day';
  /** The unit people write it in. */
  readonly unit?: string;
  /** The values a text may take. */
  readonly values?: readonly string[];
  /** A grade's values from lowest to highest. */
  readonly order?: readonly string[];
  /** The least value. */
  readonly least?: number;
  /** Reads a code of a standard. */
  readonly check?: (text: string) => { readonly issues: readonly Issue[] };
}

/** A text that is a code of a standard. */
function coded(check: NonNullable<EnterpriseWord['check']>): EnterpriseWord {
  return { type: 'text', check };
}

/**
 * The facts of {@link factsOf} as words that rules may use, and those that rules derive about every enterprise. Each engine takes
 * them into its vocabulary, so that one word means one thing everywhere.
 *
 * @zh 企业事实词汇
 */
export const enterpriseWords = {
  'enterprise.kind': { type: 'text', values: codesOf(enterpriseKinds) },
  'enterprise.division': /* @__PURE__ */ coded(checkDivisionCode),
  'enterprise.province': /* @__PURE__ */ coded((text) => checkDivisionOf(text, 'province')),
  'enterprise.city': /* @__PURE__ */ coded((text) => checkDivisionOf(text, 'city')),
  'enterprise.park': { type: 'text' },
  'enterprise.industry': /* @__PURE__ */ coded(checkIndustry),
  'enterprise.industrySection': /* @__PURE__ */ coded((text) => checkIndustryPart(text, 'section')),
  'enterprise.industryDivision': /* @__PURE__ */ coded((text) => checkIndustryPart(text, 'division')),
  'enterprise.industryGroup': /* @__PURE__ */ coded((text) => checkIndustryPart(text, 'group')),
  'enterprise.employees': { type: 'integer', unit: '人', least: 0 },
  'enterprise.revenue': { type: 'fen', unit: '元', least: 0 },
  'enterprise.assets': { type: 'fen', unit: '元', least: 0 },
  'enterprise.registeredOn': { type: 'day' },
  'enterprise.operatingSince': { type: 'day' },
  'enterprise.aboveScale': { type: 'boolean' },
  'enterprise.highTechUntil': { type: 'day' },
  'enterprise.highTech': { type: 'boolean' },
  'enterprise.abnormalListed': { type: 'boolean' },
  'enterprise.seriouslyDishonestListed': { type: 'boolean' },
  'enterprise.size': {
    type: 'text',
    values: ['micro', 'small', 'medium', 'large'],
    order: ['micro', 'small', 'medium', 'large'],
  },
} as const satisfies Readonly<Record<string, EnterpriseWord>>;
