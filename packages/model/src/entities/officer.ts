import * as z from 'zod';
import { officerRanks } from '../code-lists.ts';
import { code } from '../values/code.ts';
import { DivisionCode } from '../values/division.ts';
import { inOrder } from '../values/in-order.ts';
import { list } from '../values/list.ts';
import { LocalDate } from '../values/local-date.ts';
import { ownSource } from '../values/own-source.ts';
import { Text } from '../values/text.ts';

/**
 * An officer of the bureau who can be paired with enterprises. Null means not known; an absence whose end is null has no
 * announced end. The name is personal and masked outside the bureau.
 *
 * @zh 包联干部
 */
export const Officer = z
  .object({
    id: Text.meta({ title: '人员编号', titleEn: 'officer id', source: ownSource }),
    name: Text.meta({ title: '姓名', titleEn: 'name', source: ownSource, personal: true }),
    department: Text.nullable().meta({ title: '所在科室', titleEn: 'department', source: ownSource }),
    rank: code(officerRanks).nullable().meta({ title: '人员层级', titleEn: 'rank', source: ownSource }),
    skills: list(Text).meta({ title: '业务专长', titleEn: 'skills', source: ownSource }),
    divisions: list(DivisionCode).meta({ title: '负责区划', titleEn: 'divisions', source: 'GB/T 2260' }),
    capacity: z.int().nonnegative().nullable().meta({
      title: '包联上限',
      titleEn: 'capacity',
      unit: '户',
      source: ownSource,
    }),
    absentFrom: LocalDate.nullable().meta({ title: '缺勤首日', titleEn: 'absent from', source: ownSource }),
    absentTo: LocalDate.nullable().meta({ title: '返岗日', titleEn: 'back on', source: ownSource }),
  })
  .superRefine(inOrder('absentFrom', 'absentTo'))
  .meta({ id: 'Officer', title: '包联干部', titleEn: 'officer' });

/** An officer as data. @zh 包联干部 */
export interface Officer extends z.output<typeof Officer> {}
