import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/411000-xuchang/demands/pack.json' with { type: 'json' };
import type { XuchangDemandsNames } from '../../names.ts';

/**
 * 许昌企业诉求与线索办理时限 · Enterprise demands and clues in Xuchang.
 *
 * 行政区划 · division 411000；编号 · id `cn-4110.demands`；证据 · evidence 转载 `copy`
 *
 * @zh 许昌企业诉求与线索办理时限
 */
export const xuchangDemands = data as SealedPack<XuchangDemandsNames>;
