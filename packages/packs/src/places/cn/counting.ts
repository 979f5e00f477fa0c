import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/counting/pack.json' with { type: 'json' };
import type { CnCountingNames } from '../../names.ts';

/**
 * 期间怎样计算（通用法律） · How periods are counted, general laws.
 *
 * 全国 · the whole country；编号 · id `cn.counting`；证据 · evidence 转载 `copy`
 *
 * @zh 期间怎样计算（通用法律）
 */
export const cnCounting = data as SealedPack<CnCountingNames>;
