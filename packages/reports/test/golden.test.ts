import { type Figure, figure } from '@huiqi/figures';
import { expect, it } from 'vitest';
import { toDocx } from '../src/docx.ts';
import {
  awardLadder,
  type Document,
  enterpriseFile,
  noticeBoard,
  scoreNotice,
  serviceGuide,
  toMarkdown,
  waiverSummary,
  yearlyReport,
} from '../src/index.ts';
import { asOf, pendingLines, waiverLines } from './samples.ts';
import { zh } from './speeches.ts';
import { entryText } from './zip-entry.ts';

const frame = { speech: zh, asOf, subtitle: '示例区市场监督管理局' } as const;
const year = { from: '2026-01-01', to: '2027-01-01' } as const;
const before = { from: '2025-01-01', to: '2026-01-01' } as const;
const half = { from: '2026-01-01', to: '2026-07-01' } as const;

function known(label: string, unit: string, value: Figure['value'], period: Figure['period']): Figure {
  return figure({ id: `${label}${period?.from ?? ''}`, label, unit, scope: '示例区', period }, value);
}

const person = {
  id: 'O1',
  name: '示例甲',
  post: '综合专员',
  duties: ['走访', '转办诉求'],
  telephone: '0577-00000000',
} as const;

const documents: Readonly<Record<string, Document>> = {
  'waiver-summary': waiverSummary(
    waiverLines.map((line, at) => ({
      ...line,
      place: at % 2 === 0 ? '东片区' : '西片区',
      size: '小型',
      month: `2026-0${(at % 3) + 1}`,
    })),
    pendingLines,
    frame,
  ),
  'award-ladder': awardLadder(
    [
      { level: 1, name: '区级', award: '区长质量奖', holders: 6, citation: '示例办法第三条' },
      { level: 2, name: '市级', award: '市长质量奖', holders: 2, citation: null },
    ],
    [
      {
        enterpriseId: 'E2',
        enterprise: '示例阀门有限公司',
        held: null,
        next: '区长质量奖',
        state: 'growing',
        gaps: ['经营年限不足', '未导入卓越绩效'],
        applyBy: '2026-12-31',
        mentor: '示例乙',
      },
      {
        enterpriseId: 'E1',
        enterprise: '示例眼镜有限公司',
        held: '区长质量奖',
        next: '市长质量奖',
        state: 'ready',
        gaps: [],
        applyBy: null,
        mentor: null,
      },
    ],
    frame,
  ),
  'score-notice': scoreNotice(
    [
      {
        id: 'S1',
        unit: '质量发展科',
        group: '机关科室',
        total: { num: 193, den: 2 },
        items: [
          { item: '常规工作', points: 60, reasons: [] },
          { item: '自选动作', points: { num: 73, den: 2 }, reasons: ['争取省级试点加2分'] },
        ],
      },
      {
        id: 'S2',
        unit: '知识产权科',
        group: '机关科室',
        total: { num: 193, den: 2 },
        items: [{ item: '常规工作', points: 60, reasons: [] }],
      },
      { id: 'S3', unit: '计量科', group: '机关科室', total: 95, items: [] },
      { id: 'S4', unit: '示例市场监管所', group: '基层所', total: 90, items: [] },
    ],
    '2026年第三季度',
    {
      speech: zh,
      asOf,
      official: {
        mark: '示例区市场监督管理局文件',
        number: '示市监〔2026〕21号',
        addressee: '局机关各科室、各市场监管所',
        issuer: '示例区市场监督管理局',
        issuedOn: '2026-10-09',
      },
    },
  ),
  'service-guide': serviceGuide(
    [
      {
        id: 'V1',
        title: '计量器具检定',
        category: '计量标准',
        section: '计量科',
        audience: '辖区企业',
        bases: ['示例办法第五条'],
        materials: ['申请表', '器具清单'],
        steps: ['网上申请', '上门检定', '出具证书'],
        timeLimit: '20个工作日',
        fee: '不收费',
        contact: '0577-00000000',
      },
      {
        id: 'V2',
        title: '标准制定指导',
        category: '计量标准',
        section: '标准科',
        audience: '规上企业',
        bases: [],
        materials: [],
        steps: [],
        timeLimit: null,
        fee: '不收费',
        contact: '0577-00000001',
      },
    ],
    frame,
  ),
  'notice-board': noticeBoard(
    {
      place: '示例产业园',
      officers: [person],
      partners: [{ ...person, id: 'P1', name: '示例丁', post: '政策达人', telephone: null }],
      services: ['计量器具检定', '标准制定指导'],
      complaints: '12315',
    },
    frame,
  ),
  'enterprise-file': enterpriseFile(
    {
      enterprise: '示例眼镜有限公司',
      profile: [
        { term: '规模', value: '小型' },
        { term: '行业', value: '眼镜制造' },
      ],
      officers: ['示例甲（综合专员）'],
      entitlements: [{ title: '检定费', outcome: '免收', citation: '财税〔2017〕20号' }],
      measures: [
        { id: 'M2', need: '申报专利', measure: '指导减缴备案', section: '知识产权科', dueOn: null, status: '未开始' },
        {
          id: 'M1',
          need: '建立测量体系',
          measure: '上门指导',
          section: '计量科',
          dueOn: '2026-12-31',
          status: '进行中',
        },
      ],
      deadlines: [{ day: '2026-12-10', text: '汽车衡检定到期' }],
      missing: ['请填写：从业人员（人）'],
    },
    frame,
  ),
  'yearly-report': yearlyReport(
    {
      year: '2026年',
      figures: [
        { now: known('投诉举报', '件', 1200, year), before: known('投诉举报', '件', 1000, before) },
        {
          now: known('办结率', 'ratio', { num: 145, den: 151 }, year),
          before: known('办结率', 'ratio', { num: 93, den: 100 }, before),
        },
        { now: known('查处案件', '件', 1679, half), before: known('查处案件', '件', 1620, before) },
        { now: known('走访', '次', 1740, null), before: null },
      ],
      sections: [
        {
          title: '减免检定费',
          paragraphs: [
            ['为企业减免', { figure: known('减免', 'fen', 200_000_000, year), format: { scale: '万' } }, '。'],
          ],
        },
      ],
      problems: ['人手不足'],
      plans: ['推行预约式服务'],
    },
    frame,
  ),
};

