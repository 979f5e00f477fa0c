import type { Words } from '../words.ts';

/** The words of `@huiqi/figures`. */
export const figuresWords: Words = {
  'figures.number': {
    zh: '{value} 不是精确的数',
    en: '{value} is no exact number',
    todo: { zh: '请给出整数（金额以分计）或分数', en: 'give an integer (money in fen) or a fraction of two' },
  },
  'figures.unit': {
    zh: '“{left}”的单位是“{leftUnit}”，“{right}”的单位是“{rightUnit}”，单位不同，不能合算',
    en: '“{left}” is counted in “{leftUnit}” and “{right}” in “{rightUnit}”: unlike units do not meet',
    todo: { zh: '请先统一单位，或者分别列示', en: 'bring them to one unit, or show them apart' },
  },
  'figures.scope': {
    zh: '“{left}”的范围是“{leftScope}”，“{right}”的范围是“{rightScope}”，口径不同，不能合算',
    en: '“{left}” speaks of “{leftScope}” and “{right}” of “{rightScope}”: unlike scopes do not meet',
    todo: {
      zh: '确有包含关系的，请先声明；否则请分别列示',
      en: 'declare that one lies in the other where it does; otherwise show them apart',
    },
  },
  'figures.period': {
    zh: '“{left}”的期间是{leftPeriod}，“{right}”的期间是{rightPeriod}，期间不同，不能合算',
    en: '“{left}” covers {leftPeriod} and “{right}” covers {rightPeriod}: unlike periods do not meet',
    todo: { zh: '请取同一期间的数字', en: 'take numbers of one period' },
  },
  'figures.periodLength': {
    zh: '“{left}”（{leftPeriod}）与“{right}”（{rightPeriod}）期间长短不同，不能直接比较',
    en: '“{left}” ({leftPeriod}) and “{right}” ({rightPeriod}) cover periods of different length and are not compared',
    todo: {
      zh: '请取等长期间比较；需要折年的，另行折算并注明',
      en: 'compare periods of one length; for a projection use the pace and say so',
    },
  },
  'figures.periodUnstated': {
    zh: '“{left}”与“{right}”都没有注明期间',
    en: 'neither “{left}” nor “{right}” states its period',
    todo: { zh: '请注明期间', en: 'state the periods' },
  },
  'figures.periodOpen': {
    zh: '“{label}”没有注明起止日期，不能折算',
    en: '“{label}” states no first and last day and cannot be converted',
    todo: { zh: '请补上起止日期', en: 'add its first and last day' },
  },
  'figures.zero': {
    zh: '“{label}”为零，不能作除数',
    en: '“{label}” is zero: there is nothing to divide by',
    todo: { zh: '请核对分母', en: 'check the denominator' },
  },
  'figures.overWhole': {
    zh: '部分“{part}”大于总体“{whole}”',
    en: 'the part “{part}” is larger than its whole “{whole}”',
    todo: { zh: '请核对两个数字及其口径', en: 'check both numbers and what they count' },
  },
  'figures.overlap': {
    zh: '“{left}”与“{right}”有重复，不能相加',
    en: '“{left}” and “{right}” overlap and are not added',
    todo: { zh: '请去重后再加', en: 'remove what is counted twice' },
  },
  'figures.empty': {
    zh: '“{label}”没有可以相加的数字',
    en: '“{label}” has nothing to add',
    todo: { zh: '请给出至少一个数字', en: 'give at least one number' },
  },
  'figures.range': {
    zh: '“{label}”太大，不能精确表示',
    en: '“{label}” is too large to be held exactly',
    todo: { zh: '请改用较大的单位', en: 'use a larger unit' },
  },
  'figures.opening': {
    zh: '“{label}”没有说明期初未办结数，未办结数只能算作下限',
    en: 'no opening balance is stated for “{label}”: what is open is only a lower bound',
    todo: { zh: '请补上期初未办结数', en: 'add what was open before the period' },
  },
  'figures.exceedsWhole': {
    zh: '“{part}”期间较短，却已超过“{whole}”，可能是口径或范围变了',
    en: '“{part}” covers less time and yet exceeds “{whole}”: did the definition or scope change?',
    todo: { zh: '请核实口径，并在文中说明', en: 'check what was counted and say so in the text' },
  },
  'figures.bound': {
    zh: '约数或有界的增幅不能反推基数',
    en: 'no base follows from an approximate value or a growth that is itself a bound',
    todo: { zh: '请用确切的数字', en: 'use exact numbers' },
  },
  'figures.growthRange': {
    zh: '数值应大于零，增幅应大于 −100%',
    en: 'the value must be above zero and the growth above −100 %',
    todo: { zh: '请核对数值和增幅', en: 'check value and growth' },
  },
  'figures.claimShape': {
    zh: '“{text}”不是可以核对的数字',
    en: '“{text}” is no quantity that can be checked',
    todo: { zh: '请写成如 1740余次、9.8亿元、44.2%', en: 'write it as 1740余次, 9.8亿元 or 44.2%' },
  },
  'figures.claimBounds': {
    zh: '“{text}”前后矛盾，既说不足又说有余',
    en: '“{text}” says both “less than” and “more than”',
    todo: { zh: '只保留一种说法', en: 'keep one of the two' },
  },
  'figures.claim': {
    zh: '“{label}”的数字不足以支持“{text}”',
    en: 'what is known of “{label}” does not support “{text}”',
    todo: { zh: '请改用“约”，或补充确切数字', en: 'write “about”, or add exact numbers' },
  },
  'figures.claimContradicted': {
    zh: '“{text}”与“{label}”的数字（{value}）不符',
    en: '“{text}” contradicts “{label}” ({value})',
    todo: { zh: '请按台账改正', en: 'correct it from the ledger' },
  },
  'figures.claimUnsupported': {
    zh: '“{text}”没有可以对照的数字',
    en: 'no figure speaks of “{text}”',
    todo: { zh: '请补上数字的来源，或者删去', en: 'add the figure it comes from, or leave it out' },
  },
  'figures.claimRounded': {
    zh: '“{text}”取舍有误，“{label}”应写作{right}',
    en: '“{text}” is rounded wrongly: “{label}” is {right}',
    todo: { zh: '请按四舍五入改正', en: 'round it half-up' },
  },
  'figures.claimPeriod': {
    zh: '“{text}”写在{stated}，“{label}”的这个数字属于{known}，期间混用',
    en: '“{text}” is written of {stated}; this number of “{label}” belongs to {known}',
    todo: { zh: '请改用同一期间的数字，或者注明期间', en: 'take the number of that period, or state the period' },
  },
  'figures.boundByValue': {
    zh: '“{text}”与“{label}”数值相同，但文字没有写明',
    en: '“{text}” has the value of “{label}”, but the words do not say so',
    todo: { zh: '请核对是不是同一个数字', en: 'see whether it is the same number' },
  },
};
