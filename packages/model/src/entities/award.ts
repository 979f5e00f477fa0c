import * as z from 'zod';
import { awardKinds, levels } from '../code-lists.ts';
import { code } from '../values/code.ts';
import { ownSource } from '../values/own-source.ts';
import { Text } from '../values/text.ts';

/**
 * An award, a brand certification or a title that enterprises can reach.
 *
 * @zh 奖项
 */
export const Award = z
  .object({
    id: Text.meta({ title: '奖项编号', titleEn: 'award id', source: ownSource }),
    name: Text.meta({ title: '奖项名称', titleEn: 'name', source: ownSource }),
    level: code(levels).meta({ title: '层级', titleEn: 'level', source: ownSource }),
    kind: code(awardKinds).meta({ title: '奖项类别', titleEn: 'kind', source: ownSource }),
  })
  .meta({ id: 'Award', title: '奖项', titleEn: 'award' });

/** An award as data. @zh 奖项 */
export interface Award extends z.output<typeof Award> {}
