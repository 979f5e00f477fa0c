import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/110000-beijing/demands/pack.json' with { type: 'json' };
import type { BeijingDemandsNames } from '../../names.ts';

/**
 * 北京接诉即办时限 · Demands in Beijing.
 *
 * 行政区划 · division 110000；编号 · id `cn-11.demands`；证据 · evidence 转载 `copy`
 *
 * @zh 北京接诉即办时限
 */
export const beijingDemands = data as SealedPack<BeijingDemandsNames>;
