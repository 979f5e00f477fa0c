import type { Words } from '@huiqi/kernel';
import type { FiguresParams } from '../codes.ts';

/** The words of `@huiqi/figures` in Chinese. */
export const figuresZh: Words<FiguresParams> = {
  'figures.number': ['{value} 不是精确的数', '请给出整数（金额以分计）或分数'],
  'figures.unit': [
    '“{left}”的单位是“{leftUnit}”，“{right}”的单位是“{rightUnit}”，单位不同，不能合算',
    '请先统一单位，或者分别列示',
  ],
  'figures.scope': [
    '“{left}”的范围是“{leftScope}”，“{right}”的范围是“{rightScope}”，口径不同，不能合算',
    '确有包含关系的，请先声明；否则请分别列示',
  ],
  'figures.period': [
    '“{left}”的期间是{leftPeriod}，“{right}”的期间是{rightPeriod}，期间不同，不能合算',
    '请取同一期间的数字',
  ],
  'figures.periodLength': [
    '“{left}”（{leftPeriod}）与“{right}”（{rightPeriod}）期间长短不同，不能直接比较',
    '请取等长期间比较；需要折年的，另行折算并注明',
  ],
  'figures.periodUnstated': ['“{left}”与“{right}”都没有注明期间', '请注明期间'],
  'figures.periodOpen': ['“{label}”没有注明起止日期，不能折算', '请补上起止日期'],
  'figures.zero': ['“{label}”为零，不能作除数', '请核对分母'],
  'figures.overWhole': ['部分“{part}”大于总体“{whole}”', '请核对两个数字及其口径'],
  'figures.overlap': ['“{left}”与“{right}”有重复，不能相加', '请去重后再加'],
  'figures.empty': ['“{label}”没有可以相加的数字', '请给出至少一个数字'],
  'figures.range': ['“{label}”太大，不能精确表示', '请改用较大的单位'],
  'figures.opening': ['“{label}”没有说明期初未办结数，未办结数只能算作下限', '请补上期初未办结数'],
  'figures.exceedsWhole': ['“{part}”期间较短，却已超过“{whole}”，可能是口径或范围变了', '请核实口径，并在文中说明'],
  'figures.bound': ['约数或有界的增幅不能反推基数', '请用确切的数字'],
  'figures.growthRange': ['数值应大于零，增幅应大于 −100%', '请核对数值和增幅'],
  'figures.claimShape': ['“{text}”不是可以核对的数字', '请写成如 1740余次、9.8亿元、44.2%'],
  'figures.claimBounds': ['“{text}”前后矛盾，既说不足又说有余', '只保留一种说法'],
  'figures.claim': ['“{label}”的数字不足以支持“{text}”', '请改用“约”，或补充确切数字'],
  'figures.claimContradicted': ['“{text}”与“{label}”的数字（{value}）不符', '请按台账改正'],
  'figures.claimUnsupported': ['“{text}”没有可以对照的数字', '请补上数字的来源，或者删去'],
  'figures.claimRounded': ['“{text}”取舍有误，“{label}”应写作{right}', '请按四舍五入改正'],
  'figures.claimPeriod': [
    '“{text}”写在{stated}，“{label}”的这个数字属于{known}，期间混用',
    '请改用同一期间的数字，或者注明期间',
  ],
  'figures.boundByValue': ['“{text}”与“{label}”数值相同，但文字没有写明', '请核对是不是同一个数字'],
};
