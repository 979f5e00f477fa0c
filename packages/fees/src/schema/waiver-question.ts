import { FeeOrder, Fen, Instrument, LocalDate, list } from '@huiqi/model';
import { Period } from '@huiqi/model/outcome';
import * as z from 'zod';

/** What is read of an order. @zh 收费单 */
export const WaiverOrder = FeeOrder.partial({ enterpriseId: true }).meta({
  id: 'WaiverOrder',
  title: '收费单',
  titleEn: 'fee order',
});

/** What is read of an instrument that a line names. */
export const WaiverInstrument = Instrument.pick({ id: true, name: true, catalogueMode: true, use: true });

/** The waivers given earlier, in the order in which they were given. @zh 减免历史 */
export const WaiverHistory = z.object({
  records: list(
    z.object({
      enterprise: z.string().nullable().meta({ title: '企业编号', titleEn: 'enterprise' }),
      order: z.string().meta({ title: '收费单编号', titleEn: 'order' }),
      rule: z.string().meta({ title: '规则', titleEn: 'rule' }),
      on: LocalDate.meta({ title: '适用日', titleEn: 'day' }),
      waived: Fen.meta({ title: '减免金额', titleEn: 'waived' }),
    }),
  ).meta({ title: '记录（由早到晚）', titleEn: 'records, the earliest first' }),
  completeOver: Period.nullable().meta({ title: '无遗漏的期间', titleEn: 'complete over' }),
});

/** A document that was shown earlier. @zh 已提交的证明材料 */
export const ProofOnFile = z.object({
  kind: z.string().meta({ title: '材料', titleEn: 'document' }),
  on: LocalDate.meta({ title: '提交日期', titleEn: 'shown on' }),
});
