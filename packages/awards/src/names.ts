// Written from the vocabulary by packages/checks/scripts/engine-names.ts. Types only: no byte is left at run time.
import type { LocalDate, Ratio } from '@huiqi/kernel';
import type { Stated, StatedRecords } from '@huiqi/rules';

/** 规则可问的事实 · The facts that rules of this engine ask for. */
export interface AwardsFacts {
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
  /** 卓越绩效模式实施起始日 · practising the excellence model since. */
  readonly 'practice.excellenceSince'?: Stated<LocalDate>;
  /** 质量管理体系有效运行起始日 · quality management system effective since. */
  readonly 'practice.qmsSince'?: Stated<LocalDate>;
  /** 卓越绩效是否取得成效 · visible results. */
  readonly 'practice.statedResults'?: Stated<boolean>;
  /** 申报类型 · applying as. */
  readonly 'subject.type'?: Stated<'organisation' | 'unit' | 'team' | 'individual' | 'government'>;
  /** 是否独立法人 · independent legal person. */
  readonly 'subject.independentLegalPerson'?: Stated<boolean>;
  /** 是否非营利组织 · non-profit organisation. */
  readonly 'subject.nonProfit'?: Stated<boolean>;
  /** 是否医疗机构 · medical institution. */
  readonly 'subject.medical'?: Stated<boolean>;
  /** 学校类别 · kind of school. */
  readonly 'subject.school'?: Stated<'none' | 'primary' | 'junior' | 'vocational' | 'other'>;
  /** 是否出口企业 · exporter. */
  readonly 'subject.exporter'?: Stated<boolean>;
  /** 是否专精特新企业 · specialised and innovative firm. */
  readonly 'subject.specialised'?: Stated<boolean>;
  /** 是否在本地纳入统计 · counted in the local statistics. */
  readonly 'subject.statisticsInPlace'?: Stated<boolean>;
  /** 省内合格供应商占比 · share of qualified suppliers in the province. */
  readonly 'subject.localSupplierShare'?: Stated<Ratio>;
  /** 是否有省级以上技术或设计中心 · provincial technology or design centre. */
  readonly 'subject.technologyCentre'?: Stated<boolean>;
  /** 重点产业 · favoured industry. */
  readonly 'subject.advancedIndustry'?: Stated<'aerospace' | 'embodied-ai' | 'life-health' | 'low-altitude' | 'other'>;
  /** 申报年度 · year of the application. */
  readonly 'application.year'?: Stated<number>;
  /** 申报时刻（时:分，如 11:30） · hour of filing, such as 11:30. */
  readonly 'application.hour'?: Stated<string>;
  /** 申报成果 · achievement put forward. */
  readonly 'application.achievement'?: Stated<string>;
  /** 评审得分 · score. */
  readonly 'score.total'?: Stated<Ratio>;
  /** 评审名次 · rank. */
  readonly 'score.rank'?: Stated<number>;
  /** 从事质量工作起始日 · quality work since. */
  readonly 'person.qualityWorkSince'?: Stated<LocalDate>;
  /** 在本地从事质量工作起始日 · quality work in the place since. */
  readonly 'person.localWorkSince'?: Stated<LocalDate>;
  /** 学历 · education. */
  readonly 'person.education'?: Stated<'secondary' | 'college' | 'bachelor' | 'master'>;
  /** 职称 · professional rank. */
  readonly 'person.rank'?: Stated<'none' | 'junior' | 'middle' | 'senior'>;
  /** 首席质量官培训合格日期 · trained as chief quality officer on. */
  readonly 'person.trainedOn'?: Stated<LocalDate>;
  /** 是否由法定代表人聘任 · appointed by the legal representative. */
  readonly 'person.appointed'?: Stated<boolean>;
  /** 首席质量官聘任日期 · chief quality officer since. */
  readonly 'officer.appointedOn'?: Stated<LocalDate>;
  /** 所获奖项 · award held. */
  readonly 'held.award'?: Stated<string>;
  /** 所获等次 · grade held. */
  readonly 'held.grade'?: Stated<'award' | 'innovation' | 'organisation' | 'nomination' | 'proposed' | 'other'>;
  /** 所获奖项层级 · level held. */
  readonly 'held.level'?: Stated<'national' | 'province' | 'city' | 'county'>;
  /** 所获奖项类别 · kind held. */
  readonly 'held.kind'?: Stated<'quality' | 'standard' | 'intellectual-property' | 'brand' | 'title' | 'other'>;
  /** 所获奖项授予日 · held since. */
  readonly 'held.on'?: Stated<LocalDate>;
  /** 同一奖项此前获奖次数 · earlier wins of the same award. */
  readonly 'held.wins'?: Stated<number>;
  /** 上级奖励金额（元） · prize money of the higher award. */
  readonly 'held.upperPaid'?: Stated<number>;
  /** 复评是否合格 · passed the re-assessment. */
  readonly 'review.passed'?: Stated<boolean>;
  /** 是否仅有轻微问题 · slight problems only. */
  readonly 'review.slight'?: Stated<boolean>;
  /** 评分标准 · scoring standard. */
  readonly 'scoring.standard'?: Stated<string>;
  /** 视为的回复 · reply it is taken for. */
  readonly 'reply.deemed'?: Stated<'taking' | 'declined'>;
  /** 事故 · accidents. */
  readonly accidents?: StatedRecords<{
    /** 发生日期 · day. */
    readonly on?: Stated<LocalDate>;
    /** 事故类别 · kind. */
    readonly kind?: Stated<'quality' | 'safety' | 'environment' | 'health' | 'food' | 'mass' | 'other'>;
    /** 事故等级 · severity. */
    readonly severity?: Stated<'general' | 'larger' | 'major' | 'grave'>;
    /** 是否因本组织责任 · by its own fault. */
    readonly ownFault?: Stated<boolean>;
  }> | null;
  /** 违法违纪行为 · breaches of law or discipline. */
  readonly violations?: StatedRecords<{
    /** 认定日期 · day. */
    readonly on?: Stated<LocalDate>;
    /** 类别 · kind. */
    readonly kind?: Stated<
      | 'quality'
      | 'safety'
      | 'environment'
      | 'tax'
      | 'labour'
      | 'credit'
      | 'licence'
      | 'consumer-fraud'
      | 'award-fraud'
      | 'other'
    >;
    /** 涉及奖项 · award concerned. */
    readonly award?: Stated<string>;
    /** 是否情节严重 · serious. */
    readonly serious?: Stated<boolean>;
  }> | null;
  /** 监督抽查 · supervisory samplings. */
  readonly samplings?: StatedRecords<{
    /** 抽查日期 · day. */
    readonly on?: Stated<LocalDate>;
    /** 抽查层级 · level. */
    readonly level?: Stated<'national' | 'province' | 'city' | 'county'>;
    /** 是否合格 · passed. */
    readonly passed?: Stated<boolean>;
    /** 是否严重不合格 · serious failure. */
    readonly serious?: Stated<boolean>;
  }> | null;
  /** 投诉 · complaints. */
  readonly complaints?: StatedRecords<{
    /** 投诉日期 · day. */
    readonly on?: Stated<LocalDate>;
    /** 是否属实 · found to be true. */
    readonly valid?: Stated<boolean>;
    /** 投诉程度 · severity. */
    readonly severity?: Stated<'general' | 'larger' | 'major'>;
    /** 是否因本组织责任 · by its own fault. */
    readonly ownFault?: Stated<boolean>;
  }> | null;
  /** 境外通报 · notifications abroad. */
  readonly exportNotices?: StatedRecords<{
    /** 通报日期 · day. */
    readonly on?: Stated<LocalDate>;
    /** 是否因本组织责任 · by its own fault. */
    readonly ownFault?: Stated<boolean>;
  }> | null;
  /** 已获奖项 · awards held. */
  readonly holdings?: StatedRecords<{
    /** 授予日期 · granted on. */
    readonly on?: Stated<LocalDate>;
    /** 授予日期不早于 · granted on or after. */
    readonly onOrAfter?: Stated<LocalDate>;
    /** 授予日期不晚于 · granted on or before. */
    readonly onOrBefore?: Stated<LocalDate>;
    /** 奖项编号 · award. */
    readonly award?: Stated<string>;
    /** 奖项层级 · level. */
    readonly level?: Stated<'national' | 'province' | 'city' | 'county'>;
    /** 奖项类别 · kind. */
    readonly kind?: Stated<'quality' | 'standard' | 'intellectual-property' | 'brand' | 'title' | 'other'>;
    /** 获奖等次 · grade. */
    readonly grade?: Stated<'award' | 'innovation' | 'organisation' | 'nomination' | 'proposed' | 'other'>;
    /** 评选年度 · year. */
    readonly year?: Stated<number>;
    /** 获奖成果 · achievement rewarded. */
    readonly achievement?: Stated<string>;
    /** 有效期至 · valid until. */
    readonly until?: Stated<LocalDate>;
  }> | null;
  /** 年度数据 · yearly figures. */
  readonly annuals?: StatedRecords<{
    /** 年度末日 · last day of the year. */
    readonly on?: Stated<LocalDate>;
    /** 亩均效益综合评价结果 · land yield grade. */
    readonly yieldGrade?: Stated<'A' | 'B' | 'C' | 'D'>;
    /** 营业收入（元） · revenue. */
    readonly revenue?: Stated<number>;
    /** 利润总额（元） · profit. */
    readonly profit?: Stated<number>;
    /** 营业收入增长率 · growth of revenue. */
    readonly revenueGrowth?: Stated<Ratio>;
    /** 当年监督抽查是否全部合格 · passed every sampling of the year. */
    readonly samplingsPassed?: Stated<boolean>;
  }> | null;
  /** 认证证书 · certificates. */
  readonly certificates?: StatedRecords<{
    /** 发证日期 · issued on. */
    readonly on?: Stated<LocalDate>;
    /** 有效期至 · valid until. */
    readonly until?: Stated<LocalDate>;
    /** 证书类别 · kind. */
    readonly kind?: Stated<'quality' | 'environment' | 'health' | 'sector' | 'brand' | 'same-line' | 'other'>;
  }> | null;
  /** 培育库在库情况 · membership of cultivation pools. */
  readonly pools?: StatedRecords<{
    /** 入库日期 · entered on. */
    readonly on?: Stated<LocalDate>;
    /** 出库日期 · left on. */
    readonly until?: Stated<LocalDate>;
    /** 最近复核日期 · last reviewed on. */
    readonly reviewedOn?: Stated<LocalDate>;
    /** 培育库编号 · pool. */
    readonly pool?: Stated<string>;
    /** 梯次 · tier. */
    readonly tier?: Stated<string>;
  }> | null;
  /** 标准 · standards. */
  readonly standards?: StatedRecords<{
    /** 发布日期 · released on. */
    readonly on?: Stated<LocalDate>;
    /** 标准号 · number. */
    readonly number?: Stated<string>;
    /** 标准类别 · kind. */
    readonly kind?: Stated<'zhejiang-made' | 'enterprise' | 'advanced' | 'other'>;
    /** 是否自我声明公开 · publicly self-declared. */
    readonly declared?: Stated<boolean>;
  }> | null;
  /** 各项申报 · applications filed. */
  readonly awardApplications?: StatedRecords<{
    /** 申报日期 · filed on. */
    readonly on?: Stated<LocalDate>;
    /** 奖项编号 · award. */
    readonly award?: Stated<string>;
    /** 奖项层级 · level. */
    readonly level?: Stated<'national' | 'province' | 'city' | 'county'>;
    /** 奖项类别 · kind. */
    readonly kind?: Stated<'quality' | 'standard' | 'intellectual-property' | 'brand' | 'title' | 'other'>;
    /** 获奖等次 · grade. */
    readonly grade?: Stated<'award' | 'innovation' | 'organisation' | 'nomination' | 'proposed' | 'other'>;
    /** 申报年度 · year. */
    readonly year?: Stated<number>;
    /** 申报类型 · applying as. */
    readonly subject?: Stated<'organisation' | 'unit' | 'team' | 'individual' | 'government'>;
  }> | null;
  /** 奖励资金 · prize money. */
  readonly awardPayments?: StatedRecords<{
    /** 拨付日期 · paid on. */
    readonly on?: Stated<LocalDate>;
    /** 奖项编号 · award. */
    readonly award?: Stated<string>;
    /** 奖项层级 · level. */
    readonly level?: Stated<'national' | 'province' | 'city' | 'county'>;
    /** 奖项类别 · kind. */
    readonly kind?: Stated<'quality' | 'standard' | 'intellectual-property' | 'brand' | 'title' | 'other'>;
    /** 获奖等次 · grade. */
    readonly grade?: Stated<'award' | 'innovation' | 'organisation' | 'nomination' | 'proposed' | 'other'>;
    /** 金额（元） · amount. */
    readonly amount?: Stated<number>;
  }> | null;
  /** 推荐意见 · recommendations. */
  readonly recommendations?: StatedRecords<{
    /** 推荐日期 · day. */
    readonly on?: Stated<LocalDate>;
    /** 推荐单位 · by. */
    readonly by?: Stated<string>;
    /** 奖项编号 · award. */
    readonly award?: Stated<string>;
  }> | null;
  /** 回复 · replies. */
  readonly replies?: StatedRecords<{
    /** 回复日期 · day. */
    readonly on?: Stated<LocalDate>;
    /** 事项 · matter. */
    readonly matter?: Stated<string>;
  }> | null;
  /** 评选届次 · editions. */
  readonly editions?: StatedRecords<{
    /** 起算日期 · counts from. */
    readonly on?: Stated<LocalDate>;
    /** 奖项编号 · award. */
    readonly award?: Stated<string>;
  }> | null;
  /** 控股组织 · controlled organisations. */
  readonly controlled?: StatedRecords<{
    /** 名称 · name. */
    readonly name?: Stated<string>;
    /** 事故 · accidents. */
    readonly accidents?: StatedRecords<{
      /** 发生日期 · day. */
      readonly on?: Stated<LocalDate>;
      /** 事故类别 · kind. */
      readonly kind?: Stated<'quality' | 'safety' | 'environment' | 'health' | 'food' | 'mass' | 'other'>;
      /** 事故等级 · severity. */
      readonly severity?: Stated<'general' | 'larger' | 'major' | 'grave'>;
      /** 是否因本组织责任 · by its own fault. */
      readonly ownFault?: Stated<boolean>;
    }> | null;
    /** 违法违纪行为 · breaches of law or discipline. */
    readonly violations?: StatedRecords<{
      /** 认定日期 · day. */
      readonly on?: Stated<LocalDate>;
      /** 类别 · kind. */
      readonly kind?: Stated<
        | 'quality'
        | 'safety'
        | 'environment'
        | 'tax'
        | 'labour'
        | 'credit'
        | 'licence'
        | 'consumer-fraud'
        | 'award-fraud'
        | 'other'
      >;
      /** 涉及奖项 · award concerned. */
      readonly award?: Stated<string>;
      /** 是否情节严重 · serious. */
      readonly serious?: Stated<boolean>;
    }> | null;
    /** 监督抽查 · supervisory samplings. */
    readonly samplings?: StatedRecords<{
      /** 抽查日期 · day. */
      readonly on?: Stated<LocalDate>;
      /** 抽查层级 · level. */
      readonly level?: Stated<'national' | 'province' | 'city' | 'county'>;
      /** 是否合格 · passed. */
      readonly passed?: Stated<boolean>;
      /** 是否严重不合格 · serious failure. */
      readonly serious?: Stated<boolean>;
    }> | null;
    /** 投诉 · complaints. */
    readonly complaints?: StatedRecords<{
      /** 投诉日期 · day. */
      readonly on?: Stated<LocalDate>;
      /** 是否属实 · found to be true. */
      readonly valid?: Stated<boolean>;
      /** 投诉程度 · severity. */
      readonly severity?: Stated<'general' | 'larger' | 'major'>;
      /** 是否因本组织责任 · by its own fault. */
      readonly ownFault?: Stated<boolean>;
    }> | null;
    /** 年度数据 · yearly figures. */
    readonly annuals?: StatedRecords<{
      /** 年度末日 · last day of the year. */
      readonly on?: Stated<LocalDate>;
      /** 亩均效益综合评价结果 · land yield grade. */
      readonly yieldGrade?: Stated<'A' | 'B' | 'C' | 'D'>;
      /** 营业收入（元） · revenue. */
      readonly revenue?: Stated<number>;
      /** 利润总额（元） · profit. */
      readonly profit?: Stated<number>;
      /** 营业收入增长率 · growth of revenue. */
      readonly revenueGrowth?: Stated<Ratio>;
      /** 当年监督抽查是否全部合格 · passed every sampling of the year. */
      readonly samplingsPassed?: Stated<boolean>;
    }> | null;
  }> | null;
}

/** 事件的日期 · The events whose days count. */
export interface AwardsEvents {
  /** 申请 · filing. */
  readonly filing?: LocalDate;
  /** 申报通知规定的截止日 · cut-off day of the call. */
  readonly cutoff?: LocalDate;
  /** 授予 · grant. */
  readonly grant?: LocalDate;
  /** 复核 · review. */
  readonly review?: LocalDate;
}
