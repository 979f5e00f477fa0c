import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/device/pack.json' with { type: 'json' };
import type { CnDeviceNames } from '../../names.ts';

/**
 * 医疗器械产品注册费（全国） · Medical device registration fees, national.
 *
 * 全国 · the whole country；编号 · id `cn.device`；证据 · evidence 转载 `copy`、转述 `report`
 *
 * @zh 医疗器械产品注册费（全国）
 */
export const cnDevice = data as SealedPack<CnDeviceNames>;
