import { enterpriseWords } from '@huiqi/model/facts';
import { catalogueModes, feeServices, instrumentUses } from '@huiqi/model/types';
import type { FactSpec, OutcomeArgument, Vocabulary } from '@huiqi/rules';
import { patentYear, yearsFromGrant } from './patent-years.ts';

const fact = (
  type: FactSpec['type'],
  zh: string,
  en: string,
  more: Omit<FactSpec, 'type' | 'title'> = {},
): FactSpec => ({ type, title: { zh, en }, ...more });

const term = (type: FactSpec['type']): OutcomeArgument => ({ kind: 'term', type, optional: true });

const optionalData: OutcomeArgument = { kind: 'data', optional: true };

/** The kinds of applicants that the patent fee reduction tells apart. @zh 专利申请人类别 */
const applicantKinds = {
  person: { zh: '个人', en: 'person' },
  enterprise: { zh: '企业', en: 'enterprise' },
  'public-institution': { zh: '事业单位', en: 'public institution' },
  'social-organisation': { zh: '社会团体', en: 'social organisation' },
  'non-profit-research': { zh: '非营利性科研机构', en: 'non-profit research institution' },
  other: { zh: '其他', en: 'other' },
} as const;

/**
 * The words of fee rules: what an order line, its instrument, its patent and the payer are, and what a rule may give.
 *
 * `waive` takes exactly one of `off` (a ratio that is not charged), `pay` (a ratio that is still charged), `amount` (fen that are
 * not charged) and `zero` (true: nothing is charged); `basis` is `statutory` or `policy`; `rounding` is a named rounding, to the
 * fen and half up where the rule is silent. `charge` gives the list amount of one unit.
 *
 * @zh 收费规则词汇
 * @example
 * ```ts
 * import { feesVocabulary } from '@huiqi/fees';
 *
 * feesVocabulary.facts['instrument.use']?.values?.['trade']; // => { zh: '贸易结算', en: 'trade settlement' }
 * ```
 */
export const feesVocabulary: Vocabulary = {
  facts: {
    ...enterpriseWords,
    'line.service': fact('text', '服务类别', 'service', { values: feeServices }),
    'line.list': fact('fen', '标准金额', 'list amount', { unit: '元' }),
    'line.quantity': fact('integer', '数量', 'quantity'),
    'line.commissioned': fact('boolean', '是否委托检验', 'commissioned by the client'),
    'fee.item': fact('text', '收费项目代码', 'fee item'),
    'fee.year': fact('integer', '专利年费年度', 'year of the patent annual fee', {
      question: { zh: '这笔专利年费是第几年度的？', en: 'Which year of the patent is this annual fee for?' },
    }),
    'fee.yearFromGrant': fact('integer', '年费自授权当年起的年度', 'year of the annual fee counted from the grant'),
    'institute.name': fact('text', '收费机构', 'institute'),
    'institute.bureau': fact(
      'text',
      '收费机构所属市场监管局的区划代码',
      'division code of the bureau that runs the institute',
    ),
    'instrument.name': fact('text', '器具名称', 'instrument'),
    'instrument.catalogueMode': fact('text', '强检目录监管方式', 'mode in the catalogue', { values: catalogueModes }),
    'instrument.inCatalogue': fact('boolean', '是否列入强制检定目录', 'listed for mandatory verification', {
      question: {
        zh: '受理当日的目录是否把该器具列为强制检定？',
        en: 'Did the catalogue of the day of acceptance list the instrument for mandatory verification?',
      },
    }),
    'instrument.use': fact('text', '器具用途', 'use of the instrument', { values: instrumentUses }),
    'patent.kind': fact('text', '专利类型', 'kind of patent', {
      values: {
        invention: { zh: '发明', en: 'invention' },
        utility: { zh: '实用新型', en: 'utility model' },
        design: { zh: '外观设计', en: 'design' },
      },
    }),
    'patent.filedOn': fact('day', '专利申请日', 'filing day of the patent'),
    'patent.grantedOn': fact('day', '专利授权公告日', 'grant day of the patent'),
    'patent.reductionApproved': fact('boolean', '是否已获准减缴', 'reduction approved'),
    'patent.reductionApprovedOn': fact('day', '获准减缴日期', 'day the reduction was approved'),
    'patent.yearAtExtension': fact('integer', '2018年7月31日所处的专利年度', 'year of the patent on 31 July 2018'),
    'patent.yearFromGrantAtExtension': fact(
      'integer',
      '2018年7月31日所处的自授权当年起的年度',
      'year counted from the grant on 31 July 2018',
    ),
    'patent.openLicence': fact('boolean', '是否处于开放许可实施期间', 'open licence running'),
  },
  collections: {
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
  },
  formulas: { patentYear, yearsFromGrant },
  outcomes: {
    waive: {
      off: term('ratio'),
      pay: term('ratio'),
      amount: term('fen'),
      zero: optionalData,
      basis: { kind: 'data' },
      rounding: optionalData,
    },
    charge: { amount: { kind: 'term', type: 'fen' } },
  },
  events: {
    accept: { zh: '受理', en: 'acceptance' },
    filing: { zh: '申请', en: 'filing' },
    request: { zh: '请求减缴', en: 'request for reduction' },
    due: { zh: '缴费期限届满', en: 'due' },
    pay: { zh: '缴费', en: 'payment' },
    grant: { zh: '授予', en: 'grant' },
    classify: { zh: '划型', en: 'classification' },
  },
};
