import * as z from 'zod';
import { targetBounds } from '../code-lists.ts';
import { code } from '../values/code.ts';
import { LocalDate } from '../values/local-date.ts';
import { Exact } from '../values/numbers.ts';
import { ownSource } from '../values/own-source.ts';
import { Text } from '../values/text.ts';

/**
 * A number to reach by a day, such as “不少于5家”. The unit is part of it: targets of different units are never added.
 *
 * @zh 目标指标
 */
export const Target = z
  .object({
    id: Text.meta({ title: '目标编号', titleEn: 'target id', source: ownSource }),
    title: Text.meta({ title: '目标名称', titleEn: 'title', source: ownSource }),
    measure: Text.meta({ title: '统计口径', titleEn: 'measure', source: ownSource }),
    bound: code(targetBounds).meta({ title: '界限', titleEn: 'bound', source: ownSource }),
    target: Exact.meta({ title: '目标值', titleEn: 'target', unit: '见计量单位', source: ownSource }),
    unit: Text.meta({ title: '计量单位', titleEn: 'unit', source: ownSource }),
    dueOn: LocalDate.nullable().meta({ title: '完成期限', titleEn: 'due on', source: ownSource }),
    source: Text.nullable().meta({ title: '依据', titleEn: 'source', source: ownSource }),
  })
  .meta({ id: 'Target', title: '目标指标', titleEn: 'target' });

/** A target as data. @zh 目标指标 */
export interface Target extends z.output<typeof Target> {}
