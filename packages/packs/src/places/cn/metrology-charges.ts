import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/metrology-charges/pack.json' with { type: 'json' };
import type { CnMetrologyChargesNames } from '../../names.ts';

/**
 * 计量检定收费的加收和减收（全国） · Metrology fees, what is added and taken off, national.
 *
 * 全国 · the whole country；编号 · id `cn.metrology-charges`；证据 · evidence 转载 `copy`
 *
 * @zh 计量检定收费的加收和减收（全国）
 */
export const cnMetrologyCharges = data as SealedPack<CnMetrologyChargesNames>;
