import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/370100-jinan/demands/pack.json' with { type: 'json' };
import type { JinanDemandsNames } from '../../names.ts';

/**
 * 济南企业诉求办理时限 · Enterprise demands in Jinan.
 *
 * 行政区划 · division 370100；编号 · id `cn-3701.demands`；证据 · evidence 转载 `copy`
 *
 * @zh 济南企业诉求办理时限
 */
export const jinanDemands = data as SealedPack<JinanDemandsNames>;
