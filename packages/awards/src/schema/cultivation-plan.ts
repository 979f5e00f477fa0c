import { LocalDate, list, Task } from '@huiqi/model';
import * as z from 'zod';

const text = (title: string, titleEn: string) => z.string().meta({ title, titleEn });
const fen = z.int().nonnegative().meta({ title: '费用（分）', titleEn: 'cost in fen' });

/** The way to an award for one enterprise. @zh 一企一策培育计划 */
export const CultivationPlan = z
  .object({
    award: text('奖项编号', 'award'),
    day: LocalDate.meta({ title: '申报日', titleEn: 'day of filing' }),
    cost: fen,
    tasks: list(
      Task.extend({
        kind: z.enum(['step', 'win', 'supply', 'sign', 'apply']).meta({ title: '种类', titleEn: 'kind' }),
        start: LocalDate.meta({ title: '开始日', titleEn: 'first day' }),
        due: LocalDate.meta({ title: '完成日', titleEn: 'due' }),
        cost: fen,
        about: text('所涉事项', 'about'),
        call: z.string().nullable().meta({ title: '申报通知', titleEn: 'call' }),
      }).meta({ id: 'PlanTask', title: '培育任务', titleEn: 'task' }),
    ).meta({ title: '任务', titleEn: 'tasks' }),
    assumes: list(
      z
        .object({
          what: z
            .enum(['award-won', 'nothing-new', 'call-projected', 'call-unknown'])
            .meta({ title: '假定', titleEn: 'assumption' }),
          about: text('所涉事项', 'about'),
        })
        .meta({ id: 'PlanAssumption', title: '计划的假定', titleEn: 'assumption' }),
    ).meta({ title: '假定', titleEn: 'assumptions' }),
  })
  .meta({ id: 'CultivationPlan', title: '一企一策培育计划', titleEn: 'plan' });
