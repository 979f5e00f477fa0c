import { isLocalTime, type LocalTime } from '@huiqi/kernel/days';
import { LocalDate, list } from '@huiqi/model';
import * as z from 'zod';

const Roll = z.enum(['none', 'rest-day', 'statutory-holiday', 'workday']).meta({ title: '顺延', titleEn: 'roll-over' });

/** A span as a rule writes it. @zh 期间 */
export const Span = z
  .object({
    amount: z.number().meta({ title: '数量', titleEn: 'amount' }),
    unit: z.enum(['hour', 'workday', 'day', 'month', 'year', 'edition']).meta({ title: '单位', titleEn: 'unit' }),
    series: z.string().exactOptional().meta({ title: '按哪一项的届次', titleEn: 'whose editions' }),
    from: z.enum(['event', 'cutoff', 'yearEnd']).exactOptional().meta({ title: '起点', titleEn: 'from' }),
    toward: z.enum(['after', 'before']).exactOptional().meta({ title: '方向', titleEn: 'toward' }),
    firstDay: z.enum(['excluded', 'counted']).exactOptional().meta({ title: '起算日', titleEn: 'first day' }),
    monthEnd: z
      .enum(['corresponding', 'day-before'])
      .exactOptional()
      .meta({ title: '月末届满', titleEn: 'end of months' }),
    actionDay: z
      .enum(['counted', 'excluded', 'open'])
      .exactOptional()
      .meta({ title: '行为当日', titleEn: 'day of acting' }),
    roll: Roll.exactOptional(),
    openReadings: list(Roll).exactOptional().meta({ title: '其他理解', titleEn: 'other readings' }),
  })
  .meta({ id: 'Span', title: '期间', titleEn: 'span' });

const Bilingual = z.object({
  zh: z.string().meta({ title: '中文', titleEn: 'Chinese' }),
  en: z.string().meta({ title: '英文', titleEn: 'English' }),
});

const reached = {
  nominal: LocalDate.meta({ title: '名义届满日', titleEn: 'nominal last day' }),
  readings: list(
    z.object({
      roll: Roll,
      actionDay: z
        .literal('excluded')
        .exactOptional()
        .meta({ title: '行为当日不计', titleEn: 'day of acting not counted' }),
      day: LocalDate.meta({ title: '届满日', titleEn: 'last day' }),
    }),
  ).meta({
    title: '各种理解下的届满日',
    titleEn: 'readings',
  }),
  strict: LocalDate.meta({ title: '从严届满日', titleEn: 'earliest reading' }),
  latest: LocalDate.meta({ title: '最迟届满日', titleEn: 'latest reading' }),
};

/** The last day of a period, by every reading of its wording. @zh 期限届满日 */
export const ReachedDays = z.object(reached).meta({ id: 'ReachedDays', title: '期限届满日', titleEn: 'days reached' });

const source = z.number().meta({ title: '依据序号', titleEn: 'citation' });
const rule = z.string().meta({ title: '规则', titleEn: 'rule' });

/** Until when something has to be done. @zh 期限 */
export const DueDay = z
  .object({
    ...reached,
    rule,
    source,
    event: z.string().meta({ title: '起算事由', titleEn: 'event' }),
    from: LocalDate.meta({ title: '起算日', titleEn: 'counted from' }),
    span: Span.nullable().meta({ title: '期间', titleEn: 'span' }),
    counting: z.object({ rule, source }).nullable().meta({ title: '期间计算规则', titleEn: 'counting provision' }),
    at: z
      .string()
      .refine((text): text is LocalTime => isLocalTime(text))
      .nullable()
      .meta({ title: '届满时刻', titleEn: 'time of day' }),
    granted: z.number().meta({ title: '已批准延期次数', titleEn: 'extensions granted' }),
    paused: z.number().meta({ title: '不计入的天数', titleEn: 'days not counted' }),
    restart: z
      .object({
        rule,
        source,
        event: z.string().meta({ title: '事由', titleEn: 'event' }),
        before: ReachedDays.nullable().meta({ title: '此前的届满日', titleEn: 'last day before' }),
      })
      .nullable()
      .meta({ title: '重新计算期限', titleEn: 'restart' }),
    extensions: list(
      z.object({
        span: Span,
        approver: Bilingual.nullable().meta({ title: '批准人', titleEn: 'approver' }),
        askBy: LocalDate.nullable().meta({ title: '延期申请截止日', titleEn: 'ask until' }),
        days: ReachedDays.nullable().meta({ title: '延长后的届满日', titleEn: 'last day if granted' }),
      }),
    ).meta({ title: '可以延长', titleEn: 'extensions' }),
    otherTexts: list(
      z.object({
        rule,
        source,
        changedOn: LocalDate.meta({ title: '施行日', titleEn: 'in force from' }),
        days: ReachedDays.nullable().meta({ title: '按该文本的届满日', titleEn: 'last day by that text' }),
        certain: z.boolean().meta({ title: '是否算定', titleEn: 'whether it is certain' }),
      }),
    ).meta({ title: '另一文本', titleEn: 'other texts' }),
    consequence: Bilingual.nullable().meta({ title: '逾期后果', titleEn: 'consequence' }),
  })
  .meta({ id: 'DueDay', title: '期限', titleEn: 'due day' });
