import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/patent-duties/pack.json' with { type: 'json' };
import type { CnPatentDutiesNames } from '../../names.ts';

/**
 * 专利年费与专利权期限 · Patent annual fees and terms.
 *
 * 全国 · the whole country；编号 · id `cn.patent-duties`；证据 · evidence 转载 `copy`、未核实 `none`
 *
 * @zh 专利年费与专利权期限
 */
export const cnPatentDuties = data as SealedPack<CnPatentDutiesNames>;
