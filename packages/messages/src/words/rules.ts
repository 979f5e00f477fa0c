import type { Words } from '../words.ts';

/** The words of `@huiqi/rules`. */
export const rulesWords: Words = {
  'rules.vocabulary.conflict': {
    zh: '“{word}”被两个引擎赋予了不同含义',
    en: '“{word}” is registered twice with different meanings',
    todo: { zh: '改用两个不同的词', en: 'use two different words' },
  },
  'rules.word.unknown': {
    zh: '规则“{rule}”使用了未登记的词“{word}”',
    en: 'rule “{rule}” uses “{word}”, a word nobody registered',
    todo: { zh: '核对拼写，或在词汇表中登记', en: 'check the spelling, or register the word in the vocabulary' },
  },
  'rules.const.type': {
    zh: '常量“{value}”不是所需的类型（{wanted}）',
    en: 'the constant “{value}” is not of the type wanted ({wanted})',
    todo: {
      zh: '金额写作“100万元”或整数分，比率写作“85%”',
      en: 'write money as “100万元” or whole fen, a ratio as “85%”',
    },
  },
  'rules.param.unknown': {
    zh: '规则“{rule}”引用的参数“{word}”不存在',
    en: 'rule “{rule}” looks up the parameter “{word}”, which does not exist',
    todo: { zh: '核对编号，或把参数所在的规则包一并载入', en: 'check the id, or load the pack that holds it' },
  },
  'rules.param.keys': {
    zh: '参数“{param}”的键应为 {wanted}，给出的是 {found}',
    en: 'the parameter “{param}” is keyed by {wanted}, given were {found}',
    todo: { zh: '按参数的键依次写出 by', en: 'give `by` in the order of the keys' },
  },
  'rules.param.overlap': {
    zh: '参数“{param}”的第 {rows} 行同样具体又同时有效，无法取舍',
    en: 'rows {rows} of the parameter “{param}” are equally specific and in force together',
    todo: {
      zh: '收窄其中一行的期间，或加上区分它们的键',
      en: 'narrow one row’s period, or add a key that tells them apart',
    },
  },
  'rules.formula.args': {
    zh: '公式“{formula}”的参数“{argument}”缺少或多余',
    en: 'the argument “{argument}” of the formula “{formula}” is missing or unknown',
    todo: { zh: '按词汇表列出的参数书写', en: 'give the arguments that the vocabulary lists' },
  },
  'rules.type': {
    zh: '“{word}”应为 {wanted}，得到的是 {found}',
    en: '“{word}” should be {wanted}, found {found}',
    todo: { zh: '比较同一类型的两项', en: 'compare two terms of one type' },
  },
  'rules.span.unit': {
    zh: '此处的期间不能以“{unit}”为单位',
    en: 'a span cannot be counted in “{unit}” here',
    todo: {
      zh: '改用日、工作日、月或年；回溯期不能用工作日',
      en: 'use days, workdays, months or years; a look-back takes no workdays',
    },
  },
  'rules.span.shape': {
    zh: '“{word}”的期间写法不对',
    en: 'the span at “{word}” is not well formed',
    todo: {
      zh: '数量用非负整数，单位与顺延方式用语法规定的词',
      en: 'write a whole amount, and unit and roll with the words of the grammar',
    },
  },
  'rules.outcome.data': {
    zh: '结果参数“{word}”的写法不对',
    en: 'the argument “{word}” of the outcome is not well formed',
    todo: { zh: '按该引擎的说明书写', en: 'write it as the engine describes' },
  },
  'rules.comparison.word': {
    zh: '比较应当恰有一个比较词，现有：{found}',
    en: 'a comparison has exactly one word, found: {found}',
    todo: { zh: '只保留 eq、ne、in、lt、lte、gt、gte 之一', en: 'keep one of eq, ne, in, lt, lte, gt, gte' },
  },
  'rules.comparison.order': {
    zh: '“{fact}”（{type}）没有大小之分，不能用 {word}',
    en: '“{fact}” ({type}) has no order, so {word} cannot be asked',
    todo: {
      zh: '改用 eq 或 in，或在词汇表中给出等级次序',
      en: 'use eq or in, or give the grades an order in the vocabulary',
    },
  },
  'rules.quantifier.word': {
    zh: '集合条件应当恰有一个量词，现有：{found}',
    en: 'a condition on a collection has exactly one quantifier, found: {found}',
    todo: { zh: '只保留 some、every、none、count 之一', en: 'keep one of some, every, none, count' },
  },
  'rules.quantifier.bounds': {
    zh: '“{quantifier}”的上下限写法不对：只有 count 需要 gte 或 lte',
    en: 'the bounds of “{quantifier}” are wrong: only count takes gte or lte',
    todo: { zh: '给 count 加上 gte 或 lte，其他量词去掉', en: 'give count a gte or lte, and the others none' },
  },
  'rules.collection.day': {
    zh: '集合“{collection}”的记录没有日期，不能限定期间',
    en: 'the records of “{collection}” bear no day, so no span can be asked of them',
    todo: { zh: '去掉 within，或在词汇表中指明日期字段', en: 'drop `within`, or name the day field in the vocabulary' },
  },
  'rules.outcome.unknown': {
    zh: '规则“{rule}”的结果 {found} 未登记',
    en: 'rule “{rule}” gives {found}, which is no registered outcome',
    todo: { zh: '恰好写一个已登记的结果', en: 'give exactly one registered outcome' },
  },
  'rules.outcome.argument': {
    zh: '结果“{outcome}”的参数“{argument}”缺少或多余',
    en: 'the argument “{argument}” of the outcome “{outcome}” is missing or unknown',
    todo: { zh: '按词汇表列出的参数书写', en: 'give the arguments that the vocabulary lists' },
  },
  'rules.pack.example': {
    zh: '规则包“{pack}”是虚构示例，未经允许不参与判定',
    en: 'the pack “{pack}” is invented example policy and does not decide unless asked for',
    todo: { zh: '正式使用时换成本地真实政策', en: 'replace it by the real local policy' },
  },
  'rules.pack.shape': {
    zh: '规则包此处的写法不对：{found}',
    en: 'the pack is not well formed here: {found}',
    todo: { zh: '按规则包的 JSON Schema 修改', en: 'mend it by the JSON Schema of packs' },
  },
  'rules.source.missing': {
    zh: '依据的文件“{document}”不在规则包的文件表中',
    en: 'the source “{document}” is not among the pack’s documents',
    todo: { zh: '在 documents 中补上该文件', en: 'add the document under `documents`' },
  },
  'rules.id.reused': {
    zh: '编号“{id}”用了两次',
    en: 'the id “{id}” is used twice',
    todo: { zh: '给其中一条换一个从未用过的编号', en: 'give one of them an id that was never used' },
  },
  'rules.replaces.unknown': {
    zh: '要替代的规则“{id}”不在更上层的规则包中',
    en: 'the rule “{id}” that is to be replaced is in no earlier layer',
    todo: { zh: '核对编号，并把上层规则包排在前面', en: 'check the id, and put the upper layer first' },
  },
  'rules.cycle': {
    zh: '事实循环推导：{facts}',
    en: 'a fact is derived from itself: {facts}',
    todo: { zh: '断开其中一条推导', en: 'break one of the derivations' },
  },
  'rules.fact.type': {
    zh: '事实“{fact:title}”的值不是 {wanted}，按未知处理',
    en: 'the value of “{fact:title}” is no {wanted}; it counts as unknown',
    todo: { zh: '按要求的类型重新填写', en: 'give it in the type asked for' },
  },
  'rules.fact.conflict': {
    zh: '事实“{fact:title}”在 {sources} 中说法不一，按未知处理',
    en: 'the sources {sources} disagree on “{fact:title}”; it counts as unknown',
    todo: { zh: '核实后更正其中一处', en: 'find out which is right and correct the other' },
  },
  'rules.derived.conflict': {
    zh: '规则 {rules:title} 对“{fact:title}”得出不同结果，按未知处理',
    en: 'the rules {rules:title} derive different values for “{fact:title}”; it counts as unknown',
    todo: { zh: '让这些规则的条件互不重叠', en: 'make their conditions exclude each other' },
  },
  'rules.lint.gap': {
    zh: '“{id}”在 {from} 至 {to}（不含）之间没有值或文本',
    en: '“{id}” has no value or text from {from} up to {to}',
    todo: { zh: '补上这段期间，或说明为何没有', en: 'fill the days, or say why there is none' },
  },
  'rules.lint.layerGap': {
    zh: '规则 {rules} 前后衔接，但 {from} 至 {to}（不含）之间没有一条有效',
    en: '{rules} follow each other, and none is in force from {from} up to {to}',
    todo: { zh: '补上这段期间，或说明为何没有', en: 'fill the days, or say why there is none' },
  },
  'rules.lint.rangeGap': {
    zh: '“{id}”的“{key}”在 {from} 至 {to}（不含）之间没有档次',
    en: '“{id}” has no row for “{key}” from {from} up to {to}',
    todo: { zh: '补上这一档，或说明为何没有', en: 'fill the range, or say why there is none' },
  },
  'rules.lint.deadClause': {
    zh: '规则“{id}”中关于“{about}”的条件永远不会成立',
    en: 'a clause of rule “{id}” about “{about}” can never hold',
    todo: { zh: '更正取值或界限，否则删去', en: 'correct the value or bound, or delete the clause' },
  },
  'rules.lint.emptyPeriod': {
    zh: '期间 {from} 至 {to}（不含）没有一天',
    en: 'the period from {from} up to {to} has no day',
    todo: { zh: '终止日应晚于起始日', en: 'let it end after it begins' },
  },
  'rules.lint.outsideDocument': {
    zh: '规则“{id}”的有效期与其文件“{document}”的有效期没有交集',
    en: 'rule “{id}” is in force only when its document “{document}” is not',
    todo: { zh: '核对两者的起止日期', en: 'check the days of both' },
  },
  'rules.lint.mirror': {
    zh: '文件“{document}”的网址 {url} 不是发布机关自己的网址',
    en: 'the address {url} of “{document}” is not the issuer’s own',
    todo: { zh: '换成发布机关的网址，否则删去', en: 'use the issuer’s address or none' },
  },
  'rules.lint.unconfirmed': {
    zh: '“{id}”尚未核实原文，默认不参与判定',
    en: '“{id}” is unconfirmed and off by default',
    todo: { zh: '找到原文核实后提高证据等级', en: 'read the text and raise the evidence mark' },
  },
  'rules.lint.outranked': {
    zh: '更可靠的来源对“{document}”有不同说法：{says}',
    en: 'a better account says otherwise of “{document}”: {says}',
    todo: { zh: '以更可靠的来源为准，改正规则包', en: 'take the better account and mend the pack' },
  },
  'rules.lint.draft': {
    zh: '“{id}”出自草案“{document}”，不参与判定',
    en: '“{id}” comes from the draft “{document}” and never decides',
  },
  'rules.lint.unused': {
    zh: '“{id}”没有被任何规则使用',
    en: 'no rule uses “{id}”',
    todo: { zh: '确认不需要后删去', en: 'delete it if it is not needed' },
  },
  'evidence.report': {
    zh: '下列依据仅见于转述，未读到原文：{texts}',
    en: 'known only from secondary accounts, the text itself was not read: {texts}',
    todo: { zh: '作出决定前请核对原文', en: 'read the text before deciding' },
  },
  'evidence.none': {
    zh: '下列依据未经核实，由使用者自行启用：{texts}',
    en: 'unconfirmed, and turned on by the user: {texts}',
    todo: { zh: '核实之前不得作为决定依据', en: 'do not decide on it before it is confirmed' },
  },
  'evidence.parameter': { zh: '{text}（“{param:title}”）', en: '{text} (“{param:title}”)' },
  'evidence.off': {
    zh: '“{param:title}”只有未经核实的说法：{value:as}，默认不用。{note}',
    en: 'of “{param:title}” only an unconfirmed account is known, {value:as}, which is off by default. {note}',
    todo: { zh: '请以读到的文件为准', en: 'go by the text once it is read' },
  },
  'pack.example': {
    zh: '本结论依据虚构的示例政策“{pack:title}”，不得用于实际工作',
    en: 'this answer rests on invented example policy “{pack:title}” and must not be used in earnest',
  },
  'steps.unmasked': {
    zh: '个人信息因“{purpose}”而显示',
    en: 'personal fields are shown for “{purpose}”',
  },
};
