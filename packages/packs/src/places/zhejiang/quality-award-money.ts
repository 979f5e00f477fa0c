import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/330000-zhejiang/quality-award-money/pack.json' with { type: 'json' };
import type { ZhejiangQualityAwardMoneyNames } from '../../names.ts';

/**
 * 浙江政府质量奖奖励 · Prize money of government quality awards in Zhejiang.
 *
 * 行政区划 · division 330000；编号 · id `cn-33.quality-award-money`；证据 · evidence 原文 `official`、转载 `copy`
 *
 * @zh 浙江政府质量奖奖励
 */
export const zhejiangQualityAwardMoney = data as SealedPack<ZhejiangQualityAwardMoneyNames>;
