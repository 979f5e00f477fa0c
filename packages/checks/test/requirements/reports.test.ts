import {
  enterpriseFile,
  lintOfficial,
  noticeBoard,
  scoreNotice,
  serviceGuide,
  toMarkdown,
  toTables,
} from '@huiqi/reports';
import { expect, test } from 'vitest';
import { zh } from '../support/speeches.ts';

const frame = { speech: zh, asOf: '2026-10-31' } as const;

test('0-10 one enterprise, one plan: needs, measures, who and by when in one file, and what is still unknown', () => {
  const measure = {
    id: 'M1',
    need: '专利申报',
    measure: '一对一指导',
    section: '质量发展股',
    dueOn: null,
    status: '进行中',
  };
  const file = enterpriseFile(
    {
      enterprise: '示例粒子科技有限公司',
      profile: [],
      officers: ['示例甲（综合专员）'],
      entitlements: [],
      measures: [measure, { ...measure, id: 'M2', dueOn: '2026-12-31' }],
      deadlines: [],
      missing: ['请填写：从业人员（人）'],
    },
    frame,
  );
  expect(toTables(file)[0]?.rows.map((row) => row.slice(-2))).toEqual([
    ['未注明', '进行中'],
    ['2026年12月31日', '进行中'],
  ]);
  expect(toMarkdown(file)).toContain('请填写：从业人员（人）');
});

test('0-16 a guide to the services: each of them with basis, materials, time limit, fee and whom to ask, or “not stated”', () => {
  const item = {
    category: '计量',
    section: '计量股',
    audience: '辖区企业',
    bases: [],
    materials: ['申请表'],
    steps: ['申请', '检定'],
    timeLimit: null,
    fee: '不收费',
    contact: '服务站',
  };
  const titles = ['计量检定', '标准指导', '认证咨询'];
  const guide = serviceGuide(
    titles.map((title, at) => ({ ...item, id: String(at), title })),
    frame,
  );
  expect(toTables(guide)[0]?.rows.map((row) => row[2])).toEqual(titles);
  expect(toMarkdown(guide).match(/\*\*(?:服务对象|办理依据|申请材料|办理时限|收费|咨询方式)\*\*/g)).toHaveLength(18);
  expect(toMarkdown(guide)).toContain('**办理依据**：未注明');
});

test('0-19 a notice board: who answers for what, on both sides, and which services are to be had', () => {
  const person = { id: '1', name: '示例甲', post: '综合专员', duties: ['走访', '提醒'], telephone: null };
  const board = noticeBoard(
    {
      place: '示例园区',
      officers: [person],
      partners: [{ ...person, name: '示例乙', post: '政策达人' }],
      services: ['计量检定'],
      complaints: '12315',
    },
    frame,
  );
  expect(toTables(board).map(({ rows }) => rows[0]?.slice(0, 3))).toEqual([
    ['示例甲', '综合专员', '走访；提醒'],
    ['示例乙', '政策达人', '走访；提醒'],
  ]);
});

test('1-27 scores are announced each quarter in a document that the office’s own checks pass', () => {
  const notice = scoreNotice(
    [
      {
        id: 'a',
        unit: '示例一科',
        group: '机关科室',
        total: 98,
        items: [{ item: '常规工作', points: 98, reasons: [] }],
      },
      {
        id: 'b',
        unit: '示例二科',
        group: '机关科室',
        total: 99,
        items: [{ item: '常规工作', points: 99, reasons: [] }],
      },
    ],
    '2023年第三季度',
    { ...frame, official: { mark: '示例市市场监督管理局文件', number: '示市监〔2023〕9号', issuedOn: '2023-10-08' } },
  );
  expect(toTables(notice)[0]?.rows).toEqual([
    ['1', '示例二科', '99'],
    ['2', '示例一科', '98'],
  ]);
  expect(lintOfficial(notice)).toEqual([]);
});
