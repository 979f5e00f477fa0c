import { formatYuan } from '@huiqi/kernel';
import type { Enterprise } from '@huiqi/model';
import { enterpriseKinds } from '@huiqi/model/types';
import { type Block, type Document, type Heading, matterExplanation, officerText, type Table } from '@huiqi/reports';
import { assessAward } from '@huiqi/sdk/awards';
import { sizeOf } from '@huiqi/sdk/classification';
import { awardAsked, matterOf } from '../assess-bureau.ts';
import { linesOf } from '../decide-order.ts';
import type { Year } from '../year.ts';
import { awardName } from './awards.ts';
import { frameOf } from './frame.ts';
import { namesOf } from './words.ts';

/** All that the year says of one enterprise: its size, the award, its fee orders and its officer. */
export function enterpriseExplanation(year: Year, id: string): Document {
  const { bureau, desk, assessed } = year;
  const enterprise = bureau.enterprises.find((one) => one.id === id) as Enterprise;
  const frame = frameOf(year, 'ledgers');
  const matter = matterOf(desk, enterprise, assessed.asOf);
  const about = { title: `企业说明 ${id}`, subject: [], labels: desk.labels };
  const names = { ...desk.labels.names, [awardAsked]: { zh: awardName, en: awardName } };
  const size = matterExplanation(sizeOf(matter, { explain: true }), about, frame);
  const award = matterExplanation(
    assessAward(matter, awardAsked, { explain: true }),
    { ...about, labels: { ...desk.labels, names } },
    frame,
  );
  return {
    ...award,
    blocks: [
      subjectBlock(enterprise),
      { kind: 'heading', level: 1, text: '企业规模' },
      ...inside(size),
      { kind: 'heading', level: 1, text: '质量奖条件' },
      ...inside(award),
      { kind: 'heading', level: 1, text: '收费与减免' },
      orderTable(year, id),
      { kind: 'paragraph', content: '逐项说明用 --explain 收费单编号。' },
      { kind: 'heading', level: 1, text: '结对' },
      pairBlock(year, id),
    ],
  };
}

function subjectBlock({ name, creditCode, kind, industry, employees, revenueFen }: Enterprise): Block {
  const unknown = '不详';
  return {
    kind: 'definitions',
    entries: [
      { term: '企业', content: name },
      { term: '统一社会信用代码', content: creditCode ?? unknown },
      { term: '主体类型', content: kind === null ? unknown : enterpriseKinds[kind].zh },
      { term: '国民经济行业', content: industry ?? unknown },
      { term: '从业人员', content: employees === null ? unknown : `${employees} 人` },
      {
        term: '营业收入',
        content: revenueFen === null ? unknown : `${formatYuan(revenueFen, { grouped: true })} 元`,
      },
    ],
  };
}

/** The blocks of a document as a part of another: its headings one level lower. */
function inside(document: Document): readonly Block[] {
  return document.blocks
    .filter((block) => block.kind !== 'definitions' || block.entries.length > 0)
    .map((block) => (block.kind === 'heading' ? { ...block, level: lower(block.level) } : block));
}

function lower(level: Heading['level']): Heading['level'] {
  return level === 1 ? 2 : level === 2 ? 3 : 4;
}

function orderTable({ assessed }: Year, id: string): Table {
  const amount = (fen: number): string => formatYuan(fen, { grouped: true });
  const yuan = { unit: '元', align: 'right' } as const;
  const outcomes = { determined: '已判定', undetermined: '待补充资料', 'not-applicable': '不适用' } as const;
  return {
    kind: 'table',
    caption: '收费单',
    columns: [
      { key: 'id', title: '收费单' },
      { key: 'on', title: '受理日期' },
      { key: 'institute', title: '收费机构' },
      { key: 'statutory', title: '法定减免', ...yuan },
      { key: 'policy', title: '政策减免', ...yuan },
      { key: 'outcome', title: '状态' },
    ],
    rows: assessed.waivers
      .filter(({ order }) => order.enterpriseId === id)
      .map(({ order, answer }) => {
        const waived = (basis: 'statutory' | 'policy'): string =>
          amount(linesOf(answer).reduce((sum, line) => sum + line.waived[basis], 0));
        return {
          id: order.id,
          on: order.acceptedOn,
          institute: order.institute,
          statutory: waived('statutory'),
          policy: waived('policy'),
          outcome: outcomes[answer.outcome],
        };
      }),
  };
}

function pairBlock(year: Year, id: string): Block {
  const { pairing } = year.assessed;
  const row = pairing.status === 'paired' ? pairing.enterprises.find((one) => one.enterpriseId === id) : undefined;
  const officers = row?.officers.map(({ officerId }) => officerText(officerId, namesOf(year))) ?? [];
  const who = officers.length === 0 ? '尚无干部结对' : `由 ${officers.join('、')}服务`;
  return { kind: 'paragraph', content: `${who}。理由和其他人选用 --explain 结对:${id}。` };
}
