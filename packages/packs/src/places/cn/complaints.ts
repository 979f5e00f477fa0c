import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/complaints/pack.json' with { type: 'json' };
import type { CnComplaintsNames } from '../../names.ts';

/**
 * 市场监管投诉举报办理期限 · Time limits for handling complaints and reports.
 *
 * 全国 · the whole country；编号 · id `cn.complaints`；证据 · evidence 原文 `official`、转载 `copy`、未核实 `none`
 *
 * @zh 市场监管投诉举报办理期限
 */
export const cnComplaints = data as SealedPack<CnComplaintsNames>;
