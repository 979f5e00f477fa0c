import type { Words } from '../words.ts';

/** The words of `@huiqi/kernel`. */
export const kernelWords: Words = {
  'time.shape': {
    zh: '“{text}”不是时刻',
    en: '“{text}” is no time of day',
    todo: { zh: '请写成 09:30', en: 'write it as 09:30' },
  },
  'calendar.time': {
    zh: '“{found}”不是时刻',
    en: '“{found}” is no time of day',
    todo: { zh: '请写成 09:30', en: 'write it as 09:30' },
  },
  'calendar.text': {
    zh: '工作日历文件不是 JSON',
    en: 'the calendar file is no JSON',
    todo: { zh: '请核对括号、引号和逗号', en: 'check its brackets, quotes and commas' },
  },
  'calendar.holidays': {
    zh: '“{document}”写明完整安排{year}年，却没有一个法定节假日',
    en: '“{document}” is said to arrange the whole of {year}, but names no legal holiday',
    todo: {
      zh: '只改动个别日子的通知，years 写空列表；完整安排的，逐日写出法定节假日（holiday）',
      en: 'a notice that only changes days has an empty list of years; one that arranges a year names its holidays',
    },
  },
  'calendar.sessions': {
    zh: '“{document}”的办公时间有误',
    en: 'the office hours of “{document}” make no sense',
    todo: {
      zh: '各时段按先后写，互不重叠，止时晚于起时',
      en: 'write the sessions in order, apart from each other, each ending after it starts',
    },
  },
  'date.shape': {
    zh: '“{text}”不是日期',
    en: '“{text}” is no date',
    todo: { zh: '请写成 2026-03-05 的形式', en: 'write it as 2026-03-05' },
  },
  'date.unreal': {
    zh: '“{text}”这一天不存在',
    en: 'there is no day “{text}”',
    todo: { zh: '请核对年、月、日', en: 'check the year, the month and the day' },
  },
  'date.range': {
    zh: '日期运算的结果超出公元 1 年至 9999 年，或者天数、月数 {number} 不是整数',
    en: 'the day lies outside the years 1 to 9999, or the count {number} is not whole',
    todo: { zh: '请核对起算日和天数、月数', en: 'check the starting day and the count' },
  },
  'span.unit': {
    zh: '单位“{unit}”不能在这里计算',
    en: 'the unit “{unit}” cannot be counted here',
    todo: {
      zh: '小时由期限引擎按办公时间计算，届次由奖项引擎计算；这里请用工作日、日、月、年',
      en: 'hours and editions are counted by their engines; use workdays, days, months or years',
    },
  },
  'span.amount': {
    zh: '期间长度 {amount} 不能计算',
    en: 'a length of {amount} cannot be counted',
    todo: { zh: '请用整数；期间长度不能为负', en: 'use a whole number; the length of a span is not negative' },
  },
  'calendar.kind': {
    zh: '工作日历中 {day} 的性质“{kind}”不明',
    en: 'the working calendar calls {day} “{kind}”, which is no kind of day',
    todo: {
      zh: '请写 holiday（法定节假日）、lieu（调休或补休放假）、makeup（调休上班）或 workday（工作日）',
      en: 'write holiday, lieu, makeup or workday',
    },
  },
  'json.depth': {
    zh: '嵌套超过 {limit} 层，未再读取',
    en: 'nested more than {limit} deep, so it was not read',
    todo: {
      zh: '去掉多余的嵌套；人工书写的数据不会这样深',
      en: 'take the needless nesting out; nobody writes data this deep',
    },
  },
  'money.shape': {
    zh: '“{text}”不是金额',
    en: '“{text}” is no amount of money',
    todo: { zh: '请写成 2350.00、2,350.00、2万元或 1.5亿 的形式', en: 'write it as 2350.00, 2,350.00, 2万元 or 1.5亿' },
  },
  'money.precision': {
    zh: '金额“{text}”精确到分以下',
    en: 'the amount “{text}” goes below one fen',
    todo: { zh: '请先按规定取整到分', en: 'round it to whole fen first, as the rule says' },
  },
  'money.range': {
    zh: '金额“{text}”过大，无法精确表示',
    en: 'the amount “{text}” is too large to be held exactly',
    todo: { zh: '请核对金额和单位（元、万元、亿元）', en: 'check the amount and its unit (元, 万元, 亿元)' },
  },
  'money.fen': {
    zh: '{amount} 不是以分计的整数金额',
    en: '{amount} is no whole number of fen',
    todo: { zh: '请传入以分计的整数', en: 'pass a whole number of fen' },
  },
  'ratio.shape': {
    zh: '“{text}”不是比率',
    en: '“{text}” is no ratio',
    todo: { zh: '请写成 85%、85/100、0.85 或 3‰ 的形式', en: 'write it as 85%, 85/100, 0.85 or 3‰' },
  },
  'ratio.range': {
    zh: '比率“{text}”位数过多，无法精确表示',
    en: 'the ratio “{text}” has too many digits to be held exactly',
    todo: { zh: '请减少位数，或者写成分数', en: 'use fewer digits or a fraction' },
  },
  'ratio.invalid': {
    zh: '{num}/{den} 不是比率',
    en: '{num}/{den} is no ratio',
    todo: { zh: '分子、分母应为整数，分母不能为零', en: 'both parts are whole numbers, the lower one not zero' },
  },
  'rounding.range': {
    zh: '{num}/{den} 的结果过大，无法精确表示',
    en: 'the result of {num}/{den} is too large to be held exactly',
    todo: { zh: '请核对金额和比率', en: 'check the amount and the ratio' },
  },
  'allocation.total': {
    zh: '总量 {total} 不能分配',
    en: 'a total of {total} cannot be shared out',
    todo: { zh: '总量应为整数', en: 'the total is a whole number' },
  },
  'allocation.weights': {
    zh: '权重 {weights} 不能用于分配',
    en: 'the weights {weights} cannot be used for sharing out',
    todo: {
      zh: '权重应为不小于零的整数，至少有一个大于零',
      en: 'weights are whole numbers of zero or more, at least one above zero',
    },
  },
  'oneOf.empty': {
    zh: '没有任何可能的值',
    en: 'no value is possible',
    todo: { zh: '至少给出一个可能的值', en: 'give at least one possible value' },
  },
  'random.bound': {
    zh: '不能在 0 到 {bound} 之间抽取',
    en: 'nothing can be drawn below {bound}',
    todo: { zh: '上限应为 1 至 4294967296 的整数', en: 'the bound is a whole number from 1 to 4294967296' },
  },
  'json.value': {
    zh: '“{path}”处的 {type} 不能写成规范 JSON',
    en: 'the {type} at “{path}” cannot be written as canonical JSON',
    todo: {
      zh: '请只用文本、有限数值、真假值、null、列表和普通对象，不要循环引用',
      en: 'use texts, finite numbers, booleans, null, lists and bare objects, without cycles',
    },
  },
  'text.surrogate': {
    zh: '文本含有不成对的 UTF-16 代理码元，不能计算摘要',
    en: 'the text has a lone surrogate and cannot be digested',
    todo: { zh: '请核对文本来源的编码', en: 'check the encoding of the text' },
  },
};
