import type { Words } from '../words.ts';

/** The words of the alarms of `@huiqi/calendar`. */
export const alarmsWords: Words = {
  'alarm.shape': {
    zh: '提醒事项缺少“{part}”或写法不对',
    en: 'an item to be reminded of lacks “{part}” or has it in another form',
    todo: { zh: '事项编号 duty 和期次 round 须是文字', en: 'give `duty` and `round` as texts' },
  },
  'alarm.policy': {
    zh: '提醒规则“{place}”的“{part}”写法有误',
    en: 'the “{part}” of the reminding policy “{place}” cannot be used',
    todo: {
      zh: '提前量写作数量加 day、workday 或 month，或者 0 至 1 的份额；编号不得重复；since 须是某一提前量的编号；等级须列在 levels 中',
      en: 'write leads as an amount of day, workday or month, or as a share from 0 to 1; keys must differ; since names the key of a lead; levels stand in levels',
    },
  },
  'alarm.year': {
    zh: '日期{day:day}的年份不像是真的',
    en: '{day:day} has a year that is hardly meant',
    todo: { zh: '请核对年份', en: 'check the year' },
  },
  'alarm.time': {
    zh: '“{text}”不是时刻',
    en: '“{text}” is no time of day',
    todo: { zh: '写作 09:30 的形式', en: 'write it as 09:30' },
  },
  'alarm.duplicate': {
    zh: '事项“{duty}”的同一期（{round}）列了两次',
    en: 'the round {round} of “{duty}” is listed twice',
    todo: {
      zh: '同类有多件的，请填写 subject（如器具编号）加以区分；重复的删去',
      en: 'tell several alike apart by subject, such as an instrument’s number; delete what is there twice',
    },
  },
  'alarm.personal': {
    zh: '公开清单中有一处像电话号码或者居民身份证号码，已略去',
    en: 'a text of the public list looks like a telephone or identity number and was left out',
    todo: { zh: '请从名称、编号栏中移出个人信息', en: 'take personal data out of names and numbers' },
  },
  'alarm.unmoved': {
    zh: '{year}年的放假安排尚未公布，{day:day}的提醒可能落在休息日',
    en: 'no notice has been published for {year}: the alarm of {day:day} may fall on a day off',
  },
  'alarm.uncounted': {
    zh: '没有{year}年的工作日历，提前量“{lead}”暂按自然日计，最迟在这一天提醒',
    en: 'there is no calendar for {year}: the lead “{lead}” was counted in days, the latest day it could be',
  },
  'alarm.noStart': {
    zh: '没有起始日，或者起始日晚于截止日，提前量“{lead}”无法计算',
    en: 'without a first day before the due day the lead “{lead}” cannot be counted',
  },
  'alarm.stageUncounted': {
    zh: '缺工作日历，逾期后的“{step}”尚不能计算',
    en: 'for want of a calendar the stage “{step}” after the due day cannot be counted yet',
  },
  'alarm.escalationUncounted': {
    zh: '缺工作日历，上报步骤“{step}”尚不能计算，暂不上报',
    en: 'for want of a calendar the escalation “{step}” cannot be counted yet and is not taken',
  },
  'alarm.unsure': {
    zh: '记录不全，不清楚是否已经办理：期限已过而未见办理记录的，提醒核实，不按逾期处理，也不逐级上报',
    en: 'the records do not tell whether it was done: past its day it rings to be checked, is not called overdue and goes to no superior',
  },
  'alarm.uncertain': {
    zh: '截止日尚不能确定，只知道不早于{day:day}：过了这一天而未见办理记录的，提醒核实，不按逾期处理，也不逐级上报',
    en: 'the last day is not certain, only that it is no earlier than {day:day}: after that it rings to be checked, is not called overdue and goes to no superior',
  },
};
