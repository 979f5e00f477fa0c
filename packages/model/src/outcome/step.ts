import * as z from 'zod';
import { list } from '../values/list.ts';
import { JsonValue } from './json-value.ts';

/** One step of an explanation. @zh 推理步骤 */
export const Step = z
  .object({
    id: z.string().meta({ title: '步骤', titleEn: 'step' }),
    what: z.string().meta({ title: '内容', titleEn: 'what was done' }),
    from: list(z.string()).meta({ title: '来自', titleEn: 'from' }),
    result: JsonValue.meta({ title: '结果', titleEn: 'result' }),
    about: z.string().exactOptional().meta({ title: '对象', titleEn: 'about' }),
    record: list(z.number()).exactOptional().meta({ title: '记录序号', titleEn: 'record' }),
    source: z.number().exactOptional().meta({ title: '依据序号', titleEn: 'citation' }),
  })
  .meta({ id: 'Step', title: '推理步骤', titleEn: 'step' });
