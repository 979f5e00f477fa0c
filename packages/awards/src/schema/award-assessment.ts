import { list } from '@huiqi/model';
import * as z from 'zod';

/** That an enterprise may apply for an award. @zh 申报条件审查结论 */
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
