import { LocalDate, list } from '@huiqi/model';
import { determinationLine, FactValue, matterLine } from '@huiqi/model/line';
import * as z from 'zod';

const text = (title: string, titleEn: string) => z.string().meta({ title, titleEn });
const fen = z.int().nonnegative().meta({ title: '费用（分）', titleEn: 'cost in fen' });

const StepDay = z
  .strictObject({
    step: z.enum(['start', 'done', 'yearEnd']).meta({ title: '取步骤的哪一天', titleEn: 'which day of the step' }),
    plusDays: z.int().exactOptional().meta({ title: '再过几日', titleEn: 'so many days later' }),
  })
  .meta({ id: 'StepDay', title: '步骤日期', titleEn: 'day of a step' });
const EffectValue = z.union([StepDay, FactValue]).meta({ title: '值', titleEn: 'value' });

const Effect = z
  .union([
    z.strictObject({ fact: text('事实', 'fact'), value: EffectValue }).meta({ title: '改变事实', titleEn: 'a fact' }),
    z
      .strictObject({
        add: text('集合', 'collection'),
        record: z.record(z.string(), EffectValue).meta({ title: '记录', titleEn: 'record' }),
      })
      .meta({ title: '增加记录', titleEn: 'a record' }),
  ])
  .meta({ id: 'StepEffect', title: '步骤效果', titleEn: 'effect' });

const Step = z
  .strictObject({
    id: text('步骤编号', 'id of the step'),
    title: text('步骤', 'what is done'),
    owner: text('责任人', 'owner'),
    evidence: list(text('佐证材料', 'evidence')).meta({ title: '佐证材料', titleEn: 'evidence' }),
    cost: fen,
    days: z.int().nonnegative().meta({ title: '天数', titleEn: 'days' }),
    needs: list(text('前一步骤', 'step before')).exactOptional().meta({ title: '须先完成', titleEn: 'needs' }),
    effects: list(Effect).meta({ title: '效果', titleEn: 'effects' }),
    wins: z
      .strictObject({
        award: text('奖项编号', 'award'),
        grade: z
          .enum(['award', 'innovation', 'organisation', 'nomination', 'proposed', 'other'])
          .meta({ title: '获奖等次', titleEn: 'grade' }),
      })
      .exactOptional()
      .meta({ title: '途中获得的奖项', titleEn: 'award won on the way' }),
  })
  .meta({ id: 'CultivationStep', title: '培育步骤', titleEn: 'step' });

/** A line of `huiqi award-plan`. */
export const AwardPlanInput = z
  .object({
    ...matterLine,
    award: text('奖项编号', 'award'),
    ladder: text('梯次编号；缺省按地区', 'ladder; by the division where absent').exactOptional(),
    steps: list(Step).meta({ title: '步骤表', titleEn: 'table of steps' }),
    by: z.enum(['fastest', 'cheapest']).exactOptional().meta({ title: '最快或最省', titleEn: 'fastest or cheapest' }),
    until: LocalDate.exactOptional().meta({ title: '最迟申报日', titleEn: 'last day of filing' }),
    missing: z
      .enum(['open', 'closed'])
      .exactOptional()
      .meta({ title: '缺资料时', titleEn: 'what a missing fact does' }),
  })
  .meta({ title: '培育计划：输入', titleEn: 'award-plan: input' });

/** A plan. */
export const CultivationPlan = z
  .object({
    award: text('奖项编号', 'award'),
    day: LocalDate.meta({ title: '申报日', titleEn: 'day of filing' }),
    cost: fen,
    tasks: list(
      z
        .object({
          id: text('任务编号', 'id'),
          kind: z.enum(['step', 'win', 'supply', 'sign', 'apply']).meta({ title: '种类', titleEn: 'kind' }),
          title: z.string().nullable().meta({ title: '任务', titleEn: 'what is done' }),
          owner: z.string().nullable().meta({ title: '责任人', titleEn: 'owner' }),
          evidence: list(text('佐证材料', 'evidence')).meta({ title: '佐证材料', titleEn: 'evidence' }),
          start: LocalDate.meta({ title: '开始日', titleEn: 'first day' }),
          due: LocalDate.meta({ title: '完成日', titleEn: 'due' }),
          cost: fen,
          about: text('所涉事项', 'about'),
          call: z.string().nullable().meta({ title: '申报通知', titleEn: 'call' }),
        })
        .meta({ id: 'PlanTask', title: '培育任务', titleEn: 'task' }),
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

/** An answer of `huiqi award-plan`. */
export const AwardPlanOutput = determinationLine(CultivationPlan).meta({
  title: '培育计划：输出',
  titleEn: 'award-plan: output',
});
