import type { CollectionSpec } from '@huiqi/rules';

/** The kinds of applicants that the patent fee reduction tells apart. @zh 专利申请人类别 */
const applicantKinds = [
  'person',
  'enterprise',
  'public-institution',
  'social-organisation',
  'non-profit-research',
  'other',
] as const;

/** The records that fee rules may count or quantify over. */
export const feeCollections = {
  applicants: {
    fields: {
      kind: { type: 'text', values: applicantKinds },
      taxableIncome: { type: 'fen', unit: '元', personal: true },
    },
  },
  'waiver.history': {
    fields: {
      enterprise: { type: 'text' },
      order: { type: 'text' },
      rule: { type: 'text' },
      on: { type: 'day' },
      waived: { type: 'fen', unit: '元', least: 0 },
    },
    day: 'on',
  },
  'waiver.proofs': {
    fields: {
      kind: { type: 'text' },
      on: { type: 'day' },
    },
    day: 'on',
  },
  falseStatements: {
    fields: {
      foundOn: { type: 'day' },
      about: { type: 'text' },
    },
    day: 'foundOn',
  },
} as const satisfies Readonly<Record<string, CollectionSpec>>;
