import { figure, formatFigure } from '@huiqi/figures';
import { textBar } from '@huiqi/reports';
import { money } from './documents/words.ts';
import type { Summary } from './summary.ts';

const sizeNames = [
  ['micro', '微型'],
  ['small', '小型'],
  ['medium', '中型'],
  ['large', '大型'],
  ['undetermined', '待定'],
  ['not-applicable', '不划型'],
] as const;

/** The summary as Chinese text for the terminal, targets with bars. */
export function summaryText(summary: Summary, asOf: string): string {
  const { counts, demands, waivers, awards, pairing, ledgers, alarms } = summary;
  const sizes = sizeNames
    .filter(([size]) => (summary.sizes[size] ?? 0) > 0)
    .map(([size, name]) => `${name} ${summary.sizes[size] ?? 0}`);
  const { leavers, kept, changed } = pairing.afterLeavers;
  return [
    '',
    `示例区市场监督管理局 · 截至 ${asOf}（虚构数据与虚构本地政策，仅供演示）`,
    '',
    `台账   读入 ${ledgers.rows} 行；退回 ${ledgers.rejected} 行待更正（错误 ${ledgers.errors} 处，提醒 ${ledgers.warnings} 处）`,
    ...(ledgers.unread.length === 0 ? [] : [`         读不出的台账：${ledgers.unread.join('、')}，见台账问题清单`]),
    `企业   ${counts.enterprises} 户${sizes.length === 0 ? '' : `：${sizes.join('、')}`}`,
    `走访   ${counts.visits} 次，覆盖 ${counts.visitedEnterprises} 户；干部 ${counts.officers} 名`,
    `诉求   ${demands.received} 件，见效 ${demands.effective} 件${demands.share === '' ? '' : `（${demands.share}）`}，未见效 ${demands.open} 件`,
    `减免   收费单 ${counts.orders} 份：${outcomesText(waivers.orders, ['已判定', '不适用', '待补充资料'])}`,
    `         法定减免 ${money(waivers.statutoryFen)}`,
    `         政策减免 ${money(waivers.policyFen)}（示例政策；与法定减免分列，不相加）`,
    `质量奖 初筛 ${outcomesText(awards, ['符合', '不符合', '待补充资料'])}；名录 ${counts.holdings} 条`,
    `结对   ${pairing.pairs} 对，总代价 ${pairing.cost}（已独立验证为最小）；沿用 ${pairing.kept}，更换 ${pairing.changed}`,
    `         每人 ${pairing.least} 至 ${pairing.most} 户，基尼系数 ${pairing.gini}；上年结对的覆盖异常 ${pairing.anomalies} 处`,
    ...(leavers.length === 0
      ? []
      : [`         若 ${leavers.join('、')} 离岗：${kept} 对不动，${changed} 对换人（变动最少）`]),
    `提醒   ${alarms.items} 项，逾期 ${alarms.overdue} 项；今后 ${alarms.ahead} 次提醒见 提醒.ics`,
    '',
    '目标进展',
    ...summary.targets.map(targetLine),
    '',
  ].join('\n');
}

function outcomesText(found: Summary['awards'], [yes, no, open]: readonly [string, string, string]): string {
  return [
    `${yes} ${found.determined}`,
    ...(found['not-applicable'] === 0 ? [] : [`${no} ${found['not-applicable']}`]),
    `${open} ${found.undetermined}`,
  ].join('，');
}

/** The bar first and the title last: Chinese quotation marks have no agreed width in terminals. */
function targetLine({ title, target, achieved, onPace }: Summary['targets'][number]): string {
  if (onPace === null) return `  ${title}（无法测算）`;
  const share = { num: achieved, den: target };
  const state = achieved >= target ? '已完成' : onPace ? '达到序时' : '落后序时';
  const about = { id: 'share', label: title, unit: 'ratio', scope: '', period: null };
  const percent = formatFigure(figure(about, share), { decimals: 1 }).padStart(6);
  return `  ${textBar(share)} ${percent} ${`${achieved}/${target}`.padStart(6)}  ${title}（${state}）`;
}
