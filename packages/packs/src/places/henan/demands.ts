import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/410000-henan/demands/pack.json' with { type: 'json' };
import type { HenanDemandsNames } from '../../names.ts';

/**
 * 河南企业诉求办理时限 · Enterprise demands in Henan.
 *
 * 行政区划 · division 410000；编号 · id `cn-41.demands`；证据 · evidence 转载 `copy`
 *
 * @zh 河南企业诉求办理时限
 */
export const henanDemands = data as SealedPack<HenanDemandsNames>;
