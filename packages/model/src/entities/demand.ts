import * as z from 'zod';
import { demandChannels, demandStatuses } from '../code-lists.ts';
import { code } from '../values/code.ts';
import { inOrder } from '../values/in-order.ts';
import { LocalDate } from '../values/local-date.ts';
import { ownSource } from '../values/own-source.ts';
import { Text } from '../values/text.ts';

/**
 * A demand of an enterprise from receipt to effect. Null means not known or not yet: a demand without `answeredOn` has no known
 * answer.
 *
 * @zh 企业诉求
 */
export const Demand = z
  .object({
    id: Text.meta({ title: '诉求编号', titleEn: 'demand id', source: ownSource }),
    enterpriseId: Text.meta({ title: '企业编号', titleEn: 'enterprise id', source: ownSource }),
    receivedOn: LocalDate.meta({ title: '受理日期', titleEn: 'received on', source: ownSource }),
    channel: code(demandChannels).nullable().meta({ title: '诉求渠道', titleEn: 'channel', source: ownSource }),
    category: Text.nullable().meta({ title: '诉求类别', titleEn: 'category', source: ownSource }),
    text: Text.meta({ title: '诉求内容', titleEn: 'text', source: ownSource, personal: true }),
    dutySection: Text.nullable().meta({ title: '责任科室', titleEn: 'duty section', source: ownSource }),
    status: code(demandStatuses).meta({ title: '办理状态', titleEn: 'status', source: ownSource }),
    answeredOn: LocalDate.nullable().meta({ title: '答复日期', titleEn: 'answered on', source: ownSource }),
    effectiveOn: LocalDate.nullable().meta({ title: '见效日期', titleEn: 'effective on', source: ownSource }),
    satisfaction: z.int().min(1).max(5).nullable().meta({
      title: '满意度',
      titleEn: 'satisfaction',
      unit: '分（1至5）',
      source: ownSource,
    }),
  })
  .superRefine(inOrder('receivedOn', 'answeredOn', 'effectiveOn'))
  .meta({ id: 'Demand', title: '企业诉求', titleEn: 'demand' });

/** A demand as data. @zh 企业诉求 */
export interface Demand extends z.output<typeof Demand> {}
