import type { Random } from '@huiqi/kernel/random';
import type { LedgerRow } from '@huiqi/ledgers';
import { dayIn } from './draws.ts';
import type { Firm } from './enterprises.ts';
import { feeDays, feeOrder, type Order } from './fee-order.ts';
import type { Device } from './instruments.ts';

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

/** One order for all instruments of an enterprise. */
export function instrumentOrders(random: Random, firms: readonly Firm[], devices: readonly Device[]): readonly Order[] {
  const owners = firms.filter((firm) => devices.some((device) => device.enterpriseId === firm.id));
  return owners.map((firm, index) => {
    const lines = devices.filter((device) => device.enterpriseId === firm.id).map(lineOf);
    const acceptedOn = firm.id === 'E0001' ? '2026-07-15' : dayIn(random, ...feeDays);
    return feeOrder(random, index + 1, firm, '示例区计量检定所', acceptedOn, lines);
  });
}

function lineOf(device: Device): LedgerRow {
  return {
    item: device.name,
    service: serviceOf(device),
    instrumentId: device.id,
    quantity: device.count,
    listFen: (listYuan[device.name] ?? 100) * 100 * device.count,
  };
}

/** Where the use was not written down the institute took it for mandatory. */
function serviceOf({ verification, use }: Device): string {
  if (verification === 'calibration') return 'calibration';
  return use === 'none' ? 'verification' : 'verification-mandatory';
}
