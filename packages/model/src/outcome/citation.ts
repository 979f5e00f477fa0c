import * as z from 'zod';
import { LocalDate } from '../values/local-date.ts';
import { Period } from './period.ts';

/** How well a text is known. @zh 证据等级 */
export const Evidence = z.enum(['official', 'copy', 'report', 'none']).meta({ title: '证据等级', titleEn: 'evidence' });

/** Where a rule comes from. @zh 依据 */
export const Citation = z
  .object({
    document: z.string().meta({ title: '文号', titleEn: 'document' }),
    title: z.string().exactOptional().meta({ title: '文件名称', titleEn: 'title' }),
    article: z.string().exactOptional().meta({ title: '条款', titleEn: 'article' }),
    evidence: Evidence,
    publishedOn: LocalDate.exactOptional().meta({ title: '发布日期', titleEn: 'published on' }),
    inForce: Period.exactOptional().meta({ title: '施行期间', titleEn: 'in force' }),
    url: z.string().exactOptional().meta({ title: '网址', titleEn: 'address' }),
  })
  .meta({ id: 'Citation', title: '依据', titleEn: 'citation' });
