import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/trademark-duties/pack.json' with { type: 'json' };
import type { CnTrademarkDutiesNames } from '../../names.ts';

/**
 * 商标续展、异议与使用 · Trademark renewal, opposition and use.
 *
 * 全国 · the whole country；编号 · id `cn.trademark-duties`；证据 · evidence 转载 `copy`
 *
 * @zh 商标续展、异议与使用
 */
export const cnTrademarkDuties = data as SealedPack<CnTrademarkDutiesNames>;
