import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/310000-shanghai/quality-award/pack.json' with { type: 'json' };
import type { ShanghaiQualityAwardNames } from '../../names.ts';

/**
 * 上海市政府质量奖 · Government quality awards of Shanghai.
 *
 * 行政区划 · division 310000；编号 · id `cn-31.quality-award`；证据 · evidence 转载 `copy`
 *
 * @zh 上海市政府质量奖
 */
export const shanghaiQualityAward = data as SealedPack<ShanghaiQualityAwardNames>;
