import { addDays } from '@huiqi/kernel/days';
import type { Random } from '@huiqi/kernel/random';
import type { LedgerRow } from '@huiqi/ledgers';
import { between, chance, dayIn, padded } from './draws.ts';
import type { Firm } from './enterprises.ts';
import type { Device } from './instruments.ts';
import { patentApplicants, patentLines } from './patents.ts';
import { asOf } from './setting.ts';

/** List fees per piece in yuan; invented for the example, a bureau's own ledger brings its own. */
const listYuan: Readonly<Record<string, number>> = {
  电子汽车衡: 1500,
  压力表: 60,
  卡尺: 80,
  平台秤: 300,
  电子秤: 50,
  流量计: 900,
  分析天平: 480,
  紫外可见分光光度计: 650,
  pH计: 300,
  气相色谱仪: 1800,
  卡尔费休水分仪: 700,
  电导率仪: 320,
  马弗炉: 560,
  粒度分析仪: 2200,
};

/** What the fee ledger and the ledger of patent applicants are filled from. */
interface Fees {
  readonly lines: readonly LedgerRow[];
  readonly applicants: readonly LedgerRow[];
}

/** The fee orders: instruments first, then product tests, then patents with their applicants. */
export function fees(random: Random, firms: readonly Firm[], devices: readonly Device[]): Fees {
  const lines: LedgerRow[] = [];
  const applicants: LedgerRow[] = [];
  let orders = 0;
  const order = (firm: Firm, institute: string, own: readonly LedgerRow[], fixedDay?: '2026-07-15'): number => {
    orders += 1;
    lines.push(...orderLines(random, orders, firm, institute, own, fixedDay));
    return orders;
  };
  for (const firm of firms) {
    const own = devices.filter((one) => one.enterpriseId === firm.id);
    if (own.length === 0) continue;
    order(firm, '示例区计量检定所', own.map(instrumentLine), firm.id === 'E0001' ? '2026-07-15' : undefined);
  }
  return { lines, applicants };
}
