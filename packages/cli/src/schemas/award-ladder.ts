import { AwardSubject, Rung } from '@huiqi/awards/schema';
import { list } from '@huiqi/model';
import { answerLine, matterLine } from '@huiqi/model/line';
import * as z from 'zod';

/** A line of `huiqi award-ladder`. */
export const AwardLadderInput = z
  .object({
    ...matterLine,
    ladder: z
      .string()
      .exactOptional()
      .meta({ title: '梯次编号；缺省按地区', titleEn: 'ladder; by the division where absent' }),
    subject: AwardSubject.exactOptional(),
  })
  .meta({ title: '梯次审查：输入', titleEn: 'award-ladder: input' });

/** An answer of `huiqi award-ladder`. */
export const AwardLadderOutput = z
  .object({ ...answerLine, rungs: list(Rung).meta({ title: '各级奖项', titleEn: 'awards by tier' }) })
  .meta({ title: '梯次审查：输出', titleEn: 'award-ladder: output' });
