import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/quality-award/pack.json' with { type: 'json' };
import type { CnQualityAwardNames } from '../../names.ts';

/**
 * 中国质量奖 · China Quality Award.
 *
 * 全国 · the whole country；编号 · id `cn.quality-award`；证据 · evidence 转载 `copy`、转述 `report`
 *
 * @zh 中国质量奖
 */
export const cnQualityAward = data as SealedPack<CnQualityAwardNames>;
