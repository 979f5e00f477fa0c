import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/440400-zhuhai/demands/pack.json' with { type: 'json' };
import type { ZhuhaiDemandsNames } from '../../names.ts';

/**
 * 珠海企业诉求“一二四”时限 · Enterprise demands in Zhuhai.
 *
 * 行政区划 · division 440400；编号 · id `cn-4404.demands`；证据 · evidence 转述 `report`
 *
 * @zh 珠海企业诉求“一二四”时限
 */
export const zhuhaiDemands = data as SealedPack<ZhuhaiDemandsNames>;
