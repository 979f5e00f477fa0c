import type { Words } from '../words.ts';

/** The words of `@huiqi/calendar`. */
export const calendarWords: Words = {
  'calendar.clock': {
    zh: '没有规定“{name}”期限的规则{hint}',
    en: 'no rule sets a limit for “{name}”{hint}',
    todo: {
      zh: '请核对规则或规则组的编号，并载入相应规则包',
      en: 'check the id of the rule or group, and load its pack',
    },
  },
  'calendar.duty': {
    zh: '没有名为“{name}”的周期性事项规则{hint}',
    en: 'no rule named “{name}” recurs{hint}',
    todo: {
      zh: '请核对规则或规则组的编号，并载入相应规则包',
      en: 'check the id of the rule or group, and load its pack',
    },
  },
  'calendar.counting': {
    zh: '规则册里没有期间计算规则“{name}”',
    en: 'the rules hold no counting provision “{name}”',
    todo: {
      zh: '请同时载入该法的规则包（如 cn-counting）',
      en: 'load the pack of that law as well (such as cn-counting)',
    },
  },
  'calendar.period': {
    zh: '所问期间的起止颠倒（{from} 至 {to}）',
    en: 'the period asked about runs backwards ({from} to {to})',
    todo: { zh: '结束日须不早于开始日', en: 'let it end no earlier than it starts' },
  },
  'calendar.terms': {
    zh: '规则“{rule}”的“{argument}”写法有误，无法计算期限',
    en: 'the “{argument}” of rule “{rule}” is written so that nothing can be counted',
    todo: {
      zh: '期间写作 amount、unit（workday、day、month、year）等；延长写作期间加批准人；不计入的事由写作名单',
      en: 'write a span with amount and unit (workday, day, month, year); extensions as spans with who approves; exclusions as a list',
    },
  },
  'calendar.pause': {
    zh: '停计期间的起止日不能采用（{from:day} 至 {to:day}）',
    en: 'the pause from {from:day} to {to:day} cannot be taken',
    todo: {
      zh: '恢复计算之日不早于起始日，也不晚于作出决定的次日；尚未恢复的，留空，恢复之后再问',
      en: 'the clock runs again no earlier than the first day and no later than the day after the decision; leave it empty while it stands still, and ask again afterwards',
    },
  },
  'calendar.restartOrder': {
    zh: '重新计算的日期（{day:day}）早于起算日（{start:day}）',
    en: 'the clock is to start anew on {day:day}, before it started at all ({start:day})',
    todo: { zh: '请核对两个日期', en: 'check both days' },
  },
  'calendar.unlimited': {
    zh: '“{about}”之后的这一事项，现行规定没有设定期限',
    en: 'the provision in force sets no limit for this step after “{about}”',
  },
  'calendar.openReading': {
    zh: '届满日遇休假日如何顺延，条文有不同理解：从严为{strict:day}，最迟为{latest:day}；请按从严的日期办理',
    en: 'the wording on days off has more than one reading: {strict:day} by the strict one, {latest:day} at the latest; work to the strict one',
  },
  'calendar.straddle': {
    zh: '期限跨越{changedOn:day}的规定变更：按事件发生日施行的文本为{day:day}，按后一文本“{next:title}”为{nextDay:day}；适用哪一文本须由本机关明确',
    en: 'the period straddles the change of {changedOn:day}: {day:day} by the text in force on the event’s day, {nextDay:day} by the later text “{next:title}”; the bureau has to say which applies',
  },
  'calendar.straddleAtLeast': {
    zh: '期限跨越{changedOn:day}的规定变更：按事件发生日施行的文本为{day:day}，按后一文本“{next:title}”不早于{nextDay:day}（缺少的资料补齐后可以算定）；适用哪一文本须由本机关明确',
    en: 'the period straddles the change of {changedOn:day}: {day:day} by the text in force on the event’s day, no earlier than {nextDay:day} by the later text “{next:title}” until what is missing is known; the bureau has to say which applies',
  },
  'calendar.straddleUncounted': {
    zh: '期限跨越{changedOn:day}的规定变更：已按事件发生日施行的文本计算；后一文本“{next:title}”没有设定期限，或者因缺工作日历无法计算',
    en: 'the period straddles the change of {changedOn:day}: counted by the text in force on the event’s day; the later text “{next:title}” sets no limit, or lacks a calendar to be counted',
  },
  'calendar.textEnded': {
    zh: '期限届满前，所依据的规定已于{changedOn:day}失效，未见后续规定',
    en: 'the provision ceased on {changedOn:day}, before the period ends, and none is known that follows it',
  },
  'calendar.provisional': {
    zh: '{years}年的放假安排尚未公布，按预排计算，仅供参考',
    en: 'no notice has been published for {years}: counted by a projection, for orientation only',
  },
  'calendar.unannounced': {
    zh: '{years}年的放假安排尚未公布：法定节假日按《全国年节及纪念日放假办法》和历表推定，并以通知不改动远离法定节假日的平日为前提；公布后请复核',
    en: 'no notice has been published for {years}: the legal holidays are dated by the regulation and an almanac, and weekdays far from them are taken not to be moved; check again once it is out',
  },
  'calendar.between': {
    zh: '届满日不早于{earliest:day}，通常为{usual:day}，不晚于{latest:day}，待放假安排公布后确定',
    en: 'the period ends no earlier than {earliest:day}, usually on {usual:day}, no later than {latest:day}; the notice on holidays will tell',
  },
  'calendar.restarted': {
    zh: '期限自{from:day}起重新计算',
    en: 'the period started anew on {from:day}',
  },
  'calendar.notRestarted': {
    zh: '{day:day}的事由不使期限重新计算',
    en: 'what happened on {day:day} does not make the period start anew',
  },
  'calendar.several': {
    zh: '同一事项另有期限规定（{others:title}），以先届满的为准',
    en: 'further limits stand for the same step ({others:title}); the one that ends first is given',
  },
  'step.due.start': { zh: '起算（{about}）：{result}', en: 'counted from ({about}): {result}' },
  'step.due.days': { zh: '逐日计算，见明细', en: 'day by day, as listed' },
  'step.due.nominal': { zh: '顺延前的届满日：{result}', en: 'last day before any roll-over: {result}' },
  'step.due.over': { zh: '顺延越过的日子，见明细', en: 'days moved over, as listed' },
  'step.due.roll.none': { zh: '不顺延：{result}', en: 'without roll-over: {result}' },
  'step.due.roll.rest-day': {
    zh: '遇休假日（含周末、调休放假）顺延：{result}',
    en: 'rolled over any day off: {result}',
  },
  'step.due.roll.statutory-holiday': {
    zh: '仅遇法定节假日当日顺延：{result}',
    en: 'rolled over statutory holidays only: {result}',
  },
  'step.due.roll.workday': { zh: '顺延至第一个工作日：{result}', en: 'rolled to the first workday: {result}' },
  'step.due.given': { zh: '期限由派单载明：{result}', en: 'the day is printed on the ticket: {result}' },
  'step.due.hours': { zh: '{about}个工作小时，至{result}', en: '{about} office hours, until {result}' },
  'step.due.counting': { zh: '期间计算依据：{result}', en: 'counted by: {result}' },
  'step.due.granted': {
    zh: '已批准延期{about}次，届满日：{result}',
    en: 'last day with {about} extensions granted: {result}',
  },
  'step.due.actionDay': { zh: '行为当日不计入的理解：{result}', en: 'with the day of acting not counted: {result}' },
  'step.due.strict': { zh: '从严届满日：{result}', en: 'last day by the strict reading: {result}' },
  'step.due.extension': {
    zh: '第{about}次延长如获批准，届满日：{result}',
    en: 'last day if extension no. {about} is granted: {result}',
  },
};
