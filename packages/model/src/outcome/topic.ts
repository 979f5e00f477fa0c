import * as z from 'zod';

/** What an answer is about. @zh 所答事项 */
export const Topic = z
  .object({
    kind: z.string().meta({ title: '种类', titleEn: 'kind' }),
    about: z.string().exactOptional().meta({ title: '名称', titleEn: 'name' }),
    title: z.string().exactOptional().meta({ title: '中文名称', titleEn: 'title' }),
  })
  .meta({ id: 'Topic', title: '所答事项', titleEn: 'topic' });
