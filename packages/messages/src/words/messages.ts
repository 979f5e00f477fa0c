import type { Words } from '../words.ts';

/** The words of `@huiqi/messages` itself: what stands around a determination when it is put into words. */
export const messagesWords: Words = {
  'messages.unknown': {
    zh: '代码“{code}”没有对应的文字',
    en: 'there are no words for the code “{code}”',
    todo: { zh: '请在词表中补上', en: 'add them to the catalogue' },
  },
  'outcome.determined': { zh: '结论：符合规定', en: 'Outcome: determined' },
  'outcome.determinedAs': { zh: '结论：{value}', en: 'Outcome: {value}' },
  'outcome.notApplicable': { zh: '结论：不适用', en: 'Outcome: does not apply' },
  'outcome.undetermined': { zh: '结论：现有资料不足，尚不能确定', en: 'Outcome: what is known does not decide' },
  'outcome.atLeast': { zh: '已可确定：{value}', en: 'Certain already: {value}' },
  'outcome.possible': { zh: '可能的结论：{value}', en: 'Still possible: {value}' },
  'ground.compare.eq': { zh: '{about}应为{wanted}，实为{found}', en: '{about} has to be {wanted}; it is {found}' },
  'ground.compare.ne': { zh: '{about}不得为{wanted}，实为{found}', en: '{about} must not be {wanted}; it is {found}' },
  'ground.compare.in': {
    zh: '{about}应为{wanted}之一，实为{found}',
    en: '{about} has to be one of {wanted}; it is {found}',
  },
  'ground.compare.lt': {
    zh: '{about}应小于{wanted}，实为{found}',
    en: '{about} has to be below {wanted}; it is {found}',
  },
  'ground.compare.lte': {
    zh: '{about}应不超过{wanted}，实为{found}',
    en: '{about} has to be at most {wanted}; it is {found}',
  },
  'ground.compare.gt': {
    zh: '{about}应大于{wanted}，实为{found}',
    en: '{about} has to be above {wanted}; it is {found}',
  },
  'ground.compare.gte': {
    zh: '{about}应不少于{wanted}，实为{found}',
    en: '{about} has to be at least {wanted}; it is {found}',
  },
  'ground.not.compare.in': {
    zh: '{about}不得为{wanted}之一，实为{found}',
    en: '{about} must not be one of {wanted}; it is {found}',
  },
  'ground.before': {
    zh: '{about}应早于{wanted}，实为{found}',
    en: '{about} has to be before {wanted}; it is {found}',
  },
  'ground.until': {
    zh: '{about}应不晚于{wanted}，实为{found}',
    en: '{about} has to be no later than {wanted}; it is {found}',
  },
  'ground.after': { zh: '{about}应晚于{wanted}，实为{found}', en: '{about} has to be after {wanted}; it is {found}' },
  'ground.from': {
    zh: '{about}应不早于{wanted}，实为{found}',
    en: '{about} has to be no earlier than {wanted}; it is {found}',
  },
  'ground.judged': { zh: '经判断，不符合“{about}”', en: 'a person judged that “{about}” is not met' },
  'ground.not.judged': { zh: '经判断，存在“{about}”', en: 'a person judged that “{about}” is the case' },
  'ground.some': {
    zh: '{about}中没有符合要求的记录',
    en: 'no record of {about} meets the requirement',
  },
  'ground.not.some': {
    zh: '{about}中有不应存在的记录（{found}）',
    en: 'there is a record of {about} that must not be there ({found})',
  },
  'ground.none': {
    zh: '{about}中有不应存在的记录（{found}）',
    en: 'there is a record of {about} that must not be there ({found})',
  },
  'ground.not.none': {
    zh: '{about}中没有符合要求的记录',
    en: 'no record of {about} meets the requirement',
  },
  'ground.every': { zh: '{about}并非全部符合要求', en: 'not every record of {about} meets the requirement' },
  'ground.not.every': { zh: '{about}全部属于排除情形', en: 'every record of {about} is excluded' },
  'ground.count': {
    zh: '符合要求的{about}应{wanted}，实为{found}',
    en: 'the number of {about} that meet the requirement has to be {wanted}; it is {found}',
  },
  'ground.not.count': {
    zh: '属于排除情形的{about}达到{found}（{wanted}即排除）',
    en: 'the number of {about} that count against it is {found} ({wanted} excludes)',
  },
  'ground.not-in-force': {
    zh: '{about}的日期（{found}）不在规定的有效期间（{wanted}）内',
    en: 'the day of {about} ({found}) lies outside the time in which the provision is in force ({wanted})',
  },
  'ground.not-yet-published': {
    zh: '到{found}为止，该规定尚未公布（{wanted}公布）',
    en: 'on {found} the provision was not yet published (published {wanted})',
  },
  'ground.replaced': {
    zh: '该规定已被“{found}”替代',
    en: 'the provision is replaced by “{found}”',
  },
  'ground.other': {
    zh: '{about}不符合要求（要求：{wanted}；实际：{found}）',
    en: '{about} does not meet the requirement (wanted: {wanted}; found: {found})',
  },
  'bounds.gte': { zh: '不少于{gte}', en: 'at least {gte}' },
  'bounds.lte': { zh: '不多于{lte}', en: 'at most {lte}' },
  'bounds.both': { zh: '为{gte}至{lte}', en: '{gte} to {lte}' },
  'period.both': { zh: '{from:day}起，{to:day}前', en: 'from {from:day} until before {to:day}' },
  'period.from': { zh: '{from:day}起', en: 'from {from:day}' },
  'record.one': { zh: '第{number}项', en: 'no. {number}' },
  'record.in': { zh: '{text}（{record}）', en: '{text} ({record})' },
  'missing.fact': { zh: '请填写：{name}', en: 'Please give: {name}' },
  'missing.factUnit': { zh: '请填写：{name}（{unit}）', en: 'Please give: {name} ({unit})' },
  'missing.collection': {
    zh: '请补齐“{name}”，或者注明所列记录在哪一期间是齐全的',
    en: 'Please complete “{name}”, or state for which period the records listed are complete',
  },
  'missing.day': { zh: '请填写日期：{name}', en: 'Please give the day of: {name}' },
  'missing.judgement': {
    zh: '需由有权限的人员判断并签字：{name}',
    en: 'A person has to judge and sign: {name}',
  },
  'missing.calendar': {
    zh: '缺少计算所需的工作日历：{name}',
    en: 'The working calendar needed for this is missing: {name}',
  },
  'missing.parameter': { zh: '没有文件规定“{name}”的数值', en: 'No document sets the value of “{name}”' },
  'missing.document': { zh: '依据尚未核实：{name}', en: 'The source is not confirmed: {name}' },
  'missing.other': { zh: '缺少：{name}', en: 'Missing: {name}' },
  'missing.possible': { zh: '{text}（可能是{possible}）', en: '{text} (possibly {possible})' },
  'basis.line': {
    zh: '判定日：{decidedOn:day}；知悉日：{knownOn:day}；规则包：{packs}',
    en: 'Decided on {decidedOn:day}, with documents known on {knownOn:day}, by the packs {packs}',
  },
  'basis.noPacks': { zh: '无', en: 'none' },
};
