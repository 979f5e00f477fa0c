import * as z from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const whole = z.int();
const period = z
  .object({
    from: day.meta({ title: '起（含）', titleEn: 'from, included' }),
    to: day.nullable().meta({ title: '止（不含）', titleEn: 'to, excluded' }),
  })
  .nullable()
  .default(null)
  .meta({ title: '期间', titleEn: 'period' });
const value = z
  .union([whole, z.object({ num: whole, den: whole.positive() }), z.string().min(1)])
  .meta({ title: '数值', titleEn: 'value' });

/** A figure as a file gives it: its value as a number, a fraction or as it is written, such as `9.8亿元`. */
export const FigureLine = z
  .object({
    id: z.string().min(1).optional().meta({ title: '编号', titleEn: 'id; its place in the list unless given' }),
    label: z.string().min(1).meta({ title: '名称', titleEn: 'label' }),
    names: z.array(z.string().min(1)).default([]).meta({ title: '别名', titleEn: 'other names' }),
    unit: z.string().optional().meta({
      title: '单位（元、万元、%、户……；fen 为分，ratio 为比率）',
      titleEn: 'unit: 元, 万元, %, 户; fen for whole fen, ratio for a rate',
    }),
    scope: z.string().default('').meta({ title: '范围', titleEn: 'scope' }),
    period,
    value,
    earlier: z
      .array(z.object({ value, period }))
      .default([])
      .meta({ title: '以前各期', titleEn: 'earlier periods, for growths and 由A到B' }),
    partOf: z
      .string()
      .min(1)
      .optional()
      .meta({ title: '占比以哪个数为分母（编号或名称）', titleEn: 'the whole of a share, by id or label' }),
    bound: z.enum(['exact', 'at-least', 'at-most', 'about']).optional().meta({ title: '界', titleEn: 'bound' }),
  })
  .meta({ title: '数字', titleEn: 'figure' });
