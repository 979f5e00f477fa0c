import * as z from 'zod';

const name = z.string().min(1);

/** Which column of a list is which field, as a file keeps it. */
export const ColumnMapFile = z
  .object({
    record: name.meta({ title: '一行是什么记录', titleEn: 'what record a row is' }),
    columns: z
      .array(
        z
          .object({
            heading: name.meta({ title: '表头', titleEn: 'heading' }),
            field: name.nullable().meta({ title: '数据项；null 为不属于任何数据项', titleEn: 'field; null for none' }),
            ask: z
              .array(name)
              .optional()
              .meta({ title: '待确认：可能的数据项', titleEn: 'to be said: fields it may be' }),
            labels: z
              .record(z.string(), name)
              .optional()
              .meta({ title: '本表特有的代码', titleEn: 'labels of this list' }),
          })
          .strict(),
      )
      .min(1)
      .meta({ title: '栏目', titleEn: 'columns' }),
  })
  .strict()
  .meta({ title: '栏目对照表', titleEn: 'column map' });
