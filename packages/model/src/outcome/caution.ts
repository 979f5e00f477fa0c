import * as z from 'zod';
import { Params } from './json-value.ts';

/** Something the reader of an answer must know beside it. @zh 提示 */
export const Caution = z
  .object({
    code: z.string().meta({ title: '代码', titleEn: 'code' }),
    params: Params.meta({ title: '参数', titleEn: 'parameters' }),
    source: z.number().exactOptional().meta({ title: '依据序号', titleEn: 'citation' }),
  })
  .meta({ id: 'Caution', title: '提示', titleEn: 'caution' });
