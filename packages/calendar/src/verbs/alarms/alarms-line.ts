import { LocalDate, list } from '@huiqi/model';
import { answerLine, Events, FactSet, inputLine, Judgements } from '@huiqi/model/line';
import * as z from 'zod';
import { AlarmText } from '../../schema/alarm-policy.ts';

const text = z.string();
const day = (title: string, titleEn: string) => LocalDate.nullable().exactOptional().meta({ title, titleEn });
const named = (title: string, titleEn: string) => text.nullable().exactOptional().meta({ title, titleEn });

/** A line: an item with its due day, a clock with its events, or a recurring duty. */
export const AlarmsInput = z
  .object({
    ...inputLine,
    duty: text.exactOptional().meta({ title: '事项编号', titleEn: 'duty' }),
    title: AlarmText.exactOptional().meta({ title: '事项名称', titleEn: 'title' }),
    enterprise: named('企业编号', 'enterprise'),
    enterpriseName: named('企业名称', 'name of the enterprise').meta({ personal: true }),
    officer: named('经办人编号', 'officer'),
    subject: named('同类中的哪一件', 'which of several alike'),
    round: text.exactOptional().meta({ title: '期次', titleEn: 'round' }),
    opens: day('起始日', 'first day'),
    due: LocalDate.exactOptional().meta({ title: '办理截止日', titleEn: 'last day to act' }),
    ends: LocalDate.exactOptional().meta({ title: '届满日', titleEn: 'end' }),
    at: named('时刻', 'time of day'),
    done: day('办结日', 'done on'),
    acknowledged: day('签收日', 'acknowledged on'),
    known: day('知晓日', 'known on'),
    clock: text.exactOptional().meta({ title: '期限（规则组或规则编号）', titleEn: 'clock' }),
    period: z
      .object({
        from: LocalDate.meta({ title: '起日', titleEn: 'first day' }),
        to: LocalDate.meta({ title: '止日（不含）', titleEn: 'day after the last one' }),
      })
      .exactOptional()
      .meta({ title: '周期性事项的查询期间', titleEn: 'period in which rounds are looked for' }),
    facts: FactSet.exactOptional(),
    events: Events.exactOptional(),
    judgements: Judgements.exactOptional(),
  })
  .meta({ title: '提醒：输入', titleEn: 'alarms: input' });

const Alarm = z
  .object({
    id: text.meta({ title: '编号', titleEn: 'id' }),
    day: LocalDate.meta({ title: '提醒日', titleEn: 'day' }),
    kind: z.enum(['lead', 'overdue', 'repeat', 'escalation', 'check']).meta({ title: '种类', titleEn: 'kind' }),
    level: text.nullable().meta({ title: '等级', titleEn: 'level' }),
    to: AlarmText.nullable().meta({ title: '上报对象', titleEn: 'role told' }),
    silenced: z.boolean().meta({ title: '已签收，不再提醒', titleEn: 'silenced' }),
  })
  .meta({ id: 'Alarm', title: '提醒', titleEn: 'alarm' });

const takenItem = {
  item: text.meta({ title: '事项的固定编号', titleEn: 'stable id of the item' }),
  due: LocalDate.meta({ title: '办理截止日', titleEn: 'last day to act' }),
  state: z.enum(['open', 'check', 'overdue', 'done', 'late']).meta({ title: '状态', titleEn: 'state' }),
  level: text.nullable().meta({ title: '等级', titleEn: 'level' }),
  alarms: list(Alarm).meta({ title: '提醒', titleEn: 'alarms' }),
};
const TakenItem = z.object(takenItem).meta({ id: 'TakenItem', title: '提醒事项', titleEn: 'item' });

/** An answer: the item as taken and when it rings, or the rounds of a recurring duty, each so. */
export const AlarmsOutput = z
  .union([
    z.object({ ...answerLine, ...takenItem }).meta({ title: '一个事项', titleEn: 'one item' }),
    z
      .object({ ...answerLine, items: list(TakenItem).meta({ title: '各期', titleEn: 'rounds' }) })
      .meta({ title: '周期性事项的各期', titleEn: 'rounds of a recurring duty' }),
  ])
  .meta({ title: '提醒：输出', titleEn: 'alarms: output' });
