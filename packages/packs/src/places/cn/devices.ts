import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/devices/pack.json' with { type: 'json' };
import type { CnDevicesNames } from '../../names.ts';

/**
 * 医疗器械注册、许可延续与自查报告 · Medical devices: renewals and yearly reports.
 *
 * 全国 · the whole country；编号 · id `cn.devices`；证据 · evidence 转载 `copy`
 *
 * @zh 医疗器械注册、许可延续与自查报告
 */
export const cnDevices = data as SealedPack<CnDevicesNames>;
