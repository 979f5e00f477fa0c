import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/individual/pack.json' with { type: 'json' };
import type { CnIndividualNames } from '../../names.ts';

/**
 * 个体工商户分型分类（全国） · Types and classes of individual businesses, national.
 *
 * 全国 · the whole country；编号 · id `cn.individual`；证据 · evidence 转载 `copy`
 *
 * @zh 个体工商户分型分类（全国）
 */
export const cnIndividual = data as SealedPack<CnIndividualNames>;
