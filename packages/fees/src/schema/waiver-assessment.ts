import { Fen, LocalDate, list, Ratio } from '@huiqi/model';
import { Ground, MissingFact } from '@huiqi/model/outcome';
import * as z from 'zod';

const amount = (title: string, titleEn: string) => Fen.meta({ title, titleEn });
const text = (title: string, titleEn: string) => z.string().meta({ title, titleEn });

const WaivedByBasis = z
  .object({ statutory: amount('法定减免', 'by law'), policy: amount('政策减免', 'by policy') })
  .meta({ id: 'WaivedByBasis', title: '减免金额（分性质）', titleEn: 'waived, by basis' });

const Form = z
  .union([
    z.object({ off: Ratio.meta({ title: '减免比例', titleEn: 'share waived' }) }),
    z.object({ pay: Ratio.meta({ title: '应缴比例', titleEn: 'share still charged' }) }),
    z.object({ amount: amount('减免金额', 'amount waived') }),
    z.object({ zero: z.literal(true).meta({ title: '全免', titleEn: 'nothing is charged' }) }),
  ])
  .meta({ title: '减免方式', titleEn: 'form' });

const rule = {
  rule: text('规则', 'rule'),
  title: text('规则名称', 'title'),
  group: text('政策组', 'group'),
  basis: z.enum(['statutory', 'policy']).meta({ title: '减免性质', titleEn: 'basis' }),
  source: z.number().meta({ title: '依据序号', titleEn: 'citation' }),
};

const AppliedWaiver = z.object({
  ...rule,
  form: Form,
  rounding: z
    .object({
      unit: z.enum(['fen', 'jiao', 'yuan', 'ten-yuan', 'thousand-yuan']).meta({ title: '取整单位', titleEn: 'unit' }),
      mode: z.enum(['half-up', 'half-even', 'down', 'up']).meta({ title: '取整方式', titleEn: 'mode' }),
    })
    .meta({ title: '取整', titleEn: 'rounding' }),
  base: amount('基数', 'base'),
  waived: amount('减免金额', 'waived'),
  cut: z
    .object({ rule: text('封顶或叠加规则', 'cap or stacking rule'), by: amount('少减的金额', 'by how much') })
    .nullable()
    .meta({ title: '未足额减免的原因', titleEn: 'cut short' }),
  proof: z
    .object({
      kind: text('材料', 'document'),
      state: z.enum(['on-file', 'expired', 'needed', 'unknown']).meta({ title: '状态', titleEn: 'state' }),
      on: LocalDate.nullable().meta({ title: '提交日期', titleEn: 'shown on' }),
      until: LocalDate.nullable().meta({ title: '有效期至', titleEn: 'valid until' }),
    })
    .nullable()
    .meta({ title: '证明材料', titleEn: 'document' }),
});

const LineAdjustment = z.object({
  rule: text('规则', 'rule'),
  title: text('规则名称', 'title'),
  kind: z.enum(['surcharge', 'remission']).meta({ title: '加收或减收', titleEn: 'kind' }),
  on: z.enum(['list', 'payable']).meta({ title: '计算基础', titleEn: 'taken of' }),
  amount: amount('金额', 'amount'),
  source: z.number().meta({ title: '依据序号', titleEn: 'citation' }),
});

const Settlement = z
  .object({
    paid: amount('实缴金额', 'paid'),
    overpaid: amount('多缴应退', 'paid too much'),
    owing: amount('尚欠金额', 'still owed'),
    refunds: list(
      z.object({
        rule: text('规则', 'rule'),
        title: text('规则名称', 'title'),
        basis: z.enum(['statutory', 'policy']).meta({ title: '性质', titleEn: 'basis' }),
        base: amount('基数', 'base'),
        amount: amount('退还金额', 'refund'),
        source: z.number().meta({ title: '依据序号', titleEn: 'citation' }),
      }),
    ).meta({ title: '依规则退费', titleEn: 'refunds' }),
    refunded: WaivedByBasis,
  })
  .meta({ id: 'Settlement', title: '结算', titleEn: 'settlement' });

