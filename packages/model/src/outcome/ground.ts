import * as z from 'zod';
import { list } from '../values/list.ts';
import { JsonValue } from './json-value.ts';

/** One reason for a "no". @zh 不适用的理由 */
export const Ground = z
  .object({
    rule: z.string().meta({ title: '规则', titleEn: 'rule' }),
    step: z.string().meta({ title: '步骤', titleEn: 'step' }),
    what: z.string().meta({ title: '要求', titleEn: 'what was asked' }),
    about: z.string().meta({ title: '对象', titleEn: 'about' }),
    found: JsonValue.meta({ title: '实际', titleEn: 'found' }),
    wanted: JsonValue.meta({ title: '应为', titleEn: 'wanted' }),
    record: list(z.number()).exactOptional().meta({ title: '记录序号', titleEn: 'record' }),
    source: z.number().meta({ title: '依据序号', titleEn: 'citation' }),
  })
  .meta({ id: 'Ground', title: '不适用的理由', titleEn: 'ground' });
