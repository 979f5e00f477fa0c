import { ratio } from '@huiqi/kernel';
import * as z from 'zod';

/** An exact fraction in lowest terms; another one is brought to them. @zh 比率 */
export const Ratio = z
  .object({
    num: z.int().meta({ title: '分子', titleEn: 'numerator' }),
    den: z.int().positive().meta({ title: '分母', titleEn: 'denominator' }),
  })
  .overwrite(inLowestTerms)
  .meta({ title: '比率', titleEn: 'ratio', valueType: 'ratio' });

/** zod calls this also for parts it has refused as out of range; those stay as they are. */
function inLowestTerms(value: { num: number; den: number }): { num: number; den: number } {
  const { num, den } = value;
  return Number.isSafeInteger(num) && Number.isSafeInteger(den) && den > 0 ? ratio(num, den) : value;
}
