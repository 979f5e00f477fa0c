import { type LocalDate as Day, isLocalDate } from '@huiqi/kernel';
import * as z from 'zod';

/** A calendar day, strictly `YYYY-MM-DD`; another text is the issue `model.date`. @zh 日期 */
export const LocalDate = z
  .string()
  .refine((text): text is Day => isLocalDate(text), { params: { code: 'model.date' } })
  .meta({
    title: '日期',
    titleEn: 'day',
    source: 'GB/T 7408.1',
    valueType: 'date',
    format: 'date',
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  });
