import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/320000-jiangsu/testing/pack.json' with { type: 'json' };
import type { JiangsuTestingNames } from '../../names.ts';

/**
 * 江苏质标院委托检验减半收费（2025年） · Jiangsu institute of quality and standardisation, test fees halved in 2025.
 *
 * 行政区划 · division 320000；编号 · id `cn-32.testing`；证据 · evidence 原文 `official`
 *
 * @zh 江苏质标院委托检验减半收费（2025年）
 */
export const jiangsuTesting = data as SealedPack<JiangsuTestingNames>;
