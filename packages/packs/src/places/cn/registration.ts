import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/registration/pack.json' with { type: 'json' };
import type { CnRegistrationNames } from '../../names.ts';

/**
 * 登记注册期限 · Time limits of registration.
 *
 * 全国 · the whole country；编号 · id `cn.registration`；证据 · evidence 转载 `copy`
 *
 * @zh 登记注册期限
 */
export const cnRegistration = data as SealedPack<CnRegistrationNames>;
