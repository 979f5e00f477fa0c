import { writeFileSync } from 'node:fs';
import * as r from '../src/index.ts';
import * as s from './samples.ts';

const frame = {
  asOf: s.asOf,
  subtitle: '示例区市场监督管理局',
  meta: [{ label: '台账', value: '收费台账.csv、企业台账.csv' }],
};
const many = <T>(rows: readonly T[], n: number, f: (row: T, i: number) => T): T[] =>
  Array.from({ length: n }, (_, i) => f(rows[i % rows.length]!, i));
const docs = {
  waiver: r.waiverSummary(
    many(s.waiverLines, 60, (l, i) => ({ ...l, id: 'F' + i, enterpriseId: 'E' + String(i % 40).padStart(3, '0') })),
    s.pendingLines,
    { ...frame, watermark: r.exampleWatermark() },
  ),
  pairing: r.pairingList(
    {
      pairs: s.pairs,
      loads: many(s.loads, 20, (l, i) => ({ ...l, officerId: 'O' + i, load: i % 5, capacity: 4 })),
      unpaired: s.unpaired,
    },
    frame,
  ),
  target: r.targetTable(s.targets, frame),
  demand: r.demandLedgers(s.demands, frame),
  case: r.caseExplanation(
    s.refusal,
    {
      title: '示例眼镜有限公司校准费减免说明',
      subject: [
        { term: '企业', value: '示例眼镜有限公司' },
        { term: '收费项目', value: '分析天平 校准' },
      ],
      labels: s.labels,
    },
    frame,
  ),
  issues: r.issueList(s.findings, [{ file: '企业台账.csv', accepted: 7, rejected: 2 }], frame),
  award: r.awardSheet(s.holdings, s.implied, frame),
};
for (const [name, doc] of Object.entries(docs)) {
  writeFileSync(`/tmp/h/${name}.html`, r.toHtml(doc));
  writeFileSync(`/tmp/h/${name}.md`, r.toMarkdown(doc));
}
