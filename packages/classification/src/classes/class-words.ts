import type { FactSpec } from '@huiqi/rules';
import { scaleKinds } from '../scale/scale-kinds.ts';
import { individualClasses, individualTypes } from '../size/individual-kinds.ts';

const fact = (
  type: FactSpec['type'],
  zh: string,
  en: string,
  more: Omit<FactSpec, 'type' | 'title'> = {},
): FactSpec => ({ type, title: { zh, en }, ...more });

/** A part of a whole. */
const share = { least: 0, most: 1 } as const;

/** Two numbers for each quarter. */
const perQuarter = (zh: string, en: string): Pick<FactSpec, 'question'> => ({
  question: {
    zh: `经营期内每个季度的季初、季末${zh}依次是多少？`,
    en: `What were the ${en} at the opening and closing of each quarter of operation, in order?`,
  },
});

/** The facts of classes other than size, those that rules derive included. */
export const classWords: Readonly<Record<string, FactSpec>> = {
  'enterprise.sameHeadAsLarge': fact('boolean', '负责人与大型企业为同一人', 'same head as a large enterprise'),
  'enterprise.controlledByLarge': fact(
    'boolean',
    '与大型企业存在直接控股、管理关系',
    'directly controlled or managed by a large enterprise',
  ),
  'enterprise.independent': fact('boolean', '独立于大型企业', 'independent of large enterprises'),
  'enterprise.procurementSme': fact(
    'boolean',
    '政府采购中的中小企业',
    'small or medium enterprise in government procurement',
  ),
  'enterprise.restrictedIndustry': fact(
    'boolean',
    '从事国家限制或禁止行业',
    'in an industry that the state restricts or bans',
  ),
  'enterprise.taxableIncome': fact('fen', '年度应纳税所得额', 'taxable income of the year', { unit: '元' }),
  'enterprise.staffByQuarter': fact(
    'list',
    '各季度季初、季末从业人数',
    'people at each quarter’s opening and closing',
    {
      unit: '人',
      least: 0,
      ...perQuarter('从业人数（含劳务派遣）', 'people employed, dispatched ones included,'),
    },
  ),
  'enterprise.assetsByQuarter': fact(
    'list',
    '各季度季初、季末资产总额',
    'assets at each quarter’s opening and closing',
    {
      unit: '分',
      least: 0,
      ...perQuarter('资产总额（分）', 'total assets (fen)'),
    },
  ),
  'enterprise.staffMean': fact('ratio', '全年季度平均从业人数', 'mean number of people of the quarters', { least: 0 }),
  'enterprise.assetsMean': fact('fen', '全年季度平均资产总额', 'mean assets of the quarters', { unit: '元', least: 0 }),
  'enterprise.smallLowProfit': fact('boolean', '小型微利企业', 'small low-profit enterprise'),
  'enterprise.stateOwned': fact('boolean', '国有企业', 'state-owned enterprise'),
  'enterprise.constructionQualified': fact('boolean', '有建筑业资质', 'qualified for construction'),
  'enterprise.scaleKind': fact('text', '四上单位类别', 'statistical group', { values: scaleKinds }),
  'enterprise.scaleThreshold': fact('fen', '规上起点', 'threshold of the statistical scale', { unit: '元', least: 0 }),
  'enterprise.scaleShare': fact('ratio', '营业收入占规上起点的比例', 'revenue as a share of the threshold', {
    least: 0,
  }),
  'enterprise.scaleShort': fact('fen', '距规上起点的差额', 'shortfall to the threshold', { unit: '元' }),
  'enterprise.upgradePotential': fact('boolean', '有升规潜力', 'may rise above the statistical scale'),
  'enterprise.tax': fact('fen', '年度纳税额', 'tax paid in the year', { unit: '元', least: 0 }),
  'enterprise.highTechIssuedOn': fact('day', '高新技术企业证书颁发日期', 'day the high-tech certificate was issued'),
  'enterprise.rdStaffShare': fact('ratio', '研发人员占比', 'share of research staff', share),
  'enterprise.rdSpendingShare': fact('ratio', '研究开发费用占销售收入比例', 'research spending as a share of sales', {
    least: 0,
  }),
  'enterprise.rdDomesticShare': fact('ratio', '境内研究开发费用占比', 'share of research spending at home', share),
  'enterprise.highTechIncomeShare': fact(
    'ratio',
    '高新技术产品（服务）收入占比',
    'share of income from high-tech products',
    share,
  ),
  'enterprise.highTechFigures': fact(
    'boolean',
    '达到高新技术企业认定的量化条件',
    'meets the figures for a high-tech certificate',
  ),
  'individual.normal': fact('boolean', '经营状态正常', 'in normal operation'),
  'individual.reportFiled': fact('boolean', '已按期报送上一年度年报', 'filed the last annual report'),
  'individual.type': fact('text', '个体工商户分型', 'type of individual business', {
    values: individualTypes,
    order: Object.keys(individualTypes),
  }),
  'individual.class': fact('text', '名特优新类别', 'class of selected individual business', {
    values: individualClasses,
  }),
  'individual.listedOn': fact('day', '列入名特优新名录日期', 'day of entry into the list'),
  'individual.listedFrom': fact('day', '名特优新待遇起始日', 'day from which the listing counts'),
  'individual.listed': fact('boolean', '在名特优新名录有效期内', 'on the list of selected individual businesses'),
};
