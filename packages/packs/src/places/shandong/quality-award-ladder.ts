import type { AwardLadder } from '@huiqi/model/types';
import data from '../../../places/370000-shandong/quality-award/ladder.json' with { type: 'json' };

/**
 * 山东质量奖梯次 · Quality awards in Shandong.
 *
 * 行政区划 · division 370000；编号 · id `cn-37.ladder`
 *
 * @zh 山东质量奖梯次
 */
export const shandongQualityAwardLadder = data as AwardLadder;
