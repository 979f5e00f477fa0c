import { figure, targetProgress } from '@huiqi/figures';
import type { Determination } from '@huiqi/kernel';
import type { DemandLine, MatterSubject, PairLine, TargetLine, WaiverLine } from '../src/index.ts';

export const asOf = '2026-10-31' as const;

const firm = { enterpriseId: 'E001', enterprise: '示例眼镜有限公司' };
const law = { policy: '财税〔2017〕20号', basis: 'statutory' } as const;
const local = { policy: '示例区惠企政策第三条', basis: 'policy' } as const;

export const waiverLines: readonly WaiverLine[] = [
  { id: 'F1', ...firm, item: '电子汽车衡 强制检定', ...law, listFen: 750_000, waivedFen: 750_000 },
  { id: 'F2', ...firm, item: '分析天平 校准', ...local, listFen: 48_000, waivedFen: 24_000 },
  {
    id: 'F3',
    enterpriseId: 'E002',
    enterprise: '示例阀门有限公司',
    item: '分析天平 校准',
    ...local,
    listFen: 96_050,
    waivedFen: 48_025,
  },
  {
    id: 'F4',
    enterpriseId: 'E002',
    enterprise: '示例阀门有限公司',
    item: '电子汽车衡 强制检定',
    ...law,
    listFen: 150_000,
    waivedFen: 150_000,
  },
];

export const pendingLines = [
  {
    id: 'F5',
    enterprise: '示例鞋业有限公司',
    item: 'pH计 校准',
    missing: ['请填写：从业人员（人）', '请填写：营业收入（元）'],
  },
];

export const pairs: readonly PairLine[] = [
  { ...firm, officerId: 'O001', officer: '示例甲', post: '计量科 业务骨干', reasons: ['同一片区', '专长相符：计量'] },
  {
    enterpriseId: 'E002',
    enterprise: '示例阀门有限公司',
    officerId: 'O001',
    officer: '示例甲',
    post: '计量科 业务骨干',
    reasons: ['沿用上年结对'],
  },
  {
    enterpriseId: 'E003',
    enterprise: '示例鞋业有限公司',
    officerId: 'O002',
    officer: '示例乙',
    post: '标准科 业务股长',
    reasons: ['专长相符：标准'],
  },
];

export const loads = [
  { officerId: 'O001', officer: '示例甲', load: 2, capacity: 3 },
  { officerId: 'O002', officer: '示例乙', load: 1, capacity: 4 },
  { officerId: 'O003', officer: '示例丙', load: 0, capacity: 0 },
];

export const unpaired = [{ enterpriseId: 'E004', enterprise: '示例电机有限公司', reasons: ['没有人员负责该片区'] }];

const year = { from: '2026-01-01', to: '2027-01-01' } as const;

function target(id: string, title: string, unit: string, wanted: number, achieved: number): TargetLine {
  const about = { unit, scope: '示例区', period: year };
  const read = targetProgress(
    figure({ id, label: title, ...about }, wanted),
    figure({ id: `${id}.done`, label: title, ...about, period: { from: '2026-01-01', to: '2026-11-01' } }, achieved),
    asOf,
  );
  return { id, title, progress: read.ok ? read.value : null, issues: read.issues };
}

export const targets: readonly TargetLine[] = [
  target('T1', '升级先进质量管理体系企业', '家', 50, 43),
  target('T2', '争创市级以上政府质量奖企业', '家', 5, 5),
  target('T3', '“品字标”品牌企业', '家', 10, 6),
  target('T4', '质量技术攻关企业', '家', 10, 12),
  target('T5', '国际标准或国家标准', '项', 1, 0),
  target('T6', '没有目标值', '项', 0, 0),
];

export const demands: readonly DemandLine[] = [
  {
    id: 'D001',
    enterprise: '示例眼镜有限公司',
    receivedOn: '2026-01-05',
    channel: '走访',
    category: '知识产权',
    text: '希望指导专利申报与费用减缴',
    section: '知识产权科',
    status: '已见效',
    answeredOn: '2026-01-05',
    effectiveOn: '2026-01-16',
    evidence: '减缴备案通知',
  },
  {
    id: 'D002',
    enterprise: '示例阀门有限公司',
    receivedOn: '2026-02-01',
    channel: null,
    category: null,
    text: '希望了解“品字标”认证路径',
    section: null,
    status: '待分办',
    answeredOn: null,
    effectiveOn: null,
    evidence: null,
  },
  {
    id: 'D003',
    enterprise: '示例鞋业有限公司',
    receivedOn: '2026-02-03',
    channel: '网上',
    category: '计量',
    text: '秤检定排期',
    section: '计量科',
    status: '已见效',
    answeredOn: '2026-02-04',
    effectiveOn: '2026-02-20',
    evidence: null,
  },
];

