import type { Random } from '@huiqi/kernel/random';
import { between, chance, padded } from './draws.ts';
import type { Firm } from './enterprises.ts';

/** Instruments of one kind at one enterprise. */
export interface Device {
  readonly id: string;
  readonly enterpriseId: string;
  readonly name: string;
  readonly count: number;
  readonly catalogueMode: 'none' | 'V' | 'P+V';
  readonly use: 'trade' | 'safety' | 'none' | null;
  readonly verification: 'verification' | 'calibration';
}

/** What is asked of an instrument beside whose it is. */
type Treatment = Pick<Device, 'catalogueMode' | 'use' | 'verification'>;
const forTrade: Treatment = { catalogueMode: 'V', use: 'trade', verification: 'verification' };
const forSafety: Treatment = { catalogueMode: 'V', use: 'safety', verification: 'verification' };
const listedOnly: Treatment = { catalogueMode: 'V', use: 'none', verification: 'verification' };
const unknownUse: Treatment = { catalogueMode: 'V', use: null, verification: 'verification' };
const calibrated: Treatment = { catalogueMode: 'none', use: 'none', verification: 'calibration' };

/** The laboratory instruments of the first firm. */
const laboratory = [
  '分析天平',
  '紫外可见分光光度计',
  'pH计',
  '气相色谱仪',
  '卡尔费休水分仪',
  '电导率仪',
  '马弗炉',
  '粒度分析仪',
] as const;

/** The instruments: at the first firm five truck scales and eight others, as in the published account. */
export function instruments(random: Random, firms: readonly Firm[]): readonly Device[] {
  const devices: Device[] = [];
  const add = (firm: Firm | undefined, name: string, count: number, treatment: Treatment): void => {
    devices.push({ id: `I${padded(devices.length + 1, 4)}`, enterpriseId: firm?.id ?? '', name, count, ...treatment });
  };
  add(firms[0], '电子汽车衡', 5, forTrade);
  for (const name of laboratory) add(firms[0], name, 1, calibrated);
  for (const firm of firms.slice(1)) {
    if (firm.manufacturer && chance(random, 55)) add(firm, '压力表', between(random, 1, 12), forSafety);
    if (firm.manufacturer && chance(random, 30)) add(firm, '电子汽车衡', between(random, 1, 2), forTrade);
    if (firm.manufacturer && chance(random, 45)) add(firm, '卡尺', between(random, 2, 20), calibrated);
    if (firm.manufacturer && chance(random, 25)) add(firm, '平台秤', between(random, 1, 3), listedOnly);
    if (firm.individual && chance(random, 70)) add(firm, '电子秤', between(random, 1, 4), forTrade);
    // What a few are used for was not written down.
    if (firm.manufacturer && chance(random, 6)) add(firm, '流量计', 1, unknownUse);
  }
  return devices;
}
