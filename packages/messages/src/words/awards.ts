import type { Words } from '../words.ts';

/** The words of `@huiqi/awards`. */
export const awardsWords: Words = {
  'awards.award.unknown': {
    zh: '规则册中没有奖项“{award}”的规则{hint}',
    en: 'the rule book has no rule on the award “{award}”{hint}',
    todo: {
      zh: '请加载含有该奖项的规则包；只有草案的奖项不作判定',
      en: 'compile a pack that has the award (drafts alone never decide)',
    },
  },
  'awards.step.table': {
    zh: '培育步骤表中的“{step}”有误：编号重复、缺少所需的前一步骤，或费用、天数不是非负整数',
    en: 'the table of steps is wrong at “{step}”: an id used twice, a step it needs that is not there, or a cost or duration that is no whole number',
    todo: { zh: '核对步骤表', en: 'check the table of steps' },
  },
  'awards.path.limit': {
    zh: '可能的路径太多，超过了 {states} 个状态',
    en: 'there are too many possible paths: more than {states} states',
    todo: { zh: '减少步骤、缩短期限，或放宽上限', en: 'give fewer steps, a shorter horizon, or a higher limit' },
  },
  'awards.standard.item': {
    zh: '评分标准的条款“{item}”重复，或分值 {points} 不是正整数',
    en: 'the item “{item}” of the scoring standard is named twice, or its points {points} are no whole number above zero',
    todo: { zh: '核对评分标准', en: 'check the scoring standard' },
  },
  'awards.standard.bands': {
    zh: '评分标准“{standard}”的分数段没有恰好覆盖 0% 至 100%',
    en: 'the bands of the scoring standard “{standard}” do not cover 0 to 100 percent exactly once',
    todo: { zh: '核对分数段和步长', en: 'check the bands and the step' },
  },
  'awards.standard.unconfirmed': {
    zh: '评分标准“{standard}”的分值未经核实，默认不用',
    en: 'the points of the scoring standard “{standard}” are unconfirmed and not used by default',
    todo: {
      zh: '对照标准原文核实，或在调用时放开未核实的标准',
      en: 'check them against the standard, or let unconfirmed ones in',
    },
  },
  'awards.mark.item': {
    zh: '{reviewer}给评分标准中没有的条款“{item}”打了分',
    en: '{reviewer} marked “{item}”, which the scoring standard does not have',
    todo: { zh: '核对条款号', en: 'check the clause' },
  },
  'awards.mark.percent': {
    zh: '{reviewer}给“{item}”打的 {percent}% 不在评分刻度上',
    en: 'the mark {percent} percent of {reviewer} for “{item}” is not on the scale',
    todo: { zh: '改为刻度上的百分比', en: 'give a percentage of the scale' },
  },
  'awards.mark.twice': {
    zh: '{reviewer}给“{item}”打了两次分，只取第一次',
    en: '{reviewer} marked “{item}” twice; the first mark counts',
    todo: { zh: '删去多余的一次', en: 'take one of them out' },
  },
  'awards.mark.views': {
    zh: '{reviewer}给“{item}”打的 {percent}% 不在其四个维度的范围内',
    en: 'the mark {percent} percent of {reviewer} for “{item}” lies outside its four views',
    todo: { zh: '核对总体百分比与各维度', en: 'check the mark against the views' },
  },
  'awards.lint.cycle': {
    zh: '奖项互为前置条件，谁也无法先获得：{awards}',
    en: 'awards wait for one another, so that none can be won first: {awards}',
    todo: { zh: '核对前置奖项的规则', en: 'check the rules on awards that must be held before' },
  },
  'awards.lint.unreachable': {
    zh: '奖项“{award}”无法获得：规则“{rule}”要求先获“{needs}”（{why}）',
    en: 'the award “{award}” cannot be won: rule “{rule}” asks for “{needs}” first ({why})',
    todo: {
      zh: '补上前置奖项，或改正规则',
      en: 'add the award that must be held before, or mend the rule',
    },
  },
  'awards.lint.bounds': {
    zh: '奖项“{award}”的规则 {rules} 对“{about}”的要求互相矛盾',
    en: 'the rules {rules} of the award “{award}” contradict one another on “{about}”',
    todo: { zh: '核对界限和有效期间', en: 'check the bounds and the days in force' },
  },
  'awards.lint.quota': {
    zh: '奖项“{award}”的第 {quota} 项名额自相矛盾（{why}）',
    en: 'quota {quota} of the award “{award}” contradicts itself or another ({why})',
    todo: { zh: '核对上限、下限和所属名额', en: 'check its ends and the quota it lies in' },
  },
  'awards.lint.call': {
    zh: '申报通知“{call}”的截止日 {closesOn} 早于开始日 {opensOn}',
    en: 'the call “{call}” ends on {closesOn}, before it begins on {opensOn}',
    todo: { zh: '核对申报日期', en: 'check the days of filing' },
  },
  'ground.call.closed': {
    zh: '申报日 {found} 不在申报期 {wanted} 内',
    en: 'filed on {found}, outside the call {wanted}',
  },
  'ground.call.none': {
    zh: '{found} 至 {wanted} 没有可申报的届次',
    en: 'no edition can be filed for from {found} to {wanted}',
  },
  'ground.subject': {
    zh: '该奖项不面向“{found}”，面向 {wanted}',
    en: 'the award is not for “{found}” but for {wanted}',
  },
  'ground.bar': { zh: '属于不得申报的情形：{about}', en: 'an application is barred: {about}' },
};
