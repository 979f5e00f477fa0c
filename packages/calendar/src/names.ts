// Written from the vocabulary by packages/checks/scripts/engine-names.ts. Types only: no byte is left at run time.
import type { LocalDate } from '@huiqi/kernel';
import type { Stated, StatedRecords } from '@huiqi/rules';

/** 规则可问的事实 · The facts that rules of this engine ask for. */
export interface CalendarFacts {
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
  /** 是否实名举报 · reporter gave a name. */
  readonly 'report.named'?: Stated<boolean>;
  /** 起算时刻 · time of day from which hours are counted. */
  readonly 'clock.time'?: Stated<string>;
  /** 已批准延期次数 · extensions granted. */
  readonly 'clock.extensionsGranted'?: Stated<number>;
  /** 专利类型 · kind of patent. */
  readonly 'patent.kind'?: Stated<'invention' | 'utility' | 'design'>;
  /** 是否涉及公民生命健康安全、金融安全且有危害后果 · harm to life, health or financial safety. */
  readonly 'offence.grave'?: Stated<boolean>;
  /** 诉求类别 · class of the demand. */
  readonly 'demand.class'?: Stated<'general' | 'difficult' | 'consultation' | 'simple' | 'joint' | 'complex'>;
  /** 是否属于本机关职责 · within our remit. */
  readonly 'demand.ours'?: Stated<boolean>;
  /** 办理单位的角色 · role of the handling unit. */
  readonly 'demand.role'?: Stated<'lead' | 'assist'>;
  /** 派单载明的办理期限 · limit printed on the ticket. */
  readonly 'demand.limit'?: Stated<LocalDate>;
  /** 交办的完成期限 · limit of the task. */
  readonly 'task.limit'?: Stated<LocalDate>;
  /** 检定证书载明的有效期 · validity printed on the verification certificate. */
  readonly 'instrument.validUntil'?: Stated<LocalDate>;
  /** 是否依计量法作出的处罚 · penalty under the metrology law. */
  readonly 'penalty.metrology'?: Stated<boolean>;
  /** 是否当场作出的处罚 · penalty imposed on the spot. */
  readonly 'penalty.onTheSpot'?: Stated<boolean>;
  /** 复议是否适用简易程序 · review by the simple procedure. */
  readonly 'review.simple'?: Stated<boolean>;
  /** 是否党委和政府信访部门 · office of letters and visits. */
  readonly 'petition.office'?: Stated<boolean>;
  /** 是否电站锅炉 · boiler of a power station. */
  readonly 'boiler.powerStation'?: Stated<boolean>;
  /** 能否进行内部检验 · can be inspected inside. */
  readonly 'boiler.insideReachable'?: Stated<boolean>;
  /** 压力容器安全状况等级 · safety grade of the pressure vessel. */
  readonly 'vessel.grade'?: Stated<number>;
  /** 气瓶盛装气体 · gas in the cylinder. */
  readonly 'cylinder.gas'?: Stated<'corrosive' | 'general' | 'inert'>;
  /** 不计入期限的期间 · times that are not counted. */
  readonly 'clock.pauses'?: StatedRecords<{
    /** 事由 · reason. */
    readonly kind?: Stated<
      | 'verification'
      | 'inspection'
      | 'testing'
      | 'appraisal'
      | 'quarantine'
      | 'hearing'
      | 'notice'
      | 'suspension'
      | 'identification'
      | 'applicant'
      | 'refund'
    >;
    /** 起始日 · first day. */
    readonly from?: Stated<LocalDate>;
    /** 恢复计算之日 · day the clock runs again. */
    readonly to?: Stated<LocalDate>;
  }> | null;
  /** 已办理的周期性事项 · recurring duties done. */
  readonly 'duty.done'?: StatedRecords<{
    /** 事项 · duty. */
    readonly duty?: Stated<string>;
    /** 办理日 · day done. */
    readonly on?: Stated<LocalDate>;
    /** 准予日 · day granted. */
    readonly granted?: Stated<LocalDate>;
  }> | null;
}

