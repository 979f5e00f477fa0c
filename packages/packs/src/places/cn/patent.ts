import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/patent/pack.json' with { type: 'json' };
import type { CnPatentNames } from '../../names.ts';

/**
 * 专利收费减缴（全国） · Patent fee reduction, national.
 *
 * 全国 · the whole country；编号 · id `cn.patent`；证据 · evidence 转载 `copy`
 *
 * @zh 专利收费减缴（全国）
 */
export const cnPatent = data as SealedPack<CnPatentNames>;
