import { ClassValue, EnterpriseSize } from '@huiqi/classification/schema';
import { list } from '@huiqi/model';
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

/** An answer of `huiqi size`. */
export const SizeOutput = determinationLine(EnterpriseSize)
  .extend({
    classes: z
      .record(z.string(), Determination(ClassValue))
      .exactOptional()
      .meta({ title: '其他分类的结论', titleEn: 'answers about the other classes' }),
  })
  .meta({ title: '企业划型：输出', titleEn: 'size: output' });
