import type { AwardLadder } from '@huiqi/model/types';
import data from '../../../places/330000-zhejiang/quality-award/ladder.json' with { type: 'json' };

/**
 * 浙江质量奖梯次 · Quality awards in Zhejiang.
 *
 * 行政区划 · division 330000；编号 · id `cn-33.ladder`
 *
 * @zh 浙江质量奖梯次
 */
export const zhejiangQualityAwardLadder = data as AwardLadder;
