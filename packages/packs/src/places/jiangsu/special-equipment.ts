import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/320000-jiangsu/special-equipment/pack.json' with { type: 'json' };
import type { JiangsuSpecialEquipmentNames } from '../../names.ts';

/**
 * 江苏特种设备检验收费（2020年） · Jiangsu, special equipment inspection fees in 2020.
 *
 * 行政区划 · division 320000；编号 · id `cn-32.special-equipment`；证据 · evidence 转载 `copy`
 *
 * @zh 江苏特种设备检验收费（2020年）
 */
export const jiangsuSpecialEquipment = data as SealedPack<JiangsuSpecialEquipmentNames>;
