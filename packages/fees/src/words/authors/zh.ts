import type { Words } from '@huiqi/kernel';
import type { FeesAuthorsParams } from '../../codes.ts';

/** The words of `@huiqi/fees` for authors of packs in Chinese. */
export const feesAuthorsZh: Words<FeesAuthorsParams> = {
  'fees.charge.shape': [
    '规则“{rule:title}”的收费标准写法有误（{part}）',
    '写明定额、单价、费率之一；分档按上限从低到高排列，只有最后一档可以不设上限',
  ],
  'fees.rule.shape': [
    '规则“{rule:title}”写法有误（{part}）',
    '加收、减收、退费各写比例或金额之一；封顶写明额度，按企业或项目封顶的还要写明按年或累计',
  ],
  'fees.lint.exclusive': [
    '互斥政策组“{group}”中 {rules} 可能同时成立，又没有写明先后',
    '请在叠加规则中写明先后，或者把条件写得不相交',
  ],
  'fees.lint.bounds': ['“{id}”的上限（{most}分）低于下限（{least}分）', '请核对上限和下限'],
  'fees.lint.tier': ['“{id}”的第{tier}档永远用不到', '各档上限应当从低到高'],
  'fees.lint.covers': [
    '“{id}”没有管到任何减免规则（规则组：{group}）',
    '写明 group，与所管的减免规则一致；现有规则组：{groups}',
  ],
  'fees.waive.shape': [
    '规则“{rule:title}”的减免写法有误（{part}）',
    '减免比例、应缴比例、减免金额、全免、缓缴五者只写一种，并写明性质（法定或政策）和取整方式',
  ],
};
