import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/low-profit/pack.json' with { type: 'json' };
import type { CnLowProfitNames } from '../../names.ts';

/**
 * 小型微利企业（全国） · Small low-profit enterprises, national.
 *
 * 全国 · the whole country；编号 · id `cn.low-profit`；证据 · evidence 转载 `copy`、转述 `report`、未核实 `none`
 *
 * @zh 小型微利企业（全国）
 */
export const cnLowProfit = data as SealedPack<CnLowProfitNames>;
