import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/420000-hubei/chief-quality-officer/pack.json' with { type: 'json' };
import type { HubeiChiefQualityOfficerNames } from '../../names.ts';

/**
 * 湖北省首席质量官 · Chief quality officers in Hubei.
 *
 * 行政区划 · division 420000；编号 · id `cn-42.chief-quality-officer`；证据 · evidence 转述 `report`
 *
 * @zh 湖北省首席质量官
 */
export const hubeiChiefQualityOfficer = data as SealedPack<HubeiChiefQualityOfficerNames>;
