import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/sme/pack.json' with { type: 'json' };
import type { CnSmeNames } from '../../names.ts';

/**
 * 中小企业独立性判断（政府采购） · Independence of small and medium enterprises, government procurement.
 *
 * 全国 · the whole country；编号 · id `cn.sme`；证据 · evidence 转载 `copy`
 *
 * @zh 中小企业独立性判断（政府采购）
 */
export const cnSme = data as SealedPack<CnSmeNames>;
