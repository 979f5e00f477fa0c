import { type Exact, type Figure, figure } from '@huiqi/figures';
import { type Fen, formatYuan, recordOf } from '@huiqi/kernel';
import type { Block, Chart, Document, Inline, Table } from '../document.ts';
import { distinct, framed, ordered, type ReportFrame, type Say, sayer, tableOf } from './frame.ts';

/** What one rule waives of one fee line; a line that several rules reduce is given once for each and counted once. */
export interface WaiverLine {
  /** The fee line. */
  readonly id: string;
  /** The enterprise's id; enterprises are counted by it. */
  readonly enterpriseId: string;
  /** The enterprise. */
  readonly enterprise: string;
  /** What the fee is for, such as `电子汽车衡 强制检定`. */
  readonly item: string;
  /** The rule or policy, by its document and article. */
  readonly policy: string;
  /** `statutory`: by law there is no fee; `policy`: a policy waives it. The two are never added. */
  readonly basis: 'statutory' | 'policy';
  /** The fee by the schedule. @zh 标准金额 */
  readonly listFen: Fen;
  /** The part that is not to be paid. @zh 减免金额 */
  readonly waivedFen: Fen;
  /** The place, such as a station's area. @zh 片区 */
  readonly place?: string;
  /** The size of the enterprise, in words. @zh 规模 */
  readonly size?: string;
  /** The month it was decided in, such as `2026-03`. @zh 月份 */
  readonly month?: string;
}

/** A fee line of which too little is known. */
export interface PendingLine {
  /** The fee line. */
  readonly id: string;
  /** The enterprise. */
  readonly enterprise: string;
  /** What the fee is for. */
  readonly item: string;
  /** What is missing, as questions. */
  readonly missing: readonly string[];
}

const bases = ['statutory', 'policy'] as const;

/**
 * The summary of waived fees: what law makes free and what policy waives stand apart, by rule and item and by enterprise, and are
 * never added; lines that wait for facts are listed with their questions.
 *
 * @zh 减免汇总
 * @param lines - the fee lines that were decided
 * @param pending - the fee lines of which too little is known
 * @param frame - the day, the language, the basis
 * @returns the document
 * @example
 * ```ts
 * import { speech } from '@huiqi/messages';
 * import { toTables, waiverSummary } from '@huiqi/reports';
 * import { reportsZh } from '@huiqi/reports/words/zh';
 *
 * const line = { id: 'L1', enterpriseId: 'E1', enterprise: '示例企业', item: '汽车衡检定', policy: '财税〔2017〕20号' } as const;
 * const summary = waiverSummary([{ ...line, basis: 'statutory', listFen: 150000, waivedFen: 150000 }], [], { speech: speech('zh', reportsZh), asOf: '2026-11-22' });
 * toTables(summary)[0]?.rows[0]; // => ['财税〔2017〕20号', '汽车衡检定', '1', '1', '1,500.00', '1,500.00']
 * ```
 */
export function waiverSummary(
  lines: readonly WaiverLine[],
  pending: readonly PendingLine[],
  frame: ReportFrame,
): Document {
  const t = sayer(frame.speech);
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: t('overall') },
    {
      kind: 'paragraph',
      content: [
        t('waiver.counted'),
        { figure: countOf(t('waiver.lines'), t('unit.line'), feeLines(lines).length) },
        t('waiver.of'),
        {
          figure: countOf(t('enterprises'), t('unit.enterprise'), distinct(lines, (line) => line.enterpriseId).length),
        },
        t('waiver.pendingCount'),
        { figure: countOf(t('waiver.pending'), t('unit.line'), pending.length) },
        t('stop'),
      ],
    },
    {
      kind: 'definitions',
      entries: bases.map((basis) => ({
        term: t(`waiver.${basis}`),
        content: totalText(
          lines.filter((line) => line.basis === basis),
          t,
        ),
      })),
    },
    { kind: 'note', tone: 'note', content: t('waiver.apart') },
  ];
  for (const basis of bases) {
    const own = lines.filter((line) => line.basis === basis);
    blocks.push(
      { kind: 'heading', level: 1, text: t(`waiver.${basis}`) },
      ruleTable(own, t(`waiver.${basis}Table`), t),
    );
  }
  blocks.push({ kind: 'heading', level: 1, text: t('waiver.byEnterprise') }, enterpriseTable(lines, t));
  for (const by of ['place', 'size', 'month'] as const) {
    if (!lines.some((line) => line[by] !== undefined)) continue;
    blocks.push({ kind: 'heading', level: 1, text: t(`waiver.by.${by}`) }, groupTable(lines, by, t));
    if (by === 'month') blocks.push(monthChart(lines, t));
  }
  if (pending.length > 0)
    blocks.push({ kind: 'heading', level: 1, text: t('waiver.pending') }, pendingTable(pending, t));
  return framed(t('waiver.title'), frame, blocks);
}

