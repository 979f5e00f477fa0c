import type { Random } from '@huiqi/kernel/random';
import type { LedgerRow } from '@huiqi/ledgers';
import { creditCode } from './credit-code.ts';
import { between, chance, dayIn, padded, pick } from './draws.ts';
import { enterpriseName } from './enterprise-name.ts';
import { division, parks } from './setting.ts';

/** An enterprise with what the other ledgers ask of it. */
export interface Firm {
  readonly id: string;
  readonly name: string;
  readonly individual: boolean;
  readonly manufacturer: boolean;
  readonly row: LedgerRow;
}

const enterpriseCount = 212;

/** Industry, what it is called, and how many of a hundred enterprises are in it. */
const trades = [
  ['C3985', '电子材料', 14],
  ['C3587', '眼镜', 16],
  ['C3443', '阀门', 12],
  ['C1951', '鞋业', 10],
  ['C2929', '塑料制品', 8],
  ['F5164', '五金批发', 8],
  ['F5213', '食品零售', 8],
  ['H6210', '餐饮', 6],
  ['I6513', '软件', 8],
  ['G5430', '货运', 4],
  ['L7259', '咨询', 3],
  ['E4911', '电气安装', 3],
] as const;
const weighted = trades.flatMap((trade) => Array.from({ length: trade[2] }, () => trade));

/** The trades in which many are individual businesses. */
const small: readonly string[] = ['F5213', 'H6210'];

/** The enterprises of the district. The first is the firm of the published account and partly set by hand. */
export function enterprises(random: Random): readonly Firm[] {
  const names = new Set<string>();
  return Array.from({ length: enterpriseCount }, (_, index) => enterprise(random, index, names));
}

function enterprise(random: Random, index: number, names: Set<string>): Firm {
  const first = index === 0;
  const [industry, label] = first ? (['C3985', '新硅材料'] as const) : pick(random, weighted);
  const individual = !first && small.includes(industry) && chance(random, 75);
  const manufacturer = industry.startsWith('C');
  const scale = first ? 2 : individual ? 0 : pick(random, [0, 0, 1, 1, 1, 2, 2, 3]);
  const employees = first ? 186 : drawn(random, scale, employeesOf);
  const revenueWan = first ? 26_800 : drawn(random, scale, revenueWanOf);
  const knowsRevenue = first || !chance(random, 8);
  const park = first ? parks[0] : pick(random, parks);
  const registeredOn = dayIn(random, '1998-01-01', '2024-12-31');
  const id = `E${padded(index + 1, 4)}`;
  const name = first ? '示例新硅材料有限公司' : enterpriseName(random, names, label, individual);
  const row: LedgerRow = {
    id,
    creditCode: creditCode(individual ? 2 : 1, index + 1),
    name,
    kind: individual ? 'individual-business' : 'enterprise',
    division,
    park,
    industry,
    employees,
    revenueFen: knowsRevenue ? revenueWan * 1_000_000 : null,
    assetsFen: chance(random, 70) ? between(random, 50, revenueWan + 60) * 1_000_000 : null,
    registeredOn,
    operatingSince: chance(random, 85) ? registeredOn : null,
    aboveScale: individual ? false : manufacturer && knowsRevenue ? revenueWan >= 2000 : null,
    highTechUntil: !individual && chance(random, 22) ? dayIn(random, '2026-03-01', '2028-12-31') : null,
  };
  return { id, name, individual, manufacturer, row };
}

/** Bounds by scale, from the smallest. */
type Bounds = readonly (readonly [low: number, high: number])[];
const employeesOf: Bounds = [
  [2, 18],
  [20, 180],
  [200, 950],
  [1000, 2600],
];
const revenueWanOf: Bounds = [
  [30, 280],
  [300, 9000],
  [2000, 39_000],
  [40_000, 180_000],
];

/** A number for a scale. Every scale is drawn and one is taken, so that a change of scales moves no later draw. */
function drawn(random: Random, scale: number, bounds: Bounds): number {
  return bounds.map(([low, high]) => between(random, low, high))[scale] as number;
}
