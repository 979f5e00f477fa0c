import * as z from 'zod';
import { feeServices } from '../code-lists.ts';
import { code } from '../values/code.ts';
import { Fen } from '../values/numbers.ts';
import { ownSource } from '../values/own-source.ts';
import { Text } from '../values/text.ts';

/**
 * One line of a fee order. `listFen` is the list amount of the whole line, quantity included, before surcharges and waivers;
 * null where it is not known.
 *
 * @zh 收费明细
 */
export const FeeLine = z
  .object({
    item: Text.meta({ title: '收费项目代码', titleEn: 'item code', source: ownSource }),
    service: code(feeServices).meta({ title: '服务类别', titleEn: 'service', source: ownSource }),
    instrumentId: Text.nullable().meta({ title: '器具编号', titleEn: 'instrument id', source: ownSource }),
    quantity: z.int().positive().meta({ title: '数量', titleEn: 'quantity', unit: '件', source: ownSource }),
    listFen: Fen.nullable().meta({ title: '标准金额', titleEn: 'list amount', unit: '分', source: ownSource }),
  })
  .meta({ id: 'FeeLine', title: '收费明细', titleEn: 'fee line' });

/** A line of a fee order as data. @zh 收费明细 */
export interface FeeLine extends z.output<typeof FeeLine> {}
