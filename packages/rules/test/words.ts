import type { FactSpec, Vocabulary } from '../src/index.ts';

const title = (zh: string, en: string) => ({ zh, en });
interface Written extends Partial<Omit<FactSpec, 'values'>> {
  readonly values?: NonNullable<FactSpec['words']>;
}

const fact = (type: FactSpec['type'], zh: string, en: string, { values, ...more }: Written = {}): FactSpec => ({
  type,
  title: title(zh, en),
  ...(values === undefined ? {} : { values: Object.keys(values), words: values }),
  ...more,
});

/** A vocabulary large enough for the rules of the three fact pages that the grammar is tried on. */
export const words: Vocabulary = {
  facts: {
    'enterprise.registeredOn': fact('day', '成立日期', 'registration day'),
    'enterprise.aboveScale': fact('boolean', '规上', 'above scale'),
    'enterprise.industry': fact('text', '行业', 'industry'),
    'enterprise.yieldGrade': fact('text', '亩均效益评价', 'yield grade', {
      values: { A: title('A', 'A'), B: title('B', 'B'), C: title('C', 'C'), D: title('D', 'D') },
      order: ['D', 'C', 'B', 'A'],
    }),
    clean: fact('boolean', '近三年无抽查不合格', 'clean sampling record'),
    'fee.item': fact('text', '收费项目', 'fee item'),
    'fee.service': fact('text', '服务', 'service', {
      values: { calibration: title('校准', 'calibration'), 'product-test': title('产品检验', 'product test') },
    }),
    'patent.openLicence': fact('boolean', '开放许可实施期间', 'open licence running'),
    'patent.reductionApproved': fact('boolean', '已批准费减', 'reduction approved'),
    'elevator.inspectedOn': fact('day', '监督检验日', 'supervisory inspection'),
  },
  collections: {
    accidents: {
      title: title('事故', 'accidents'),
      fields: {
        on: fact('day', '日期', 'day'),
        kind: fact('text', '类别', 'kind'),
        severity: fact('text', '等级', 'severity', {
          values: {
            general: title('一般', 'general'),
            larger: title('较大', 'larger'),
            major: title('重大', 'major'),
            grave: title('特别重大', 'grave'),
          },
          order: ['general', 'larger', 'major', 'grave'],
        }),
      },
      day: 'on',
    },
    holdings: {
      title: title('获奖', 'awards held'),
      fields: { on: fact('day', '获奖日', 'day'), award: fact('text', '奖项', 'award') },
      day: 'on',
    },
    samplings: {
      title: title('监督抽查', 'samplings'),
      fields: { on: fact('day', '日期', 'day'), passed: fact('boolean', '合格', 'passed') },
      day: 'on',
    },
    controlled: {
      title: title('控股组织', 'controlled organisations'),
      fields: { name: fact('text', '名称', 'name') },
      collections: {
        samplings: {
          title: title('监督抽查', 'samplings'),
          fields: { on: fact('day', '日期', 'day'), passed: fact('boolean', '合格', 'passed') },
          day: 'on',
        },
      },
    },
    years: {
      title: title('年度数据', 'yearly figures'),
      fields: { on: fact('day', '年末', 'year end'), growth: fact('ratio', '增长率', 'growth') },
      day: 'on',
    },
    applicants: {
      title: title('申请人', 'applicants'),
      fields: {
        kind: fact('text', '类别', 'kind', {
          values: {
            enterprise: title('企业', 'enterprise'),
            person: title('个人', 'person'),
            nonprofit: title('非营利', 'non-profit'),
          },
        }),
        taxableIncome: fact('fen', '应纳税所得额', 'taxable income', { unit: '元', personal: true }),
      },
    },
  },
  formulas: {},
  outcomes: {
    eligible: {},
    waive: {
      off: { kind: 'term', type: 'ratio', optional: true },
      pay: { kind: 'term', type: 'ratio', optional: true },
    },
    due: { span: { kind: 'span' }, by: { kind: 'term', type: 'day', optional: true } },
    recur: {
      years: { kind: 'data', shape: { form: 'list', of: { form: 'whole', from: 1 } } },
      afterwards: { kind: 'data', shape: { form: 'whole', from: 1 } },
    },
  },
  events: {
    filing: { title: title('申报', 'filing') },
    accept: { title: title('受理', 'acceptance') },
    due: { title: title('应缴', 'due') },
    cutoff: { title: title('截止', 'cut-off') },
    report: { title: title('收到举报', 'report') },
    restart: { title: title('最后一次举报', 'last report') },
    inspect: { title: title('检验', 'inspection') },
  },
};
