import type { Words } from '../words.ts';

/** The words of `@huiqi/pairing`. */
export const pairingWords: Words = {
  'pairing.arrays': {
    zh: '结对求解的数组不相配：{what}（第 {at} 项）',
    en: 'the arrays of the pairing solver do not fit together: {what}, at {at}',
    todo: {
      zh: '这是程序错误，请核对数组的长度和下标',
      en: 'this is a bug of the calling program: check lengths and indexes',
    },
  },
  'pairing.certificate': {
    zh: '结对方案未通过核验：{what}（第 {at} 项）',
    en: 'the pairing does not pass verification: {what}, at {at}',
    todo: { zh: '请勿使用该方案，请重新结对', en: 'do not use it; pair again' },
  },
  'pairing.enterprise': {
    zh: '结对方案中没有企业“{enterpriseId}”',
    en: 'the pairing has no enterprise “{enterpriseId}”',
    todo: { zh: '请核对企业编号', en: 'check the enterprise’s id' },
  },
  'pairing.officer': {
    zh: '结对方案中没有干部“{officerId}”',
    en: 'the pairing has no officer “{officerId}”',
    todo: { zh: '请核对人员编号', en: 'check the officer’s id' },
  },
  'pairing.input': {
    zh: '该方案的输入不能重新计算：{codes}',
    en: 'the input of this pairing cannot be computed again: {codes}',
    todo: { zh: '请用原方案，或重新结对', en: 'take the pairing as it was given, or pair again' },
  },
  'pairing.cost': {
    zh: '成本不是可以精确计算的整数：{what}（第 {at} 项）',
    en: 'a cost is no whole number that can be computed exactly: {what}, at {at}',
    todo: { zh: '请改用整数', en: 'use whole numbers' },
  },
  'pairing.range': {
    zh: '成本（最大 {largest}）在 {officers} 名干部、{places} 个名额的规模下超出精确计算的范围',
    en: 'costs up to {largest} with {officers} officers and {places} places go beyond exact arithmetic',
    todo: { zh: '请缩小权重', en: 'use smaller weights' },
  },
  'pairing.aborted': {
    zh: '结对计算已按要求中止（已重读 {rowScans} 行）',
    en: 'the pairing was stopped as asked, after {rowScans} rows read again',
    todo: { zh: '需要结果的，请重新计算', en: 'start again if the result is wanted' },
  },
  'pairing.policy.whole': {
    zh: '结对办法中的“{text}”不是允许的整数',
    en: '“{text}” in the pairing policy is no whole number that is allowed here',
    todo: {
      zh: '权重、人数、上限和负荷分值应为不小于零的整数，其他分值应为整数',
      en: 'weights, numbers, caps and load points are whole and not below zero; other points are whole',
    },
  },
  'pairing.policy.order': {
    zh: '结对办法的分档（第 {at} 档，从 0 起）次序有误',
    en: 'step {at}, counted from 0, of the pairing policy is out of order',
    todo: {
      zh: '各档上限应逐档增大，负荷分值不得下降',
      en: 'bounds rise from step to step, and load points never fall',
    },
  },
  'pairing.policy.open': {
    zh: '结对办法的最后一档应不设上限',
    en: 'the last step of the pairing policy must be open',
    todo: { zh: '请把最后一档的上限写为 null', en: 'write null as its bound' },
  },
  'pairing.duplicate': {
    zh: '编号“{id}”重复，只采用第一行',
    en: 'the id “{id}” stands twice; only its first row counts',
    todo: { zh: '请删除或更正重复的行', en: 'remove or correct the other row' },
  },
  'pairing.capacity.count': {
    zh: '干部“{id}”的包联上限“{text}”不是个数',
    en: 'the capacity “{text}” of officer “{id}” is no count',
    todo: { zh: '请填写不小于零的整数', en: 'enter a whole number not below zero' },
  },
  'pairing.capacity.unknown': {
    zh: '干部“{id}”没有包联上限，办法也没有规定',
    en: 'officer “{id}” has no capacity, and the policy sets no cap',
    todo: { zh: '请填写包联上限', en: 'enter a capacity' },
  },
  'pairing.minimum.count': {
    zh: '干部“{id}”的包联下限“{text}”不是个数，按零计',
    en: 'the minimum “{text}” of officer “{id}” is no count and is taken as zero',
    todo: { zh: '请填写不小于零的整数', en: 'enter a whole number not below zero' },
  },
  'pairing.minimum.overCapacity': {
    zh: '干部“{id}”的包联下限 {text} 大于上限，按上限计',
    en: 'the minimum {text} of officer “{id}” is above the capacity and is taken as equal to it',
    todo: { zh: '请核对上下限', en: 'check both numbers' },
  },
  'pairing.metres': {
    zh: '距离“{text}”不是以米计的整数',
    en: 'the way “{text}” is no whole number of metres',
    todo: { zh: '请填写不小于零的整数', en: 'enter a whole number not below zero' },
  },
  'pairing.pin.unknown': {
    zh: '指定结对的企业“{enterpriseId}”或干部“{officerId}”不在名单中',
    en: 'a pin names the enterprise “{enterpriseId}” or the officer “{officerId}”, who is not in the lists',
    todo: { zh: '请核对编号', en: 'check the ids' },
  },
  'pairing.pin.recused': {
    zh: '企业“{enterpriseId}”指定的干部“{officerId}”应当回避，指定不生效',
    en: 'officer “{officerId}” is pinned to enterprise “{enterpriseId}” but recused: the pin does not hold',
    todo: { zh: '请另行指定', en: 'pin somebody else' },
  },
  'pairing.pin.outOfPlay': {
    zh: '企业“{enterpriseId}”指定的干部“{officerId}”当日不能承担结对，指定不生效',
    en: 'officer “{officerId}” is pinned to enterprise “{enterpriseId}” but takes nobody on the day: the pin does not hold',
    todo: { zh: '请另行指定，或更正缺勤和上限', en: 'pin somebody else, or correct absence and capacity' },
  },
  'pairing.unknown.division': {
    zh: '企业“{id}”的区划不详，按“不详”计分',
    en: 'the division of enterprise “{id}” is not known and counts as unknown',
  },
  'pairing.unknown.park': {
    zh: '企业“{id}”的园区不详，按“不详”计分',
    en: 'the park of enterprise “{id}” is not known and counts as unknown',
  },
  'pairing.unknown.industry': {
    zh: '企业“{id}”的行业不详，按“不详”计分',
    en: 'the industry of enterprise “{id}” is not known and counts as unknown',
  },
  'pairing.unknown.size': {
    zh: '企业“{id}”的规模不详，按“不详”计分',
    en: 'the size of enterprise “{id}” is not known and counts as unknown',
  },
  'pairing.unknown.divisions': {
    zh: '干部“{id}”的负责区划不详，按“不详”计分',
    en: 'the divisions of officer “{id}” are not known and count as unknown',
  },
  'pairing.unknown.department': {
    zh: '干部“{id}”的科室不详，按“不详”计分',
    en: 'the department of officer “{id}” is not known and counts as unknown',
  },
  'pairing.unknown.skills': {
    zh: '干部“{id}”的专长不详，按“不详”计分',
    en: 'the skills of officer “{id}” are not known and count as unknown',
  },
  'pairing.unknown.rank': {
    zh: '干部“{id}”的层级不详，按“不详”计分',
    en: 'the rank of officer “{id}” is not known and counts as unknown',
  },
  'pairing.wanted': {
    zh: '企业“{id}”的配备人数“{text}”不是个数，按办法计',
    en: 'the number of officers “{text}” wanted for “{id}” is no count; the policy decides',
    todo: { zh: '请填写不小于零的整数', en: 'enter a whole number not below zero' },
  },
  'pairing.workload': {
    zh: '企业“{id}”的工作量“{text}”不是 1 至 1000 的整数，按办法计',
    en: 'the workload “{text}” of “{id}” is no whole number from 1 to 1000; the policy decides',
    todo: { zh: '请填写 1 以上的整数', en: 'enter a whole number from 1' },
  },
  'pairing.weighted.one': {
    zh: '企业“{id}”应配 {needed} 人，加权结对每户只配一人',
    en: 'enterprise “{id}” should have {needed} officers; a weighted pairing gives one',
    todo: { zh: '请拆分该企业的工作量，或改用不加权的结对', en: 'split its workload, or pair without weights' },
  },
  'pairing.repair.changes': {
    zh: '至多 {wanted} 处变动做不到，至少要变 {fewest} 处，已按最少变动结对',
    en: 'at most {wanted} changes cannot be: {fewest} are unavoidable, and the pairing has just those',
    todo: { zh: '请放宽变动数', en: 'allow more changes' },
  },
  'pairing.unknown.chain': {
    zh: '企业“{id}”的产业链不详，按“不详”计分',
    en: 'the industry chain of “{id}” is not known and counts as unknown',
  },
  'pairing.unknown.chains': {
    zh: '干部“{id}”负责的产业链不详，按“不详”计分',
    en: 'the industry chains of officer “{id}” are not known and count as unknown',
  },
  'pairing.term.chain': { zh: '产业链', en: 'industry chain' },
  'pairing.chain.matched': { zh: '负责或熟悉产业链“{chain}”', en: 'answers for the industry chain “{chain}”' },
  'pairing.chain.unmatched': { zh: '不负责产业链“{chain}”', en: 'does not answer for the industry chain “{chain}”' },
  'pairing.chain.unknown': { zh: '产业链不详', en: 'an industry chain is not known' },
  'pairing.excluded.left': { zh: '已于{on:day}离任', en: 'left on {on:day}' },
  'pairing.coverage.nobody': { zh: '没有任何人选', en: 'nobody comes into question' },
  'pairing.coverage.incompetent': { zh: '没有专长齐备对口的人选', en: 'nobody competent comes into question' },
  'pairing.coverage.uncovered': {
    zh: '应配 {needed} 人，实有 {has} 人',
    en: 'should have {needed} officers and has {has}',
  },
  'pairing.coverage.doubly': {
    zh: '应配 {needed} 人，却有 {officers} 同时联系',
    en: 'should have {needed} officers, but {officers} all serve it',
  },
  'pairing.coverage.outside': { zh: '干部负责区划不含该企业', en: 'the officer answers for another division' },
  'pairing.coverage.overloaded': {
    zh: '联系 {load} 户，超过上限 {capacity} 户',
    en: 'serves {load} enterprises, more than the {capacity} places',
  },
  'pairing.coverage.underloaded': {
    zh: '联系 {load} 户，不足下限 {minimum} 户',
    en: 'serves {load} enterprises, fewer than the {minimum} that must be',
  },
  'pairing.coverage.unfit': { zh: '这一对不应存在', en: 'this pair may not be' },
  'pairing.coverage.gone': { zh: '干部已不在名单中', en: 'the officer is not in the list' },
  'pairing.coverage.unknown': { zh: '企业不在名单中', en: 'the enterprise is not in the list' },
  'pairing.cover.nobody': { zh: '没有人选可以顶岗', en: 'nobody comes into question as cover' },
  'pairing.cover.full': { zh: '可以顶岗的人选名额已满', en: 'those who could cover have no places left' },
  'pairing.void.officerMissing': { zh: '结对干部不在名单中', en: 'the officer is not in the list' },
  'pairing.void.officerLeft': { zh: '结对干部已于{on:day}离任', en: 'the officer left on {on:day}' },
  'pairing.void.enterpriseMissing': { zh: '企业不在名单中', en: 'the enterprise is not in the list' },
  'pairing.void.counterpartMissing': { zh: '企业尚无政策达人', en: 'the enterprise has no contact of its own' },
  'pairing.void.counterpartLeft': {
    zh: '企业政策达人已于{on:day}离任',
    en: 'the enterprise’s own contact left on {on:day}',
  },
  'pairing.term.territory': { zh: '区划', en: 'territory' },
  'pairing.term.park': { zh: '责任片区', en: 'park' },
  'pairing.term.distance': { zh: '距离', en: 'distance' },
  'pairing.term.industry': { zh: '行业匹配', en: 'industry' },
  'pairing.term.skills': { zh: '专长匹配', en: 'skills' },
  'pairing.term.rank': { zh: '层级匹配', en: 'rank' },
  'pairing.term.continuity': { zh: '结对连续性', en: 'continuity' },
  'pairing.term.load': { zh: '负荷', en: 'load' },
  'pairing.term.unserved': { zh: '空缺', en: 'empty places' },
  'pairing.territory.responsible': {
    zh: '企业在其负责区划内（{division}）',
    en: 'answers for the division {division}',
  },
  'pairing.territory.county': {
    zh: '同县（区）其他片区（{division}）',
    en: 'elsewhere in the same county ({division})',
  },
  'pairing.territory.city': { zh: '同市其他县（区）（{division}）', en: 'elsewhere in the same city ({division})' },
  'pairing.territory.province': { zh: '同省其他市（{division}）', en: 'elsewhere in the same province ({division})' },
  'pairing.territory.elsewhere': { zh: '外省（{division}）', en: 'in another province ({division})' },
  'pairing.territory.unknown': { zh: '区划不详', en: 'a division is not known' },
  'pairing.park.inside': { zh: '园区“{park}”由其科室负责', en: 'the department looks after the park “{park}”' },
  'pairing.park.outside': {
    zh: '园区“{park}”不由其科室负责',
    en: 'the department does not look after the park “{park}”',
  },
  'pairing.park.unknown': { zh: '园区或科室不详', en: 'park or department is not known' },
  'pairing.distance.known': { zh: '相距 {metres} 米', en: '{metres} metres away' },
  'pairing.distance.unknown': { zh: '距离不详', en: 'the way is not known' },
  'pairing.industry.matched': { zh: '专长对应行业 {industry}', en: 'a skill serves the industry {industry}' },
  'pairing.industry.unmatched': { zh: '专长不对应行业 {industry}', en: 'no skill serves the industry {industry}' },
  'pairing.industry.unknown': { zh: '行业或专长不详', en: 'industry or skills are not known well enough' },
  'pairing.skills.complete': { zh: '具备企业所需专长', en: 'has every skill asked for' },
  'pairing.skills.missing': { zh: '缺企业所需专长：{skills}', en: 'lacks skills asked for: {skills}' },
  'pairing.rank.listed': {
    zh: '办法对该层级与规模（{rank}、{size}）有规定',
    en: 'the policy names this rank and size ({rank}, {size})',
  },
  'pairing.rank.otherwise': {
    zh: '办法对该层级与规模（{rank}、{size}）未单列',
    en: 'the policy does not name this rank and size ({rank}, {size})',
  },
  'pairing.rank.unknown': { zh: '层级或规模不详', en: 'rank or size is not known' },
  'pairing.continuity.first': { zh: '此前未结对', en: 'had nobody so far' },
  'pairing.continuity.kept': { zh: '沿用原结对（{officers}）', en: 'keeps whom it had ({officers})' },
  'pairing.continuity.changed': { zh: '更换原结对（{officers}）', en: 'another than so far ({officers})' },
  'pairing.excluded.recusal': { zh: '应当回避：{reason}', en: 'recused: {reason}' },
  'pairing.excluded.absence': {
    zh: '自{from:day}起缺勤，{to:day}返岗',
    en: 'absent from {from:day}, back on {to:day}',
  },
  'pairing.excluded.absenceOpen': {
    zh: '自{from:day}起缺勤，返岗日未定',
    en: 'absent from {from:day} with no announced return',
  },
  'pairing.excluded.capacityUnknown': { zh: '包联上限不详', en: 'the capacity is not known' },
  'pairing.excluded.noCapacity': { zh: '没有包联名额', en: 'has no places' },
  'pairing.unserved.nobody': { zh: '没有足够的人选', en: 'there are not enough officers who come into question' },
  'pairing.unserved.dearer': {
    zh: '人选的名额用于其他企业总成本更低',
    en: 'the places of those who come into question cost less elsewhere',
  },
  'pairing.change.optimum': { zh: '调整后总成本最低', en: 'the whole pairing costs least this way' },
  'pairing.change.officerGone': { zh: '原结对干部已不在名单中', en: 'the officer so far is no longer in the list' },
  'pairing.change.enterpriseGone': { zh: '企业已不在名单中', en: 'the enterprise is no longer in the list' },
  'pairing.witness.capacity': {
    zh: '企业 {enterprises} 需要的名额超出人选 {officers} 的 {places} 个名额，缺 {shortBy} 个',
    en: 'the enterprises {enterprises} compete for {places} places of the officers {officers}: {shortBy} too few',
    todo: {
      zh: '请增加人选或名额，放宽排除条件，或在办法中规定空缺代价',
      en: 'add officers or places, loosen what excludes them, or let the policy price empty places',
    },
  },
  'pairing.witness.minimum': {
    zh: '干部 {officers} 的包联下限共 {places} 个，可结对的企业 {enterprises} 不够，缺 {shortBy} 个',
    en: 'the officers {officers} must take {places} places, but the enterprises {enterprises} leave {shortBy} of them empty',
    todo: { zh: '请降低包联下限，或放宽排除条件', en: 'lower the minimum loads, or loosen what excludes enterprises' },
  },
  'pairing.answer.paired': {
    zh: '结论：{enterprises} 家企业结成 {pairs} 对，空缺 {empty} 个，保持 {kept} 对，更换 {changed} 对，总代价 {cost}',
    en: 'Outcome: {enterprises} enterprises, {pairs} pairs, {empty} places empty, {kept} kept, {changed} changed, cost {cost}',
  },
  'pairing.answer.row': {
    zh: '{enterprise}：{officer}，代价 {cost}（{why:said}）',
    en: '{enterprise}: {officer}, cost {cost} ({why:said})',
  },
  'pairing.answer.other': {
    zh: '{enterprise}：次选 {officer}，全局至少多 {more}',
    en: '{enterprise}: {officer} instead costs at least {more} more in all',
  },
  'pairing.answer.empty': {
    zh: '{enterprise}：空缺 {places} 个，{why:said}',
    en: '{enterprise}: {places} places empty, {why:said}',
  },
  'pairing.answer.change': {
    zh: '{enterprise}：{from} 改为 {to}，{why:said}',
    en: '{enterprise}: {to} instead of {from}, {why:said}',
  },
  'pairing.answer.end': {
    zh: '{enterprise}：{officer} 不再联系，{why:said}',
    en: '{enterprise}: {officer} no longer serves it, {why:said}',
  },
  'pairing.answer.loads': {
    zh: '{officers} 名干部每人 {least} 至 {most} 户，极差 {spread}',
    en: '{officers} officers serve {least} to {most} enterprises each, a spread of {spread}',
  },
  'pairing.answer.proof': {
    zh: '总代价 {cost} 等于影子价格给出的下限，已独立核验',
    en: 'the cost {cost} equals the bound that the prices give, checked independently',
  },
  'pairing.answer.nothing': { zh: '无代价项', en: 'no cost' },
  'pairing.answer.impossible': { zh: '结论：无法结对', en: 'Outcome: no pairing exists' },
};
