import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/340000-anhui/special-equipment/pack.json' with { type: 'json' };
import type { AnhuiSpecialEquipmentNames } from '../../names.ts';

/**
 * 安徽特种设备复检收费 · Anhui, special equipment tested again.
 *
 * 行政区划 · division 340000；编号 · id `cn-34.special-equipment`；证据 · evidence 转载 `copy`
 *
 * @zh 安徽特种设备复检收费
 */
export const anhuiSpecialEquipment = data as SealedPack<AnhuiSpecialEquipmentNames>;
