import { count, figure, formatFigure, openOf, ratioOf } from '@huiqi/figures';
import { type Determination, formatYuan } from '@huiqi/kernel';
import { textBar } from '@huiqi/reports';
import type { Assessed } from './assess-bureau.ts';
import type { Bureau } from './read-bureau.ts';

/** What the main job found, as numbers; the terminal text and `run.json` are both made from it. */
export interface Summary {
  readonly ledgers: {
    readonly rows: number;
    readonly rejected: number;
    readonly errors: number;
    readonly warnings: number;
  };
  readonly counts: Readonly<Record<string, number>>;
  readonly demands: {
    readonly received: number;
    readonly effective: number;
    readonly open: number;
    readonly share: string;
  };
  readonly sizes: Readonly<Record<string, number>>;
  readonly waivers: {
    readonly orders: Readonly<Record<string, number>>;
    /** Fen that law makes free; never added to the other. */
    readonly statutoryFen: number;
    /** Fen that the invented policy waives; never added to the other. */
    readonly policyFen: number;
  };
  readonly awards: Readonly<Record<string, number>>;
  readonly pairing: {
    readonly pairs: number;
    readonly unserved: number;
    readonly cost: number;
    readonly kept: number;
    readonly changed: number;
    readonly afterLeavers: { readonly leavers: readonly string[]; readonly changed: number; readonly kept: number };
  };
  readonly targets: readonly {
    readonly id: string;
    readonly title: string;
    readonly target: number;
    readonly achieved: number;
    readonly onPace: boolean | null;
  }[];
}

/** The numbers of a run. */
export function summarise(bureau: Bureau, assessed: Assessed): Summary {
  const issues = bureau.readings.flatMap((reading) => reading.issues);
  const about = { unit: '件', scope: '示例区 企业诉求', period: null };
  const received = count(
    { id: 'demands', label: '诉求', ...about },
    bureau.demands.map((demand) => demand.id),
  );
  const effective = count(
    { id: 'effective', label: '已见效', ...about },
    bureau.demands.filter((demand) => demand.status === 'effective').map((demand) => demand.id),
  );
  const share = ratioOf(effective, received);
  const open = openOf(received, effective, 0);
  const sizes: Record<string, number> = {};
  for (const size of assessed.sizes.values()) bump(sizes, size.outcome === 'determined' ? size.value : size.outcome);
  const { pairing, afterLeavers } = assessed;
  return {
    ledgers: {
      rows: bureau.readings.reduce((sum, reading) => sum + reading.rows.length, 0),
      rejected: bureau.readings.reduce((sum, reading) => sum + reading.rejected.length, 0),
      errors: issues.filter((one) => one.severity === 'error').length,
      warnings: issues.filter((one) => one.severity === 'warning').length,
    },
    counts: {
      enterprises: bureau.enterprises.length,
      officers: bureau.officers.length,
      visits: bureau.visits.length,
      visitedEnterprises: new Set(bureau.visits.map((visit) => visit.enterpriseId)).size,
      orders: bureau.orders.length,
      holdings: bureau.holdings.length,
    },
    demands: {
      received: Number(received.value),
      effective: Number(effective.value),
      open: open.ok ? Number(open.value.value) : 0,
      share: share.ok ? formatFigure(share.value, { decimals: 2 }) : '',
    },
    sizes,
    waivers: { orders: outcomes(assessed.waivers.map(({ answer }) => answer)), ...waivedFen(assessed) },
    awards: outcomes([...assessed.awards.values()]),
    pairing: {
      pairs: pairing.status === 'paired' ? pairing.enterprises.reduce((sum, one) => sum + one.officers.length, 0) : 0,
      unserved: pairing.status === 'paired' ? pairing.unserved.length : 0,
      cost: pairing.status === 'paired' ? pairing.cost.total : 0,
      kept: pairing.status === 'paired' ? pairing.diff.kept.length : 0,
      changed: pairing.status === 'paired' ? pairing.diff.changed.length : 0,
      afterLeavers: {
        leavers: afterLeavers.leavers,
        changed: afterLeavers.pairing.status === 'paired' ? afterLeavers.pairing.diff.changed.length : 0,
        kept: afterLeavers.pairing.status === 'paired' ? afterLeavers.pairing.diff.kept.length : 0,
      },
    },
    targets: assessed.targets.map(({ id, title, progress }) => ({
      id,
      title,
      target: Number(progress?.target.value ?? 0),
      achieved: Number(progress?.achieved.value ?? 0),
      onPace: progress === null ? null : progress.remaining === 0 || progress.onPace,
    })),
  };
}

