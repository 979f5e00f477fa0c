import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/350200-xiamen/metrology/pack.json' with { type: 'json' };
import type { XiamenMetrologyNames } from '../../names.ts';

/**
 * 厦门检验检测收费优惠（2023年） · Xiamen, inspection fees reduced in 2023.
 *
 * 行政区划 · division 350200；编号 · id `cn-3502.metrology`；证据 · evidence 转载 `copy`
 *
 * @zh 厦门检验检测收费优惠（2023年）
 */
export const xiamenMetrology = data as SealedPack<XiamenMetrologyNames>;
