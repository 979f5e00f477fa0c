import { AwardAssessment } from '@huiqi/awards/schema';
import { determinationLine, matterLine } from '@huiqi/model/line';
import * as z from 'zod';

/** A line of `huiqi award`. */
export const AwardInput = z
  .object({ ...matterLine, award: z.string().meta({ title: '奖项编号', titleEn: 'award' }) })
  .meta({ title: '奖项申报条件：输入', titleEn: 'award: input' });

/** An answer of `huiqi award`. */
export const AwardOutput = determinationLine(AwardAssessment).meta({
  title: '奖项申报条件：输出',
  titleEn: 'award: output',
});
