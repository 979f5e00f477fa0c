import { ratio } from '@huiqi/kernel';
import * as z from 'zod';

/** Money in whole fen, zero or more. A field says what amount it is. @zh 金额（分） */
export const Fen = z.int().nonnegative().meta({ title: '金额', titleEn: 'amount', unit: '分', valueType: 'money' });

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

/** An exact number: a whole one, or a fraction where it is none. @zh 精确数 */
export const Exact = z.union([z.int(), Ratio]).meta({ title: '数值', titleEn: 'number', valueType: 'number' });
