import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/510000-sichuan/quality-award/pack.json' with { type: 'json' };
import type { SichuanQualityAwardNames } from '../../names.ts';

/**
 * 四川省天府质量奖 · Tianfu quality award of Sichuan.
 *
 * 行政区划 · division 510000；编号 · id `cn-51.quality-award`；证据 · evidence 原文 `official`、转载 `copy`、转述 `report`
 *
 * @zh 四川省天府质量奖
 */
export const sichuanQualityAward = data as SealedPack<SichuanQualityAwardNames>;
