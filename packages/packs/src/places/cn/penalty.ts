import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/penalty/pack.json' with { type: 'json' };
import type { CnPenaltyNames } from '../../names.ts';

/**
 * 行政处罚、查封扣押、复议诉讼与申请强制执行的期限 · Time limits of penalties, seizure, review, suit and enforcement.
 *
 * 全国 · the whole country；编号 · id `cn.penalty`；证据 · evidence 转载 `copy`、未核实 `none`
 *
 * @zh 行政处罚、查封扣押、复议诉讼与申请强制执行的期限
 */
export const cnPenalty = data as SealedPack<CnPenaltyNames>;
