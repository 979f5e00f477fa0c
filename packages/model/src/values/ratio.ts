import { ratio } from '@huiqi/kernel';
import * as z from 'zod';

/** An exact fraction in lowest terms; another one is brought to them. @zh 比率 */
export const Ratio = z
  .object({
    num: z.int().meta({ title: '分子', titleEn: 'numerator' }),
    den: z.int().positive().meta({ title: '分母', titleEn: 'denominator' }),
  })
  .overwrite((value) => (value.den > 0 ? ratio(value.num, value.den) : value))
  .meta({ title: '比率', titleEn: 'ratio', valueType: 'ratio' });
