import { formatYuan, type LocalDate } from '@huiqi/kernel';
import { say, sayCitation, sayGround, sayMissing } from '@huiqi/messages';
import { levels, officerRanks } from '@huiqi/model/types';
import type { CostTerm, Pairing } from '@huiqi/pairing';
import {
  awardSheet,
  caseExplanation,
  type Document,
  demandLedgers,
  exampleWatermark,
  issueList,
  pairingList,
  type ReportFrame,
  targetTable,
  waiverSummary,
} from '@huiqi/reports';
import type { Bureau as Desk, WaiverAssessment } from '@huiqi/sdk';
import { type Assessed, decideOrder } from './assess-bureau.ts';
import type { Bureau } from './read-bureau.ts';

/** A document with the name of its files. */
export interface NamedDocument {
  readonly name: string;
  readonly document: Document;
}

/** What every document of the example says about itself. */
export function frameOf(desk: Desk, asOf: LocalDate, rests: 'policy' | 'ledgers'): ReportFrame {
  const packs = desk.book.packs.map((pack) => `${pack.id} ${pack.version}(${pack.digest.slice(0, 19)}…)`);
  return {
    asOf,
    subtitle: '示例区市场监督管理局(虚构)',
    meta: [
      { label: '数据', value: '示例区虚构台账;质量奖与品牌名录为公开名录' },
      ...(rests === 'policy' ? [{ label: '规则包', value: packs.join('、') }] : []),
    ],
    // Every list of the fictional district says so; those that rest on invented policy must.
    watermark: exampleWatermark(),
  };
}

/** What the fee codes of the patent office are called; other items bear their own names in the ledger. */
const itemNames: Readonly<Record<string, string>> = {
  'patent.application': '发明专利申请费',
  'patent.publication-printing': '公布印刷费',
  'patent.examination': '发明专利实质审查费',
};

function itemName(item: string): string {
  return itemNames[item] ?? item;
}

/** All documents of the main job, in the order in which a reader wants them. */
export function documentsOf(
  bureau: Bureau,
  desk: Desk,
  assessed: Assessed,
  explainId: string,
): readonly NamedDocument[] {
  const { asOf } = assessed;
  const policy = frameOf(desk, asOf, 'policy');
  const plain = frameOf(desk, asOf, 'ledgers');
  return [
    { name: '诉求三张清单', document: demandLedgers(demandLines(bureau), plain) },
    { name: '减免汇总', document: waiverDocument(bureau, desk, assessed, policy) },
    { name: '结对名单', document: pairingDocument(bureau, assessed, plain) },
    { name: '目标进展', document: targetTable(assessed.targets, plain) },
    { name: '质量奖初筛与名录', document: awardDocument(bureau, desk, assessed, policy) },
    { name: '台账问题清单', document: issuesDocument(bureau, plain) },
    { name: `个案说明-${explainId}`, document: explainOne(bureau, desk, assessed, explainId) },
  ];
}

function nameOf(bureau: Bureau, id: string | null): string {
  return bureau.enterprises.find((enterprise) => enterprise.id === id)?.name ?? (id === null ? '' : id);
}

function demandLines(bureau: Bureau) {
  const status: Readonly<Record<string, string>> = {
    received: '已受理',
    assigned: '已分办',
    answered: '已答复',
    effective: '已见效',
    withdrawn: '已撤回',
  };
  return bureau.demands.map((demand) => ({
    id: demand.id,
    enterprise: nameOf(bureau, demand.enterpriseId),
    receivedOn: demand.receivedOn,
    channel: demand.channel,
    category: demand.category,
    text: demand.text,
    section: demand.dutySection,
    status: status[demand.status] ?? demand.status,
    answeredOn: demand.answeredOn,
    effectiveOn: demand.effectiveOn,
    evidence: demand.effectiveOn === null ? null : `诉求台账 ${demand.id}`,
  }));
}

/** The lines an assessment speaks of: all of a determined one, the certain ones of an undetermined one. */
function linesOf(answer: Assessed['waivers'][number]['answer']): WaiverAssessment['lines'] {
  if (answer.outcome === 'determined') return answer.value.lines;
  return answer.outcome === 'undetermined' ? (answer.atLeast?.lines ?? []) : [];
}

