import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/330000-zhejiang/quality-award/pack.json' with { type: 'json' };
import type { ZhejiangQualityAwardNames } from '../../names.ts';

/**
 * 浙江省及所辖市、区政府质量奖 · Government quality awards of Zhejiang and places in it.
 *
 * 行政区划 · division 330000；编号 · id `cn-33.quality-award`；证据 · evidence 原文 `official`、转载 `copy`、转述 `report`、未核实 `none`
 *
 * @zh 浙江省及所辖市、区政府质量奖
 */
export const zhejiangQualityAward = data as SealedPack<ZhejiangQualityAwardNames>;
