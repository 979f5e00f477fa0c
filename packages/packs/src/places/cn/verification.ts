import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/verification/pack.json' with { type: 'json' };
import type { CnVerificationNames } from '../../names.ts';

/**
 * 强制检定的周期与轮换 · Mandatory verification: cycles and rotation.
 *
 * 全国 · the whole country；编号 · id `cn.verification`；证据 · evidence 转载 `copy`、转述 `report`
 *
 * @zh 强制检定的周期与轮换
 */
export const cnVerification = data as SealedPack<CnVerificationNames>;
