import { list } from '@huiqi/model';
import { determinationLine, Events, FactSet, matterLine } from '@huiqi/model/line';
import { decided, matterVerb } from '@huiqi/rules/verb';
import * as z from 'zod';
import { assessWaiver } from '../assess-waiver.ts';
import { WaiverAssessment } from '../schema/waiver-assessment.ts';
import { ProofOnFile, WaiverHistory, WaiverInstrument, WaiverOrder } from '../schema/waiver-question.ts';

/** What a fee order costs after waivers. The order gives the days of acceptance, payment and the like; `events` may add others. @zh 费用减免 */
export const waiver = matterVerb({
  engine: 'fees',
  name: 'waiver',
  summary: { zh: '判定费用减免', en: 'what fee orders cost after waivers' },
  help: {
    zh: 'order 为收费单，金额以分计。答复里问到的，就填在所问的位置：关于单项的写进 lines，日期写进 events，签字认定写进 judgements，其余写进 facts。封顶问到的减免台账（waiver.history）、材料（waiver.proofs）和企业编号（order.enterprise）同样写进 facts；也可以写成 history、proofs 和 order.enterpriseId。',
    en: 'order is a fee order, money in fen. What an answer asks for goes where it asks: about a line into lines, a day into events, a signed answer into judgements, everything else into facts. The ledger of waivers (waiver.history), documents (waiver.proofs) and the payer’s id (order.enterprise), which caps and documents ask for, go into facts too; history, proofs and order.enterpriseId say the same.',
  },
  input: z
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
    .meta({ title: '费用减免：输入', titleEn: 'waiver: input' }),
  output: determinationLine(WaiverAssessment).meta({ title: '费用减免：输出', titleEn: 'waiver: output' }),
  whole: ['order', 'instruments'],
  answer: (matter, { order, instruments, lines, history, proofs }, options) =>
    decided(
      assessWaiver(matter, order, {
        ...options,
        ...(instruments === undefined ? {} : { instruments }),
        ...(lines === undefined ? {} : { lines }),
        ...(history === undefined ? {} : { history }),
        ...(proofs === undefined ? {} : { proofs }),
      }),
    ),
  examples: [
    {
      title: '贸易结算用的电子汽车衡检定',
      packs: ['cn.metrology'],
      asOf: '2026-03-02',
      line: {
        facts: {},
        order: {
          id: 'o1',
          institute: null,
          acceptedOn: '2026-03-02',
          dueOn: null,
          paidOn: null,
          lines: [{ item: 'weighbridge', service: 'verification', instrumentId: 'i1', quantity: 1, listFen: 150_000 }],
        },
        instruments: [{ id: 'i1', name: '电子汽车衡', catalogueMode: 'P+V', use: 'trade' }],
      },
      says: '结论：应收1,500.00元，依法减免1,500.00元，应缴0.00元',
    },
  ],
});
