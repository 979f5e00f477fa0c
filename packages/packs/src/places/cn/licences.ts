import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/licences/pack.json' with { type: 'json' };
import type { CnLicencesNames } from '../../names.ts';

/**
 * 许可证与认证证书的延续 · Renewal of licences and certificates.
 *
 * 全国 · the whole country；编号 · id `cn.licences`；证据 · evidence 转载 `copy`、转述 `report`
 *
 * @zh 许可证与认证证书的延续
 */
export const cnLicences = data as SealedPack<CnLicencesNames>;
