import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/campaign-days/pack.json' with { type: 'json' };
import type { CnCampaignDaysNames } from '../../names.ts';

/**
 * 主题日、质量月与年度工作节点 · Campaign days and yearly dates.
 *
 * 全国 · the whole country；编号 · id `cn.campaign-days`；证据 · evidence 转载 `copy`、转述 `report`
 *
 * @zh 主题日、质量月与年度工作节点
 */
export const cnCampaignDays = data as SealedPack<CnCampaignDaysNames>;
