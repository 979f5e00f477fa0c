import * as z from 'zod';
import { Ratio } from './ratio.ts';

/** An exact number: a whole one, or a fraction where it is none. @zh 精确数 */
export const Exact = z.union([z.int(), Ratio]).meta({ title: '数值', titleEn: 'number', valueType: 'number' });
