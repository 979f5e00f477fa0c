import { Determination } from '@huiqi/model/outcome';
import * as z from 'zod';
import { AwardAssessment } from './award-assessment.ts';

/** Who may win an award. @zh 评奖对象 */
export const AwardSubject = z
  .enum(['organisation', 'unit', 'team', 'individual', 'government'])
  .meta({ title: '申报类型', titleEn: 'applying as' });

/** How one award of a ladder stands for an applicant; of the award its id, name and tier. @zh 梯次审查结果 */
export const Rung = z
  .object({
    award: z.string().meta({ title: '奖项编号', titleEn: 'award' }),
    name: z.string().meta({ title: '奖项名称', titleEn: 'name' }),
    level: z.enum(['national', 'province', 'city', 'county']).meta({ title: '层级', titleEn: 'level' }),
    held: z.enum(['yes', 'no', 'unknown']).meta({ title: '是否已获', titleEn: 'held' }),
    determination: Determination(AwardAssessment),
  })
  .meta({ id: 'Rung', title: '梯次审查结果', titleEn: 'rung' });
