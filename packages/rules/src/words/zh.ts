import type { Words } from '@huiqi/kernel';
import type { RulesParams } from '../codes.ts';

/** The words of `@huiqi/rules` in Chinese. */
export const rulesZh: Words<RulesParams> = {
  'rules.case.shape': ['案件的“{part}”不是一组名称和值', '没有内容时给出空对象'],
  'rules.case.book': ['所给的不是规则册', '请传入 compile 的结果或 bureau.book'],
  'rules.case.calendar': ['所给的不是某日所知的工作日历', '请传入 calendarAsKnown(calendar, knownOn) 的结果'],
  'rules.fact.integer': ['“{about:title}”应为整数，给出的是“{found}”，按未知处理', '写成不带引号的整数，如 20'],
  'rules.fact.fen': [
    '“{about:title}”应为以分计的整数金额，给出的是“{found}”，按未知处理',
    '金额一律以分计：2500万元写作 2500000000，可用 parseYuan 换算',
  ],
  'rules.fact.ratio': [
    '“{about:title}”应为分数，给出的是“{found}”，按未知处理',
    '写明分子 num 和分母 den，1.5 即 num 为 3、den 为 2；可用 parseRatio 换算',
  ],
  'rules.fact.boolean': ['“{about:title}”应为是或否，给出的是“{found}”，按未知处理', '写成不带引号的 true 或 false'],
  'rules.fact.text': ['“{about:title}”应为文字或代码，给出的是“{found}”，按未知处理', '数字代码也要加引号，如 "05"'],
  'rules.fact.list': ['“{about:title}”应为一列值，给出的是“{found}”，按未知处理', '写成 [1, 2, 3]'],
  'rules.fact.collection': [
    '“{about:title}”应为一组记录，给出的是“{found}”，按未知处理',
    '记录列在 records，completeOver 写其齐全的期间 from、to，不知道时写 null',
  ],
  'rules.fact.record': ['“{about:title}”中有一条不是记录（{found}），其内容按未知处理', '每条记录写成一组名称和值'],
  'rules.fact.complete': [
    '“{about:title}”齐全的期间写法不对，按不知道是否齐全处理',
    '写明 from 和 to（止日当天不含，没有终止的写 null）；不知道时整个写 null',
  ],
  'rules.fact.blank': ['“{about:title}”是空白，按未知处理', '不知道的不要填'],
  'rules.fact.range': ['“{about:title}”不会是 {found}（应 {wanted}），按未知处理', '请核对数值和单位'],
  'rules.fact.code': ['“{about:title}”没有“{found}”这一项，{found:meant}按未知处理', '可选：{allowed:code}'],
  'rules.fact.codeNear': ['“{about:title}”没有“{found}”这一项，是否想写 {meant}？按未知处理', '可选：{allowed:code}'],
  'rules.fact.unknown': ['没有规则会问事实“{name}”', '核对名称'],
  'rules.fact.event': ['“{name}”是事件，不是事实，未采用', '把它的日期写在 events 里'],
  'rules.fact.unknownNear': ['没有规则会问事实“{name}”，是否想写“{nearest}”？', '核对名称'],
  'rules.event.unknown': ['没有规则会问事件“{name}”', '核对名称'],
  'rules.event.unknownNear': ['没有规则会问事件“{name}”，是否想写“{nearest}”？', '核对名称'],
  'rules.judgement.shape': [
    '对“{clause}”的人工认定缺少“{part}”或写法不对，按未认定处理',
    'answer 写 met 或 not-met，by 写签字人，on 写签字日期',
  ],
  'rules.judgement.unknownNear': ['没有规则等待对“{clause}”的人工认定，是否想写“{nearest}”？', '核对条款名称'],
  'rules.fact.conflict': ['事实“{fact:title}”：{sources}说法不一，按未知处理', '核实后更正其中一处'],
  'rules.derived.conflict': ['规则 {rules:title} 对“{fact:title}”得出不同结果，按未知处理', '让这些规则的条件互不重叠'],
  'evidence.report': ['下列依据仅见于转述，未读到原文：{texts}', '作出决定前请核对原文'],
  'evidence.none': ['下列依据未经核实，由使用者自行启用：{texts}', '核实之前不得作为决定依据'],
  'evidence.parameter': '{text}（“{param:title}”）',
  'evidence.off': ['“{param:title}”只有未经核实的说法：{value:as}，默认不用。{note}', '请以读到的文件为准'],
  'pack.example': '本结论依据虚构的示例政策“{pack:title}”，不得用于实际工作',
  'steps.unmasked': '个人信息因“{purpose}”而显示',
};