/** 事件的日期 · The events whose days count. */
export interface CalendarEvents {
  /** 定期义务本期届满 · end of a round of a recurring duty. */
  readonly 'duty.due'?: LocalDate;
  /** 期间起算 · start of a period. */
  readonly counting?: LocalDate;
  /** 收到投诉 · complaint received. */
  readonly 'complaint.received'?: LocalDate;
  /** 受理投诉 · complaint accepted. */
  readonly 'complaint.accepted'?: LocalDate;
  /** 决定终止调解 · decision to end mediation. */
  readonly 'mediation.ended'?: LocalDate;
  /** 调解中发现违法线索 · clue found in mediation. */
  readonly 'clue.found'?: LocalDate;
  /** 收到举报 · report received. */
  readonly 'report.received'?: LocalDate;
  /** 最后一次补充举报 · last further report. */
  readonly 'report.repeated'?: LocalDate;
  /** 作出是否立案决定 · decision whether to file a case. */
  readonly 'report.decided'?: LocalDate;
  /** 发生处理权限争议 · dispute over jurisdiction. */
  readonly 'jurisdiction.disputed'?: LocalDate;
  /** 知道或者应当知道权益受到侵害 · harm known, or should have been known. */
  readonly 'harm.known'?: LocalDate;
  /** 发现违法线索或者收到材料 · clue found or material received. */
  readonly 'penalty.clue'?: LocalDate;
  /** 决定立案 · case filed. */
  readonly 'penalty.filed'?: LocalDate;
  /** 行政处罚告知书送达 · notice of the intended penalty served. */
  readonly 'penalty.told'?: LocalDate;
  /** 举行听证 · hearing held. */
  readonly 'penalty.hearing'?: LocalDate;
  /** 发生案件管辖争议 · dispute over jurisdiction in a case. */
  readonly 'penalty.jurisdictionDisputed'?: LocalDate;
  /** 上一级部门收到报请指定管辖的材料 · request to name the competent bureau received. */
  readonly 'penalty.jurisdictionReported'?: LocalDate;
  /** 审核机构接到审核材料 · case file received for review inside the bureau. */
  readonly 'penalty.reviewFileReceived'?: LocalDate;
  /** 接到协助调查函 · request for assistance received. */
  readonly 'penalty.assistAsked'?: LocalDate;
  /** 适用简易程序作出处罚决定 · penalty decided by the summary procedure. */
  readonly 'penalty.summaryDecided'?: LocalDate;
  /** 处罚执行完毕、案件终止或者作出不予处罚等决定 · penalty executed, case ended or no penalty given. */
  readonly 'penalty.concluded'?: LocalDate;
  /** 作出处罚决定 · penalty decided. */
  readonly 'penalty.made'?: LocalDate;
  /** 发布送达公告 · service by public notice published. */
  readonly 'penalty.noticePublished'?: LocalDate;
  /** 当事人收到催告书 · reminder received by the party. */
  readonly 'penalty.reminded'?: LocalDate;
  /** 申请行政复议、提起行政诉讼的期限届满 · time for review and suit ended. */
  readonly 'penalty.remedyEnded'?: LocalDate;
  /** 暂缓或者分期缴纳罚款的期限结束 · deferral or instalments of the fine ended. */
  readonly 'penalty.instalmentsEnded'?: LocalDate;
  /** 受理行政复议申请 · application for review accepted. */
  readonly 'review.accepted'?: LocalDate;
  /** 被申请人收到复议申请书副本 · copy of the application for review received. */
  readonly 'review.copyReceived'?: LocalDate;
  /** 收到行政复议决定书或者复议期满 · review decision received, or time for it ended. */
  readonly 'review.told'?: LocalDate;
  /** 被告收到起诉状副本 · copy of the statement of claim received. */
  readonly 'suit.copyReceived'?: LocalDate;
  /** 宣告处罚决定而当事人不在场 · decision announced in the absence of the party. */
  readonly 'penalty.decided'?: LocalDate;
  /** 收到处罚决定书 · penalty decision received. */
  readonly 'penalty.served'?: LocalDate;
  /** 当场收缴罚款 · fine collected in cash. */
  readonly 'penalty.cashCollected'?: LocalDate;
  /** 行政机关收到当场收缴的罚款 · cash fine handed in to the agency. */
  readonly 'penalty.cashHanded'?: LocalDate;
  /** 公开的处罚决定被撤销、变更、确认违法或者无效 · published decision annulled or changed. */
  readonly 'penalty.annulled'?: LocalDate;
  /** 先行登记保存证据 · evidence registered and preserved. */
  readonly 'penalty.preserved'?: LocalDate;
  /** 查封、扣押 · sealing or seizure. */
  readonly 'seizure.started'?: LocalDate;
  /** 违法行为发生或者终了 · act, or end of the continuing act. */
  readonly 'offence.ended'?: LocalDate;
  /** 收到齐全的登记申请材料 · complete registration file received. */
  readonly 'registration.filed'?: LocalDate;
  /** 作出变更决议、决定或者法定变更事项发生 · resolution to change, or the event itself. */
  readonly 'registration.changed'?: LocalDate;
  /** 许可证件被吊销、撤销或者有效期届满 · licence revoked or lapsed. */
  readonly 'licence.lapsed'?: LocalDate;
  /** 营业执照记载的信息变更 · particulars on the business licence changed. */
  readonly 'licence.changed'?: LocalDate;
  /** 会计年度终了 · fiscal year ended. */
  readonly 'fiscalYear.ended'?: LocalDate;
  /** 决定设立分支机构 · decision to set up a branch. */
  readonly 'branch.decided'?: LocalDate;
  /** 开始歇业 · business suspended. */
  readonly 'suspension.started'?: LocalDate;
  /** 备案的歇业期限届满 · filed suspension ends. */
  readonly 'suspension.ends'?: LocalDate;
  /** 决定或者实际恢复经营 · business resumed. */
  readonly 'business.resumed'?: LocalDate;
  /** 清算组成立 · liquidation group formed. */
  readonly 'liquidation.started'?: LocalDate;
  /** 清算结束 · liquidation ended. */
  readonly 'liquidation.ended'?: LocalDate;
  /** 简易注销开始公示 · simplified deregistration published. */
  readonly 'deregistration.noticed'?: LocalDate;
  /** 简易注销公示期届满 · publication of simplified deregistration ended. */
  readonly 'deregistration.noticeEnded'?: LocalDate;
  /** 个体工商户注销申请推送有关部门 · deregistration of a sole trader sent to other departments. */
  readonly 'deregistration.pushed'?: LocalDate;
  /** 减资、合并、分立公告 · notice of capital cut, merger or split. */
  readonly 'creditors.noticed'?: LocalDate;
  /** 收到撤销虚假登记申请 · request to annul a false registration received. */
  readonly 'falseRegistration.reported'?: LocalDate;
  /** 受理撤销虚假登记申请 · request to annul a false registration accepted. */
  readonly 'falseRegistration.accepted'?: LocalDate;
  /** 企业成立 · enterprise established. */
  readonly 'enterprise.established'?: LocalDate;
  /** 股东认缴、实缴出资等信息变动 · subscribed or paid-in contributions changed. */
  readonly 'capital.changed'?: LocalDate;
  /** 核对存量公司的出资期限 · contribution terms of an existing company checked. */
  readonly 'capital.checked'?: LocalDate;
  /** 应当即时公示的信息形成 · fact that must be disclosed arose. */
  readonly 'disclosure.arose'?: LocalDate;
  /** 收到信访事项 · petition received. */
  readonly 'petition.received'?: LocalDate;
  /** 收到转送、交办的信访事项 · petition transferred to the unit received. */
  readonly 'petition.transferred'?: LocalDate;
  /** 收到信访处理意见书 · written answer to a petition received. */
  readonly 'petition.answered'?: LocalDate;
  /** 收到信访复查意见书 · written answer of the review received. */
  readonly 'petition.reviewAnswered'?: LocalDate;
  /** 受理信访事项 · petition accepted. */
  readonly 'petition.accepted'?: LocalDate;
  /** 收到信访复查请求 · request for review received. */
  readonly 'petition.reviewAsked'?: LocalDate;
  /** 收到信访复核请求 · request for re-review received. */
  readonly 'petition.rereviewAsked'?: LocalDate;
  /** 收到督查结论 · inspection conclusion received. */
  readonly 'inspection.told'?: LocalDate;
  /** 收到督查复核申请 · objection to an inspection conclusion received. */
  readonly 'inspection.objected'?: LocalDate;
  /** 食品监督检查结果信息形成 · food inspection result formed. */
  readonly 'food.resultFormed'?: LocalDate;
  /** 收到特种设备整改报告 · rectification report on special equipment received. */
  readonly 'equipment.rectified'?: LocalDate;
  /** 商标初步审定公告 · trademark preliminarily published. */
  readonly 'trademark.published'?: LocalDate;
  /** 商标核准注册 · trademark registered. */
  readonly 'trademark.registered'?: LocalDate;
  /** 商标开始停止使用 · trademark not used since. */
  readonly 'trademark.unusedSince'?: LocalDate;
  /** 商标注册人申请注销并公告 · trademark surrendered, published. */
  readonly 'trademark.surrendered'?: LocalDate;
  /** 商标被撤销、宣告无效或者期满不再续展 · trademark cancelled, annulled or not renewed. */
  readonly 'trademark.ended'?: LocalDate;
  /** 专利申请 · patent filed. */
  readonly 'patent.filed'?: LocalDate;
  /** 工业产品生产许可证有效期届满 · industrial product licence expires. */
  readonly 'industrialLicence.expires'?: LocalDate;
  /** 食品生产许可证有效期届满 · food production licence expires. */
  readonly 'foodLicence.expires'?: LocalDate;
  /** 检验检测机构资质认定证书有效期届满 · laboratory qualification expires. */
  readonly 'laboratory.expires'?: LocalDate;
  /** 收到资质认定申请 · laboratory application received. */
  readonly 'laboratory.applied'?: LocalDate;
  /** 收到技术评审结论 · conclusion of the technical assessment received. */
  readonly 'laboratory.assessed'?: LocalDate;
  /** 作出准予许可的决定 · decision to grant the qualification. */
  readonly 'laboratory.decided'?: LocalDate;
  /** 技术评审提出整改要求 · rectification demanded in the technical assessment. */
  readonly 'laboratory.told'?: LocalDate;
  /** 受理资质认定申请 · laboratory application accepted. */
  readonly 'laboratory.accepted'?: LocalDate;
  /** 强制性产品认证证书有效期届满 · compulsory product certificate expires. */
  readonly 'productCertificate.expires'?: LocalDate;
  /** 管理体系认证证书颁发 · management-system certificate issued. */
  readonly 'systemCertificate.issued'?: LocalDate;
  /** 管理体系认证证书有效期届满 · management-system certificate expires. */
  readonly 'systemCertificate.expires'?: LocalDate;
  /** 企业标准或者所依据的标准变更 · standard changed. */
  readonly 'standard.changed'?: LocalDate;
  /** 医疗器械注册证有效期届满 · medical device registration expires. */
  readonly 'deviceRegistration.expires'?: LocalDate;
  /** 医疗器械生产许可证有效期届满 · device production licence expires. */
  readonly 'deviceProduction.expires'?: LocalDate;
  /** 医疗器械经营许可证有效期届满 · device business licence expires. */
  readonly 'deviceBusiness.expires'?: LocalDate;
  /** 特种设备下次定期检验日期 · next periodic inspection of special equipment. */
  readonly 'equipment.inspectionDue'?: LocalDate;
  /** 特种设备投入使用 · special equipment put into use. */
  readonly 'equipment.used'?: LocalDate;
  /** 电梯监督检验合格 · elevator passed its supervisory inspection. */
  readonly 'elevator.supervised'?: LocalDate;
  /** 锅炉投入运行 · boiler put into operation. */
  readonly 'boiler.used'?: LocalDate;
  /** 锅炉外部检验 · external inspection of the boiler. */
  readonly 'boiler.externalInspected'?: LocalDate;
  /** 锅炉内部检验 · internal inspection of the boiler. */
  readonly 'boiler.internalInspected'?: LocalDate;
  /** 锅炉水压试验 · hydrostatic test of the boiler. */
  readonly 'boiler.pressureTested'?: LocalDate;
  /** 压力容器投入使用 · pressure vessel put into use. */
  readonly 'vessel.used'?: LocalDate;
  /** 压力容器全面检验 · full inspection of the pressure vessel. */
  readonly 'vessel.inspected'?: LocalDate;
  /** 气瓶检验 · inspection of the gas cylinder. */
  readonly 'cylinder.inspected'?: LocalDate;
  /** 计量器具检定 · instrument verified. */
  readonly 'instrument.verified'?: LocalDate;
  /** 计量表投入使用 · meter put into use. */
  readonly 'meter.used'?: LocalDate;
  /** 停用一年以上的电梯重新启用前的检验 · inspection before an elevator is put back into use after a year or more. */
  readonly 'elevator.restarted'?: LocalDate;
  /** 收到企业诉求 · enterprise demand received. */
  readonly 'demand.received'?: LocalDate;
  /** 派发诉求工单 · demand dispatched. */
  readonly 'demand.dispatched'?: LocalDate;
  /** 收到差评 · bad review received. */
  readonly 'demand.rated'?: LocalDate;
  /** 提交企业开办申请 · business start-up applied for. */
  readonly 'startup.applied'?: LocalDate;
  /** 诉求办理期限届满 · limit of the demand. */
  readonly 'demand.due'?: LocalDate;
  /** 提出分办异议 · objection to the assignment. */
  readonly 'demand.objected'?: LocalDate;
  /** 交办任务 · task assigned. */
  readonly 'task.assigned'?: LocalDate;
}
