import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/310000-shanghai/demands/pack.json' with { type: 'json' };
import type { ShanghaiDemandsNames } from '../../names.ts';

/**
 * 上海企业诉求与企业开办时限 · Enterprise demands and start-up in Shanghai.
 *
 * 行政区划 · division 310000；编号 · id `cn-31.demands`；证据 · evidence 转载 `copy`
 *
 * @zh 上海企业诉求与企业开办时限
 */
export const shanghaiDemands = data as SealedPack<ShanghaiDemandsNames>;
