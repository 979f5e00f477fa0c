import * as z from 'zod';
import { list } from '../values/list.ts';
import { JsonValue, Params } from './json-value.ts';

/** A three-valued truth. @zh 三值真值 */
export const Truth = z.enum(['yes', 'no', 'unknown']).meta({ id: 'Truth', title: '真值', titleEn: 'truth' });

/** What an answer is about. @zh 所答事项 */
export const Topic = z
  .object({
    kind: z.string().meta({ title: '种类', titleEn: 'kind' }),
    about: z.string().exactOptional().meta({ title: '名称', titleEn: 'name' }),
    title: z.string().exactOptional().meta({ title: '中文名称', titleEn: 'title' }),
  })
  .meta({ id: 'Topic', title: '所答事项', titleEn: 'topic' });

/** Something the reader of an answer must know beside it. @zh 提示 */
export const Caution = z
  .object({
    code: z.string().meta({ title: '代码', titleEn: 'code' }),
    params: Params.meta({ title: '参数', titleEn: 'parameters' }),
    source: z.number().exactOptional().meta({ title: '依据序号', titleEn: 'citation' }),
  })
  .meta({ id: 'Caution', title: '提示', titleEn: 'caution' });

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
    collection: z.string().exactOptional().meta({ title: '所属集合', titleEn: 'collection' }),
    source: z.number().meta({ title: '依据序号', titleEn: 'citation' }),
  })
  .meta({ id: 'Ground', title: '不适用的理由', titleEn: 'ground' });

/** One step of an explanation. @zh 推理步骤 */
export const Step = z
  .object({
    id: z.string().meta({ title: '步骤', titleEn: 'step' }),
    what: z.string().meta({ title: '内容', titleEn: 'what was done' }),
    from: list(z.string()).meta({ title: '来自', titleEn: 'from' }),
    result: JsonValue.meta({ title: '结果', titleEn: 'result' }),
    about: z.string().exactOptional().meta({ title: '对象', titleEn: 'about' }),
    record: list(z.number()).exactOptional().meta({ title: '记录序号', titleEn: 'record' }),
    collection: z.string().exactOptional().meta({ title: '所属集合', titleEn: 'collection' }),
    source: z.number().exactOptional().meta({ title: '依据序号', titleEn: 'citation' }),
  })
  .meta({ id: 'Step', title: '推理步骤', titleEn: 'step' });

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
