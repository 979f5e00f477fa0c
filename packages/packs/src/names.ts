import type { PackNames } from '@huiqi/rules';

/** 主题日、质量月与年度工作节点：名称 · names of `cn.campaign-days`. */
export interface CnCampaignDaysNames extends PackNames {
  readonly clock: never;
  readonly duty:
    | 'cn.campaign.accreditation'
    | 'cn.campaign.metrology'
    | 'cn.campaign.quality-month'
    | 'cn.campaign.standards'
    | 'cn.quality-assessment.goals'
    | 'cn.quality-assessment.report';
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 企业年度报告与信息公示：名称 · names of `cn.company-duties`. */
export interface CnCompanyDutiesNames extends PackNames {
  readonly clock:
    | 'cn.capital.adjust'
    | 'cn.capital.adjust.2024'
    | 'cn.capital.disclose'
    | 'cn.capital.disclose.2024'
    | 'cn.disclosure.instant'
    | 'cn.disclosure.instant.2014'
    | 'cn.disclosure.instant.2024'
    | 'cn.disclosure.licence-change'
    | 'cn.disclosure.licence-change.2022';
  readonly duty: 'cn.annual-report' | 'cn.annual-report.2022' | 'cn.annual-report.2024';
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 市场监管投诉举报办理期限：名称 · names of `cn.complaints`. */
export interface CnComplaintsNames extends PackNames {
  readonly clock:
    | 'cn.clue.verify'
    | 'cn.clue.verify.2020'
    | 'cn.clue.verify.2026'
    | 'cn.complaint.accept'
    | 'cn.complaint.accept.2020'
    | 'cn.complaint.accept.2026'
    | 'cn.complaint.lapse'
    | 'cn.complaint.lapse.2020'
    | 'cn.complaint.lapse.2026'
    | 'cn.consumer-law.complaint'
    | 'cn.consumer-law.complaint.2014'
    | 'cn.jurisdiction.dispute'
    | 'cn.jurisdiction.dispute.2020'
    | 'cn.jurisdiction.dispute.2026'
    | 'cn.mediation.limit'
    | 'cn.mediation.limit.2020'
    | 'cn.mediation.limit.2026'
    | 'cn.mediation.notice'
    | 'cn.mediation.notice.2020'
    | 'cn.mediation.notice.2026'
    | 'cn.report.notice'
    | 'cn.report.notice.2020'
    | 'cn.report.notice.2026'
    | 'cn.report.verify'
    | 'cn.report.verify.2020'
    | 'cn.report.verify.2021';
  readonly duty: never;
  readonly award: never;
  readonly clause: 'cn.report.merged';
  readonly derived: never;
  readonly fact: never;
}

/** 期间怎样计算（通用法律）：名称 · names of `cn.counting`. */
export interface CnCountingNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 医疗器械产品注册费（全国）：名称 · names of `cn.device`. */
export interface CnDeviceNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 医疗器械注册、许可延续与自查报告：名称 · names of `cn.devices`. */
export interface CnDevicesNames extends PackNames {
  readonly clock: never;
  readonly duty:
    | 'cn.device.business-renewal'
    | 'cn.device.business-renewal.2022'
    | 'cn.device.business-report'
    | 'cn.device.business-report.2022'
    | 'cn.device.production-renewal'
    | 'cn.device.production-renewal.2022'
    | 'cn.device.production-report'
    | 'cn.device.production-report.2022'
    | 'cn.device.registration-renewal'
    | 'cn.device.registration-renewal.2021';
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 日管控、周排查、月调度：名称 · names of `cn.duty-calendar`. */
export interface CnDutyCalendarNames extends PackNames {
  readonly clock: never;
  readonly duty:
    | 'cn.food.daily'
    | 'cn.food.monthly'
    | 'cn.food.weekly'
    | 'cn.producer.daily'
    | 'cn.producer.monthly'
    | 'cn.producer.weekly'
    | 'cn.seller.daily'
    | 'cn.seller.monthly'
    | 'cn.seller.weekly';
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 高新技术企业（全国）：名称 · names of `cn.high-tech`. */
export interface CnHighTechNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: 'enterprise.highTech' | 'enterprise.highTechFigures' | 'enterprise.highTechUntil';
  readonly fact: never;
}

/** 个体工商户分型分类（全国）：名称 · names of `cn.individual`. */
export interface CnIndividualNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: 'individual.listed' | 'individual.listedFrom';
  readonly fact: never;
}

/** 许可证与认证证书的延续：名称 · names of `cn.licences`. */
export interface CnLicencesNames extends PackNames {
  readonly clock:
    | 'cn.enterprise-standard.review'
    | 'cn.enterprise-standard.review.2024'
    | 'cn.enterprise-standard.update'
    | 'cn.enterprise-standard.update.2018'
    | 'cn.laboratory.accept'
    | 'cn.laboratory.accept.2021'
    | 'cn.laboratory.decide'
    | 'cn.laboratory.decide.2021'
    | 'cn.laboratory.issue'
    | 'cn.laboratory.issue.2021'
    | 'cn.laboratory.rectify'
    | 'cn.laboratory.rectify.2021'
    | 'cn.laboratory.review'
    | 'cn.laboratory.review.2021';
  readonly duty:
    | 'cn.food-licence.renewal'
    | 'cn.food-licence.renewal.2020'
    | 'cn.industrial-licence.renewal'
    | 'cn.industrial-licence.renewal.2023'
    | 'cn.laboratory.renewal'
    | 'cn.laboratory.renewal.2021'
    | 'cn.product-certificate.renewal'
    | 'cn.product-certificate.renewal.2010'
    | 'cn.system-certificate.renewal'
    | 'cn.system-certificate.renewal.2024'
    | 'cn.system-certificate.renewal.2026'
    | 'cn.system-certificate.surveillance'
    | 'cn.system-certificate.surveillance.2024'
    | 'cn.system-certificate.surveillance.2026';
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 小型微利企业（全国）：名称 · names of `cn.low-profit`. */
export interface CnLowProfitNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: 'enterprise.assetsMean' | 'enterprise.smallLowProfit' | 'enterprise.staffMean';
  readonly fact: never;
}

/** 强制检定免费（全国）：名称 · names of `cn.metrology`. */
export interface CnMetrologyNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: 'instrument.inCatalogue';
  readonly fact: never;
}

/** 计量检定收费的加收和减收（全国）：名称 · names of `cn.metrology-charges`. */
export interface CnMetrologyChargesNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 专利收费减缴（全国）：名称 · names of `cn.patent`. */
export interface CnPatentNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: never;
  readonly clause: 'cn.patent.half-month' | 'cn.patent.restored-reduction';
  readonly derived:
    | 'fee.yearFromGrant'
    | 'line.monthsLate'
    | 'patent.askedInTime'
    | 'patent.yearAtExtension'
    | 'patent.yearFromGrantAtExtension';
  readonly fact: never;
}