function waiverDocument(bureau: Bureau, desk: Desk, assessed: Assessed, frame: ReportFrame): Document {
  const lines = assessed.waivers.flatMap(({ order, answer }) =>
    linesOf(answer).flatMap((line) =>
      line.applied.map((applied) => ({
        id: `${order.id}-${line.line + 1}`,
        enterpriseId: order.enterpriseId,
        enterprise: nameOf(bureau, order.enterpriseId),
        item: itemName(line.item),
        policy: citationText(answer.citations[applied.source]),
        basis: applied.basis,
        listFen: line.list,
        waivedFen: applied.waived,
      })),
    ),
  );
  const pending = assessed.waivers.flatMap(({ order, answer }) =>
    linesOf(answer)
      .filter((line) => line.undecided.some((rule) => rule.matters))
      .map((line) => ({
        id: `${order.id}-${line.line + 1}`,
        enterprise: nameOf(bureau, order.enterpriseId),
        item: itemName(line.item),
        missing: [
          ...new Set(
            line.undecided
              .filter((rule) => rule.matters)
              .flatMap((rule) =>
                rule.missing.map((one) => sayMissing({ kind: one.kind, name: one.name }, desk.labels)),
              ),
          ),
        ],
      })),
  );
  return waiverSummary(lines, pending, frame);
}

function citationText(citation: Parameters<typeof sayCitation>[0] | undefined): string {
  return citation === undefined ? '' : sayCitation(citation);
}

/** A cost term of a pair in words. */
function termText(term: CostTerm): string {
  return say(term.code, term.params);
}

function pairingDocument(bureau: Bureau, assessed: Assessed, frame: ReportFrame): Document {
  const { pairing, afterLeavers } = assessed;
  if (pairing.status !== 'paired') throw new Error('示例区的结对无解');
  const post = new Map(
    bureau.officers.map((officer) => [
      officer.id,
      [officer.department, officer.rank === null ? null : officerRanks[officer.rank].zh]
        .filter((part) => part !== null)
        .join(' '),
    ]),
  );
  const document = pairingList(
    {
      pairs: pairing.enterprises.flatMap(({ enterpriseId, officers }) =>
        officers.map(({ officerId, terms }) => ({
          enterpriseId,
          enterprise: nameOf(bureau, enterpriseId),
          officerId,
          officer: masked(officerId),
          post: post.get(officerId) ?? '',
          reasons: terms.map(termText),
        })),
      ),
      loads: pairing.loads.map(({ officerId, load, capacity }) => ({
        officerId,
        officer: masked(officerId),
        load,
        capacity,
      })),
      unpaired: pairing.unserved.map(({ enterpriseId, code }) => ({
        enterpriseId,
        enterprise: nameOf(bureau, enterpriseId),
        reasons: [say(code)],
      })),
    },
    frame,
  );
  return {
    ...document,
    blocks: [...document.blocks, ...repairBlocks(bureau, afterLeavers.leavers, afterLeavers.pairing)],
  };
}

/** Names of persons stay inside the bureau; lists for others show the number only. */
function masked(officerId: string): string {
  return `干部${officerId}`;
}

function repairBlocks(bureau: Bureau, leavers: readonly string[], pairing: Pairing): Document['blocks'] {
  if (pairing.status !== 'paired') return [];
  const { kept, changed } = pairing.diff;
  return [
    { kind: 'heading', level: 1, text: '干部离岗后的补位' },
    {
      kind: 'paragraph',
      content: `假设 ${leavers.map(masked).join('、')} 离岗:${kept.length} 户不动,${changed.length} 户换人,是代价最小的补位,已经独立验证。`,
    },
    {
      kind: 'table',
      caption: '换人的企业',
      columns: [
        { key: 'id', title: '企业编号' },
        { key: 'enterprise', title: '企业名称' },
        { key: 'from', title: '原干部' },
        { key: 'to', title: '新干部' },
        { key: 'what', title: '原因' },
      ],
      rows: changed.map((change) => ({
        id: change.enterpriseId,
        enterprise: nameOf(bureau, change.enterpriseId),
        from: masked(change.from),
        to: masked(change.to),
        what: say(change.code, change.params),
      })),
    },
  ];
}

