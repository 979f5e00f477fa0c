import * as z from 'zod';
import { determinationLine, matterLine } from './deciding.ts';

/** A line of `huiqi size`. */
export const SizeInput = z.object(matterLine).meta({ title: '企业划型：输入', titleEn: 'size: input' });

/** How large an enterprise is. */
export const Size = z.enum(['micro', 'small', 'medium', 'large']).meta({
  id: 'EnterpriseSize',
  title: '企业规模',
  titleEn: 'size of an enterprise',
  labels: { micro: '微型', small: '小型', medium: '中型', large: '大型' },
});

/** An answer of `huiqi size`. */
export const SizeOutput = determinationLine(Size).meta({ title: '企业划型：输出', titleEn: 'size: output' });
