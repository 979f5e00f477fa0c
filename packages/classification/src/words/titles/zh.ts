import type { Titles } from '@huiqi/kernel';
import { scaleKinds } from '../../scale/scale-kinds.ts';
import { individualClasses, individualTypes } from '../../size/individual-kinds.ts';
import { sizeIndustries } from '../../size/size-industries.ts';
import type { ClassificationTitles } from '../../vocabulary.ts';

const titles: ClassificationTitles = {
  facts: {
    'enterprise.sizeIndustry': { title: '划型行业', values: sizeIndustries },
    'enterprise.sizeSection': '划型所用的行业门类',
    'enterprise.sameHeadAsLarge': '负责人与大型企业为同一人',
    'enterprise.controlledByLarge': '与大型企业存在直接控股、管理关系',
    'enterprise.independent': '独立于大型企业',
    'enterprise.procurementSme': '政府采购中的中小企业',
    'enterprise.restrictedIndustry': '从事国家限制或禁止行业',
    'enterprise.taxableIncome': '年度应纳税所得额',
    'enterprise.staffByQuarter': {
      title: '各季度季初、季末从业人数',
      question: '经营期内每个季度的季初、季末从业人数（含劳务派遣）依次是多少？',
    },
    'enterprise.assetsByQuarter': {
      title: '各季度季初、季末资产总额',
      question: '经营期内每个季度的季初、季末资产总额（分）依次是多少？',
    },
    'enterprise.staffMean': '全年季度平均从业人数',
    'enterprise.assetsMean': '全年季度平均资产总额',
    'enterprise.smallLowProfit': '小型微利企业',
    'enterprise.stateOwned': '国有企业',
    'enterprise.constructionQualified': '有建筑业资质',
    'enterprise.scaleKind': { title: '四上单位类别', values: scaleKinds },
    'enterprise.scaleThreshold': '规上起点',
    'enterprise.scaleShare': '营业收入占规上起点的比例',
    'enterprise.scaleShort': '距规上起点的差额',
    'enterprise.upgradePotential': '有升规潜力',
    'enterprise.tax': '年度纳税额',
    'enterprise.highTechIssuedOn': '高新技术企业证书颁发日期',
    'enterprise.rdStaffShare': '研发人员占比',
    'enterprise.rdSpendingShare': '研究开发费用占销售收入比例',
    'enterprise.rdDomesticShare': '境内研究开发费用占比',
    'enterprise.highTechIncomeShare': '高新技术产品（服务）收入占比',
    'enterprise.highTechFigures': '达到高新技术企业认定的量化条件',
    'individual.normal': '经营状态正常',
    'individual.reportFiled': '已按期报送上一年度年报',
    'individual.type': { title: '个体工商户分型', values: individualTypes },
    'individual.class': { title: '名特优新类别', values: individualClasses },
    'individual.listedOn': '列入名特优新名录日期',
    'individual.listedFrom': '名特优新待遇起始日',
    'individual.listed': '在名特优新名录有效期内',
  },
  formulas: {
    sizeTier: { title: '企业规模划型', values: { micro: '微型', small: '小型', medium: '中型', large: '大型' } },
    quarterMeanPeople: '季度平均值（人数）',
    quarterMeanMoney: '季度平均值（金额）',
    shareOf: '占比',
    shortOf: '差额',
    industryIn: '行业属于目录',
    sectionOf: '行业门类',
    nextYearStart: '次年1月1日',
  },
};

/** What the facts, records and events of `@huiqi/classification` are called in Chinese. */
export const classificationTitlesZh: Titles = titles;