/** 专利年费与专利权期限：名称 · names of `cn.patent-duties`. */
export interface CnPatentDutiesNames extends PackNames {
  readonly clock:
    | 'cn.patent.term'
    | 'cn.patent.term.design.1993'
    | 'cn.patent.term.design.2021'
    | 'cn.patent.term.invention.1993'
    | 'cn.patent.term.invention.2021'
    | 'cn.patent.term.utility.1993'
    | 'cn.patent.term.utility.2021';
  readonly duty:
    | 'cn.patent.annual-fee'
    | 'cn.patent.annual-fee.design-older.2024'
    | 'cn.patent.annual-fee.design.2024'
    | 'cn.patent.annual-fee.invention.2024'
    | 'cn.patent.annual-fee.utility.2024';
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 行政处罚、查封扣押、复议诉讼与申请强制执行的期限：名称 · names of `cn.penalty`. */
export interface CnPenaltyNames extends PackNames {
  readonly clock:
    | 'cn.penalty.assist'
    | 'cn.penalty.assist.2021'
    | 'cn.penalty.cash-agency'
    | 'cn.penalty.cash-agency.2021'
    | 'cn.penalty.cash-officer'
    | 'cn.penalty.cash-officer.2021'
    | 'cn.penalty.close'
    | 'cn.penalty.close.2021'
    | 'cn.penalty.court'
    | 'cn.penalty.court-instalments'
    | 'cn.penalty.court-instalments.2021'
    | 'cn.penalty.court.2021'
    | 'cn.penalty.decision'
    | 'cn.penalty.decision.2019'
    | 'cn.penalty.decision.2021'
    | 'cn.penalty.designation'
    | 'cn.penalty.designation.2021'
    | 'cn.penalty.filing'
    | 'cn.penalty.filing.2019'
    | 'cn.penalty.filing.2021'
    | 'cn.penalty.hearing'
    | 'cn.penalty.hearing-notice'
    | 'cn.penalty.hearing-notice.2021'
    | 'cn.penalty.hearing.2021'
    | 'cn.penalty.jurisdiction'
    | 'cn.penalty.jurisdiction.2021'
    | 'cn.penalty.legal-review'
    | 'cn.penalty.legal-review.2021'
    | 'cn.penalty.limitation'
    | 'cn.penalty.limitation.general.2021'
    | 'cn.penalty.limitation.grave.2021'
    | 'cn.penalty.notice-service'
    | 'cn.penalty.notice-service.2021'
    | 'cn.penalty.payment'
    | 'cn.penalty.payment.2021'
    | 'cn.penalty.preservation'
    | 'cn.penalty.preservation.2021'
    | 'cn.penalty.publish'
    | 'cn.penalty.publish.2021'
    | 'cn.penalty.reminder'
    | 'cn.penalty.reminder.2021'
    | 'cn.penalty.respondent'
    | 'cn.penalty.respondent.ordinary.2024'
    | 'cn.penalty.respondent.simple.2024'
    | 'cn.penalty.review-asked'
    | 'cn.penalty.review-asked.2024'
    | 'cn.penalty.review-decided'
    | 'cn.penalty.review-decided.ordinary.2024'
    | 'cn.penalty.review-decided.simple.2024'
    | 'cn.penalty.service'
    | 'cn.penalty.service.2021'
    | 'cn.penalty.suit'
    | 'cn.penalty.suit-after-review'
    | 'cn.penalty.suit-after-review.2017'
    | 'cn.penalty.suit-answer'
    | 'cn.penalty.suit-answer.2017'
    | 'cn.penalty.suit.2017'
    | 'cn.penalty.suit.2024'
    | 'cn.penalty.suit.metrology.2018'
    | 'cn.penalty.suit.metrology.2024'
    | 'cn.penalty.summary-file'
    | 'cn.penalty.summary-file.2021'
    | 'cn.penalty.withdrawal'
    | 'cn.penalty.withdrawal.2021'
    | 'cn.seizure.limit'
    | 'cn.seizure.limit.2012'
    | 'cn.seizure.limit.2021';
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 信访、督查与监督检查的期限：名称 · names of `cn.petitions`. */
export interface CnPetitionsNames extends PackNames {
  readonly clock:
    | 'cn.equipment-inspection.recheck'
    | 'cn.equipment-inspection.recheck.2022'
    | 'cn.food-inspection.publish'
    | 'cn.food-inspection.publish.2022'
    | 'cn.inspection.objection'
    | 'cn.inspection.objection.2021'
    | 'cn.inspection.review'
    | 'cn.inspection.review.2021'
    | 'cn.petition.ask-rereview'
    | 'cn.petition.ask-rereview.2022'
    | 'cn.petition.ask-review'
    | 'cn.petition.ask-review.2022'
    | 'cn.petition.handle'
    | 'cn.petition.handle.2022'
    | 'cn.petition.refuse'
    | 'cn.petition.refuse.2022'
    | 'cn.petition.rereview'
    | 'cn.petition.rereview.2022'
    | 'cn.petition.review'
    | 'cn.petition.review.2022'
    | 'cn.petition.route'
    | 'cn.petition.route.2022'
    | 'cn.petition.tell'
    | 'cn.petition.tell-transferred'
    | 'cn.petition.tell-transferred.2022'
    | 'cn.petition.tell.2022';
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 小微企业质量管理体系认证提升：名称 · names of `cn.qms-upgrade`. */
export interface CnQmsUpgradeNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: 'cn.qms-upgrade';
  readonly clause: 'cn.qms-upgrade.other-clauses' | 'cn.qms-upgrade.willing';
  readonly derived: 'reply.deemed';
  readonly fact: never;
}

/** 中国质量奖：名称 · names of `cn.quality-award`. */
export interface CnQualityAwardNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: 'cn.quality-award';
  readonly clause:
    | 'cn.quality-award.accident-kind'
    | 'cn.quality-award.leading'
    | 'cn.quality-award.management-model'
    | 'cn.quality-award.other-clauses';
  readonly derived: never;
  readonly fact: never;
}

/** 登记注册期限：名称 · names of `cn.registration`. */
export interface CnRegistrationNames extends PackNames {
  readonly clock:
    | 'cn.registration.branch'
    | 'cn.registration.branch.2022'
    | 'cn.registration.capital-notice'
    | 'cn.registration.capital-notice.2022'
    | 'cn.registration.change'
    | 'cn.registration.change.2022'
    | 'cn.registration.cooperative'
    | 'cn.registration.cooperative.2022'
    | 'cn.registration.decide'
    | 'cn.registration.decide.2022'
    | 'cn.registration.deregister'
    | 'cn.registration.deregister.2022'
    | 'cn.registration.false-accept'
    | 'cn.registration.false-accept.2022'
    | 'cn.registration.false-decide'
    | 'cn.registration.false-decide.2022'
    | 'cn.registration.filing'
    | 'cn.registration.filing.2022'
    | 'cn.registration.licence-lapse'
    | 'cn.registration.licence-lapse.2022'
    | 'cn.registration.liquidation-notice'
    | 'cn.registration.liquidation-notice.2022'
    | 'cn.registration.merger-notice'
    | 'cn.registration.merger-notice.2022'
    | 'cn.registration.resume'
    | 'cn.registration.resume.2022'
    | 'cn.registration.simple-apply'
    | 'cn.registration.simple-apply.2022'
    | 'cn.registration.simple-notice'
    | 'cn.registration.simple-notice.2022'
    | 'cn.registration.suspension'
    | 'cn.registration.suspension.2022'
    | 'cn.registration.trader-push'
    | 'cn.registration.trader-push.2022';
  readonly duty: 'cn.registration.suspension-extension' | 'cn.registration.suspension-extension.2022';
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 规上与四上（全国）：名称 · names of `cn.scale`. */
export interface CnScaleNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived:
    | 'enterprise.aboveScale'
    | 'enterprise.scaleKind'
    | 'enterprise.scaleShare'
    | 'enterprise.scaleShort'
    | 'enterprise.scaleThreshold';
  readonly fact: never;
}

/** 企业规模划型（全国）：名称 · names of `cn.size`. */
export interface CnSizeNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: 'enterprise.size' | 'enterprise.sizeIndustry' | 'enterprise.sizeSection';
  readonly fact: never;
}

