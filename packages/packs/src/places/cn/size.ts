import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/size/pack.json' with { type: 'json' };
import type { CnSizeNames } from '../../names.ts';

/**
 * 企业规模划型（全国） · Enterprise size classification, national.
 *
 * 全国 · the whole country；编号 · id `cn.size`；证据 · evidence 转载 `copy`
 *
 * @zh 企业规模划型（全国）
 */
export const cnSize = data as SealedPack<CnSizeNames>;