function awardDocument(bureau: Bureau, desk: Desk, assessed: Assessed, frame: ReportFrame): Document {
  const implied = [...assessed.awards].map(([id, answer]) => {
    const outcome =
      answer.outcome === 'determined' ? 'eligible' : answer.outcome === 'not-applicable' ? 'barred' : 'open';
    const reasons =
      answer.outcome === 'not-applicable'
        ? answer.grounds.map((ground) => sayGround(ground, desk.labels))
        : answer.outcome === 'undetermined'
          ? answer.missing.map((one) => sayMissing(one, desk.labels))
          : ['列明的条件均已满足'];
    const citation =
      answer.outcome === 'not-applicable'
        ? citationText(answer.citations[answer.grounds[0]?.source ?? 0])
        : citationText(answer.citations[0]);
    return { holder: nameOf(bureau, id), award: '示例区政府质量奖(虚构)', outcome, reasons, citation } as const;
  });
  const gradeText: Readonly<Record<string, string>> = {
    award: '获奖',
    innovation: '创新奖',
    nomination: '提名奖',
    proposed: '拟授奖(公示)',
  };
  const extra = bureau.readings.find((reading) => reading.file === '质量奖获奖名录.csv')?.rows ?? [];
  const levelOf = new Map(extra.map(({ values }) => [String(values['id']), String(values['level'] ?? '')]));
  const holdings = bureau.holdings.map((holding) => ({
    id: holding.id,
    holder: holding.winnerName ?? nameOf(bureau, holding.enterpriseId),
    award: holding.awardId,
    level: levels[(levelOf.get(holding.id) ?? '') as keyof typeof levels]?.zh ?? '',
    edition: [
      holding.edition === null ? null : `第${holding.edition}届`,
      holding.year === null ? null : `${holding.year}年`,
    ]
      .filter((part) => part !== null)
      .join(' '),
    grade: gradeText[holding.grade] ?? '其他',
    validThrough: null,
    source: holding.source ?? '',
  }));
  return awardSheet(holdings, implied, frame);
}

function issuesDocument(bureau: Bureau, frame: ReportFrame): Document {
  const issues = bureau.readings.flatMap((reading) => reading.issues);
  const counts = bureau.readings.map(({ file, rows, rejected }) => ({
    file,
    accepted: rows.length,
    rejected: rejected.length,
  }));
  return issueList(issues, counts, frame);
}

/** The ids that can be explained: fee orders, enterprises (size and award), and pairs as `结对:E0001`. */
export function explainOne(bureau: Bureau, desk: Desk, assessed: Assessed, id: string): Document {
  const frame = frameOf(desk, assessed.asOf, 'policy');
  const order = bureau.orders.find((one) => one.id === id);
  if (order !== undefined) {
    const enterprise = bureau.enterprises.find((one) => one.id === order.enterpriseId);
    const answer = decideOrder(bureau, desk, order, enterprise, assessed.asOf, true);
    const subject = [
      { term: '企业', value: nameOf(bureau, order.enterpriseId) },
      { term: '收费单', value: `${order.id},${order.institute ?? '机构不详'},${order.acceptedOn} 受理` },
      ...linesOf(answer).map((line) => ({ term: `第 ${line.line + 1} 项`, value: lineText(line) })),
      ...linesOf(answer).flatMap((line) =>
        line.refused.map(({ title, grounds }) => ({
          term: `第 ${line.line + 1} 项不适用`,
          value: `${title}:${grounds.map((ground) => sayGround(ground, desk.labels)).join(';')}`,
        })),
      ),
    ];
    return caseExplanation(
      answer,
      { title: `费用减免说明 ${id}`, subject, labels: desk.labels, describe: totalsText },
      frame,
    );
  }
  const answer = assessed.awards.get(id);
  if (answer !== undefined) {
    const subject = [
      { term: '企业', value: nameOf(bureau, id) },
      { term: '奖项', value: '示例区政府质量奖(虚构)' },
    ];
    return caseExplanation(
      answer,
      { title: `质量奖条件说明 ${id}`, subject, labels: desk.labels, describe: () => '列明的条件均已满足' },
      frame,
    );
  }
  throw new Error(`没有编号为 ${id} 的收费单或企业 / no fee order or enterprise ${id}`);
}

function lineText(line: WaiverAssessment['lines'][number]): string {
  const waived =
    line.waived.statutory > 0
      ? `法定免收 ${formatYuan(line.waived.statutory)} 元`
      : `政策减免 ${formatYuan(line.waived.policy)} 元`;
  return `${itemName(line.item)}:应收 ${formatYuan(line.charged)} 元,${waived},实缴 ${formatYuan(line.payable)} 元`;
}

function totalsText({ totals }: WaiverAssessment): string {
  return `应收 ${formatYuan(totals.charged)} 元;法定免收 ${formatYuan(totals.waived.statutory)} 元;政策减免 ${formatYuan(totals.waived.policy)} 元;实缴 ${formatYuan(totals.payable)} 元`;
}
