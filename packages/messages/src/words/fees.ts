import type { Words } from '../words.ts';

/** The words of `@huiqi/fees`. */
export const feesWords: Words = {
  'fees.list.amount': {
    zh: '标准金额（{found}）不是大于等于零的整数分',
    en: 'the list amount ({found}) is no whole number of fen from zero up',
    todo: { zh: '请核对收费明细的标准金额', en: 'check the list amount of the line' },
  },
  'fees.order.shape': {
    zh: '“{part}”缺少或写法不对',
    en: '“{part}” is missing or in another form',
    todo: {
      zh: '按 assessWaiver(收费单, 资料, 规则册) 依次给出',
      en: 'call assessWaiver(order, known, book) with an order, what is known, and the rules',
    },
  },
  'fees.order.empty': {
    zh: '收费单“{order}”没有明细，无从判定',
    en: 'the order “{order}” has no line, so there is nothing to assess',
    todo: { zh: '至少给出一条收费明细', en: 'give at least one line' },
  },
  'fees.day.conflict': {
    zh: '“{event:title}”之日：收费单为 {order:day}，事件日为 {events:day}，说法不一，按未知处理',
    en: 'the order puts “{event:title}” on {order:day}, the events on {events:day}; the day counts as unknown',
    todo: { zh: '核实后更正其中一处', en: 'find out which is right and correct the other' },
  },
  'fees.instrument.twice': {
    zh: '编号为“{instrument}”的器具不止一件，无法认定',
    en: 'there is more than one instrument “{instrument}”',
    todo: { zh: '一件器具一个编号', en: 'give each instrument an id of its own' },
  },
  'fees.instrument.unknownNear': {
    zh: '没有编号为“{instrument}”的器具，是否想写“{nearest}”？',
    en: 'there is no instrument “{instrument}”; did you mean “{nearest}”?',
    todo: { zh: '核对器具编号', en: 'check the id of the instrument' },
  },
  'fees.instrument.unknown': {
    zh: '收费明细所列器具“{instrument}”不在器具台账中',
    en: 'the line names the instrument “{instrument}”, which is not in the ledger',
    todo: { zh: '请补录器具，或者更正器具编号', en: 'add the instrument, or correct its id' },
  },
  'fees.schedule.conflict': {
    zh: '收费标准不一致：{rules:title}',
    en: 'the schedules disagree: {rules:title}',
    todo: { zh: '请在收费明细中写明标准金额', en: 'state the list amount in the line' },
  },
  'fees.schedule.range': {
    zh: '收费标准“{rule:title}”没有规定这个计量数的收费',
    en: 'the schedule “{rule:title}” sets no fee for this measure',
    todo: {
      zh: '请核对计量数，或者在收费明细中写明标准金额',
      en: 'check the measure, or state the list amount in the line',
    },
  },
  'fees.charge.shape': {
    zh: '规则“{rule:title}”的收费标准写法有误（{part}）',
    en: 'the rule “{rule:title}” states its schedule wrongly ({part})',
    todo: {
      zh: '写明定额、单价、费率之一；分档按上限从低到高排列，只有最后一档可以不设上限',
      en: 'state a fixed amount, a unit price or a rate; list tiers by rising bound, only the last one without',
    },
  },
  'fees.rule.shape': {
    zh: '规则“{rule:title}”写法有误（{part}）',
    en: 'the rule “{rule:title}” is written wrongly ({part})',
    todo: {
      zh: '加收、减收、退费各写比例或金额之一；封顶写明额度，按企业或项目封顶的还要写明按年或累计',
      en: 'state a rate or an amount; a cap states its limit, and per enterprise or programme also over which time',
    },
  },
  'fees.lint.exclusive': {
    zh: '互斥政策组“{group}”中 {rules} 可能同时成立，又没有写明先后',
    en: 'in the group “{group}” {rules} exclude each other, may be met together, and no order is stated',
    todo: {
      zh: '请在叠加规则中写明先后，或者把条件写得不相交',
      en: 'state their order in the stacking rule, or make the conditions disjoint',
    },
  },
  'fees.lint.bounds': {
    zh: '“{id}”的上限（{most}分）低于下限（{least}分）',
    en: 'the most of “{id}” ({most} fen) lies below the least ({least} fen)',
    todo: { zh: '请核对上限和下限', en: 'check both bounds' },
  },
  'fees.lint.tier': {
    zh: '“{id}”的第{tier}档永远用不到',
    en: 'tier {tier} of “{id}” is never reached',
    todo: { zh: '各档上限应当从低到高', en: 'list the tiers by rising bound' },
  },
  'fees.lint.covers': {
    zh: '“{id}”没有管到任何减免规则（规则组：{group}）',
    en: '“{id}” covers no waiver (group: {group})',
    todo: {
      zh: '写明 group，与所管的减免规则一致；现有规则组：{groups}',
      en: 'give it the group of the waivers it is for; there are: {groups}',
    },
  },
  'fees.replay.pack': {
    zh: '没有摘要为 {digest} 的规则包“{id}”',
    en: 'there is no pack “{id}” with the digest {digest}',
    todo: { zh: '请提供判定时使用的那一版规则包', en: 'bring the version of the pack that was in use' },
  },
  'fees.reform.unknown': {
    zh: '没有规则包含有“{name}”',
    en: 'no pack has “{name}”',
    todo: { zh: '请核对参数或规则的编号', en: 'check the id of the parameter or rule' },
  },
  'fees.presumed': {
    zh: '未见记录，按没有处理：{title}',
    en: 'no record is known, taken as none: {title}',
  },
  'fees.unpaid': {
    zh: '尚未缴费，未计算与缴费日有关的加收：{rule:title}',
    en: 'nothing is paid yet, so what hangs on the day of payment is not counted: {rule:title}',
  },
  'fees.lapsed': {
    zh: '{about}：最迟{wanted}可缴，{found}已过期',
    en: '{about}: the last day was {wanted}, on {found} it is over',
    todo: { zh: '请按规则所述的办法办理', en: 'take the course that the rule names' },
  },
  'fees.denied': { zh: '依“{about}”不得享受减免', en: 'denied by {about}' },
  'fees.proof': { zh: '缺少有效的证明材料：{about}', en: 'no valid document on file: {about}' },
  'fees.waive.shape': {
    zh: '规则“{rule:title}”的减免写法有误（{part}）',
    en: 'the rule “{rule:title}” states its waiver wrongly ({part})',
    todo: {
      zh: '减免比例、应缴比例、减免金额、全免、缓缴五者只写一种，并写明性质（法定或政策）和取整方式',
      en: 'state exactly one of off, pay, amount, zero and defer, with a basis and a known rounding',
    },
  },
  'fees.list': { zh: '标准金额', en: 'list amount' },
  'fees.surcharge': { zh: '加收', en: 'surcharge' },
  'fees.remission': { zh: '减收', en: 'remission' },
  'fees.charged': { zh: '应收金额', en: 'charged' },
  'fees.best': { zh: '同组政策取较优', en: 'the best of its group' },
  'fees.sequential': { zh: '同组政策依次减免', en: 'one after another' },
  'fees.additive': { zh: '同组政策合计减免，不超过共同上限', en: 'together, up to their joint ceiling' },
  'fees.exclusive': { zh: '同组政策只用一项', en: 'only one of its group' },
  'fees.top-up': { zh: '同组政策补足差额', en: 'topped up to the best' },
  'fees.payable': { zh: '应缴金额', en: 'payable' },
};
