// Written from the vocabulary by packages/checks/scripts/engine-names.ts. Types only: no byte is left at run time.
import type { LocalDate, Ratio } from '@huiqi/kernel';
import type { Stated, StatedRecords } from '@huiqi/rules';

/** 规则可问的事实 · The facts that rules of this engine ask for. */
export interface FeesFacts {
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
  /** 缴费企业编号 · id of the paying enterprise. */
  readonly 'order.enterprise'?: Stated<string>;
  /** 受理日期 · day of acceptance. */
  readonly 'order.acceptedOn'?: Stated<LocalDate>;
  /** 缴费期限 · day the fee is due. */
  readonly 'order.dueOn'?: Stated<LocalDate>;
  /** 缴费日期 · day of payment. */
  readonly 'order.paidOn'?: Stated<LocalDate>;
  /** 缴费日期（未缴的为决定日） · day of payment, or of the decision while unpaid. */
  readonly 'order.settledOn'?: Stated<LocalDate>;
  /** 请求减缴日期 · day the reduction was asked for. */
  readonly 'order.requestedOn'?: Stated<LocalDate>;
  /** 服务类别 · service. */
  readonly 'line.service'?: Stated<
    | 'verification-mandatory'
    | 'verification'
    | 'calibration'
    | 'product-test'
    | 'special-equipment'
    | 'patent-application'
    | 'patent-examination'
    | 'patent-annual'
    | 'patent-reexamination'
    | 'trademark-registration'
    | 'trademark-renewal'
    | 'device-registration'
    | 'drug-registration'
    | 'certification'
    | 'other'
  >;
  /** 标准金额（元） · list amount. */
  readonly 'line.list'?: Stated<number>;
  /** 数量 · quantity. */
  readonly 'line.quantity'?: Stated<number>;
  /** 计量数（按收费标准的计费单位） · measure, in the unit of the schedule. */
  readonly 'line.measure'?: Stated<Ratio>;
  /** 计费基数（如设备价款、工程造价）（元） · amount the rate is taken of, such as a device price. */
  readonly 'line.base'?: Stated<number>;
  /** 实缴金额（元） · amount really paid. */
  readonly 'line.paid'?: Stated<number>;
  /** 其他层级已给的减免或补助（元） · already given by another level. */
  readonly 'line.received'?: Stated<number>;
  /** 选用的减免政策 · waiver rule that the payer chose. */
  readonly 'line.elected'?: Stated<string>;
  /** 是否委托检验 · commissioned by the client. */
  readonly 'line.commissioned'?: Stated<boolean>;
  /** 是否现场检定 · carried out on site. */
  readonly 'line.onSite'?: Stated<boolean>;
  /** 办理方式 · way of filing. */
  readonly 'line.channel'?: Stated<'paper' | 'electronic'>;
  /** 是否复检 · test again after a failed one. */
  readonly 'line.retest'?: Stated<boolean>;
  /** 是否监督检查或责令检定 · supervisory or ordered by the authority. */
  readonly 'line.supervisory'?: Stated<boolean>;
  /** 是否合格 · passed. */
  readonly 'line.passed'?: Stated<boolean>;
  /** 是否逾期送检 · submitted late by the user. */
  readonly 'line.lateSubmission'?: Stated<boolean>;
  /** 逾期送检是否因不可抗力 · submitted late by force majeure. */
  readonly 'line.forceMajeure'?: Stated<boolean>;
  /** 机构逾期完成的工作日数（个工作日） · workdays by which the institute was late. */
  readonly 'line.delayWorkdays'?: Stated<number>;
  /** 逾期缴费的月数（不足一月按一月）（个月） · months of late payment, begun ones counted. */
  readonly 'line.monthsLate'?: Stated<number>;
  /** 收费项目代码 · fee item. */
  readonly 'fee.item'?: Stated<string>;
  /** 专利年费年度 · year of the patent annual fee. */
  readonly 'fee.year'?: Stated<number>;
  /** 年费自授权当年起的年度 · year of the annual fee counted from the grant. */
  readonly 'fee.yearFromGrant'?: Stated<number>;
  /** 收费机构 · institute. */
  readonly 'institute.name'?: Stated<string>;
  /** 收费机构所属市场监管局的区划代码 · division code of the bureau that runs the institute. */
  readonly 'institute.bureau'?: Stated<string>;
  /** 器具名称 · instrument. */
  readonly 'instrument.name'?: Stated<string>;
  /** 强检目录监管方式 · mode in the catalogue. */
  readonly 'instrument.catalogueMode'?: Stated<'none' | 'V' | 'P+V'>;
  /** 是否列入强制检定目录 · listed for mandatory verification. */
  readonly 'instrument.inCatalogue'?: Stated<boolean>;
  /** 是否列入周期检定计划 · in the plan of periodic verification. */
  readonly 'instrument.inPlan'?: Stated<boolean>;
  /** 器具用途 · use of the instrument. */
  readonly 'instrument.use'?: Stated<'trade' | 'safety' | 'medical' | 'environment' | 'none'>;
  /** 特种设备种类 · kind of special equipment. */
  readonly 'equipment.kind'?: Stated<string>;
  /** 检验类别 · kind of inspection. */
  readonly 'equipment.inspection'?: Stated<string>;
  /** 电梯层数（层） · floors of the lift. */
  readonly 'equipment.floors'?: Stated<number>;
  /** 扶梯提升高度（米） · rise of the escalator. */
  readonly 'equipment.rise'?: Stated<Ratio>;
  /** 人行道长度（米） · length of the walkway. */
  readonly 'equipment.length'?: Stated<Ratio>;
  /** 额定蒸发量（吨/时） · rated capacity of the boiler. */
  readonly 'equipment.capacity'?: Stated<Ratio>;
  /** 额定热功率（兆瓦） · rated thermal power of the boiler. */
  readonly 'equipment.power'?: Stated<Ratio>;
  /** 额定载荷（吨） · rated load. */
  readonly 'equipment.load'?: Stated<Ratio>;
  /** 是否特殊电梯 · lift of a special kind. */
  readonly 'equipment.special'?: Stated<boolean>;
  /** 是否液压驱动 · hydraulic. */
  readonly 'equipment.hydraulic'?: Stated<boolean>;
  /** 专利类型 · kind of patent. */
  readonly 'patent.kind'?: Stated<'invention' | 'utility' | 'design'>;
  /** 专利申请日 · filing day of the patent. */
  readonly 'patent.filedOn'?: Stated<LocalDate>;
  /** 专利授权公告日 · grant day of the patent. */
  readonly 'patent.grantedOn'?: Stated<LocalDate>;
  /** 是否已获准减缴 · reduction approved. */
  readonly 'patent.reductionApproved'?: Stated<boolean>;
  /** 获准减缴日期 · day the reduction was approved. */
  readonly 'patent.reductionApprovedOn'?: Stated<LocalDate>;
  /** 是否按时请求减缴 · reduction asked for in time. */
  readonly 'patent.askedInTime'?: Stated<boolean>;
  /** 请求减缴之后是否又变更过申请人、专利权人 · applicant or owner changed since the request. */
  readonly 'patent.changedSinceRequest'?: Stated<boolean>;
  /** 2018年7月31日所处的专利年度 · year of the patent on 31 July 2018. */
  readonly 'patent.yearAtExtension'?: Stated<number>;
  /** 2018年7月31日所处的自授权当年起的年度 · year counted from the grant on 31 July 2018. */
  readonly 'patent.yearFromGrantAtExtension'?: Stated<number>;
  /** 是否处于开放许可实施期间 · open licence running. */
  readonly 'patent.openLicence'?: Stated<boolean>;
  /** 是否在首次审查意见答复期限届满前主动撤回且未答复 · withdrawn before the first reply limit, with no reply filed. */
  readonly 'patent.withdrawn'?: Stated<boolean>;
  /** 是否被认定为非正常专利申请 · held to be an abnormal filing. */
  readonly 'patent.abnormal'?: Stated<boolean>;
  /** 已缴官方规定费用合计（元） · official fees paid. */
  readonly 'patent.officialFees'?: Stated<number>;
  /** 是否生产防疫物资 · makes epidemic products. */
  readonly 'enterprise.epidemicMaker'?: Stated<boolean>;
  /** 商标类别数（类） · classes of the trademark. */
  readonly 'trademark.classes'?: Stated<number>;
  /** 商品或服务项目数（项） · goods or services named. */
  readonly 'trademark.goods'?: Stated<number>;
  /** 商标种类 · kind of trademark. */
  readonly 'trademark.kind'?: Stated<'ordinary' | 'collective' | 'certification'>;
  /** 医疗器械管理类别 · class of the medical device. */
  readonly 'device.class'?: Stated<'II' | 'III'>;
  /** 产地 · origin. */
  readonly 'device.origin'?: Stated<'domestic' | 'imported'>;
  /** 是否进入创新医疗器械特别审批程序 · entered the innovative device procedure. */
  readonly 'device.innovative'?: Stated<boolean>;
  /** 是否进入医疗器械应急审批程序的疫情防控产品 · epidemic product in the emergency procedure. */
  readonly 'device.emergency'?: Stated<boolean>;
  /** 专利申请人（专利权人） · patent applicants or owners. */
  readonly applicants?: StatedRecords<{
    /** 申请人类别 · kind of applicant. */
    readonly kind?: Stated<
      'person' | 'enterprise' | 'public-institution' | 'social-organisation' | 'non-profit-research' | 'other'
    >;
    /** 上年度应纳税所得额（个人为全年收入）（元） · taxable income of last year (of a person: whole income). */
    readonly taxableIncome?: Stated<number>;
  }> | null;
  /** 减免台账 · ledger of waivers given. */
  readonly 'waiver.history'?: StatedRecords<{
    /** 企业编号 · enterprise. */
    readonly enterprise?: Stated<string>;
    /** 收费单编号 · order. */
    readonly order?: Stated<string>;
    /** 减免规则编号 · id of the waiver rule. */
    readonly rule?: Stated<string>;
    /** 适用日期 · day the waiver was given for. */
    readonly on?: Stated<LocalDate>;
    /** 减免金额（元） · waived. */
    readonly waived?: Stated<number>;
  }> | null;
  /** 已提交的证明材料 · documents shown earlier. */
  readonly 'waiver.proofs'?: StatedRecords<{
    /** 材料种类 · kind of document. */
    readonly kind?: Stated<string>;
    /** 提交日期 · day it was shown. */
    readonly on?: Stated<LocalDate>;
  }> | null;
  /** 虚假陈述记录 · false statements found. */
  readonly falseStatements?: StatedRecords<{
    /** 查实日期 · day it was found. */
    readonly foundOn?: Stated<LocalDate>;
    /** 所涉政策 · policy it was about. */
    readonly about?: Stated<string>;
  }> | null;
}

/** 事件的日期 · The events whose days count. */
export interface FeesEvents {
  /** 受理 · acceptance. */
  readonly accept?: LocalDate;
  /** 申请 · filing. */
  readonly filing?: LocalDate;
  /** 请求减缴 · request for reduction. */
  readonly request?: LocalDate;
  /** 缴费期限届满 · due. */
  readonly due?: LocalDate;
  /** 缴费 · payment. */
  readonly pay?: LocalDate;
  /** 授予 · grant. */
  readonly grant?: LocalDate;
  /** 出具报告 · report. */
  readonly report?: LocalDate;
  /** 划型 · classification. */
  readonly classify?: LocalDate;
}
