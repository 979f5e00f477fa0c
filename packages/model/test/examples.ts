import type {
  Award,
  Demand,
  Enterprise,
  FeeOrder,
  Holding,
  Instrument,
  Officer,
  Target,
  Task,
  Visit,
} from '../src/types.ts';

/** One invented record of each entity, as a bureau would keep it. */
export const enterprise: Enterprise = {
  id: 'e1',
  creditCode: '91510700MA0000A009',
  name: '示例食品有限公司',
  kind: 'enterprise',
  division: '510700',
  park: '示例园区',
  industry: 'C1353',
  employees: 120,
  revenueFen: 2_300_550_000,
  assetsFen: null,
  registeredOn: '2010-05-20',
  operatingSince: null,
  aboveScale: true,
  highTechUntil: '2026-11-22',
};

export const officer: Officer = {
  id: 'o1',
  name: '示例人员',
  department: '计量股',
  rank: 'station-head',
  skills: ['计量', '标准'],
  divisions: ['510700'],
  capacity: 4,
  absentFrom: '2026-03-02',
  absentTo: '2026-03-09',
};

export const visit: Visit = {
  id: 'v1',
  enterpriseId: 'e1',
  officerIds: ['o1'],
  on: '2026-03-10',
  campaigns: ['示例行动一', '示例行动二'],
  purpose: null,
};

export const demand: Demand = {
  id: 'd1',
  enterpriseId: 'e1',
  receivedOn: '2026-03-10',
  channel: 'visit',
  category: '计量',
  text: '停产送检成本高',
  dutySection: '计量股',
  status: 'effective',
  answeredOn: '2026-03-12',
  effectiveOn: '2026-03-20',
  satisfaction: 5,
};

export const instrument: Instrument = {
  id: 'i1',
  enterpriseId: 'e1',
  name: '示例地磅',
  count: 5,
  catalogueMode: 'P+V',
  use: 'trade',
  verification: 'verification',
};

export const feeOrder: FeeOrder = {
  id: 'f1',
  enterpriseId: 'e1',
  institute: '示例计量所',
  acceptedOn: '2026-03-10',
  dueOn: null,
  paidOn: null,
  lines: [{ item: 'weighbridge', service: 'calibration', instrumentId: 'i1', quantity: 5, listFen: 235_000 }],
};

export const award: Award = { id: 'a1', name: '示例区政府质量奖', level: 'county', kind: 'quality' };

export const holding: Holding = {
  id: 'h1',
  awardId: 'a1',
  enterpriseId: null,
  winnerName: '示例团队',
  edition: 3,
  year: 2023,
  grantedOn: null,
  grade: 'nomination',
  source: null,
};

export const target: Target = {
  id: 't1',
  title: '万人发明专利拥有量',
  measure: 'patents-per-ten-thousand',
  bound: 'at-least',
  target: { num: 43, den: 5 },
  unit: '件',
  dueOn: '2026-12-31',
  source: null,
};

export const task: Task = {
  id: 'k1',
  title: '建设示例计量检测平台',
  owner: '计量股',
  due: '2026-12-31',
  stages: [
    { code: 'approved', due: '2026-03-31', on: '2026-03-20', evidence: ['立项批复', '任务书'] },
    { code: 'accepted', due: null, on: null, evidence: [] },
  ],
  evidence: ['验收报告'],
};

export const examples = {
  Enterprise: enterprise,
  Officer: officer,
  Visit: visit,
  Demand: demand,
  Instrument: instrument,
  FeeOrder: feeOrder,
  Award: award,
  Holding: holding,
  Target: target,
  Task: task,
};
