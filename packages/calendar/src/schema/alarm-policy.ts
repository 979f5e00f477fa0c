import { list } from '@huiqi/model';
import * as z from 'zod';

const text = (title: string, titleEn: string) => z.string().meta({ title, titleEn });
const number = (title: string, titleEn: string) => z.number().meta({ title, titleEn });

/** A text in one language or in both, such as the title of an item. */
export const AlarmText = z.union([z.string(), z.object({ zh: text('中文', 'Chinese'), en: text('英文', 'English') })]);

const amount = number('数量', 'amount');
const unit = z.enum(['day', 'workday', 'month']).meta({ title: '单位', titleEn: 'unit' });
const level = text('亮灯等级', 'level').exactOptional();
const key = text('提前量编号', 'key').exactOptional();

const AlarmSpan = z.strictObject({
  amount,
  unit,
  roll: z
    .enum(['none', 'rest-day', 'statutory-holiday', 'workday'])
    .exactOptional()
    .meta({ title: '顺延', titleEn: 'roll-over' }),
});

const AlarmLead = z.union([
  z.strictObject({ amount, unit, key, level }).meta({ title: '按时间', titleEn: 'by length of time' }),
  z
    .strictObject({
      share: z
        .strictObject({ num: number('分子', 'numerator'), den: number('分母', 'denominator') })
        .meta({ title: '剩余时间比例', titleEn: 'share of time left' }),
      from: z.literal('opens').exactOptional().meta({ title: '起点', titleEn: 'from' }),
      key,
      level,
    })
    .meta({ title: '按剩余比例', titleEn: 'by share of time' }),
]);

const rule = {
  leads: list(AlarmLead).meta({ title: '提前量', titleEn: 'leads' }),
  overdue: list(
    z.strictObject({
      after: AlarmSpan.exactOptional().meta({ title: '截止后多久', titleEn: 'how long after' }),
      level,
    }),
  )
    .exactOptional()
    .meta({ title: '逾期各级', titleEn: 'stages of being late' }),
  escalate: list(
    z.strictObject({
      after: AlarmSpan.meta({ title: '多久以后', titleEn: 'how long after' }),
      since: text('从哪一提前量起', 'the lead it follows').exactOptional(),
      to: AlarmText.meta({ title: '上报对象', titleEn: 'role told' }),
      level,
    }),
  )
    .exactOptional()
    .meta({ title: '逐级上报', titleEn: 'escalation' }),
  repeat: AlarmSpan.exactOptional().meta({ title: '逾期后多久再提醒', titleEn: 'how often it rings again' }),
  lights: z
    .strictObject({
      open: text('未办', 'open').exactOptional(),
      done: text('按期办结', 'done in time').exactOptional(),
      late: text('逾期办结', 'done late').exactOptional(),
    })
    .exactOptional()
    .meta({ title: '亮灯', titleEn: 'lights' }),
};

/** When alarms ring for a duty, and who else is told. @zh 提醒规则（单项） */
export const AlarmRule = z
  .strictObject(rule)
  .meta({ id: 'AlarmRule', title: '单项提醒规则', titleEn: 'rule of reminding' });

/** A bureau's own policy of reminding. @zh 提醒规则 */
export const AlarmPolicy = z
  .strictObject({
    ...rule,
    levels: list(z.string()).exactOptional().meta({ title: '等级（由轻到重）', titleEn: 'levels, the mildest first' }),
    duties: z
      .record(z.string(), AlarmRule)
      .exactOptional()
      .meta({ title: '另有规则的事项', titleEn: 'duties with a rule of their own' }),
  })
  .meta({ id: 'AlarmPolicy', title: '提醒规则', titleEn: 'policy of reminding' });