it.each(Object.entries(documents))('%s is the document that was reviewed', async (name, document) => {
  await expect(toMarkdown(document)).toMatchFileSnapshot(`golden/${name}.md`);
});

it.each(Object.entries(documents))('%s says the same in Word', async (_, document) => {
  const xml = entryText(await toDocx(document), 'word/document.xml');
  const text = [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, one]) => one).join('');
  const printed = [
    ...document.title,
    ...document.blocks.flatMap((block) => (block.kind === 'heading' ? [...block.text] : [])),
  ];
  expect(printed.filter((sign) => !text.includes(sign))).toEqual([]);
  for (const block of document.blocks) if (block.kind === 'table') expect(text).toContain(block.caption);
});

it('finds a total that its items do not make, and ranks equal totals alike', () => {
  const text = toMarkdown(documents['score-notice'] as Document);
  expect(text).toContain('知识产权科总分为96.5，各项相加为60，请核对。');
  expect(text.match(/^\| 1 \| .*96\.5 \|$/gm)).toHaveLength(2);
  expect(text).toContain('| 3 | 计量科 | 95 |');
});

it('prints a growth only over periods of one length, and flags a half-year that exceeds a year', () => {
  const text = toMarkdown(documents['yearly-report'] as Document);
  expect(text).toContain('| 投诉举报 | 1200件 | 1000件 | 20.0% |');
  expect(text).toContain('3.03个百分点');
  expect(text).toContain('| 查处案件 | 1679件 | 1620件 |  |');
  expect(text).toContain('期间较短，却已超过');
});
