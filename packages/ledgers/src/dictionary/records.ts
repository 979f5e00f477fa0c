import { words } from './concept.ts';

/** What the columns of a list are for a record of the model. */
export interface RecordWords {
  /** Words in the title of a list of it. */
  readonly titles: readonly string[];
  /** The concepts that fill a field; the first that the list has does, the others are left. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Fields that any list has that speaks of it at all, and those that such a list often has beside them. */
  readonly identity?: { readonly always: readonly string[]; readonly often: readonly string[] };
  /** The concepts that may fill a field, where only the bureau knows. */
  readonly asked?: Readonly<Record<string, readonly string[]>>;
  /** The concepts by which another record is found, as its field. */
  readonly refers?: Readonly<Record<string, { readonly field: string; readonly by: string }>>;
}

const firm = {
  firmName: { field: 'enterpriseId', by: 'Enterprise.name' },
  creditCode: { field: 'enterpriseId', by: 'Enterprise.creditCode' },
} as const;

/** The records of the model by name. */
export const recordWords: Readonly<Record<string, RecordWords>> = {
  Enterprise: {
    identity: { always: ['id', 'name', 'creditCode'], often: ['division', 'industry'] },
    titles: words('企业名单 企业名录 企业信息 企业台账 企业清单 市场主体名单 企业库 企业花名册'),
    fields: {
      id: ['enterpriseId'],
      creditCode: ['creditCode'],
      name: ['firmName'],
      kind: ['firmKind'],
      division: ['division'],
      park: ['park'],
      industry: ['industry'],
      employees: ['employees'],
      revenueFen: ['revenue'],
      assetsFen: ['assets'],
      registeredOn: ['registeredOn'],
      operatingSince: ['operatingSince'],
      aboveScale: ['aboveScale'],
      highTechUntil: ['highTechUntil'],
    },
  },
  Officer: {
    titles: words('人员名单 干部名单 人员库 执法人员 花名册 包联干部 服务专员 通讯录'),
    fields: {
      id: ['staffNumber'],
      name: ['personName'],
      department: ['department'],
      rank: ['rank'],
      skills: ['skills'],
      divisions: ['dutyDivisions'],
      capacity: ['capacity'],
      absentFrom: ['absentFrom'],
      absentTo: ['absentTo'],
    },
    asked: { skills: ['qualification'], divisions: ['division'] },
  },
  Visit: {
    titles: words('走访'),
    fields: {
      id: ['visitId', 'recordId'],
      enterpriseId: ['enterpriseId'],
      officerIds: ['visitOfficerId'],
      on: ['visitOn', 'inspectedOn'],
      campaigns: ['campaign'],
      purpose: ['purpose'],
    },
    asked: { purpose: ['visitText'], campaigns: ['taskSource'] },
    refers: { ...firm, visitOfficer: { field: 'officerIds', by: 'Officer.name' } },
  },
  Demand: {
    titles: words('诉求 需求 问题清单 热线 工单'),
    fields: {
      id: ['demandId', 'recordId'],
      enterpriseId: ['enterpriseId'],
      receivedOn: ['receivedOn'],
      channel: ['channel'],
      category: ['category'],
      text: ['demandText'],
      dutySection: ['dutySection', 'leadSection'],
      status: ['status'],
      answeredOn: ['answeredOn', 'finishedOn'],
      effectiveOn: ['effectiveOn'],
      satisfaction: ['satisfaction'],
    },
    asked: { dutySection: ['dutyBody'] },
    refers: firm,
  },
  Instrument: {
    titles: words('计量器具 器具台账 强检'),
    fields: {
      id: ['instrumentId', 'recordId'],
      enterpriseId: ['enterpriseId'],
      name: ['instrumentName'],
      count: ['count'],
      catalogueMode: ['catalogueMode'],
      use: ['instrumentUse'],
      verification: ['traceability'],
    },
    asked: { id: ['serialNumber'], name: ['deviceName'] },
    refers: firm,
  },
  FeeOrder: {
    titles: words('收费台账 减免台账 缴费 收费减免 收费单'),
    fields: {
      id: ['feeOrderId', 'recordId'],
      enterpriseId: ['enterpriseId'],
      institute: ['institute'],
      acceptedOn: ['receivedOn'],
      dueOn: ['payBy'],
      paidOn: ['paidOn'],
      'lines.item': ['feeItemCode'],
      'lines.service': ['service'],
      'lines.instrumentId': ['instrumentId'],
      'lines.quantity': ['count'],
      'lines.listFen': ['listAmount'],
    },
    asked: { 'lines.listFen': ['payable'], 'lines.item': ['feeItem'], acceptedOn: ['handedInOn'] },
    refers: firm,
  },
  Award: {
    titles: words('奖项目录 奖项清单 荣誉目录'),
    fields: { id: ['awardId'], name: ['awardName'], level: ['awardLevel'], kind: ['awardKind'] },
  },
  Holding: {
    titles: words('获奖 良好信息 荣誉 表彰'),
    fields: {
      id: ['holdingId'],
      awardId: ['awardId'],
      enterpriseId: ['enterpriseId'],
      winnerName: ['firmName'],
      edition: ['edition'],
      year: ['year'],
      grantedOn: ['grantedOn'],
      grade: ['grade'],
      source: ['document'],
    },
    refers: { creditCode: firm.creditCode, awardName: { field: 'awardId', by: 'Award.name' } },
  },
  Target: {
    titles: words('目标 指标'),
    fields: {
      id: ['targetId', 'recordId'],
      title: ['targetTitle'],
      measure: ['measure'],
      bound: ['bound'],
      target: ['target'],
      unit: ['unit'],
      dueOn: ['dueOn'],
      source: ['document'],
    },
    asked: { measure: ['measureText'], dueOn: ['finishBy'] },
  },
};
