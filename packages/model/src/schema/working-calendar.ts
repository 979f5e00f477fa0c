import { isLocalTime } from '@huiqi/kernel/days';
import * as z from 'zod';
import { Evidence } from '../outcome/citation.ts';
import { Period } from '../outcome/period.ts';
import { list } from '../values/list.ts';
import { LocalDate } from '../values/local-date.ts';

const text = (title: string, titleEn: string) => z.string().meta({ title, titleEn });
const year = z.int().min(1).max(9999);
const Time = z
  .string()
  .refine((at): at is `${number}:${number}` => isLocalTime(at), { params: { code: 'calendar.time' } })
  .meta({ title: '时刻', titleEn: 'time of day' });

/** What a document of a calendar says of itself. */
const paper = {
  document: text('文号或者名称', 'document'),
  evidence: Evidence,
  publishedOn: LocalDate.meta({ title: '公布日期', titleEn: 'published on' }),
};

/** Days by what a notice makes of them; a key that is no day is an issue of its own. */
const NoticedDays = z
  .record(
    z.string(),
    z.enum(['holiday', 'lieu', 'makeup', 'workday', 'weekend']).meta({ title: '日子的性质', titleEn: 'kind of day' }),
  )
  .superRefine((days, context) => {
    for (const day of Object.keys(days)) {
      if (!LocalDate.safeParse(day).success) {
        context.addIssue({ code: 'custom', path: [day], input: day, params: { code: 'model.date' } });
      }
    }
  })
  .transform((days): Readonly<Record<z.output<typeof LocalDate>, (typeof days)[string]>> => days)
  .meta({ title: '放假、调休、上班的日子', titleEn: 'days off and made up' });

const Notice = z.object({
  ...paper,
  url: text('网址', 'address').exactOptional(),
  status: z.enum(['official', 'provisional']).meta({ title: '正式或者推算', titleEn: 'status' }),
  years: list(year).meta({ title: '完整安排的年份', titleEn: 'years arranged' }),
  days: NoticedDays,
});

const OfficeHoursOfPlace = z.object({
  ...paper,
  inForce: Period.meta({ title: '施行期间', titleEn: 'in force' }),
  sessions: list(z.object({ from: Time, to: Time })).meta({ title: '办公时段', titleEn: 'sessions' }),
});

const LegalHoliday = z.object({
  name: text('节日', 'holiday'),
  on: text('月日或者历表中的名称', 'month and day, or name in the table'),
  before: z.int().nonnegative().exactOptional(),
  days: z.int().positive(),
});

const Holidays = z.object({
  texts: list(
    z.object({
      ...paper,
      inForce: Period.meta({ title: '施行期间', titleEn: 'in force' }),
      holidays: list(LegalHoliday),
    }),
  ),
  moving: z.object({
    document: text('来源', 'source'),
    evidence: Evidence,
    years: z.record(z.string(), z.record(z.string(), LocalDate)),
  }),
  movable: z.object({ weekends: z.boolean(), weekdaysWithin: z.int().nonnegative() }),
});

/** A working calendar as a file: notices, office hours, and how the legal holidays are dated. @zh 工作日历文件 */
export const WorkingCalendarFile = z
  .object({
    id: text('编号', 'id'),
    notices: list(Notice).meta({ title: '放假安排通知', titleEn: 'notices' }),
    officeHours: list(OfficeHoursOfPlace).meta({ title: '办公时间', titleEn: 'office hours' }).exactOptional(),
    holidays: Holidays.meta({ title: '法定节假日', titleEn: 'legal holidays' }).exactOptional(),
  })
  .meta({ id: 'WorkingCalendar', title: '工作日历', titleEn: 'working calendar' });
