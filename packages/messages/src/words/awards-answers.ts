import type { Words } from '../words.ts';

/** How the answers of `@huiqi/awards` are said. */
export const awardsAnswers: Words = {
  'awards.answer.eligible': {
    zh: '可以申报{award:name}，所列条件均已满足',
    en: 'may apply{award:name}: every condition on file is met',
  },
  'awards.answer.barred': { zh: '不能申报{award:name}', en: 'may not apply{award:name}' },
  'awards.answer.earliest': {
    zh: '最早{day:day}可以申报{award:name}',
    en: 'may apply{award:name} from {day:day}',
  },
  'awards.answer.notBefore': {
    zh: '不早于{day:day}可以申报{award:name}，是否就在这一天要看所缺的资料',
    en: 'may apply{award:name} no earlier than {day:day}; whether on that day hangs on what is missing',
  },
  'awards.answer.noLater': {
    zh: '其他情况不变的，最迟{day:day}可以申报',
    en: 'if nothing else changes it may apply on {day:day} at the latest',
  },
  'awards.held.kept': { zh: '称号{award:name}有效', en: 'the title{award:name} is kept' },
  'awards.held.interview': {
    zh: '称号{award:name}保留，须接受约谈',
    en: 'the title{award:name} is kept after an interview',
  },
  'awards.held.rectify': {
    zh: '称号{award:name}保留，须限期整改',
    en: 'the title{award:name} is kept if things are put right',
  },
  'awards.held.cancelled': {
    zh: '称号{award:name}经复评取消',
    en: 'the title{award:name} is cancelled at re-assessment',
  },
  'awards.held.revoked': { zh: '称号{award:name}应予撤销', en: 'the title{award:name} is to be revoked' },
  'awards.held.expired': { zh: '称号{award:name}有效期已满', en: 'the time of the title{award:name} is over' },
  'awards.held.until': { zh: '有效期至{day:day}', en: 'valid through {day:day}' },
  'awards.money.sum': { zh: '奖励合计{sum:yuan}', en: '{sum:yuan} in all' },
  'awards.money.atMost': {
    zh: '奖励合计最高{sum:yuan}，以实际拨付为准',
    en: 'at most {sum:yuan} in all; what is paid counts',
  },
  'awards.money.none': { zh: '没有资金奖励的规定', en: 'no money comes with it' },
  'awards.plan.final': {
    zh: '最早{day:day}申报{award:name}，费用{cost:yuan}，任务{tasks}项',
    en: 'file{award:name} on {day:day} at the earliest, cost {cost:yuan}, {tasks} tasks',
  },
  'awards.plan.ifAllMet': {
    zh: '如果所缺的资料都符合要求，最早{day:day}申报{award:name}，费用{cost:yuan}，任务{tasks}项；否则更晚或者不能申报',
    en: 'if all that is missing turns out well: file{award:name} on {day:day} at the earliest, cost {cost:yuan}, {tasks} tasks; else later or not at all',
  },
  'awards.plan.none': { zh: '没有通往{award:name}的路径', en: 'no way leads there{award:name}' },
  'awards.shortfall.unmet': { zh: '“{rule:title}”尚不满足', en: '“{rule:title}” is not met' },
  'awards.shortfall.open': {
    zh: '“{rule:title}”资料不足，尚不能确定',
    en: '“{rule:title}” is not decided for want of facts',
  },
  'awards.shortfall.from': { zh: '最早{day:day}可以满足', en: 'it can be met on {day:day} at the earliest' },
  'awards.shortfall.never': { zh: '现有步骤和时间都不能补齐', en: 'neither time nor a step on file meets it' },
  'awards.score.total': { zh: '总分{score}分（满分{points}分）', en: '{score} of {points} points' },
  'awards.score.between': {
    zh: '总分在{least}分至{most}分之间（满分{points}分），尚未确定',
    en: 'between {least} and {most} of {points} points, not settled yet',
  },
  'awards.score.discuss': { zh: '待合议：{items}', en: 'still to be agreed on: {items}' },
  'awards.line.yes': { zh: '达到分数线', en: 'reaches the line' },
  'awards.line.no': { zh: '未达到分数线', en: 'does not reach the line' },
  'awards.line.unknown': { zh: '是否达到分数线尚未确定', en: 'not decided whether it reaches the line' },
  'awards.line.rank': { zh: '第{rank}名', en: 'rank {rank}' },
  'awards.line.ranks': { zh: '在第{best}名至第{worst}名之间', en: 'between rank {best} and {worst}' },
};
