import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/512000-ziyang/registration/pack.json' with { type: 'json' };
import type { ZiyangRegistrationNames } from '../../names.ts';

/**
 * 资阳企业设立登记办结时限 · Registration promise of Ziyang.
 *
 * 行政区划 · division 512000；编号 · id `cn-5120.registration`；证据 · evidence 转述 `report`
 *
 * @zh 资阳企业设立登记办结时限
 */
export const ziyangRegistration = data as SealedPack<ZiyangRegistrationNames>;
