import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/scale/pack.json' with { type: 'json' };
import type { CnScaleNames } from '../../names.ts';

/**
 * 规上与四上（全国） · Above the statistical scale, national.
 *
 * 全国 · the whole country；编号 · id `cn.scale`；证据 · evidence 转载 `copy`
 *
 * @zh 规上与四上（全国）
 */
export const cnScale = data as SealedPack<CnScaleNames>;
