import { list, Task } from '@huiqi/model';
import { FactValue } from '@huiqi/model/line';
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

/** A line of the bureau's own table of steps towards an award. @zh 培育步骤 */
export const CultivationStep = z
  .strictObject({
    id: Task.shape.id.meta({ title: '步骤编号', titleEn: 'id of the step' }),
    title: Task.shape.title.unwrap().meta({ title: '步骤', titleEn: 'what is done' }),
    owner: Task.shape.owner.unwrap().meta({ title: '责任人', titleEn: 'owner' }),
    evidence: Task.shape.evidence,
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
