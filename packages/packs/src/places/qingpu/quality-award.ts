import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/310118-qingpu/quality-award/pack.json' with { type: 'json' };
import type { QingpuQualityAwardNames } from '../../names.ts';

/**
 * 上海市青浦区政府质量奖 · Quality awards of Qingpu district, Shanghai.
 *
 * 行政区划 · division 310118；编号 · id `cn-31.qingpu-quality-award`；证据 · evidence 转载 `copy`
 *
 * @zh 上海市青浦区政府质量奖
 */
export const qingpuQualityAward = data as SealedPack<QingpuQualityAwardNames>;
