import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/360000-jiangxi/quality-award/pack.json' with { type: 'json' };
import type { JiangxiQualityAwardNames } from '../../names.ts';

/**
 * 江西省井冈质量奖 · Jinggang quality award of Jiangxi.
 *
 * 行政区划 · division 360000；编号 · id `cn-36.quality-award`；证据 · evidence 转述 `report`
 *
 * @zh 江西省井冈质量奖
 */
export const jiangxiQualityAward = data as SealedPack<JiangxiQualityAwardNames>;
