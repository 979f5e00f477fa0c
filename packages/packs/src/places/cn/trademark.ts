import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/trademark/pack.json' with { type: 'json' };
import type { CnTrademarkNames } from '../../names.ts';

/**
 * 商标收费（全国） · Trademark fees, national.
 *
 * 全国 · the whole country；编号 · id `cn.trademark`；证据 · evidence 转载 `copy`、转述 `report`
 *
 * @zh 商标收费（全国）
 */
export const cnTrademark = data as SealedPack<CnTrademarkNames>;
