import { list } from '@huiqi/model';
import { answerLine, matterLine } from '@huiqi/model/line';
import { Determination } from '@huiqi/model/outcome';
import * as z from 'zod';
import { AwardAssessment } from './award.ts';

const Subject = z
  .enum(['organisation', 'unit', 'team', 'individual', 'government'])
  .meta({ title: '申报类型', titleEn: 'applying as' });

/** A line of `huiqi award-ladder`. */
export const AwardLadderInput = z
  .object({
    ...matterLine,
    ladder: z
      .string()
      .exactOptional()
      .meta({ title: '梯次编号；缺省按地区', titleEn: 'ladder; by the division where absent' }),
    subject: Subject.exactOptional(),
  })
  .meta({ title: '梯次审查：输入', titleEn: 'award-ladder: input' });

const Rung = z
  .object({
    award: z.string().meta({ title: '奖项编号', titleEn: 'award' }),
    name: z.string().meta({ title: '奖项名称', titleEn: 'name' }),
    level: z.enum(['national', 'province', 'city', 'county']).meta({ title: '层级', titleEn: 'level' }),
    held: z.enum(['yes', 'no', 'unknown']).meta({ title: '是否已获', titleEn: 'held' }),
    determination: Determination(AwardAssessment),
  })
  .meta({ id: 'Rung', title: '梯次审查结果', titleEn: 'rung' });

/** An answer of `huiqi award-ladder`. */
export const AwardLadderOutput = z
  .object({ ...answerLine, rungs: list(Rung).meta({ title: '各级奖项', titleEn: 'awards by tier' }) })
  .meta({ title: '梯次审查：输出', titleEn: 'award-ladder: output' });
