import type { AwardLadder } from '@huiqi/model/types';
import data from '../../../places/360000-jiangxi/quality-award/ladder.json' with { type: 'json' };

/**
 * 江西质量奖梯次 · Quality awards in Jiangxi.
 *
 * 行政区划 · division 360000；编号 · id `cn-36.ladder`
 *
 * @zh 江西质量奖梯次
 */
export const jiangxiQualityAwardLadder = data as AwardLadder;