export const labels: NonNullable<MatterSubject<unknown>['labels']> = {
  facts: {
    'enterprise.employees': { title: { zh: '从业人员', en: 'employees' }, type: 'integer', unit: '人' },
    'enterprise.revenue': { title: { zh: '营业收入', en: 'revenue' }, type: 'fen', unit: '元' },
  },
};

export const refusal: Determination<never> = {
  outcome: 'not-applicable',
  basis: {
    decidedOn: asOf,
    knownOn: asOf,
    events: { accept: asOf },
    packs: [{ id: 'example.waiver', version: '1.0.0', digest: 'sha256:0011', kind: 'example' }],
  },
  citations: [
    { document: '示例区惠企政策', article: '第三条', evidence: 'copy' },
    {
      document: '工信部联企业〔2011〕300号',
      title: '中小企业划型标准规定',
      article: '第四条',
      evidence: 'official',
      url: 'https://www.gov.cn/',
    },
  ],
  cautions: [{ code: 'pack.example', params: { pack: 'example.waiver' } }],
  issues: [],
  grounds: [
    {
      rule: 'r1',
      step: 'r1.1',
      what: 'compare.lt',
      about: 'enterprise.employees',
      found: 1200,
      wanted: 1000,
      source: 1,
    },
    {
      rule: 'r1',
      step: 'r1.2',
      what: 'compare.lt',
      about: 'enterprise.revenue',
      found: 41_000_000_000,
      wanted: 40_000_000_000,
      source: 1,
    },
  ],
  steps: [
    { id: 'f1', what: 'fact', about: 'enterprise.employees', from: [], result: 1200, source: 1 },
    { id: 'c1', what: 'const', about: 'enterprise.employees', from: [], result: 1000, source: 1 },
    { id: 'r1.1', what: 'compare.lt', about: 'enterprise.employees', from: ['f1', 'c1'], result: 'no', source: 1 },
    { id: 'r1', what: 'rule', about: 'r1', from: ['r1.1'], result: 'not-applicable', source: 0 },
  ],
};

const place = { file: '企业台账.csv' };
export const findings = [
  {
    code: 'date.unreal',
    severity: 'error',
    path: [],
    params: { text: '2026-02-30' },
    ...place,
    row: 9,
    column: '成立日期',
    value: '2026-02-30',
  },
  {
    code: 'ledgers.required',
    severity: 'error',
    path: [],
    params: { column: '企业名称' },
    ...place,
    row: 4,
    column: '企业名称',
    value: '',
  },
  {
    code: 'ledgers.residue',
    severity: 'warning',
    path: [],
    params: { text: '企業(yè)', suggestion: '企业' },
    ...place,
    row: 5,
    column: '企业名称',
    value: '企業(yè)',
  },
  { code: 'ledgers.total', severity: 'notice', path: [], params: {}, ...place, row: 12, column: null, value: null },
] as const;

export const holdings = [
  {
    id: 'H2',
    holder: '示例眼镜有限公司',
    award: '温州市市长质量奖',
    level: '市级',
    edition: '2024',
    grade: '获奖',
    validThrough: '2027-12-31',
    source: '公开名单',
  },
  {
    id: 'H1',
    holder: '示例阀门有限公司',
    award: '浙江省人民政府质量奖',
    level: '省级',
    edition: '第十届',
    grade: '提名奖',
    validThrough: null,
    source: '公开名单',
  },
] as const;

export const implied = [
  {
    holder: '示例眼镜有限公司',
    award: '浙江省人民政府质量奖',
    outcome: 'eligible',
    reasons: ['已获市级奖'],
    citation: '示例办法第五条',
  },
  {
    holder: '示例阀门有限公司',
    award: '浙江省人民政府质量奖',
    outcome: 'open',
    reasons: ['请填写：近三年营业收入'],
    citation: null,
  },
  {
    holder: '示例阀门有限公司',
    award: '温州市市长质量奖',
    outcome: 'barred',
    reasons: ['三年内不得重复申报'],
    citation: '示例办法第七条',
  },
] as const;