function totalText(lines: readonly WaiverLine[], t: Say): readonly Inline[] {
  const firms = distinct(lines, (line) => line.enterpriseId).length;
  return [
    { figure: money(t('waiver.waived'), total(lines, 'waivedFen')), format: { grouped: true, decimals: 2 } },
    t('waiver.share', { lines: feeLines(lines).length, firms }),
  ];
}

function ruleTable(lines: readonly WaiverLine[], caption: string, t: Say): Table {
  const groups = distinct(lines, (line) => `${line.policy}\n${line.item}`);
  return {
    kind: 'table',
    caption,
    columns: [
      { key: 'policy', title: t('waiver.source') },
      { key: 'item', title: t('waiver.item') },
      { key: 'lines', title: t('waiver.lineCount'), align: 'right' },
      { key: 'firms', title: t('waiver.firmCount'), align: 'right' },
      { key: 'list', title: t('waiver.list'), unit: t('unit.yuan'), align: 'right' },
      { key: 'waived', title: t('waiver.waived'), unit: t('unit.yuan'), align: 'right' },
    ],
    rows: groups.map((group) => {
      const own = lines.filter((line) => `${line.policy}\n${line.item}` === group);
      return { policy: own[0]?.policy ?? '', item: own[0]?.item ?? '', ...sums(own) };
    }),
    ...(lines.length === 0 ? {} : { totals: { policy: t('total'), ...sums(lines) } }),
  };
}

function sums(lines: readonly WaiverLine[]): Readonly<Record<string, Inline>> {
  return {
    lines: String(feeLines(lines).length),
    firms: String(distinct(lines, (line) => line.enterpriseId).length),
    list: amount(total(feeLines(lines), 'listFen')),
    waived: amount(total(lines, 'waivedFen')),
  };
}

/** One row per enterprise, the two amounts side by side and no sum of them. */
function enterpriseTable(lines: readonly WaiverLine[], t: Say): Table {
  const firms = distinct(lines, (line) => line.enterpriseId);
  return {
    kind: 'table',
    caption: t('waiver.byEnterpriseTable'),
    columns: [
      { key: 'id', title: t('id') },
      { key: 'enterprise', title: t('enterprise') },
      { key: 'lines', title: t('waiver.lineCount'), align: 'right' },
      { key: 'statutory', title: t('waiver.statutory'), unit: t('unit.yuan'), align: 'right' },
      { key: 'policy', title: t('waiver.policyWaiver'), unit: t('unit.yuan'), align: 'right' },
    ],
    rows: firms.map((id) => {
      const own = lines.filter((line) => line.enterpriseId === id);
      const part = (basis: 'statutory' | 'policy'): string => {
        const some = own.filter((line) => line.basis === basis);
        return some.length === 0 ? '' : amount(total(some, 'waivedFen'));
      };
      return {
        id,
        enterprise: own[0]?.enterprise ?? '',
        lines: String(feeLines(own).length),
        statutory: part('statutory'),
        policy: part('policy'),
      };
    }),
  };
}

