import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/330000-zhejiang/made/pack.json' with { type: 'json' };
import type { ZhejiangMadeNames } from '../../names.ts';

/**
 * “品字标浙江制造”品牌 · Zhejiang-made brand certification.
 *
 * 行政区划 · division 330000；编号 · id `cn-33.zhejiang-made`；证据 · evidence 转载 `copy`
 *
 * @zh “品字标浙江制造”品牌
 */
export const zhejiangMade = data as SealedPack<ZhejiangMadeNames>;
