import type { Words } from '../words.ts';

/** How the answers of `@huiqi/calendar` are said. A bound is said as the bound that it is. */
export const calendarAnswers: Words = {
  'calendar.answer.due': { zh: '最迟{strict:day}', en: 'by {strict:day}' },
  'calendar.answer.dueFrom': {
    zh: '最迟{strict:day}（自{from:day}起算）',
    en: 'by {strict:day} (counted from {from:day})',
  },
  'calendar.answer.dueAt': {
    zh: '最迟{strict:day}{at}（自{from:day}起算）',
    en: 'by {at} on {strict:day} (counted from {from:day})',
  },
  'calendar.answer.dueReadings': {
    zh: '最迟{strict:day}（自{from:day}起算，从严；另一种理解为{latest:day}）',
    en: 'by {strict:day} (counted from {from:day}, by the strict reading; {latest:day} by another)',
  },
  'calendar.answer.granted': {
    zh: '已计入批准的延期{granted}次',
    en: '{granted} extensions that were granted are in it',
  },
  'calendar.answer.notBefore': {
    zh: '期限不早于{strict:day}届满，具体哪一天要看所缺的资料',
    en: 'the period ends no earlier than {strict:day}; on which day hangs on what is missing',
  },
  'calendar.answer.usually': {
    zh: '期限不早于{strict:day}届满，通常即为该日；放假安排公布后才能确定',
    en: 'the period ends no earlier than {strict:day}, usually on that day; certain once the holidays are published',
  },
  'calendar.answer.possible': {
    zh: '期限可能的届满日：{days:day}，尚未确定是哪一天',
    en: 'the period may end on: {days:day}; it is not decided on which',
  },
  'calendar.answer.noLimit': { zh: '没有规定期限', en: 'no limit is set' },
  'calendar.rounds.none': { zh: '这一期间没有要办的事', en: 'nothing falls due in the period' },
  'calendar.rounds.notAsked': { zh: '没有这项定期办理的要求', en: 'the duty is not asked here' },
  'calendar.rounds.until': { zh: '“{rule:title}”{last:day}前（含当日）办理', en: '“{rule:title}” by {last:day}' },
  'calendar.rounds.between': {
    zh: '“{rule:title}”{first:day}至{last:day}办理',
    en: '“{rule:title}” from {first:day} to {last:day}',
  },
  'calendar.rounds.uncertain': {
    zh: '“{rule:title}”的办理截止日约为{last:day}，缺工作日历，尚未确定',
    en: '“{rule:title}” about {last:day}: not certain for want of a calendar',
  },
  'calendar.rounds.done': { zh: '“{rule:title}”已于{done:day}办理', en: '“{rule:title}” was done on {done:day}' },
  'calendar.rounds.unknown': { zh: '是否已经办理，记录不能说明', en: 'the records do not tell whether it was done' },
  'calendar.rounds.maybeMore': {
    zh: '资料不全，可能还有其他期次，或者日期有变',
    en: 'with what is missing there may be further rounds or other days',
  },
  'alarm.answer.due': { zh: '{due:day}截止', en: 'due on {due:day}' },
  'alarm.answer.notBefore': {
    zh: '截止日尚未确定，不早于{due:day}',
    en: 'due no earlier than {due:day}, not certain when',
  },
  'alarm.answer.next': { zh: '下一次提醒{day:day}', en: 'next reminder on {day:day}' },
  'alarm.answer.quiet': { zh: '到期之前没有安排提醒', en: 'no reminder is planned before' },
  'alarm.answer.check': {
    zh: '期限已过，未见办理记录，请核实（登记办理情况之前，一直列入每日提醒）',
    en: 'the day has passed and nothing is recorded: please check (it stands in every digest until something is recorded)',
  },
  'alarm.answer.overdue': {
    zh: '已逾期（办结之前，一直列入每日提醒）',
    en: 'overdue (it stands in every digest until it is done)',
  },
  'alarm.answer.done': { zh: '已于{done:day}办理，不再提醒', en: 'done on {done:day}, no reminder to come' },
  'alarm.answer.late': {
    zh: '已于{done:day}办理，晚于截止日{due:day}',
    en: 'done on {done:day}, after the due day {due:day}',
  },
};
