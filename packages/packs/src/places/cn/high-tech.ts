import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/high-tech/pack.json' with { type: 'json' };
import type { CnHighTechNames } from '../../names.ts';

/**
 * 高新技术企业（全国） · High-tech enterprises, national.
 *
 * 全国 · the whole country；编号 · id `cn.high-tech`；证据 · evidence 转述 `report`
 *
 * @zh 高新技术企业（全国）
 */
export const cnHighTech = data as SealedPack<CnHighTechNames>;