const RivalWaiver = z.object({
  ...rule,
  form: Form,
  waived: amount('本可减免的金额', 'would have waived'),
  lostTo: z.string().nullable().meta({ title: '采用的政策', titleEn: 'gave way to' }),
  lostBy: amount('相差', 'by how much'),
  why: z.enum(['more', 'order', 'nothing', 'cap']).meta({ title: '未采用的原因', titleEn: 'why' }),
});

const AssessedLine = z
  .object({
    line: z.int().nonnegative().meta({ title: '明细序号（从零起）', titleEn: 'line, from zero' }),
    item: text('收费项目代码', 'fee item'),
    list: amount('标准金额', 'list amount'),
    schedule: z.string().nullable().meta({ title: '收费标准的规则', titleEn: 'schedule' }),
    unit: z.string().nullable().meta({ title: '计费单位', titleEn: 'unit' }),
    nature: z.enum(['administrative', 'commercial']).nullable().meta({ title: '收费性质', titleEn: 'nature' }),
    surcharges: amount('加收', 'surcharges'),
    remissions: amount('减收', 'remissions'),
    adjustments: list(LineAdjustment).meta({ title: '加收和减收明细', titleEn: 'adjustments' }),
    charged: amount('应收金额', 'charged'),
    waived: WaivedByBasis,
    payable: amount('应缴金额', 'payable'),
    decided: z.boolean().meta({ title: '金额是否已定', titleEn: 'whether its amounts are final' }),
    deferrals: list(
      z.object({ ...rule, until: LocalDate.nullable().meta({ title: '缓缴至', titleEn: 'until' }) }),
    ).meta({ title: '缓缴', titleEn: 'deferrals' }),
    settlement: Settlement.nullable().meta({ title: '结算', titleEn: 'settlement' }),
    applied: list(AppliedWaiver).meta({ title: '已适用的减免', titleEn: 'applied' }),
    rivals: list(RivalWaiver).meta({ title: '未采用的政策', titleEn: 'gave way' }),
    refused: list(z.object({ ...rule, grounds: list(Ground).meta({ title: '理由', titleEn: 'grounds' }) })).meta({
      title: '不适用的政策',
      titleEn: 'refused',
    }),
    undecided: list(
      z.object({
        ...rule,
        atMost: amount('最多减免', 'at most'),
        matters: z.boolean().meta({ title: '是否影响应缴金额', titleEn: 'whether it matters' }),
        missing: list(MissingFact).meta({ title: '待补充的事实', titleEn: 'missing facts' }),
      }),
    ).meta({ title: '尚不能判定的政策', titleEn: 'undecided' }),
    notAsked: list(z.string()).meta({ title: '与本项无关的规则', titleEn: 'rules that do not ask' }),
  })
  .meta({ id: 'AssessedLine', title: '单项减免结果', titleEn: 'assessed line' });

/** What an order costs after waivers. @zh 减免判定结果 */
export const WaiverAssessment = z
  .object({
    order: text('收费单编号', 'order'),
    lines: list(AssessedLine).meta({ title: '各项明细', titleEn: 'lines' }),
    unpriced: list(z.number()).meta({ title: '标准金额未知的明细', titleEn: 'lines without a list amount' }),
    charges: z
      .object({
        list: amount('标准金额', 'list amount'),
        surcharges: amount('加收', 'surcharges'),
        remissions: amount('减收', 'remissions'),
      })
      .meta({ title: '应收构成', titleEn: 'how the charge is made' }),
    totals: z
      .object({
        charged: amount('应收金额', 'charged'),
        waived: WaivedByBasis,
        payable: amount('应缴金额', 'payable'),
      })
      .meta({ title: '合计', titleEn: 'totals' }),
  })
  .meta({ id: 'WaiverAssessment', title: '减免判定结果', titleEn: 'waiver assessment' });
