import type { ExcellenceStandard } from '@huiqi/model/types';
import data from '../../../places/cn/excellence-2012/standard.json' with { type: 'json' };

/**
 * 卓越绩效评价准则（GB/T 19580-2012）及实施指南的分值 · scoring standard.
 *
 * 全国 · the whole country；编号 · id `gbt-19580-2012`
 *
 * @zh 卓越绩效评价准则（GB/T 19580-2012）及实施指南的分值
 */
export const cnExcellence2012Standard = data as ExcellenceStandard;
