import type { FactSet as Facts, FactValue as Value } from '@huiqi/kernel';
import * as z from 'zod';
import { Period } from '../outcome/period.ts';
import { list } from '../values/list.ts';
import { LocalDate } from '../values/local-date.ts';

const Scalar = z.union([z.string(), z.number(), z.boolean()]);

/** The value of a fact; null or an absent fact is unknown. @zh 事实的值 */
export const FactValue: z.ZodType<Value> = z
  .lazy(() =>
    z.union([
      z.string().meta({ title: '文字、代码或日期', titleEn: 'text, code or day' }),
      z.number().meta({ title: '数字；金额以分计', titleEn: 'number; money in fen' }),
      z.boolean().meta({ title: '是或否', titleEn: 'yes or no' }),
      z.null().meta({ title: '未知', titleEn: 'unknown' }),
      z
        .strictObject({
          num: z.int().meta({ title: '分子', titleEn: 'numerator' }),
          den: z.int().positive().meta({ title: '分母', titleEn: 'denominator' }),
        })
        .meta({ title: '比率', titleEn: 'ratio' }),
      z
        .strictObject({ oneOf: list(Scalar).meta({ title: '可能的值', titleEn: 'values still possible' }) })
        .meta({ title: '已知是其中之一', titleEn: 'known to be one of several' }),
      list(Scalar).meta({ title: '按次序的一列值', titleEn: 'values in order' }),
      z
        .strictObject({
          records: list(FactSet).meta({ title: '已知记录', titleEn: 'known records' }),
          completeOver: Period.nullable().meta({
            title: '在哪段期间齐全；不知道时写 null',
            titleEn: 'days for which the list is complete, or null',
          }),
        })
        .meta({ title: '记录集合', titleEn: 'records of a collection' }),
    ]),
  )
  .meta({ id: 'FactValue', title: '事实的值', titleEn: 'value of a fact' });

/** Facts by their names in the vocabulary. @zh 事实集 */
export const FactSet: z.ZodType<Facts> = z
  .lazy(() => z.record(z.string(), FactValue))
  .meta({ id: 'FactSet', title: '事实', titleEn: 'facts' });

/** The days of events by their names in the vocabulary. @zh 事件日 */
export const Events = z.record(z.string(), LocalDate).meta({ title: '事件日', titleEn: 'days of events' });

/** Signed answers to clauses of judgement, by clause. @zh 人工认定 */
export const Judgements = z
  .record(
    z.string(),
    z
      .object({
        answer: z.enum(['met', 'not-met']).meta({ title: '认定结果', titleEn: 'answer' }),
        by: z.string().meta({ title: '签字人', titleEn: 'signed by', personal: true }),
        on: LocalDate.meta({ title: '签字日期', titleEn: 'signed on' }),
      })
      .meta({ id: 'Judgement', title: '人工认定', titleEn: 'judgement' }),
  )
  .meta({ title: '人工认定', titleEn: 'judgements' });
