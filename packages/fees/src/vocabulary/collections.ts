import type { CollectionSpec } from '@huiqi/rules';
import { fact } from './fact.ts';

/** The kinds of applicants that the patent fee reduction tells apart. @zh 专利申请人类别 */
const applicantKinds = {
  person: { zh: '个人', en: 'person' },
  enterprise: { zh: '企业', en: 'enterprise' },
  'public-institution': { zh: '事业单位', en: 'public institution' },
  'social-organisation': { zh: '社会团体', en: 'social organisation' },
  'non-profit-research': { zh: '非营利性科研机构', en: 'non-profit research institution' },
  other: { zh: '其他', en: 'other' },
} as const;

/** The records that fee rules may count or quantify over. */
export const feeCollections: Readonly<Record<string, CollectionSpec>> = {
  applicants: {
    title: { zh: '专利申请人（专利权人）', en: 'patent applicants or owners' },
    fields: {
      kind: fact('text', '申请人类别', 'kind of applicant', { values: applicantKinds }),
      taxableIncome: fact(
        'fen',
        '上年度应纳税所得额（个人为全年收入）',
        'taxable income of last year (of a person: whole income)',
        {
          unit: '元',
          personal: true,
          question: {
            zh: '上年度收入是多少？企业填应纳税所得额，个人填全年收入（元）',
            en: 'What was last year’s income? Taxable income of an enterprise, whole year’s income of a person (yuan)',
          },
        },
      ),
    },
  },
  'waiver.history': {
    title: { zh: '减免台账', en: 'ledger of waivers given' },
    fields: {
      enterprise: fact('text', '企业编号', 'enterprise'),
      order: fact('text', '收费单编号', 'order'),
      rule: fact('text', '减免规则编号', 'id of the waiver rule'),
      on: fact('day', '适用日期', 'day the waiver was given for'),
      waived: fact('fen', '减免金额', 'waived', { unit: '元', least: 0 }),
    },
    day: 'on',
  },
  'waiver.proofs': {
    title: { zh: '已提交的证明材料', en: 'documents shown earlier' },
    fields: {
      kind: fact('text', '材料种类', 'kind of document'),
      on: fact('day', '提交日期', 'day it was shown'),
    },
    day: 'on',
  },
  falseStatements: {
    title: { zh: '虚假陈述记录', en: 'false statements found' },
    fields: {
      foundOn: fact('day', '查实日期', 'day it was found'),
      about: fact('text', '所涉政策', 'policy it was about'),
    },
    day: 'foundOn',
  },
};
