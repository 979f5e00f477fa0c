import type { AwardLadder } from '@huiqi/model/types';
import data from '../../../places/510000-sichuan/quality-award/ladder.json' with { type: 'json' };

/**
 * 四川质量奖梯次 · Quality awards in Sichuan.
 *
 * 行政区划 · division 510000；编号 · id `cn-51.ladder`
 *
 * @zh 四川质量奖梯次
 */
export const sichuanQualityAwardLadder = data as AwardLadder;
