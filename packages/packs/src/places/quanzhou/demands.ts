import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/350500-quanzhou/demands/pack.json' with { type: 'json' };
import type { QuanzhouDemandsNames } from '../../names.ts';

/**
 * 泉州企业诉求办理时限 · Enterprise demands in Quanzhou.
 *
 * 行政区划 · division 350500；编号 · id `cn-3505.demands`；证据 · evidence 转述 `report`
 *
 * @zh 泉州企业诉求办理时限
 */
export const quanzhouDemands = data as SealedPack<QuanzhouDemandsNames>;