/** 中小企业独立性判断（政府采购）：名称 · names of `cn.sme`. */
export interface CnSmeNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: 'enterprise.independent' | 'enterprise.procurementSme';
  readonly fact: never;
}

/** 特种设备登记与定期检验：名称 · names of `cn.special-equipment`. */
export interface CnSpecialEquipmentNames extends PackNames {
  readonly clock:
    | 'cn.equipment.apply'
    | 'cn.equipment.apply.2014'
    | 'cn.equipment.register'
    | 'cn.equipment.register.2014';
  readonly duty:
    | 'cn.boiler.external'
    | 'cn.boiler.external.2024'
    | 'cn.boiler.internal'
    | 'cn.boiler.internal-first'
    | 'cn.boiler.internal-first.2024'
    | 'cn.boiler.internal.2024'
    | 'cn.boiler.internal.power-station.2024'
    | 'cn.boiler.pressure-test'
    | 'cn.boiler.pressure-test.2024'
    | 'cn.cylinder.inspection'
    | 'cn.cylinder.inspection.corrosive.2024'
    | 'cn.cylinder.inspection.general.2024'
    | 'cn.cylinder.inspection.inert.2024'
    | 'cn.elevator.inspection'
    | 'cn.elevator.inspection.2023'
    | 'cn.elevator.self-inspection'
    | 'cn.elevator.self-inspection.2023'
    | 'cn.vessel.first-inspection'
    | 'cn.vessel.first-inspection.2024'
    | 'cn.vessel.inspection'
    | 'cn.vessel.inspection.fair.2024'
    | 'cn.vessel.inspection.good.2024'
    | 'cn.vessel.yearly-check'
    | 'cn.vessel.yearly-check.2024';
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 商标收费（全国）：名称 · names of `cn.trademark`. */
export interface CnTrademarkNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 商标续展、异议与使用：名称 · names of `cn.trademark-duties`. */
export interface CnTrademarkDutiesNames extends PackNames {
  readonly clock:
    | 'cn.trademark.gap'
    | 'cn.trademark.gap-surrender'
    | 'cn.trademark.gap-surrender.2026'
    | 'cn.trademark.gap.2019'
    | 'cn.trademark.gap.2026'
    | 'cn.trademark.opposition'
    | 'cn.trademark.opposition.2019'
    | 'cn.trademark.opposition.2026'
    | 'cn.trademark.use'
    | 'cn.trademark.use.2019'
    | 'cn.trademark.use.2026';
  readonly duty: 'cn.trademark.renewal' | 'cn.trademark.renewal.2019' | 'cn.trademark.renewal.2026';
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 强制检定的周期与轮换：名称 · names of `cn.verification`. */
export interface CnVerificationNames extends PackNames {
  readonly clock: 'cn.verification.certificate' | 'cn.verification.certificate.1987';
  readonly duty:
    | 'cn.verification.fuel-dispenser'
    | 'cn.verification.gas-meter'
    | 'cn.verification.pressure-gauge'
    | 'cn.verification.taximeter'
    | 'cn.verification.truck-scale';
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 北京接诉即办时限：名称 · names of `cn-11.demands`. */
export interface BeijingDemandsNames extends PackNames {
  readonly clock: 'cn-11.demand' | 'cn-11.demand.2021';
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 锦州报送时限：名称 · names of `cn-2107.reporting`. */
export interface JinzhouReportingNames extends PackNames {
  readonly clock: never;
  readonly duty:
    | 'cn-2107.reporting.daily'
    | 'cn-2107.reporting.half-year'
    | 'cn-2107.reporting.monthly'
    | 'cn-2107.reporting.ten-day'
    | 'cn-2107.reporting.weekly'
    | 'cn-2107.reporting.yearly';
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 上海企业诉求与企业开办时限：名称 · names of `cn-31.demands`. */
export interface ShanghaiDemandsNames extends PackNames {
  readonly clock:
    | 'cn-31.demand'
    | 'cn-31.demand.contact'
    | 'cn-31.demand.contact.2024'
    | 'cn-31.demand.difficult.2024'
    | 'cn-31.demand.general.2024'
    | 'cn-31.startup'
    | 'cn-31.startup.2024';
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 上海市政府质量奖：名称 · names of `cn-31.quality-award`. */
export interface ShanghaiQualityAwardNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: 'cn-31.gold-quality-award' | 'cn-31.mayor-quality-award';
  readonly clause: 'cn-31.gold-quality-award.other-clauses' | 'cn-31.mayor-quality-award.other-clauses';
  readonly derived: never;
  readonly fact: never;
}

/** 上海药品医疗器械注册费（2024年、2025年）：名称 · names of `cn-31.registration`. */
export interface ShanghaiRegistrationNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 上海特种设备检验检测收费（2022年）：名称 · names of `cn-31.special-equipment`. */
export interface ShanghaiSpecialEquipmentNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 上海市青浦区政府质量奖：名称 · names of `cn-31.qingpu-quality-award`. */
export interface QingpuQualityAwardNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: 'cn-310118.gold-quality-award' | 'cn-310118.mayor-quality-award';
  readonly clause: 'cn-310118.gold-quality-award.other-clauses' | 'cn-310118.mayor-quality-award.other-clauses';
  readonly derived: never;
  readonly fact: never;
}

/** 江苏特种设备检验收费（2020年）：名称 · names of `cn-32.special-equipment`. */
export interface JiangsuSpecialEquipmentNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 江苏质标院委托检验减半收费（2025年）：名称 · names of `cn-32.testing`. */
export interface JiangsuTestingNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 浙江省及所辖市、区政府质量奖：名称 · names of `cn-33.quality-award`. */
export interface ZhejiangQualityAwardNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award:
    | 'cn-33.gov-quality-award'
    | 'cn-3301.gov-quality-award'
    | 'cn-3301.gov-quality-award.draft-2025'
    | 'cn-330203.gov-quality-award'
    | 'cn-330281.gov-quality-award'
    | 'cn-330304.gov-quality-award'
    | 'cn-331123.gov-quality-award';
  readonly clause:
    | 'cn-33.gov-quality-award.excellence'
    | 'cn-33.gov-quality-award.front-rank'
    | 'cn-33.gov-quality-award.other-clauses'
    | 'cn-3301.gov-quality-award.other-clauses'
    | 'cn-3301.gov-quality-award.relaxed-industry'
    | 'cn-330203.gov-quality-award.other-clauses'
    | 'cn-330281.gov-quality-award.other-clauses'
    | 'cn-330304.gov-quality-award.other-clauses'
    | 'cn-331123.gov-quality-award.other-clauses';
  readonly derived: never;
  readonly fact: never;
}

/** 浙江政府质量奖奖励：名称 · names of `cn-33.quality-award-money`. */
export interface ZhejiangQualityAwardMoneyNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: 'cn-33.gov-quality-award' | 'cn-330922.gov-quality-award';
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** “品字标浙江制造”品牌：名称 · names of `cn-33.zhejiang-made`. */
export interface ZhejiangMadeNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: 'cn-33.zhejiang-made.certification' | 'cn-33.zhejiang-made.declaration';
  readonly clause:
    | 'cn-33.zhejiang-made.certification.other-clauses'
    | 'cn-33.zhejiang-made.certification.tested'
    | 'cn-33.zhejiang-made.declaration.credit'
    | 'cn-33.zhejiang-made.declaration.other-clauses';
  readonly derived: never;
  readonly fact: never;
}

/** 安徽特种设备复检收费：名称 · names of `cn-34.special-equipment`. */
export interface AnhuiSpecialEquipmentNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 福建特种设备检验收费标准：名称 · names of `cn-35.special-equipment`. */
export interface FujianSpecialEquipmentNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 福州市政府质量奖：名称 · names of `cn-3501.quality-award`. */
export interface FuzhouQualityAwardNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: 'cn-3501.gov-quality-award';
  readonly clause: 'cn-3501.gov-quality-award.other-clauses';
  readonly derived: never;
  readonly fact: never;
}

/** 厦门检验检测收费优惠（2023年）：名称 · names of `cn-3502.metrology`. */
export interface XiamenMetrologyNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 泉州企业诉求办理时限：名称 · names of `cn-3505.demands`. */
export interface QuanzhouDemandsNames extends PackNames {
  readonly clock:
    | 'cn-3505.demand'
    | 'cn-3505.demand.assist.2022'
    | 'cn-3505.demand.extension'
    | 'cn-3505.demand.extension.2022'
    | 'cn-3505.demand.intake'
    | 'cn-3505.demand.intake.2022'
    | 'cn-3505.demand.lead.2022'
    | 'cn-3505.demand.objection'
    | 'cn-3505.demand.objection.2022'
    | 'cn-3505.demand.ruling'
    | 'cn-3505.demand.ruling.2022';
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 江西省井冈质量奖：名称 · names of `cn-36.quality-award`. */
export interface JiangxiQualityAwardNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: 'cn-36.jinggang-quality-award';
  readonly clause: 'cn-36.jinggang-quality-award.other-clauses';
  readonly derived: never;
  readonly fact: never;
}

/** 山东省省长质量奖：名称 · names of `cn-37.quality-award`. */
export interface ShandongQualityAwardNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: 'cn-37.governor-quality-award';
  readonly clause:
    | 'cn-37.governor-quality-award.departments'
    | 'cn-37.governor-quality-award.other-clauses'
    | 'cn-37.governor-quality-award.other-clauses-2016'
    | 'cn-37.governor-quality-award.other-clauses-2020';
  readonly derived: never;
  readonly fact: never;
}

