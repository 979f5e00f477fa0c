import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/310000-shanghai/special-equipment/pack.json' with { type: 'json' };
import type { ShanghaiSpecialEquipmentNames } from '../../names.ts';

/**
 * 上海特种设备检验检测收费（2022年） · Shanghai, special equipment inspection fees in 2022.
 *
 * 行政区划 · division 310000；编号 · id `cn-31.special-equipment`；证据 · evidence 转述 `report`
 *
 * @zh 上海特种设备检验检测收费（2022年）
 */
export const shanghaiSpecialEquipment = data as SealedPack<ShanghaiSpecialEquipmentNames>;
