import { DueDay } from '@huiqi/calendar/schema';
import { determinationLine, matterLine } from '@huiqi/model/line';
import * as z from 'zod';

/** A line of `huiqi due`. */
export const DueInput = z
  .object({ ...matterLine, clock: z.string().meta({ title: '期限（规则组或规则编号）', titleEn: 'clock' }) })
  .meta({ title: '期限计算：输入', titleEn: 'due: input' });

/** An answer of `huiqi due`. */
export const DueOutput = determinationLine(DueDay).meta({ title: '期限计算：输出', titleEn: 'due: output' });
