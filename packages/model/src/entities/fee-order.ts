import * as z from 'zod';
import { list } from '../values/list.ts';
import { LocalDate } from '../values/local-date.ts';
import { ownSource } from '../values/own-source.ts';
import { Text } from '../values/text.ts';
import { FeeLine } from './fee-line.ts';

/**
 * What an institute charges an enterprise for one order. Null means not known; `paidOn` null does not say that it is unpaid.
 *
 * @zh 收费单
 */
export const FeeOrder = z
  .object({
    id: Text.meta({ title: '收费单编号', titleEn: 'order id', source: ownSource }),
    enterpriseId: Text.meta({ title: '企业编号', titleEn: 'enterprise id', source: ownSource }),
    institute: Text.nullable().meta({ title: '收费机构', titleEn: 'institute', source: ownSource }),
    acceptedOn: LocalDate.meta({ title: '受理日期', titleEn: 'accepted on', source: ownSource }),
    dueOn: LocalDate.nullable().meta({ title: '缴费期限', titleEn: 'due on', source: ownSource }),
    paidOn: LocalDate.nullable().meta({ title: '缴费日期', titleEn: 'paid on', source: ownSource }),
    lines: list(FeeLine).meta({ title: '收费明细', titleEn: 'lines', source: ownSource }),
  })
  .meta({ id: 'FeeOrder', title: '收费单', titleEn: 'fee order' });

/** A fee order as data. @zh 收费单 */
export interface FeeOrder extends z.output<typeof FeeOrder> {}
