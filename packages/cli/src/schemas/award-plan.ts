import { CultivationPlan, CultivationStep } from '@huiqi/awards/schema';
import { LocalDate, list } from '@huiqi/model';
import { determinationLine, matterLine } from '@huiqi/model/line';
import * as z from 'zod';

const text = (title: string, titleEn: string) => z.string().meta({ title, titleEn });

/** A line of `huiqi award-plan`. */
export const AwardPlanInput = z
  .object({
    ...matterLine,
    award: text('奖项编号', 'award'),
    ladder: text('梯次编号；缺省按地区', 'ladder; by the division where absent').exactOptional(),
    steps: list(CultivationStep).meta({ title: '步骤表', titleEn: 'table of steps' }),
    by: z.enum(['fastest', 'cheapest']).exactOptional().meta({ title: '最快或最省', titleEn: 'fastest or cheapest' }),
    until: LocalDate.exactOptional().meta({ title: '最迟申报日', titleEn: 'last day of filing' }),
    missing: z
      .enum(['open', 'closed'])
      .exactOptional()
      .meta({ title: '缺资料时', titleEn: 'what a missing fact does' }),
  })
  .meta({ title: '培育计划：输入', titleEn: 'award-plan: input' });

/** An answer of `huiqi award-plan`. */
export const AwardPlanOutput = determinationLine(CultivationPlan).meta({
  title: '培育计划：输出',
  titleEn: 'award-plan: output',
});
