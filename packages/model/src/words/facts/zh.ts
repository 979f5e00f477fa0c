import type { Words } from '@huiqi/kernel';
import type { ModelFactsParams } from '../../codes.ts';

/** What is found in facts that hold codes of divisions and industries, in Chinese; any answer may say it. */
export const modelFactsZh: Words<ModelFactsParams> = {
  'division.shape': ['“{text}”不是行政区划代码', '请写6位数字，如 510700'],
  'division.province': ['“{text}”的前两位“{found}”不是省级代码', '请核对区划代码'],
  'division.outside': ['规则包不含“{text}”（台湾、香港、澳门）的规则', '只用全国规则时不写区划'],
  'division.level': ['“{text}”是{found}代码，这里应填{wanted}代码', '省级代码后四位为 0000，市级代码后两位为 00'],
  'division.abolished': ['{text}（{name}）已撤销，现为 {successors}', '现时所在区划请用新代码'],
  'level.unknown': ['“{text}”不是行政层级', '请写国家级、省级、市级或县（区）级'],
  'industry.shape': ['“{text}”不是国民经济行业代码', '请写门类字母或2至4位数字，如 C1353'],
  'industry.part': ['“{text}”不是所问的行业代码：{wanted}', '按《国民经济行业分类》填写'],
  'industry.zero': [
    '行业代码“{text}”少一位，表格软件常丢掉前面的零；是否为 {filled}？',
    '{wanted}；并把该列设为文本格式',
  ],
  'industry.letter': ['行业代码应带门类字母：“{text}”写作 {wanted}', '写作 {wanted}'],
  'industry.section': ['“{text}”的门类“{found}”不存在，门类为 A 至 T', '请核对行业代码'],
  'industry.division': ['“{text}”的大类“{found}”不存在，大类为 01 至 97', '请核对行业代码'],
  'industry.disagree': ['“{text}”前后不一：大类 {division} 属于门类 {wanted}，不属于 {found}', '请核对行业代码'],
};
