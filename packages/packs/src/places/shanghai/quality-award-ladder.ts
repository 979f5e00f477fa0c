import type { AwardLadder } from '@huiqi/model/types';
import data from '../../../places/310000-shanghai/quality-award/ladder.json' with { type: 'json' };

/**
 * 上海质量奖梯次 · Quality awards in Shanghai.
 *
 * 行政区划 · division 310000；编号 · id `cn-31.ladder`
 *
 * @zh 上海质量奖梯次
 */
export const shanghaiQualityAwardLadder = data as AwardLadder;
