import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/petitions/pack.json' with { type: 'json' };
import type { CnPetitionsNames } from '../../names.ts';

/**
 * 信访、督查与监督检查的期限 · Time limits of petitions, government inspection and supervision.
 *
 * 全国 · the whole country；编号 · id `cn.petitions`；证据 · evidence 转载 `copy`
 *
 * @zh 信访、督查与监督检查的期限
 */
export const cnPetitions = data as SealedPack<CnPetitionsNames>;