/** One row per group, the two amounts side by side and no sum of them; lines without the group come last under a name of their own. */
function groupTable(lines: readonly WaiverLine[], by: 'place' | 'size' | 'month', t: Say): Table {
  const groups = groupsOf(lines, by, t);
  return tableOf(
    t(`waiver.by.${by}Table`),
    [
      ['group', t(`waiver.${by}`)],
      ['lines', t('waiver.lineCount'), 'right'],
      ['firms', t('waiver.firmCount'), 'right'],
      ['statutory', t('waiver.statutory'), 'right', t('unit.yuan')],
      ['policy', t('waiver.policyWaiver'), 'right', t('unit.yuan')],
    ],
    groups.map(({ name, own }) => ({
      group: name,
      lines: String(feeLines(own).length),
      firms: String(distinct(own, (line) => line.enterpriseId).length),
      ...recordOf(bases.map((basis) => [basis, amount(total(ofBasis(own, basis), 'waivedFen'))])),
    })),
  );
}

function monthChart(lines: readonly WaiverLine[], t: Say): Chart {
  const groups = groupsOf(lines, 'month', t);
  return {
    kind: 'chart',
    shape: 'column',
    caption: t('waiver.by.monthChart'),
    axis: t('waiver.month'),
    unit: t('unit.yuan'),
    categories: groups.map(({ name }) => name),
    series: bases.map((basis) => ({
      name: t(`waiver.${basis}`),
      values: groups.map(({ own }) => yuan(total(ofBasis(own, basis), 'waivedFen'))),
    })),
  };
}

function groupsOf(
  lines: readonly WaiverLine[],
  by: 'place' | 'size' | 'month',
  t: Say,
): readonly { readonly name: string; readonly own: readonly WaiverLine[] }[] {
  const known = lines.filter((line) => line[by] !== undefined);
  const rest = lines.filter((line) => line[by] === undefined);
  return [
    ...distinct(known, (line) => line[by] ?? '').map((name) => ({
      name,
      own: known.filter((line) => line[by] === name),
    })),
    ...(rest.length === 0 ? [] : [{ name: t('waiver.unstated'), own: rest }]),
  ];
}

function ofBasis(lines: readonly WaiverLine[], basis: WaiverLine['basis']): readonly WaiverLine[] {
  return lines.filter((line) => line.basis === basis);
}

/** Fen as an exact number of yuan. */
function yuan(fen: Fen): Exact {
  return fen % 100 === 0 ? fen / 100 : { num: fen, den: 100 };
}

function pendingTable(pending: readonly PendingLine[], t: Say): Table {
  return {
    kind: 'table',
    caption: t('waiver.pendingTable'),
    columns: [
      { key: 'id', title: t('id') },
      { key: 'enterprise', title: t('enterprise') },
      { key: 'item', title: t('waiver.item') },
      { key: 'missing', title: t('missing') },
    ],
    rows: ordered(pending, (line) => line.id).map(({ id, enterprise, item, missing }) => ({
      id,
      enterprise,
      item,
      missing: missing.join(t('semicolon')),
    })),
  };
}

/** Each fee line once: several rules may have reduced it. */
function feeLines(lines: readonly WaiverLine[]): readonly WaiverLine[] {
  const seen = new Set<string>();
  return lines.filter((line) => !seen.has(line.id) && seen.add(line.id));
}

function total(lines: readonly WaiverLine[], field: 'listFen' | 'waivedFen'): Fen {
  return lines.reduce((sum, line) => sum + line[field], 0);
}

function amount(fen: Fen): string {
  return formatYuan(fen, { grouped: true });
}

function money(label: string, fen: Fen): Figure {
  return figure({ id: label, label, unit: 'fen', scope: label, period: null }, fen);
}

function countOf(label: string, unit: string, value: number): Figure {
  return figure({ id: label, label, unit, scope: label, period: null }, value);
}
