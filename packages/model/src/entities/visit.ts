import * as z from 'zod';
import { list } from '../values/list.ts';
import { LocalDate } from '../values/local-date.ts';
import { ownSource } from '../values/own-source.ts';
import { Text } from '../values/text.ts';

/**
 * A visit to an enterprise. It may serve several campaigns and is still one visit. Null means not known.
 *
 * @zh 走访
 */
export const Visit = z
  .object({
    id: Text.meta({ title: '走访编号', titleEn: 'visit id', source: ownSource }),
    enterpriseId: Text.meta({ title: '企业编号', titleEn: 'enterprise id', source: ownSource }),
    officerIds: list(Text).meta({ title: '走访人员编号', titleEn: 'officer ids', source: ownSource }),
    on: LocalDate.meta({ title: '走访日期', titleEn: 'visited on', source: ownSource }),
    campaigns: list(Text).meta({ title: '所属行动', titleEn: 'campaigns', source: ownSource }),
    purpose: Text.nullable().meta({ title: '走访事由', titleEn: 'purpose', source: ownSource, personal: true }),
  })
  .meta({ id: 'Visit', title: '走访', titleEn: 'visit' });

/** A visit as data. @zh 走访 */
export interface Visit extends z.output<typeof Visit> {}
