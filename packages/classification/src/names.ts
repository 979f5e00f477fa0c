// Written from the vocabulary by packages/checks/scripts/engine-names.ts. Types only: no byte is left at run time.
import type { LocalDate, Ratio } from '@huiqi/kernel';
import type { Stated } from '@huiqi/rules';

/** 规则可问的事实 · The facts that rules of this engine ask for. */
export interface ClassificationFacts {
  /** 主体类型 · kind of entity. */
  readonly 'enterprise.kind'?: Stated<'enterprise' | 'individual-business' | 'cooperative' | 'other'>;
  /** 行政区划代码 · division code. */
  readonly 'enterprise.division'?: Stated<string>;
  /** 所在省份代码 · province code. */
  readonly 'enterprise.province'?: Stated<string>;
  /** 所在地市代码 · city code. */
  readonly 'enterprise.city'?: Stated<string>;
  /** 所在园区 · park. */
  readonly 'enterprise.park'?: Stated<string>;
  /** 行业代码 · industry code. */
  readonly 'enterprise.industry'?: Stated<string>;
  /** 行业门类 · industry section. */
  readonly 'enterprise.industrySection'?: Stated<string>;
  /** 行业大类 · industry division. */
  readonly 'enterprise.industryDivision'?: Stated<string>;
  /** 行业中类 · industry group. */
  readonly 'enterprise.industryGroup'?: Stated<string>;
  /** 从业人员（人） · employees. */
  readonly 'enterprise.employees'?: Stated<number>;
  /** 营业收入（元） · revenue. */
  readonly 'enterprise.revenue'?: Stated<number>;
  /** 资产总额（元） · total assets. */
  readonly 'enterprise.assets'?: Stated<number>;
  /** 成立日期 · day of registration. */
  readonly 'enterprise.registeredOn'?: Stated<LocalDate>;
  /** 开始经营日期 · operating since. */
  readonly 'enterprise.operatingSince'?: Stated<LocalDate>;
  /** 是否规上 · above designated scale. */
  readonly 'enterprise.aboveScale'?: Stated<boolean>;
  /** 高新技术企业证书有效期至 · high-tech certificate valid until. */
  readonly 'enterprise.highTechUntil'?: Stated<LocalDate>;
  /** 是否高新技术企业 · high-tech enterprise. */
  readonly 'enterprise.highTech'?: Stated<boolean>;
  /** 是否列入经营异常名录 · on the list of abnormal operations. */
  readonly 'enterprise.abnormalListed'?: Stated<boolean>;
  /** 是否列入严重违法失信名单 · on the list of serious violations and dishonesty. */
  readonly 'enterprise.seriouslyDishonestListed'?: Stated<boolean>;
  /** 企业规模 · enterprise size. */
  readonly 'enterprise.size'?: Stated<'micro' | 'small' | 'medium' | 'large'>;
  /** 划型行业 · industry of the size table. */
  readonly 'enterprise.sizeIndustry'?: Stated<
    | 'agriculture'
    | 'industry'
    | 'construction'
    | 'wholesale'
    | 'retail'
    | 'transport'
    | 'storage'
    | 'postal'
    | 'accommodation'
    | 'catering'
    | 'information-transmission'
    | 'software'
    | 'real-estate'
    | 'property-management'
    | 'leasing-business'
    | 'other'
    | 'outside'
  >;
  /** 划型所用的行业门类 · section of the industry, for the size. */
  readonly 'enterprise.sizeSection'?: Stated<string>;
  /** 负责人与大型企业为同一人 · same head as a large enterprise. */
  readonly 'enterprise.sameHeadAsLarge'?: Stated<boolean>;
  /** 与大型企业存在直接控股、管理关系 · directly controlled or managed by a large enterprise. */
  readonly 'enterprise.controlledByLarge'?: Stated<boolean>;
  /** 独立于大型企业 · independent of large enterprises. */
  readonly 'enterprise.independent'?: Stated<boolean>;
  /** 政府采购中的中小企业 · small or medium enterprise in government procurement. */
  readonly 'enterprise.procurementSme'?: Stated<boolean>;
  /** 从事国家限制或禁止行业 · in an industry that the state restricts or bans. */
  readonly 'enterprise.restrictedIndustry'?: Stated<boolean>;
  /** 年度应纳税所得额（元） · taxable income of the year. */
  readonly 'enterprise.taxableIncome'?: Stated<number>;
  /** 各季度季初、季末从业人数（人） · people at each quarter’s opening and closing. */
  readonly 'enterprise.staffByQuarter'?: Stated<readonly (string | number | boolean)[]>;
  /** 各季度季初、季末资产总额（分） · assets at each quarter’s opening and closing. */
  readonly 'enterprise.assetsByQuarter'?: Stated<readonly (string | number | boolean)[]>;
  /** 全年季度平均从业人数 · mean number of people of the quarters. */
  readonly 'enterprise.staffMean'?: Stated<Ratio>;
  /** 全年季度平均资产总额（元） · mean assets of the quarters. */
  readonly 'enterprise.assetsMean'?: Stated<number>;
  /** 小型微利企业 · small low-profit enterprise. */
  readonly 'enterprise.smallLowProfit'?: Stated<boolean>;
  /** 国有企业 · state-owned enterprise. */
  readonly 'enterprise.stateOwned'?: Stated<boolean>;
  /** 有建筑业资质 · qualified for construction. */
  readonly 'enterprise.constructionQualified'?: Stated<boolean>;
  /** 四上单位类别 · statistical group. */
  readonly 'enterprise.scaleKind'?: Stated<
    | 'industry'
    | 'construction'
    | 'wholesale'
    | 'retail'
    | 'lodging'
    | 'real-estate'
    | 'services-high'
    | 'services-middle'
    | 'services-low'
    | 'outside'
  >;
  /** 规上起点（元） · threshold of the statistical scale. */
  readonly 'enterprise.scaleThreshold'?: Stated<number>;
  /** 营业收入占规上起点的比例 · revenue as a share of the threshold. */
  readonly 'enterprise.scaleShare'?: Stated<Ratio>;
  /** 距规上起点的差额（元） · shortfall to the threshold. */
  readonly 'enterprise.scaleShort'?: Stated<number>;
  /** 有升规潜力 · may rise above the statistical scale. */
  readonly 'enterprise.upgradePotential'?: Stated<boolean>;
  /** 年度纳税额（元） · tax paid in the year. */
  readonly 'enterprise.tax'?: Stated<number>;
  /** 高新技术企业证书颁发日期 · day the high-tech certificate was issued. */
  readonly 'enterprise.highTechIssuedOn'?: Stated<LocalDate>;
  /** 研发人员占比 · share of research staff. */
  readonly 'enterprise.rdStaffShare'?: Stated<Ratio>;
  /** 研究开发费用占销售收入比例 · research spending as a share of sales. */
  readonly 'enterprise.rdSpendingShare'?: Stated<Ratio>;
  /** 境内研究开发费用占比 · share of research spending at home. */
  readonly 'enterprise.rdDomesticShare'?: Stated<Ratio>;
  /** 高新技术产品（服务）收入占比 · share of income from high-tech products. */
  readonly 'enterprise.highTechIncomeShare'?: Stated<Ratio>;
  /** 达到高新技术企业认定的量化条件 · meets the figures for a high-tech certificate. */
  readonly 'enterprise.highTechFigures'?: Stated<boolean>;
  /** 经营状态正常 · in normal operation. */
  readonly 'individual.normal'?: Stated<boolean>;
  /** 已按期报送上一年度年报 · filed the last annual report. */
  readonly 'individual.reportFiled'?: Stated<boolean>;
  /** 个体工商户分型 · type of individual business. */
  readonly 'individual.type'?: Stated<'survival' | 'growth' | 'development'>;
  /** 名特优新类别 · class of selected individual business. */
  readonly 'individual.class'?: Stated<'known' | 'distinctive' | 'fine' | 'new'>;
  /** 列入名特优新名录日期 · day of entry into the list. */
  readonly 'individual.listedOn'?: Stated<LocalDate>;
  /** 名特优新待遇起始日 · day from which the listing counts. */
  readonly 'individual.listedFrom'?: Stated<LocalDate>;
  /** 在名特优新名录有效期内 · on the list of selected individual businesses. */
  readonly 'individual.listed'?: Stated<boolean>;
}

/** 事件的日期 · The events whose days count. */
export interface ClassificationEvents {
  /** 划型 · classification. */
  readonly classify?: LocalDate;
}
