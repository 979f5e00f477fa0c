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
  'rules.word.near': {
    zh: '规则“{rule}”使用了未登记的词“{word}”',
    en: 'rule “{rule}” uses “{word}”, a word nobody registered',
    todo: { zh: '是否想写“{nearest}”？', en: 'did you mean “{nearest}”?' },
  },
  'rules.const.type': {
    zh: '常量“{value}”不是所需的类型（{wanted}）',
    en: 'the constant “{value}” is not of the type wanted ({wanted})',
    todo: {
      zh: '金额（fen）写作“100万元”或整数分，比率（ratio）写作“85%”，整数（integer）写作不带引号和单位的 300，日期写作“2026-03-05”，是否（boolean）写作 true、false',
      en: 'write money (fen) as “100万元” or whole fen, a ratio as “85%”, an integer as 300 without quotes or unit, a day as “2026-03-05”, a boolean as true or false',
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
      zh: '数量用非负整数，不超过二百年；单位与顺延方式用语法规定的词',
      en: 'write a whole amount of at most two hundred years, and unit and roll with the words of the grammar',
    },
  },
  'rules.condition.shape': {
    zh: '规则“{rule}”的条件写法不对',
    en: 'a condition of rule “{rule}” is not well formed',
    todo: { zh: '按规则包的 JSON Schema 修改', en: 'mend it by the JSON Schema of packs' },
  },
  'rules.term.shape': {
    zh: '规则“{rule}”有一项的写法不对：{found}',
    en: 'a term of rule “{rule}” is not well formed: {found}',
    todo: {
      zh: '在花括号内写 "const": "50%"（常量）、"fact": "…"（事实）或 "param": "…"（参数）',
      en: 'write, in braces, "const": "50%" for a constant, "fact": "…" for a fact or "param": "…" for a parameter',
    },
  },
  'rules.outcome.word': {
    zh: '结果参数“{word}”不能写“{found}”',
    en: 'the argument “{word}” of the outcome cannot be “{found}”',
    todo: { zh: '可写：{allowed}', en: 'write one of: {allowed}' },
  },
  'rules.outcome.wordNear': {
    zh: '结果参数“{word}”不能写“{found}”，可写：{allowed}',
    en: 'the argument “{word}” of the outcome cannot be “{found}”; it is one of: {allowed}',
    todo: { zh: '是否想写“{nearest}”？', en: 'did you mean “{nearest}”?' },
  },
  'rules.outcome.range': {
    zh: '规则“{rule}”的结果参数“{word}”为 {found}，超出允许范围',
    en: 'the argument “{word}” of rule “{rule}” is {found}, which is out of range',
    todo: {
      zh: '比例在 0 至 100% 之间，金额和数量不为负；核对取值',
      en: 'a share lies between 0 and 100%, amounts and counts are not negative: check the value',
    },
  },
  'rules.outcome.key': {
    zh: '结果参数“{word}”中没有名为“{key}”的项',
    en: 'the argument “{word}” of the outcome has nothing called “{key}”',
    todo: { zh: '删去这一项，或核对拼写', en: 'take it out, or check the spelling' },
  },
  'rules.outcome.lacking': {
    zh: '结果“{word}”缺少“{key}”',
    en: 'the outcome “{word}” lacks “{key}”',
    todo: { zh: '补上这一项', en: 'add it' },
  },
  'rules.outcome.true': {
    zh: '结果参数“{word}”只能写 true，写的是 {found}',
    en: 'the argument “{word}” of the outcome can only be true, found {found}',
    todo: { zh: '不适用时整项删去', en: 'leave it out where it does not hold' },
  },
  'rules.outcome.text': {
    zh: '结果参数“{word}”的文字写法不对：{found}',
    en: 'the text of the argument “{word}” of the outcome is not well formed: {found}',
    todo: {
      zh: '写不为空的文字；有固定写法的照样写：{example}',
      en: 'write a text that is not empty; where it has a form, like this: {example}',
    },
  },
  'rules.outcome.name': {
    zh: '结果参数“{word}”应写一个编号或名称，写的是 {found}',
    en: 'the argument “{word}” of the outcome is an id or a name, found {found}',
    todo: { zh: '写规则、规则组或事件的编号', en: 'write the id of a rule, a group or an event' },
  },
  'rules.outcome.bilingual': {
    zh: '结果参数“{word}”应写中英两种文字，写的是 {found}',
    en: 'the argument “{word}” of the outcome is a text in two languages, found {found}',
    todo: { zh: '在花括号内写 "zh": "…", "en": "…"', en: 'write, in braces, "zh": "…", "en": "…"' },
  },
  'rules.outcome.whole': {
    zh: '结果参数“{word}”应为整数（从 {least} 到 {most}），写的是 {found}',
    en: 'the argument “{word}” of the outcome is a whole number from {least} to {most}, found {found}',
    todo: {
      zh: '写整数，不加引号；“未知”表示没有上限',
      en: 'write a whole number without quotes; “unknown” means that there is no upper bound',
    },
  },
  'rules.outcome.share': {
    zh: '结果参数“{word}”应为 0 至 1 的分数，写的是 {found}',
    en: 'the argument “{word}” of the outcome is a fraction from 0 to 1, found {found}',
    todo: { zh: '在花括号内写 "num": 3, "den": 10', en: 'write, in braces, "num": 3, "den": 10' },
  },
  'rules.outcome.amount': {
    zh: '结果参数“{word}”应为金额或数量，写的是 {found}',
    en: 'the argument “{word}” of the outcome is an amount or a number, found {found}',
    todo: {
      zh: '金额写作“20元”，比率写作“0.7%”，数量写作“1.5”或整数',
      en: 'write money as “20元”, a rate as “0.7%”, a measure as “1.5” or a whole number',
    },
  },
  'rules.outcome.span': {
    zh: '结果参数“{word}”应为期间，写的是 {found}',
    en: 'the argument “{word}” of the outcome is a span, found {found}',
    todo: {
      zh: '在花括号内写 "amount": 6, "unit": "month"；有的期间只能用日、月、年',
      en: 'write, in braces, "amount": 6, "unit": "month"; some spans take days, months and years only',
    },
  },
  'rules.outcome.list': {
    zh: '结果参数“{word}”应为不空的列表，写的是 {found}',
    en: 'the argument “{word}” of the outcome is a list that is not empty, found {found}',
    todo: {
      zh: '用方括号列出各项；没有就整项删去',
      en: 'list the items in brackets, or leave it out where there are none',
    },
  },
  'rules.outcome.record': {
    zh: '结果参数“{word}”应为一组键值，写的是 {found}',
    en: 'the argument “{word}” of the outcome has named parts, found {found}',
    todo: { zh: '按该引擎的说明书写', en: 'write it as the engine describes' },
  },
  'rules.outcome.map': {
    zh: '结果参数“{word}”应为一组键值，写的是 {found}',
    en: 'the argument “{word}” of the outcome has named parts, found {found}',
    todo: { zh: '按该引擎的说明书写', en: 'write it as the engine describes' },
  },
  'rules.outcome.either': {
    zh: '结果参数“{word}”的写法不对：{found}',
    en: 'the argument “{word}” of the outcome is not well formed: {found}',
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
    zh: '结果“{outcome}”没有名为“{argument}”的参数',
    en: 'the outcome “{outcome}” has no argument “{argument}”',
    todo: { zh: '按词汇表列出的参数书写', en: 'give the arguments that the vocabulary lists' },
  },
  'rules.pack.example': {
    zh: '规则包“{pack}”是虚构示例，未经允许不参与判定',
    en: 'the pack “{pack}” is invented example policy and does not decide unless asked for',
    todo: {
      zh: '试算时写明允许（命令行 --examples，程序 examples: true）；正式使用时换成本地真实政策',
      en: 'to try it, let it in (--examples on the command line, examples: true in a program); replace it by the real local policy in use',
    },
  },
  'rules.pack.digest': {
    zh: '规则包的摘要与内容不符：写的是 {found}，应为 {wanted}',
    en: 'the digest of the pack is not that of its content: found {found}, it should be {wanted}',
    todo: {
      zh: '内容若有意改过，删去 digest，由程序重新计算；否则重新取得原文件',
      en: 'take the digest out where the content was changed on purpose; otherwise get the file again',
    },
  },
  'rules.pack.json': {
    zh: '不是 JSON：第 {line} 行第 {column} 列起读不下去',
    en: 'no JSON: it cannot be read on from line {line}, column {column}',
    todo: { zh: '核对引号、逗号和括号', en: 'check quotation marks, commas and brackets' },
  },
  'rules.pack.encoding': {
    zh: '文件不是 UTF-8 编码',
    en: 'the file is not in UTF-8',
    todo: { zh: '另存为 UTF-8（有的编辑器默认存为 GBK）', en: 'save it as UTF-8; some editors save as GBK' },
  },
  'rules.pack.unsealed': {
    zh: '规则包“{pack}”没有摘要，结论将无从核对',
    en: 'the pack “{pack}” has no digest, so that no answer could be checked',
    todo: {
      zh: '用 loadPack 读取文件，不要直接用 JSON.parse 的结果',
      en: 'read the file by loadPack, not by JSON.parse alone',
    },
  },
  'rules.shape.key': {
    zh: '这里没有名为“{key}”的项',
    en: 'there is no “{key}” here',
    todo: { zh: '删去，或核对拼写', en: 'delete it, or check the spelling' },
  },
  'rules.shape.keyNear': {
    zh: '这里没有名为“{key}”的项',
    en: 'there is no “{key}” here',
    todo: { zh: '是否想写“{nearest}”？', en: 'did you mean “{nearest}”?' },
  },
  'rules.shape.missing': {
    zh: '缺少“{name}”',
    en: '“{name}” is missing',
    todo: { zh: '请补上', en: 'add it' },
  },
  'rules.shape.empty': {
    zh: '“{name}”是空白',
    en: '“{name}” is blank',
    todo: { zh: '请填写；可有可无的项直接删去', en: 'fill it in, or delete it where it is optional' },
  },
  'rules.shape.oneOf': {
    zh: '“{found}”不在可选的写法之中',
    en: '“{found}” is none of what may stand here',
    todo: { zh: '可写：{wanted}', en: 'write one of: {wanted}' },
  },
  'rules.shape.day': {
    zh: '“{found}”不是日期',
    en: '“{found}” is no day',
    todo: { zh: '请写成 2026-03-05', en: 'write it as 2026-03-05' },
  },
  'rules.shape.form': {
    zh: '“{name}”的写法不对：{found}',
    en: '“{name}” has another form: {found}',
    todo: { zh: '可用的写法见 huiqi schema pack', en: 'see the forms with huiqi schema pack' },
  },
  'rules.shape.type.text': {
    zh: '“{name}”应为文字，写的是 {found}',
    en: '“{name}” is a text, found {found}',
    todo: { zh: '请写成文字，前后加引号', en: 'write a text, in quotes' },
  },
  'rules.shape.type.integer': {
    zh: '“{name}”应为整数，写的是 {found}',
    en: '“{name}” is a whole number, found {found}',
    todo: { zh: '请写成整数；比率写作“85%”', en: 'write a whole number, a ratio as “85%”' },
  },
  'rules.shape.type.boolean': {
    zh: '“{name}”应为是或否，写的是 {found}',
    en: '“{name}” is yes or no, found {found}',
    todo: { zh: '请写 true 或 false', en: 'write true or false' },
  },
  'rules.shape.type.list': {
    zh: '“{name}”应为列表，写的是 {found}',
    en: '“{name}” is a list, found {found}',
    todo: { zh: '请加方括号，只有一项也写成列表', en: 'write a list in brackets, even of one' },
  },
  'rules.shape.type.record': {
    zh: '“{name}”应为一组数据，写的是 {found}',
    en: '“{name}” is a record, found {found}',
    todo: { zh: '请写成花括号括起的各项', en: 'write its parts in braces' },
  },
  'rules.fact.name': {
    zh: '自带的事实“{fact}”名称不合要求',
    en: 'the pack’s own fact “{fact}” is not well named',
    todo: {
      zh: '以 local. 开头，后面用英文字母和数字，如 local.brandYears',
      en: 'begin with local., then letters and digits, such as local.brandYears',
    },
  },
  'rules.fact.twice': {
    zh: '规则包 {packs} 都自带“{fact}”，含义不同',
    en: 'the packs {packs} both bring “{fact}”, with different meanings',
    todo: { zh: '给其中一个换个名称', en: 'give one of them another name' },
  },
  'rules.fact.shape': {
    zh: '自带的事实“{fact}”的“{part}”与其类型不符',
    en: 'the “{part}” of the pack’s own fact “{fact}” does not go with its type',
    todo: {
      zh: '可选值只用于文字；次序要列全可选值；上下限只用于数字，上限不低于下限',
      en: 'values go with texts only, an order names every value, bounds go with numbers and the upper one is not below the lower',
    },
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
  'bureau.shape': {
    zh: '打开单位所给的“{part}”缺少或写法不对',
    en: 'the “{part}” that the bureau is to be opened with is missing or in another form',
    todo: {
      zh: 'packs 写规则包的列表，calendar 写工作日历，如 cnCalendar',
      en: 'give `packs` as a list of packs and `calendar` as a working calendar such as cnCalendar',
    },
  },
  'rules.case.shape': {
    zh: '案件的“{part}”不是一组名称和值',
    en: 'the “{part}” of the matter is no object of names and values',
    todo: { zh: '没有内容时给出空对象', en: 'give an empty object where there is nothing to say' },
  },
  'rules.engine.missing': {
    zh: '规则册未含引擎“{engine}”的词汇，因此也没有它的规则',
    en: 'the packs were compiled without the words of “{engine}”, so none of its rules are there',
    todo: {
      zh: '编译时请并入 {engine}Vocabulary',
      en: 'join {engine}Vocabulary into what the packs are compiled with',
    },
  },
  'rules.case.book': {
    zh: '所给的不是规则册',
    en: 'what was given is no rule book',
    todo: { zh: '请传入 compile 的结果或 bureau.book', en: 'pass what `compile` gives, or bureau.book' },
  },
  'rules.fact.integer': {
    zh: '“{title}”应为整数，给出的是“{found}”，按未知处理',
    en: '“{title}” is a whole number, given was “{found}”; it counts as unknown',
    todo: { zh: '写成不带引号的整数，如 20', en: 'write a whole number without quotes, such as 20' },
  },
  'rules.fact.fen': {
    zh: '“{title}”应为以分计的整数金额，给出的是“{found}”，按未知处理',
    en: '“{title}” is money in whole fen, given was “{found}”; it counts as unknown',
    todo: {
      zh: '金额一律以分计：2500万元写作 2500000000，可用 parseYuan 换算',
      en: 'write whole fen: 25 million yuan are 2500000000; parseYuan converts a text',
    },
  },
  'rules.fact.ratio': {
    zh: '“{title}”应为分数，给出的是“{found}”，按未知处理',
    en: '“{title}” is an exact fraction, given was “{found}”; it counts as unknown',
    todo: {
      zh: '写明分子 num 和分母 den，1.5 即 num 为 3、den 为 2；可用 parseRatio 换算',
      en: 'give its num and den, 3 and 2 for 1.5; parseRatio converts a text',
    },
  },
  'rules.fact.boolean': {
    zh: '“{title}”应为是或否，给出的是“{found}”，按未知处理',
    en: '“{title}” is yes or no, given was “{found}”; it counts as unknown',
    todo: { zh: '写成不带引号的 true 或 false', en: 'write true or false without quotes' },
  },
  'rules.fact.text': {
    zh: '“{title}”应为文字或代码，给出的是“{found}”，按未知处理',
    en: '“{title}” is a text or a code, given was “{found}”; it counts as unknown',
    todo: { zh: '数字代码也要加引号，如 "05"', en: 'put quotes around a code of digits too, such as "05"' },
  },
  'rules.fact.list': {
    zh: '“{title}”应为一列值，给出的是“{found}”，按未知处理',
    en: '“{title}” is a list of values, given was “{found}”; it counts as unknown',
    todo: { zh: '写成 [1, 2, 3]', en: 'write [1, 2, 3]' },
  },
  'rules.fact.collection': {
    zh: '“{title}”应为一组记录，给出的是“{found}”，按未知处理',
    en: '“{title}” is a set of records, given was “{found}”; it counts as unknown',
    todo: {
      zh: '记录列在 records，completeOver 写其齐全的期间 from、to，不知道时写 null',
      en: 'list the records under `records`, and under `completeOver` the days from and to over which they are complete, or null',
    },
  },
  'rules.fact.record': {
    zh: '“{title}”中有一条不是记录（{found}），其内容按未知处理',
    en: 'one of “{title}” is no record ({found}); nothing of it is known',
    todo: { zh: '每条记录写成一组名称和值', en: 'write each record as an object of names and values' },
  },
  'rules.fact.complete': {
    zh: '“{title}”齐全的期间写法不对，按不知道是否齐全处理',
    en: 'the days over which “{title}” is complete are not well formed; it counts as not known to be complete',
    todo: {
      zh: '写明 from 和 to（止日当天不含，没有终止的写 null）；不知道时整个写 null',
      en: 'give `from` and `to`, the end not included and null where there is none; or null where it is not known',
    },
  },
  'rules.fact.blank': {
    zh: '“{title}”是空白，按未知处理',
    en: '“{title}” is blank; it counts as unknown',
    todo: { zh: '不知道的不要填', en: 'leave out what is not known' },
  },
  'rules.fact.range': {
    zh: '“{title}”不会是 {found}（应 {wanted}），按未知处理',
    en: '“{title}” cannot be {found} (it is {wanted}); it counts as unknown',
    todo: { zh: '请核对数值和单位', en: 'check the number and its unit' },
  },
  'rules.fact.code': {
    zh: '“{title}”没有“{found}”这一项，按未知处理',
    en: '“{title}” knows no “{found}”; it counts as unknown',
    todo: { zh: '可选：{allowed}', en: 'one of: {allowed}' },
  },
  'rules.fact.codeNear': {
    zh: '“{title}”没有“{found}”这一项，是否想写 {meant}？按未知处理',
    en: '“{title}” knows no “{found}”; did you mean {meant}? It counts as unknown',
    todo: { zh: '可选：{allowed}', en: 'one of: {allowed}' },
  },
  'rules.fact.unknown': {
    zh: '没有规则会问事实“{name}”',
    en: 'no rule can ask for the fact “{name}”',
    todo: { zh: '核对名称', en: 'check the name' },
  },
  'rules.fact.unknownNear': {
    zh: '没有规则会问事实“{name}”，是否想写“{nearest}”？',
    en: 'no rule can ask for the fact “{name}”; did you mean “{nearest}”?',
    todo: { zh: '核对名称', en: 'check the name' },
  },
  'rules.event.unknown': {
    zh: '没有规则会问事件“{name}”',
    en: 'no rule can ask for the event “{name}”',
    todo: { zh: '核对名称', en: 'check the name' },
  },
  'rules.event.unknownNear': {
    zh: '没有规则会问事件“{name}”，是否想写“{nearest}”？',
    en: 'no rule can ask for the event “{name}”; did you mean “{nearest}”?',
    todo: { zh: '核对名称', en: 'check the name' },
  },
  'rules.judgement.shape': {
    zh: '对“{clause}”的人工认定缺少“{part}”或写法不对，按未认定处理',
    en: 'the judgement on “{clause}” lacks “{part}” or has it in another form; it counts for nothing',
    todo: {
      zh: 'answer 写 met 或 not-met，by 写签字人，on 写签字日期',
      en: 'give met or not-met as `answer`, who signed as `by`, and the day as `on`',
    },
  },
  'rules.judgement.unknownNear': {
    zh: '没有规则等待对“{clause}”的人工认定，是否想写“{nearest}”？',
    en: 'no rule waits for a judgement on “{clause}”; did you mean “{nearest}”?',
    todo: { zh: '核对条款名称', en: 'check the clause' },
  },
  'rules.fact.conflict': {
    zh: '事实“{fact:title}”：{sources}说法不一，按未知处理',
    en: 'there is disagreement on “{fact:title}” between {sources}; it counts as unknown',
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
  'rules.lint.value': {
    zh: '“{fact}”不会取值“{found}”',
    en: '“{fact}” never has the value “{found}”',
    todo: { zh: '可写：{allowed}', en: 'write one of: {allowed}' },
  },
  'rules.lint.valueNear': {
    zh: '“{fact}”不会取值“{found}”，可写：{allowed}',
    en: '“{fact}” never has the value “{found}”; it is one of: {allowed}',
    todo: { zh: '是否想写 {nearest}？', en: 'did you mean {nearest}?' },
  },
  'rules.lint.name': {
    zh: '规则“{id}”的“{word}”提到“{name}”，但没有这样的规则、规则组或事件',
    en: 'the “{word}” of rule “{id}” names “{name}”, but no such rule, group or event is there',
    todo: { zh: '核对编号，或把它所在的规则包一并载入', en: 'check the name, or load the pack that holds it' },
  },
  'rules.lint.nameNear': {
    zh: '规则“{id}”的“{word}”提到“{name}”，但没有这样的规则、规则组或事件',
    en: 'the “{word}” of rule “{id}” names “{name}”, but no such rule, group or event is there',
    todo: { zh: '是否想写“{nearest}”？', en: 'did you mean “{nearest}”?' },
  },
  'rules.lint.group': {
    zh: '规则“{id}”没有写 group，不会被问到',
    en: 'rule “{id}” names no group, so that it is never asked',
    todo: { zh: '写明它属于哪个规则组，如奖项的编号', en: 'name its group, such as the id of the award' },
  },
  'rules.lint.rivals': {
    zh: '规则 {rules} 同时有效，对同一事项给出不同的值，条件看不出互相排斥',
    en: 'the rules {rules} are in force together and give one thing different values; their conditions cannot be seen to exclude each other',
    todo: {
      zh: '让两条规则的条件互不重叠，或写明由哪一条替代另一条',
      en: 'let their conditions exclude each other, or let one replace the other',
    },
  },
  'rules.lint.inclusiveEnd': {
    zh: '期间的止日 {to} 当天不含在内',
    en: 'the period ends before {to}: the day itself does not count',
    todo: { zh: '若当天仍有效，写作 {next}', en: 'where it is in force on that day, write {next}' },
  },
  'rules.lint.bareMoney': {
    zh: '金额 {found} 没有写单位，按分计，即 {found:yuan}',
    en: 'the sum {found} has no unit and counts fen: {found:yuan}',
    todo: { zh: '若指元，写作“{written}”', en: 'where yuan are meant, write “{written}”' },
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