/** 山东电梯检验收费（2020年）：名称 · names of `cn-37.special-equipment`. */
export interface ShandongSpecialEquipmentNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 济南企业诉求办理时限：名称 · names of `cn-3701.demands`. */
export interface JinanDemandsNames extends PackNames {
  readonly clock: 'cn-3701.demand' | 'cn-3701.demand.2022';
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 河南企业诉求办理时限：名称 · names of `cn-41.demands`. */
export interface HenanDemandsNames extends PackNames {
  readonly clock: 'cn-41.demand' | 'cn-41.demand.2020' | 'cn-41.demand.forward' | 'cn-41.demand.forward.2020';
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 许昌企业诉求与线索办理时限：名称 · names of `cn-4110.demands`. */
export interface XuchangDemandsNames extends PackNames {
  readonly clock:
    | 'cn-4110.clue'
    | 'cn-4110.clue.a.2025'
    | 'cn-4110.clue.b.2025'
    | 'cn-4110.clue.c.2025'
    | 'cn-4110.demand.dispatch'
    | 'cn-4110.demand.dispatch.2011'
    | 'cn-4110.demand.handle'
    | 'cn-4110.demand.handle.2011'
    | 'cn-4110.demand.longest'
    | 'cn-4110.demand.longest.2011';
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 商丘任务提醒比例：名称 · names of `cn-4114.tasks`. */
export interface ShangqiuTasksNames extends PackNames {
  readonly clock: 'cn-4114.task' | 'cn-4114.task.2025';
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 湖北省首席质量官：名称 · names of `cn-42.chief-quality-officer`. */
export interface HubeiChiefQualityOfficerNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: 'cn-42.chief-quality-officer.in-place' | 'cn-42.chief-quality-officer.person';
  readonly clause: 'cn-42.chief-quality-officer.person.other-clauses';
  readonly derived: never;
  readonly fact: never;
}

/** 珠海企业诉求“一二四”时限：名称 · names of `cn-4404.demands`. */
export interface ZhuhaiDemandsNames extends PackNames {
  readonly clock:
    | 'cn-4404.demand'
    | 'cn-4404.demand.consultation.2023'
    | 'cn-4404.demand.contact'
    | 'cn-4404.demand.contact.2023'
    | 'cn-4404.demand.other.2023';
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}

/** 四川省天府质量奖：名称 · names of `cn-51.quality-award`. */
export interface SichuanQualityAwardNames extends PackNames {
  readonly clock: never;
  readonly duty: never;
  readonly award: 'cn-51.tianfu-quality-award';
  readonly clause:
    | 'cn-51.tianfu-quality-award.edition-call'
    | 'cn-51.tianfu-quality-award.leading'
    | 'cn-51.tianfu-quality-award.look-back'
    | 'cn-51.tianfu-quality-award.other-clauses'
    | 'cn-51.tianfu-quality-award.other-clauses-2016';
  readonly derived: never;
  readonly fact: never;
}

/** 资阳企业设立登记办结时限：名称 · names of `cn-5120.registration`. */
export interface ZiyangRegistrationNames extends PackNames {
  readonly clock: 'cn-5120.registration' | 'cn-5120.registration.2020' | 'cn-5120.registration.2021';
  readonly duty: never;
  readonly award: never;
  readonly clause: never;
  readonly derived: never;
  readonly fact: never;
}
