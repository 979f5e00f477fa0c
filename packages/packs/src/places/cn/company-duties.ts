import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/company-duties/pack.json' with { type: 'json' };
import type { CnCompanyDutiesNames } from '../../names.ts';

/**
 * 企业年度报告与信息公示 · Annual reports and disclosure of enterprises.
 *
 * 全国 · the whole country；编号 · id `cn.company-duties`；证据 · evidence 转载 `copy`
 *
 * @zh 企业年度报告与信息公示
 */
export const cnCompanyDuties = data as SealedPack<CnCompanyDutiesNames>;
