import { list, Ratio } from '@huiqi/model';
import { determinationLine, matterLine } from '@huiqi/model/line';
import { Determination } from '@huiqi/model/outcome';
import * as z from 'zod';

/** A line of `huiqi size`. */
export const SizeInput = z
  .object({
    ...matterLine,
    classes: list(z.string()).exactOptional().meta({
      title: '一并判定的其他分类（事实名称）',
      titleEn: 'other classes to tell, by the names of their facts',
    }),
  })
  .meta({ title: '企业划型：输入', titleEn: 'size: input' });

/** How large an enterprise is. */
export const Size = z.enum(['micro', 'small', 'medium', 'large']).meta({
  id: 'EnterpriseSize',
  title: '企业规模',
  titleEn: 'size of an enterprise',
  labels: { micro: '微型', small: '小型', medium: '中型', large: '大型' },
});

/** The value of a class: a code, a number (money in fen), yes, a ratio. */
const ClassValue = z
  .union([z.string(), z.number(), z.boolean(), Ratio])
  .meta({ id: 'ClassValue', title: '分类的值', titleEn: 'value of a class' });

/** An answer of `huiqi size`. */
export const SizeOutput = determinationLine(Size)
  .extend({
    classes: z
      .record(z.string(), Determination(ClassValue))
      .exactOptional()
      .meta({ title: '其他分类的结论', titleEn: 'answers about the other classes' }),
  })
  .meta({ title: '企业划型：输出', titleEn: 'size: output' });
