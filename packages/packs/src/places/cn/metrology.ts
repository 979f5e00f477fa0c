import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/metrology/pack.json' with { type: 'json' };
import type { CnMetrologyNames } from '../../names.ts';

/**
 * 强制检定免费（全国） · Mandatory verification free of charge, national.
 *
 * 全国 · the whole country；编号 · id `cn.metrology`；证据 · evidence 转载 `copy`
 *
 * @zh 强制检定免费（全国）
 */
export const cnMetrology = data as SealedPack<CnMetrologyNames>;
