import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/350000-fujian/special-equipment/pack.json' with { type: 'json' };
import type { FujianSpecialEquipmentNames } from '../../names.ts';

/**
 * 福建特种设备检验收费标准 · Fujian, special equipment inspection fees.
 *
 * 行政区划 · division 350000；编号 · id `cn-35.special-equipment`；证据 · evidence 转载 `copy`、转述 `report`
 *
 * @zh 福建特种设备检验收费标准
 */
export const fujianSpecialEquipment = data as SealedPack<FujianSpecialEquipmentNames>;
