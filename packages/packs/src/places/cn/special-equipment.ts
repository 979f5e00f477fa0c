import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/special-equipment/pack.json' with { type: 'json' };
import type { CnSpecialEquipmentNames } from '../../names.ts';

/**
 * 特种设备登记与定期检验 · Special equipment: registration and inspections.
 *
 * 全国 · the whole country；编号 · id `cn.special-equipment`；证据 · evidence 转载 `copy`、转述 `report`
 *
 * @zh 特种设备登记与定期检验
 */
export const cnSpecialEquipment = data as SealedPack<CnSpecialEquipmentNames>;
