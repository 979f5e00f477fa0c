import { ProofOnFile, WaiverAssessment, WaiverHistory, WaiverInstrument, WaiverOrder } from '@huiqi/fees/schema';
import { list } from '@huiqi/model';
import { determinationLine, Events, FactSet, matterLine } from '@huiqi/model/line';
import * as z from 'zod';

/** A line of `huiqi waiver`. The order gives the days of acceptance, payment and the like; `events` may add others. */
export const WaiverInput = z
  .object({
    ...matterLine,
    events: Events.exactOptional(),
    order: WaiverOrder,
    instruments: list(WaiverInstrument).exactOptional().meta({ title: '器具', titleEn: 'instruments' }),
    lines: list(FactSet.nullable()).exactOptional().meta({
      title: '各明细的其他事实（与明细同序，没有的写 null）',
      titleEn: 'further facts of the lines, in their order',
    }),
    history: WaiverHistory.exactOptional().meta({ title: '减免台账', titleEn: 'waivers given earlier' }),
    proofs: list(ProofOnFile).exactOptional().meta({ title: '已提交的证明材料', titleEn: 'documents shown earlier' }),
  })
  .meta({ title: '费用减免：输入', titleEn: 'waiver: input' });

/** An answer of `huiqi waiver`. */
export const WaiverOutput = determinationLine(WaiverAssessment).meta({
  title: '费用减免：输出',
  titleEn: 'waiver: output',
});
