import { formatYuan } from '@huiqi/kernel';
import { dayText, sayReason } from '@huiqi/messages';
import type { FeeOrder } from '@huiqi/model';
import { feeServices } from '@huiqi/model/types';
import { type Block, type Document, matterExplanation, type Table } from '@huiqi/reports';
import type { WaiverAssessment } from '@huiqi/sdk';
import { decideOrder, linesOf } from '../decide-order.ts';
import type { Year } from '../year.ts';
import { frameOf } from './frame.ts';
import { itemName, nameOf } from './words.ts';

/** Why a fee order costs what it costs, line by line, with the rules that did not help and every step. */
export function orderExplanation(year: Year, id: string): Document {
  const { bureau, desk, assessed } = year;
  const order = bureau.orders.find((one) => one.id === id) as FeeOrder;
  const answer = decideOrder(bureau, desk, order, assessed.asOf, true);
  const lines = linesOf(answer);
  const document = matterExplanation(
    answer,
    {
      title: `费用减免说明 ${id}`,
      subject: [
        { term: '企业', value: `${nameOf(year, order.enterpriseId)}（${order.enterpriseId}）` },
        { term: '收费单', value: `${id}，${order.institute ?? '机构不详'}，${dayText(order.acceptedOn)}受理` },
      ],
      labels: desk.labels,
    },
    frameOf(year, 'ledgers'),
  );
  const [subject, ...rest] = document.blocks;
  const refused = refusedTable(year, lines);
  const tables: readonly Block[] = [lineTable(order, lines), ...(refused.rows.length === 0 ? [] : [refused])];
  return { ...document, blocks: [...(subject === undefined ? [] : [subject]), ...tables, ...rest] };
}

/** What each line costs. There is no row of sums: what law makes free and what policy waives are never added. */
function lineTable(order: FeeOrder, lines: WaiverAssessment['lines']): Table {
  const amount = (fen: number): string => formatYuan(fen, { grouped: true });
  const yuan = { unit: '元', align: 'right' } as const;
  return {
    kind: 'table',
    caption: '逐项结果',
    columns: [
      { key: 'line', title: '项', align: 'center' },
      { key: 'item', title: '收费项目' },
      { key: 'service', title: '服务类别' },
      { key: 'charged', title: '应收', ...yuan },
      { key: 'statutory', title: '法定减免', ...yuan },
      { key: 'policy', title: '政策减免', ...yuan },
      { key: 'payable', title: '实缴', ...yuan },
      { key: 'rules', title: '适用的规定' },
    ],
    rows: order.lines.map(({ item, service }, index) => {
      const line = lines.find((one) => one.line === index);
      const about = { line: String(index + 1), item: itemName(item), service: feeServices[service].zh };
      if (line === undefined) return { ...about, rules: '待补充资料' };
      const open = line.undecided.some((rule) => rule.matters) ? ['另有规定待补充资料'] : [];
      return {
        ...about,
        charged: amount(line.charged),
        statutory: amount(line.waived.statutory),
        policy: amount(line.waived.policy),
        payable: amount(line.payable),
        rules: [...line.applied.map((rule) => rule.title), ...open].join('；'),
      };
    }),
  };
}

function refusedTable({ desk }: Year, lines: WaiverAssessment['lines']): Table {
  return {
    kind: 'table',
    caption: '不适用的规定',
    columns: [
      { key: 'line', title: '项', align: 'center' },
      { key: 'rule', title: '规定' },
      { key: 'grounds', title: '理由' },
    ],
    rows: lines.flatMap(({ line, refused }) =>
      refused.map(({ title, grounds }) => ({
        line: String(line + 1),
        rule: title,
        grounds: grounds.map((ground) => sayReason(ground, desk.labels)).join('；'),
      })),
    ),
  };
}
