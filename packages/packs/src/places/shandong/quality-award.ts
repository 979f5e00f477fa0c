import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/370000-shandong/quality-award/pack.json' with { type: 'json' };
import type { ShandongQualityAwardNames } from '../../names.ts';

/**
 * 山东省省长质量奖 · Governor’s quality award of Shandong.
 *
 * 行政区划 · division 370000；编号 · id `cn-37.quality-award`；证据 · evidence 转载 `copy`
 *
 * @zh 山东省省长质量奖
 */
export const shandongQualityAward = data as SealedPack<ShandongQualityAwardNames>;
