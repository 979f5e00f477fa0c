import * as z from 'zod';
import { list } from '../values/list.ts';
import { JsonValue } from './json-value.ts';

/** A fact that would help to decide. @zh 待补充的事实 */
export const MissingFact = z
  .object({
    kind: z
      .enum(['fact', 'collection', 'day', 'judgement', 'calendar', 'parameter', 'document'])
      .meta({ title: '种类', titleEn: 'kind' }),
    name: z.string().meta({ title: '名称', titleEn: 'name' }),
    record: list(z.number()).exactOptional().meta({ title: '记录序号', titleEn: 'record' }),
    collection: z.string().exactOptional().meta({ title: '所属集合', titleEn: 'collection' }),
    rule: z.string().exactOptional().meta({ title: '规则', titleEn: 'rule' }),
    possible: list(JsonValue).exactOptional().meta({ title: '可能的值', titleEn: 'possible values' }),
    about: z.string().exactOptional().meta({ title: '所指', titleEn: 'what of it is looked for' }),
  })
  .meta({ id: 'MissingFact', title: '待补充的事实', titleEn: 'missing fact' });
