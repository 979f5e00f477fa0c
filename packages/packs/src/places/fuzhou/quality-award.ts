import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/350100-fuzhou/quality-award/pack.json' with { type: 'json' };
import type { FuzhouQualityAwardNames } from '../../names.ts';

/**
 * 福州市政府质量奖 · Quality award of Fuzhou.
 *
 * 行政区划 · division 350100；编号 · id `cn-3501.quality-award`；证据 · evidence 原文 `official`、转述 `report`
 *
 * @zh 福州市政府质量奖
 */
export const fuzhouQualityAward = data as SealedPack<FuzhouQualityAwardNames>;
