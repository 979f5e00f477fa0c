import type { Random } from '@huiqi/kernel/random';
import type { LedgerRow } from '@huiqi/ledgers';
import { dayIn, padded } from './draws.ts';
import type { Firm } from './enterprises.ts';
import { asOf } from './setting.ts';

const source = '质量强企千百行动方案(公开文本)';

/** Id, title, what is counted, how many are wanted, the unit, and how many the invented year reached. */
const wanted = [
  ['T1', '升级先进质量管理体系企业', '完成体系升级的企业', 50, '家', 43],
  ['T2', '争创市级以上政府质量奖企业', '申报市级以上政府质量奖的企业', 5, '家', 3],
  ['T3', '“品字标”品牌企业', '新增“品字标”认证的企业', 10, '家', 8],
  ['T4', '质量技术攻关企业', '完成质量技术攻关的企业', 10, '家', 9],
  ['T5', '行业质量攻坚项目', '完成的行业质量攻坚项目', 1, '个', 1],
  ['T6', '“浙江制造”等先进标准', '发布的先进标准', 6, '项', 5],
  ['T7', '对标达标企业', '新增对标达标企业', 14, '家', 16],
] as const;

/** The targets, as a public programme sets them. */
export function targets(): readonly LedgerRow[] {
  return wanted.map(([id, title, measure, target, unit]) => ({
    id,
    title,
    measure,
    bound: 'at-least',
    target,
    unit,
    dueOn: '2026-12-31',
    source,
  }));
}

/** What was reached: results of manufacturers, the project of an industry without an enterprise. */
export function results(random: Random, firms: readonly Firm[]): readonly LedgerRow[] {
  const makers = firms.filter((firm) => firm.manufacturer);
  return wanted
    .flatMap(([targetId, , , , , reached]) =>
      Array.from({ length: reached }, (_, index) => ({
        targetId,
        enterpriseId: targetId === 'T5' ? null : (makers[spread(targetId, index) % makers.length]?.id ?? null),
        on: dayIn(random, '2026-02-01', asOf),
        evidence: `佐证${targetId}-${padded(index + 1, 2)}`,
      })),
    )
    .map((result, index) => ({ id: `R${padded(index + 1, 3)}`, ...result }));
}

/** Spreads the results over the manufacturers, so that no enterprise counts twice for a target. */
function spread(targetId: string, index: number): number {
  return index * 7 + Number(targetId.slice(1)) * 11;
}
