import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/370000-shandong/special-equipment/pack.json' with { type: 'json' };
import type { ShandongSpecialEquipmentNames } from '../../names.ts';

/**
 * 山东电梯检验收费（2020年） · Shandong, lift inspection fees from 2020.
 *
 * 行政区划 · division 370000；编号 · id `cn-37.special-equipment`；证据 · evidence 转载 `copy`
 *
 * @zh 山东电梯检验收费（2020年）
 */
export const shandongSpecialEquipment = data as SealedPack<ShandongSpecialEquipmentNames>;
