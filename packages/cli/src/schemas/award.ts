import { list } from '@huiqi/model';
import { determinationLine, matterLine } from '@huiqi/model/line';
import * as z from 'zod';

/** A line of `huiqi award`. */
export const AwardInput = z
  .object({ ...matterLine, award: z.string().meta({ title: '奖项编号', titleEn: 'award' }) })
  .meta({ title: '奖项申报条件：输入', titleEn: 'award: input' });

/** That an enterprise may apply. */
export const AwardAssessment = z
  .object({
    award: z.string().meta({ title: '奖项编号', titleEn: 'award' }),
    criteria: list(
      z.object({
        rule: z.string().meta({ title: '规则', titleEn: 'rule' }),
        state: z.enum(['met', 'not-asked']).meta({ title: '是否符合', titleEn: 'how it stands' }),
      }),
    ).meta({ title: '各项条件', titleEn: 'criteria' }),
  })
  .meta({ id: 'AwardAssessment', title: '申报条件审查结论', titleEn: 'award assessment' });

/** An answer of `huiqi award`. */
export const AwardOutput = determinationLine(AwardAssessment).meta({
  title: '奖项申报条件：输出',
  titleEn: 'award: output',
});