function bump(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

function outcomes(answers: readonly Determination<unknown>[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { determined: 0, 'not-applicable': 0, undetermined: 0 };
  for (const answer of answers) bump(counts, answer.outcome);
  return counts;
}

/** What is waived for certain, by law and by policy. */
function waivedFen(assessed: Assessed): { readonly statutoryFen: number; readonly policyFen: number } {
  let statutoryFen = 0;
  let policyFen = 0;
  for (const { answer } of assessed.waivers) {
    const value =
      answer.outcome === 'determined' ? answer.value : answer.outcome === 'undetermined' ? answer.atLeast : undefined;
    statutoryFen += value?.totals.waived.statutory ?? 0;
    policyFen += value?.totals.waived.policy ?? 0;
  }
  return { statutoryFen, policyFen };
}

const sizeNames: Readonly<Record<string, string>> = {
  micro: '微型',
  small: '小型',
  medium: '中型',
  large: '大型',
  undetermined: '待定',
  'not-applicable': '不划型',
};

/** The summary as Chinese text for the terminal, targets with bars. */
export function summaryText(summary: Summary, asOf: string): string {
  const { counts, demands, waivers, awards, pairing, ledgers } = summary;
  const sizes = ['micro', 'small', 'medium', 'large', 'undetermined', 'not-applicable']
    .filter((size) => (summary.sizes[size] ?? 0) > 0)
    .map((size) => `${sizeNames[size] ?? size} ${summary.sizes[size] ?? 0}`);
  const money = (fen: number): string => `${formatYuan(fen, { grouped: true })} 元`;
  const width = Math.max(...summary.targets.map((target) => wide(target.title)));
  return [
    '',
    `示例区市场监督管理局 · 截至 ${asOf}(虚构数据与虚构本地政策,仅供演示)`,
    '',
    `台账   读入 ${ledgers.rows} 行;退回 ${ledgers.rejected} 行待更正(错误 ${ledgers.errors} 处,提醒 ${ledgers.warnings} 处)`,
    `企业   ${counts['enterprises'] ?? 0} 户:${sizes.join('、')}`,
    `走访   ${counts['visits'] ?? 0} 次,覆盖 ${counts['visitedEnterprises'] ?? 0} 户;干部 ${counts['officers'] ?? 0} 名`,
    `诉求   ${demands.received} 件,见效 ${demands.effective} 件(${demands.share}),未见效 ${demands.open} 件`,
    `减免   收费单 ${counts['orders'] ?? 0} 份:已判定 ${waivers.orders['determined'] ?? 0},待补充事实 ${waivers.orders['undetermined'] ?? 0}`,
    `         法定免收 ${money(waivers.statutoryFen)}`,
    `         政策减免 ${money(waivers.policyFen)}(示例政策;与法定免收分列,不相加)`,
    `质量奖 初筛符合 ${awards['determined'] ?? 0},不符合 ${awards['not-applicable'] ?? 0},待补充 ${awards['undetermined'] ?? 0};名录 ${counts['holdings'] ?? 0} 条`,
    `结对   ${pairing.pairs} 对,总代价 ${pairing.cost}(已独立验证为最小);沿用 ${pairing.kept},更换 ${pairing.changed}`,
    `         若 ${pairing.afterLeavers.leavers.join('、')} 离岗:${pairing.afterLeavers.kept} 对不动,${pairing.afterLeavers.changed} 对换人`,
    '',
    '目标进展',
    ...summary.targets.map((target) => {
      const share = { num: target.achieved, den: target.target };
      const label = target.title + ' '.repeat(width - wide(target.title));
      const state = target.achieved >= target.target ? '已完成' : target.onPace === true ? '按序时' : '落后于序时';
      return `  ${label}  ${textBar(share, 20)} ${percent(share)}  ${target.achieved}/${target.target}  ${state}`;
    }),
    '',
  ].join('\n');
}

function percent(share: { readonly num: number; readonly den: number }): string {
  const shown = formatFigure(figure({ id: 's', label: '', unit: 'ratio', scope: '', period: null }, share), {
    decimals: 1,
  });
  return shown.padStart(6);
}

/** The columns a text takes in a terminal: two for each Chinese character. */
function wide(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef“”]/u.test(character) ? 2 : 1), 0);
}
