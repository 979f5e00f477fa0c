import * as z from 'zod';
import { list } from '../values/list.ts';
import { LocalDate } from '../values/local-date.ts';

/** A pack as used. @zh 规则包引用 */
export const PackReference = z
  .object({
    id: z.string().meta({ title: '规则包', titleEn: 'pack' }),
    version: z.string().meta({ title: '版本', titleEn: 'version' }),
    digest: z.string().meta({ title: '摘要', titleEn: 'digest' }),
    kind: z.enum(['law', 'example']).meta({ title: '性质', titleEn: 'kind' }),
  })
  .meta({ id: 'PackReference', title: '规则包引用', titleEn: 'pack reference' });

/** A working calendar as used. @zh 工作日历引用 */
export const CalendarReference = z
  .object({
    id: z.string().meta({ title: '工作日历', titleEn: 'calendar' }),
    documents: list(z.string()).meta({ title: '依据文件', titleEn: 'documents' }),
    digest: z.string().meta({ title: '摘要', titleEn: 'digest' }),
  })
  .meta({ id: 'CalendarReference', title: '工作日历引用', titleEn: 'calendar reference' });

/** The days and data an answer rests on. @zh 判定基准 */
export const Basis = z
  .object({
    decidedOn: LocalDate.meta({ title: '决定日', titleEn: 'decided on' }),
    knownOn: LocalDate.meta({ title: '知悉日', titleEn: 'known on' }),
    events: z.record(z.string(), LocalDate).meta({ title: '事件日', titleEn: 'days of events' }),
    packs: list(PackReference).meta({ title: '规则包', titleEn: 'packs' }),
    calendar: CalendarReference.exactOptional(),
  })
  .meta({ id: 'Basis', title: '判定基准', titleEn: 'basis' });
