import * as z from 'zod';
import { list } from '../values/list.ts';
import { Params } from './json-value.ts';

/** How much an issue stops. */
export const Severity = z.enum(['error', 'warning', 'notice']).meta({ title: '严重程度', titleEn: 'severity' });

/** A finding about data. @zh 数据问题 */
export const Issue = z
  .object({
    code: z.string().meta({ title: '代码', titleEn: 'code' }),
    severity: Severity,
    path: list(z.union([z.string(), z.number()])).meta({ title: '位置', titleEn: 'path' }),
    params: Params.meta({ title: '参数', titleEn: 'parameters' }),
  })
  .meta({ id: 'Issue', title: '数据问题', titleEn: 'issue' });
