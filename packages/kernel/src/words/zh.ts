import type { KernelParams } from '../codes.ts';
import type { Words } from '../words.ts';

/** The words of `@huiqi/kernel` in Chinese. */
export const kernelZh: Words<KernelParams> = {
  'time.shape': ['“{text}”不是时刻', '请写成 09:30'],
  'calendar.time': ['“{found}”不是时刻', '请写成 09:30'],
  'calendar.text': ['工作日历文件不是 JSON', '请核对括号、引号和逗号'],
  'calendar.holidays': [
    '“{document}”写明完整安排{year}年，却没有一个法定节假日',
    '只改动个别日子的通知，years 写空列表；完整安排的，逐日写出法定节假日（holiday）',
  ],
  'calendar.sessions': ['“{document}”的办公时间有误', '各时段按先后写，互不重叠，止时晚于起时'],
  'date.shape': ['“{text}”不是日期', '请写成 2026-03-05 的形式'],
  'date.unreal': ['“{text}”这一天不存在', '请核对年、月、日'],
  'date.range': ['日期运算的结果超出公元 1 年至 9999 年，或者天数、月数 {number} 不是整数', '请核对起算日和天数、月数'],
  'span.unit': [
    '单位“{unit}”不能在这里计算',
    '小时由期限引擎按办公时间计算，届次由奖项引擎计算；这里请用工作日、日、月、年',
  ],
  'span.amount': ['期间长度 {amount} 不能计算', '请用整数；期间长度不能为负'],
  'calendar.kind': [
    '工作日历中 {day} 的性质“{kind}”不明',
    '请写 holiday（法定节假日）、lieu（调休或补休放假）、makeup（调休上班）或 workday（工作日）',
  ],
  'json.depth': ['嵌套超过 {limit} 层，未再读取', '去掉多余的嵌套；人工书写的数据不会这样深'],
  'money.shape': ['“{text}”不是金额', '请写成 2350.00、2,350.00、2万元或 1.5亿 的形式'],
  'money.precision': ['金额“{text}”精确到分以下', '请先按规定取整到分'],
  'money.range': ['金额“{text}”过大，无法精确表示', '请核对金额和单位（元、万元、亿元）'],
  'money.fen': ['{amount} 不是以分计的整数金额', '请传入以分计的整数'],
  'ratio.shape': ['“{text}”不是比率', '请写成 85%、85/100、0.85 或 3‰ 的形式'],
  'ratio.range': ['比率“{text}”位数过多，无法精确表示', '请减少位数，或者写成分数'],
  'ratio.invalid': ['{num}/{den} 不是比率', '分子、分母应为整数，分母不能为零'],
  'rounding.range': ['{num}/{den} 的结果过大，无法精确表示', '请核对金额和比率'],
  'allocation.total': ['总量 {total} 不能分配', '总量应为整数'],
  'allocation.weights': ['权重 {weights} 不能用于分配', '权重应为不小于零的整数，至少有一个大于零'],
  'oneOf.empty': ['没有任何可能的值', '至少给出一个可能的值'],
  'random.bound': ['不能在 0 到 {bound} 之间抽取', '上限应为 1 至 4294967296 的整数'],
  'json.value': [
    '“{path}”处的 {type} 不能写成规范 JSON',
    '请只用文本、有限数值、真假值、null、列表和普通对象，不要循环引用',
  ],
  'text.surrogate': ['文本含有不成对的 UTF-16 代理码元，不能计算摘要', '请核对文本来源的编码'],
};
