import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/310000-shanghai/registration/pack.json' with { type: 'json' };
import type { ShanghaiRegistrationNames } from '../../names.ts';

/**
 * 上海药品医疗器械注册费（2024年、2025年） · Shanghai, drug and device registration fees in 2024 and 2025.
 *
 * 行政区划 · division 310000；编号 · id `cn-31.registration`；证据 · evidence 转载 `copy`
 *
 * @zh 上海药品医疗器械注册费（2024年、2025年）
 */
export const shanghaiRegistration = data as SealedPack<ShanghaiRegistrationNames>;
