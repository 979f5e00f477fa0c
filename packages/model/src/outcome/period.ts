import * as z from 'zod';
import { LocalDate } from '../values/local-date.ts';

/** A half-open span of days. @zh 有效期间 */
export const Period = z
  .object({
    from: LocalDate.meta({ title: '起始日', titleEn: 'first day' }),
    to: LocalDate.nullable().meta({ title: '终止日（不含）', titleEn: 'first day after the end' }),
  })
  .meta({ id: 'Period', title: '有效期间', titleEn: 'period' });
