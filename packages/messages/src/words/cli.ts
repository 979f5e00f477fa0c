import type { Words } from '../words.ts';

/** The words of `@huiqi/cli`. */
export const cliWords: Words = {
  'cli.help.all': {
    zh: '惠企命令行。用法：huiqi 命令 [选项]',
    en: 'The command line of Huiqi. Usage: huiqi VERB [options]',
  },
  'cli.help.more': {
    zh: '各命令的说明：huiqi 命令 --help。退出码：0 全部正常，1 有数据行未能处理或发现问题，2 用法有误。',
    en: 'More on a verb: huiqi VERB --help. Exit code: 0 all well, 1 a line failed or something is wrong, 2 called wrongly.',
  },
  'cli.help.fields': {
    zh: '每行一个 JSON，字段如下（带 * 的必填；格式见 huiqi schema 命令.input）：',
    en: 'One JSON object per line with these fields (* in every line; their shape: huiqi schema VERB.input):',
  },
  'cli.help.options': { zh: '[选项]', en: '[options]' },
  'cli.verb.creditCode': { zh: '校验统一社会信用代码', en: 'check credit codes' },
  'cli.verb.size': { zh: '企业划型', en: 'the size of enterprises' },
  'cli.verb.award': { zh: '审查奖项申报条件', en: 'who may apply for an award' },
  'cli.verb.due': { zh: '计算办理期限', en: 'until when something has to be done' },
  'cli.verb.alarms': { zh: '提醒：到期摘要和日历文件', en: 'reminders: digests and a calendar file' },
  'cli.verb.waiver': { zh: '判定费用减免', en: 'what fee orders cost after waivers' },
  'cli.verb.pair': { zh: '干部与企业结对', en: 'pair officers with enterprises' },
  'cli.verb.ledger': { zh: '读写台账（xlsx、CSV）', en: 'read and write ledgers (xlsx, CSV)' },
  'cli.verb.checkNumbers': { zh: '核对文稿中的数字（对账）', en: 'check the numbers of a draft' },
  'cli.verb.schema': { zh: '输出数据格式（JSON Schema）', en: 'print a JSON Schema' },
  'cli.verb.packLint': { zh: '检查规则包', en: 'look packs over' },
  'cli.verb.packTest': { zh: '运行规则用例', en: 'run worked cases' },
  'cli.verb.packDiff': { zh: '比较规则包的两个版本', en: 'compare two versions of a pack' },
  'cli.verb.packPage': { zh: '把规则包写成说明页', en: 'write a pack as a page' },
  'cli.verb.packNew': { zh: '新建规则包', en: 'start a pack' },
  'cli.verb.unknown': {
    zh: '没有命令“{name}”',
    en: 'there is no verb “{name}”',
    todo: { zh: '用 huiqi --help 查看全部命令', en: 'see huiqi --help' },
  },
  'cli.verb.unknownNear': {
    zh: '没有命令“{name}”',
    en: 'there is no verb “{name}”',
    todo: { zh: '是否想用“{nearest}”？', en: 'did you mean “{nearest}”?' },
  },
  'cli.help.creditCode': {
    zh: '每行给出校验结果；代码有误是结果，不算出错行。',
    en: 'Each line is answered by its reading; a wrong code is an answer, no failed line.',
  },
  'cli.help.size': {
    zh: 'events 中给出 classify（按哪一天划型）；classes 列出要一并判定的分类，如 enterprise.aboveScale、enterprise.smallLowProfit。',
    en: 'events gives classify, the day it is asked for; classes lists other classes to tell, such as enterprise.aboveScale or enterprise.smallLowProfit.',
  },
  'cli.verb.awardLadder': { zh: '逐级审查整个奖项梯次', en: 'how every award of a ladder stands' },
  'cli.verb.awardPlan': { zh: '规划通往某一奖项的培育路径', en: 'the way to an award, step by step' },
  'cli.verb.awardChart': { zh: '输出质量奖梯次图', en: 'the ladder of awards as a page' },
  'cli.help.awardLadder': {
    zh: '梯次缺省按 --division 所在省份。',
    en: 'The ladder is that of --division unless given.',
  },
  'cli.help.awardPlan': {
    zh: 'steps 为本单位的步骤表（责任人、天数、费用、效果）。',
    en: 'steps is the bureau’s table (owner, days, cost, effects).',
  },
  'cli.help.awardChart': {
    zh: '按 --division 输出随附的奖项梯次，html 为网页，md（缺省）为 Markdown。',
    en: 'Prints the shipped ladder of --division, as a page (html) or as Markdown (md, the default).',
  },
  'cli.award.ladder': {
    zh: '没有“{found}”的奖项梯次；随附的有 {known}',
    en: 'there is no ladder for “{found}”; shipped are {known}',
    todo: { zh: '用 ladder 写明梯次编号，或用 --division 写明地区', en: 'name a ladder, or the division' },
  },
  'cli.awardLadder.rung': { zh: '【{name}】', en: '[{name}]' },
  'cli.awardChart.cycle': { zh: '每{years}年一届', en: 'every {years} years' },
  'cli.awardChart.quota': { zh: '{grade}不超过{atMost}个', en: '{grade}: at most {atMost}' },
  'cli.awardChart.range': { zh: '{grade}{atLeast}至{atMost}个', en: '{grade}: {atLeast} to {atMost}' },
  'cli.awardChart.name': { zh: '又名或曾名{name}', en: 'also or formerly {name}' },
  'cli.awardChart.ended': { zh: '{day}起不再评选', en: 'no longer given from {day}' },
  'cli.grade.award': { zh: '质量奖', en: 'award' },
  'cli.grade.innovation': { zh: '创新奖', en: 'innovation award' },
  'cli.grade.organisation': { zh: '组织奖', en: 'organisation award' },
  'cli.grade.nomination': { zh: '提名奖', en: 'nomination' },
  'cli.grade.proposed': { zh: '拟授奖', en: 'proposed' },
  'cli.grade.other': { zh: '其他', en: 'other' },
  'cli.help.award': {
    zh: 'award 为奖项编号，events 中给出 filing（申报日）。',
    en: 'award is its id, events gives filing.',
  },
  'cli.help.due': {
    zh: 'clock 为期限的规则组或规则编号，events 中给出起算事由的日期。',
    en: 'clock is a group of rules or a rule, events gives the day it runs from.',
  },
  'cli.help.alarms': {
    zh: '每行是写明截止日的事项 {"duty","title","enterprise","officer","due","done",…}，由规则计算的期限 {"clock","facts","events",…}，或者周期性事项 {"duty","facts","events","period",…}（不写 period 时自决定日起十五个月）。给出 --out 时写出 alarms.ics、digest.md、digest.html 和 revisions.json。',
    en: 'Each line is an item with its due day {"duty","title","enterprise","officer","due","done",…}, a clock to count {"clock","facts","events",…}, or a recurring duty {"duty","facts","events","period",…}, fifteen months from the day of the decision without a period. With --out it writes alarms.ics, digest.md, digest.html and revisions.json.',
  },
  'cli.help.waiver': {
    zh: 'order 为收费单，金额以分计。答复里问到的，就填在所问的位置：关于单项的写进 lines，日期写进 events，签字认定写进 judgements，其余写进 facts。封顶问到的减免台账（waiver.history）、材料（waiver.proofs）和企业编号（order.enterprise）同样写进 facts；也可以写成 history、proofs 和 order.enterpriseId。',
    en: 'order is a fee order, money in fen. What an answer asks for goes where it asks: about a line into lines, a day into events, a signed answer into judgements, everything else into facts. The ledger of waivers (waiver.history), documents (waiver.proofs) and the payer’s id (order.enterprise), which caps and documents ask for, go into facts too; history, proofs and order.enterpriseId say the same.',
  },
  'cli.help.pair': {
    zh: '每行是一个完整的结对问题。结对只依据办法和日期，不用规则包。',
    en: 'Each line is a whole problem. It rests on its policy and day, on no packs.',
  },
  'cli.help.ledger': {
    zh: '读一本台账（xlsx、CSV 或逐行 JSON），逐格指出问题；给出 --against 时与上次导入逐项对比。不给 --to 和 --rejected 就只是试导入，什么也不写。',
    en: 'Reads a ledger (xlsx, CSV or JSON Lines) and says what is wrong cell by cell; with --against, what would change since the last import. Without --to and --rejected it is a dry run and writes nothing.',
  },
  'cli.help.checkNumbers': {
    zh: 'DRAFT 为文稿（UTF-8 文本，每行一段，- 为标准输入）；--figures 为数字清单（JSON 列表：label、unit、scope、period、value，value 可写成“9.8亿元”）。逐条列出没有依据、不符、取舍有误、期间混用的数字及其行、列；有错误时退出码为 1。写明 --as-of 才认得“今年”。',
    en: 'DRAFT is a text (UTF-8, a paragraph a line, - for the standard input); --figures a JSON list of label, unit, scope, period and value, which may be written as 9.8亿元. Lists each number that is unsupported, contradictory, wrongly rounded or of another period, with line and column; exit code 1 then. 今年 is understood with --as-of.',
  },
  'cli.checkNumbers.summary': {
    zh: '有依据 {supported} 个，不符 {wrong} 个，没有依据 {unsupported} 个，不需核对 {other} 个',
    en: '{supported} supported, {wrong} wrong, {unsupported} unsupported, {other} that state no amount',
  },
  'cli.figures.list': {
    zh: '数字清单应是 JSON 列表',
    en: 'the figures have to be a JSON list',
    todo: { zh: '格式见 huiqi schema figures', en: 'see huiqi schema figures' },
  },
  'cli.figures.shape': {
    zh: '第{row}个数字的 {fields} 不对',
    en: 'figure {row}: {fields} cannot be read',
    todo: { zh: '格式见 huiqi schema figures', en: 'see huiqi schema figures' },
  },
  'cli.help.schema': {
    zh: '不写名称时列出全部名称，如 size.input、size.output、determination、calendar、pack、golden-case、Enterprise。',
    en: 'Without a name it lists them all, such as size.input, size.output, determination, calendar, pack, golden-case, Enterprise.',
  },
  'cli.help.packLint': {
    zh: '逐条列出问题所在的文件、行、规则，什么不对，怎么改；有错误时退出码为 1。随附的上层规则包一并考虑。',
    en: 'Lists each finding with file, line, rule, what is wrong and how to mend it; exit code 1 on errors. The shipped packs above are taken into account.',
  },
  'cli.help.packTest': {
    zh: '逐个重算用例（JSON 列表），列出结论不符的用例；有不符时退出码为 1。',
    en: 'Computes every case of a JSON list anew and lists those that come out otherwise; exit code 1 then.',
  },
  'cli.help.packDiff': {
    zh: '列出改动；给出 --population（每行与 size 的输入相同，- 为标准输入）以及 --as-of、--known-on 时，再列出谁得益、谁受损。',
    en: 'Lists the changes; with --population (lines like those of size, - for the standard input), --as-of and --known-on also who gains and who loses.',
  },
  'cli.help.packPage': {
    zh: '输出 Markdown：文件、用文字写出的规则、依据、期间、参数；给出 --cases 时附用例。',
    en: 'Prints Markdown: documents, rules in words, sources, periods, parameters, and with --cases the worked cases.',
  },
  'cli.help.packNew': {
    zh: '写出一个可以照着填的规则包，旁边放数据格式文件，编辑器据此提示和补全。不覆盖已有的规则包。',
    en: 'Writes a pack to fill in, and beside it the schema by which an editor completes and checks. It overwrites no pack.',
  },
  'cli.option.asOf.help': { zh: '决定日，必填', en: 'the day of the decision; required' },
  'cli.option.knownOn.help': {
    zh: '知悉日：此后公布的文件视为不知；必填',
    en: 'documents published later are unknown; required',
  },
  'cli.option.division.help': {
    zh: '本地的行政区划代码，选用全国及所属各级的规则包；不写只用全国的',
    en: 'the code of the place: its packs and those above it count; without it only national ones',
  },
  'cli.option.packs.help': {
    zh: '改用这些规则包文件；shipped 代表随附的规则包，如 shipped,a.json',
    en: 'use these pack files instead; shipped stands for the shipped ones, as in shipped,a.json',
  },
  'cli.option.cases.help': { zh: '用例文件', en: 'a file of worked cases' },
  'cli.option.population.help': { zh: '逐行列出企业情况的文件', en: 'a file with one enterprise per line' },
  'cli.option.figures.help': { zh: '数字清单文件，必填', en: 'a file of figures; required' },
  'cli.option.force.help': {
    zh: '已有的文件不是本命令写的，也覆盖',
    en: 'write over files that this verb did not write',
  },
  'cli.option.json.help': { zh: '每个数字一行 JSON', en: 'one JSON object for each number' },
  'cli.option.out.help': { zh: '写到哪个目录；缺省为当前目录', en: 'where to write; the current folder unless given' },
  'cli.option.entity.help': {
    zh: '台账登记的实体，如 Enterprise、Demand 或“企业诉求”；必填',
    en: 'the entity of the ledger, such as Enterprise or Demand; required',
  },
  'cli.option.against.help': { zh: '上次导入的台账或逐行 JSON', en: 'the ledger or JSON Lines of the last import' },
  'cli.option.sheet.help': {
    zh: '工作表名称；缺省为第一张有表头的',
    en: 'the name of the sheet; the first with headings unless given',
  },
  'cli.option.encoding.help': {
    zh: 'CSV 的编码；缺省先按 UTF-8，不是则按 GB 18030 并提示',
    en: 'the encoding of CSV; UTF-8 unless given, else GB 18030 with a notice',
  },
  'cli.option.to.help': {
    zh: '把读懂的记录写到文件（.xlsx、.csv 或 .jsonl）',
    en: 'write the records that were understood (.xlsx, .csv or .jsonl)',
  },
  'cli.option.rejected.help': {
    zh: '把退回的行连同原因写到文件（.xlsx 或 .csv）',
    en: 'write the rejected rows with their reasons (.xlsx or .csv)',
  },
  'cli.option.calendar.help': {
    zh: '本单位的工作日历文件：所列年份以它为准，其余照常；也可以只写办公时间或者地方放假',
    en: 'the bureau’s own working calendar: it stands for the years it arranges; office hours or local days off alone will do',
  },
  'cli.option.officeHours.help': {
    zh: '本单位的办公时间，计算工作小时用',
    en: 'the bureau’s office hours, for limits in hours',
  },
  'cli.option.officeHours': {
    zh: '--office-hours 不能是“{found}”',
    en: '“{found}” are no office hours',
    todo: { zh: '写作 09:00-12:00,14:00-18:00', en: 'write them as 09:00-12:00,14:00-18:00' },
  },
  'cli.calendar.document': { zh: '调用者给出的办公时间', en: 'office hours as the caller gave them' },
  'cli.calendar.broken': {
    zh: '{file} 不是合乎要求的工作日历：{finding}',
    en: '{file} is no well-formed working calendar: {finding}',
    todo: {
      zh: '格式见 huiqi schema calendar，写法见“工作日历与期限”一页',
      en: 'see huiqi schema calendar for its shape, and the page on calendars',
    },
  },
  'cli.option.policy.help': {
    zh: '本单位的提醒规则文件；缺省为提前 60 天、30 天、7 天和 1 个工作日',
    en: 'the bureau’s own policy of reminding; 60, 30, 7 days and 1 workday before unless given',
  },
  'cli.option.by.help': {
    zh: '摘要按经办人、企业还是上报对象分列；缺省为经办人',
    en: 'digests for officers, enterprises or roles; officers unless given',
  },
  'cli.option.since.help': {
    zh: '上一次摘要的日期；缺省为前一天',
    en: 'the day of the digest before; the previous day unless given',
  },
  'cli.option.before.help': {
    zh: '上一次写出的 revisions.json，用于日历的更新序号',
    en: 'the revisions.json of the issue before, for the sequence numbers',
  },
  'cli.option.explain.help': { zh: '附推理步骤', en: 'tell every step' },
  'cli.option.say.help': { zh: '附文字说明', en: 'add the words' },
  'cli.option.unconfirmed.help': {
    zh: '让未经核实的规则参与判定，结论附提示',
    en: 'let unconfirmed rules decide, with a caution',
  },
  'cli.option.examples.help': {
    zh: '让虚构的示例规则包参与判定，结论附提示',
    en: 'let invented example packs decide, with a caution',
  },
  'cli.option.provisional.help': {
    zh: '尚未公布放假安排的年份，采用推算的日历，结论附提示',
    en: 'use projections for years without a published calendar, with a caution',
  },
  'cli.option.progress.help': {
    zh: '在标准错误输出上显示进度；终端上总是显示',
    en: 'show progress on the error stream; on a terminal it always is',
  },
  'cli.option.locale.help': { zh: '文字的语言，缺省为中文', en: 'the language of words; Chinese unless given' },
  'cli.option.help.help': { zh: '显示本说明', en: 'show this' },
  'cli.option.unknown': {
    zh: '没有选项 {option}',
    en: 'there is no option {option}',
    todo: { zh: '用 --help 查看本命令的选项', en: 'see --help' },
  },
  'cli.option.unknownNear': {
    zh: '没有选项 {option}',
    en: 'there is no option {option}',
    todo: { zh: '是否想用 {nearest}？', en: 'did you mean {nearest}?' },
  },
  'cli.option.value': {
    zh: '选项 {option} 后面缺少内容',
    en: 'the option {option} needs a value',
    todo: { zh: '写成 {example}', en: 'write {example}' },
  },
  'cli.option.flag': {
    zh: '选项 {option} 后面不写内容',
    en: 'the option {option} takes no value',
    todo: { zh: '只写 {option}', en: 'write {option} alone' },
  },
  'cli.option.missing': {
    zh: '缺少选项 {option}',
    en: 'the option {option} is missing',
    todo: { zh: '请加上 {example}', en: 'add {example}' },
  },
  'cli.option.day': {
    zh: '选项 {option} 的“{found}”不是日期',
    en: '“{found}” of the option {option} is no day',
    todo: { zh: '请写成 2026-03-05', en: 'write it as 2026-03-05' },
  },
  'cli.option.locale': {
    zh: '没有语言“{found}”',
    en: 'there is no language “{found}”',
    todo: { zh: '写 --locale zh（中文）或 --locale en（英文）', en: 'write --locale zh or --locale en' },
  },
  'cli.option.division': {
    zh: '“{found}”不是六位行政区划代码',
    en: '“{found}” is no code of six digits',
    todo: { zh: '请写成 --division 330304', en: 'write --division 330304' },
  },
  'cli.operands': {
    zh: '命令 {verb} 后面应为：{wanted}，给出的是：{found}',
    en: 'the verb {verb} takes {wanted}, given was: {found}',
    todo: { zh: '用 --help 查看用法', en: 'see --help' },
  },
  'cli.file.read': {
    zh: '读不了文件 {file}（{detail}）',
    en: 'the file {file} cannot be read ({detail})',
    todo: { zh: '请核对路径和权限', en: 'check the path and the permissions' },
  },
  'cli.file.write': {
    zh: '写不了文件 {file}（{detail}）',
    en: 'the file {file} cannot be written ({detail})',
    todo: { zh: '请核对目录和权限', en: 'check the folder and the permissions' },
  },
  'cli.file.json': {
    zh: '文件 {file} 第 {line} 行第 {column} 列不是合法的 JSON',
    en: 'the file {file} is no JSON at line {line}, column {column}',
    todo: { zh: '请核对引号、逗号和括号', en: 'check quotes, commas and brackets' },
  },
  'cli.file.full': {
    zh: '写不了文件 {file}：磁盘已满。原有的文件没有改动',
    en: 'the file {file} cannot be written: the disk is full. What stood there was not changed',
    todo: { zh: '请腾出空间，或写到别处，再运行一次', en: 'make room or name another place, and run it again' },
  },
  'cli.file.readOnly': {
    zh: '写不了文件 {file}：所在的磁盘只读',
    en: 'the file {file} cannot be written: its disk is read-only',
    todo: { zh: '请写到别处', en: 'name another place' },
  },
  'cli.file.denied': {
    zh: '写不了文件 {file}：没有权限',
    en: 'the file {file} cannot be written: it is not permitted',
    todo: {
      zh: '请核对文件和所在文件夹的权限，或写到别处',
      en: 'check the permissions of the file and its folder, or name another place',
    },
  },
  'cli.file.noFolder': {
    zh: '写不了文件 {file}：没有这个文件夹',
    en: 'the file {file} cannot be written: there is no such folder',
    todo: { zh: '请先建立文件夹，或核对路径', en: 'make the folder first, or check the path' },
  },
  'cli.file.notFolder': {
    zh: '写不了文件 {file}：路径中有一段是文件，不是文件夹',
    en: 'the file {file} cannot be written: a part of the path is a file and no folder',
    todo: { zh: '请核对路径', en: 'check the path' },
  },
  'cli.file.isFolder': {
    zh: '写不了文件 {file}：这是一个文件夹',
    en: 'the file {file} cannot be written: it is a folder',
    todo: { zh: '请写明文件名', en: 'name a file' },
  },
  'cli.file.foreign': {
    zh: '文件 {file} 已经存在，不是本命令写的，或者写出后又改过，没有覆盖',
    en: 'the file {file} is there already and was not written by this verb, or was changed since, so it was not written over',
    todo: {
      zh: '请写到别处；确定不要原来的，加 --force',
      en: 'name another place; where the old one is not needed, add --force',
    },
  },
  'cli.file.input': {
    zh: '{option} 指的文件 {file} 是本次的输入，没有覆盖',
    en: '{option} names {file}, which this call reads, so it was not written over',
    todo: { zh: '请换一个文件名', en: 'name another file' },
  },
  'cli.file.same': {
    zh: '{option} 与 {other} 指的是同一个文件 {file}',
    en: '{option} and {other} name the same file {file}',
    todo: { zh: '请各写一个文件名', en: 'name a file for each' },
  },
  'cli.folder.busy': {
    zh: '文件夹 {folder} 正由另一次运行写入（{owner}）',
    en: 'another run is writing to the folder {folder} ({owner})',
    todo: {
      zh: '请等它结束；确定没有在运行的，删去 {lock}',
      en: 'wait for it to end; where none is running, delete {lock}',
    },
  },
  'cli.system': {
    zh: '系统不允许（{detail}）',
    en: 'the system does not allow it ({detail})',
    todo: { zh: '请核对路径、权限和磁盘', en: 'check paths, permissions and the disk' },
  },
  'cli.output.failed': {
    zh: '结果没有全部写出（{detail}）',
    en: 'not all of the output could be written ({detail})',
    todo: {
      zh: '磁盘已满的，请腾出空间再运行一次；已写出的部分不完整',
      en: 'where the disk is full, make room and run it again; what was written is not whole',
    },
  },
  'cli.file.utf8': {
    zh: '文件 {file} 不是 UTF-8 编码',
    en: 'the file {file} is not UTF-8',
    todo: { zh: '请先转为 UTF-8，例如 iconv -f GB18030 -t UTF-8', en: 'convert it, as with iconv -f GB18030 -t UTF-8' },
  },
  'cli.file.twice': {
    zh: '文件 {file} 第 {line} 行第 {column} 列的“{name}”在同一处写了两次',
    en: 'the file {file} gives “{name}” twice in one place, at line {line}, column {column}',
    todo: { zh: '只留正确的一个', en: 'leave the right one' },
  },
  'cli.file.depth': {
    zh: '文件 {file} 的“{path}”嵌套超过 {limit} 层，没有读取',
    en: 'the file {file} is nested more than {limit} levels deep at “{path}”, so it was not read',
    todo: { zh: '去掉多余的嵌套', en: 'take away the levels that are not needed' },
  },
  'cli.file.shape': {
    zh: '文件 {file} 的“{path}”不合要求',
    en: 'the file {file} is not as it should be at “{path}”',
    todo: { zh: '请对照说明核对这一处', en: 'check that place against the documentation' },
  },
  'cli.alarms.line': {
    zh: '一行须写明截止日（due）、期限（clock）或周期性事项（duty），截止日和期限只写一个',
    en: 'a line states a due day, a clock or a recurring duty, and never both a due day and a clock',
    todo: { zh: '请补上 due、clock 或 duty', en: 'add due, clock or duty' },
  },
  'cli.alarms.none': {
    zh: '期限“{clock}”对这一事项不适用，没有截止日',
    en: 'the clock “{clock}” does not apply here: there is no due day',
    todo: { zh: '用 huiqi due 查看理由', en: 'see the grounds with huiqi due' },
  },
  'cli.alarms.missing': {
    zh: '资料不足，算不出“{clock}”的截止日。{names}',
    en: 'the due day of “{clock}” cannot be told yet. {names}',
    todo: { zh: '请补充所缺资料', en: 'add what is missing' },
  },
  'cli.alarms.noDuty': {
    zh: '周期性事项“{duty}”对这一主体不适用',
    en: 'the recurring duty “{duty}” is not asked of this subject',
    todo: { zh: '请核对事项名称、事实和期间', en: 'check the name of the duty, the facts and the period' },
  },
  'cli.alarms.whichRound': {
    zh: '周期性事项“{duty}”有多期，只写办结日或签收日不能分辨是哪一期',
    en: 'the recurring duty “{duty}” has several rounds: which one was done or acknowledged is not said',
    todo: {
      zh: '请用 round 写明该期的期满日；历次办理写在事实 duty.done 里',
      en: 'name the round by its end with round; what was done over the years stands in the fact duty.done',
    },
  },
  'cli.alarms.noRound': {
    zh: '所查期间内“{duty}”没有期满日为“{round}”的一期',
    en: '“{duty}” has no round ending on “{round}” in the period',
    todo: { zh: '请核对期满日，或用 period 放宽期间', en: 'check the end, or widen the period with period' },
  },
  'cli.alarms.by': {
    zh: '--by 不能是“{found}”',
    en: '“{found}” is no value of --by',
    todo: { zh: '写作 officer、enterprise 或 role', en: 'write officer, enterprise or role' },
  },
  'cli.alarms.name': { zh: '惠企提醒', en: 'Huiqi reminders' },
  'cli.cases.broken': {
    zh: '{file} 不是合乎要求的用例列表：{finding}',
    en: '{file} is no well-formed list of cases: {finding}',
    todo: { zh: '按 huiqi schema golden-case 修改', en: 'mend it by huiqi schema golden-case' },
  },
  'cli.packs.broken': {
    zh: '{file} 不是合乎要求的规则包：{finding}',
    en: '{file} is no well-formed pack: {finding}',
    todo: { zh: '用 huiqi pack lint {file} 查看全部问题', en: 'see all findings with huiqi pack lint {file}' },
  },
  'cli.packs.place': {
    zh: '规则包 {file} 适用于 {place}，不适用于 {division}',
    en: 'the pack {file} is for {place}, not for {division}',
    todo: { zh: '用 --division 写明本地的行政区划代码', en: 'give the code of your place with --division' },
  },
  'cli.entity.unknown': {
    zh: '没有名为“{name}”的实体',
    en: 'there is no entity “{name}”',
    todo: { zh: '可用：{names}', en: 'there are {names}' },
  },
  'cli.entity.unknownNear': {
    zh: '没有名为“{name}”的实体',
    en: 'there is no entity “{name}”',
    todo: { zh: '是否想用“{nearest}”？', en: 'did you mean “{nearest}”?' },
  },
  'cli.ledger.encoding': {
    zh: '不认识编码“{found}”',
    en: 'the encoding “{found}” is not known',
    todo: { zh: '可用：auto、utf-8、gb18030', en: 'there are auto, utf-8 and gb18030' },
  },
  'cli.ledger.form': {
    zh: '看不出文件 {file} 要写成什么格式',
    en: 'the name {file} does not say in what form to write',
    todo: {
      zh: '记录可写成 .xlsx、.csv、.jsonl，退回的行可写成 .xlsx、.csv',
      en: 'records go to .xlsx, .csv or .jsonl, rejected rows to .xlsx or .csv',
    },
  },
  'cli.ledger.row': { zh: '第 {row} 行', en: 'row {row}' },
  'cli.ledger.last': { zh: '上次导入', en: 'last import' },
  'cli.ledger.added': { zh: '新增  第 {row} 行  {id}', en: 'new  row {row}  {id}' },
  'cli.ledger.changed': { zh: '变更  第 {row} 行  {id}', en: 'changed  row {row}  {id}' },
  'cli.ledger.field': { zh: '{title}：{before} → {after}', en: '{title}: {before} → {after}' },
  'cli.ledger.gone': { zh: '不再出现  {id}', en: 'gone  {id}' },
  'cli.ledger.held': { zh: '退回待改  第 {row} 行  {id}', en: 'held back  row {row}  {id}' },
  'cli.ledger.unclear': { zh: '编号重复或缺失，无法对比  {place}  {id}', en: 'cannot be told apart  {place}  {id}' },
  'cli.ledger.diff': {
    zh: '与上次相比：新增 {added}，变更 {changed}，不再出现 {gone}，未变 {same}，退回待改 {held}，无法对比 {unclear}',
    en: 'since the last import: {added} new, {changed} changed, {gone} gone, {same} the same, {held} held back, {unclear} unclear',
  },
  'cli.ledger.lost': {
    zh: '退回 {count} 行，没有写明退回到哪里，未写出 {file}',
    en: '{count} rows were rejected and it is not said where they go, so {file} was not written',
    todo: { zh: '用 --rejected 写明退回的行写到哪个文件', en: 'name a file for them with --rejected' },
  },
  'cli.ledger.dropped': {
    zh: '提示：{titles} 不是数据格式中的栏目，没有写入 {file}；原来的台账没有改动，请保留',
    en: 'note: {titles} are no columns of the format and were not written to {file}; keep the ledger they stand in',
  },
  'cli.ledger.written': { zh: '已写出 {file}', en: 'wrote {file}' },
  'cli.ledger.summary': {
    zh: '读懂 {rows} 行（{records} 条记录），退回 {rejected} 行，跳过 {skipped} 行',
    en: '{rows} rows were understood ({records} records), {rejected} rejected, {skipped} passed over',
  },
  'cli.schema.unknown': {
    zh: '没有名为“{name}”的数据格式',
    en: 'there is no schema “{name}”',
    todo: { zh: '用 huiqi schema 查看全部名称', en: 'see the names with huiqi schema' },
  },
  'cli.schema.unknownNear': {
    zh: '没有名为“{name}”的数据格式',
    en: 'there is no schema “{name}”',
    todo: { zh: '是否想用“{nearest}”？', en: 'did you mean “{nearest}”?' },
  },
  'cli.line.utf8': {
    zh: '这一行不是 UTF-8 编码',
    en: 'the line is not UTF-8',
    todo: { zh: '请先转为 UTF-8，例如 iconv -f GB18030 -t UTF-8', en: 'convert it, as with iconv -f GB18030 -t UTF-8' },
  },
  'cli.line.long': {
    zh: '这一行太长，没有读取',
    en: 'the line is too long, so it was not read',
    todo: { zh: '每行写一件事，不超过 64 MiB', en: 'write one matter a line, of at most 64 MiB' },
  },
  'cli.line.twice': {
    zh: '这一行里“{name}”写了两次',
    en: 'the line gives “{name}” twice',
    todo: { zh: '只留正确的一个', en: 'leave the right one' },
  },
  'cli.line.json': {
    zh: '这一行不是合法的 JSON',
    en: 'the line is no JSON',
    todo: {
      zh: '每行写一个完整的 JSON，中间不换行',
      en: 'write one whole JSON object per line, without line ends inside',
    },
  },
  'cli.line.object': {
    zh: '这一行不是一个 JSON 对象',
    en: 'the line is no JSON object',
    todo: { zh: '请写成 {"id":"1",…}', en: 'write it as {"id":"1",…}' },
  },
  'cli.line.shape': {
    zh: '这一行有 {count} 处不合要求',
    en: 'the line is not as it has to be, in {count} places',
    todo: { zh: '逐处见 issues；格式见 huiqi schema {schema}', en: 'see issues, and huiqi schema {schema}' },
  },
  'cli.line.value': {
    zh: '“{name}”的写法不对',
    en: '“{name}” is none of the forms it may have',
    todo: { zh: '可用的写法见 huiqi schema {schema}', en: 'see the forms with huiqi schema {schema}' },
  },
  'cli.line.failed': {
    zh: '这一行未能处理（{detail}）',
    en: 'the line could not be answered ({detail})',
    todo: { zh: '请核对数据；数据无误时请向开发者反映', en: 'check the data; if it is right, report it' },
  },
  'cli.progress': {
    zh: '{verb}：已处理 {done} 行，其中 {failures} 行未能处理',
    en: '{verb}: {done} lines, {failures} of them failed',
  },
  'cli.creditCode.right': { zh: '结论：代码有效', en: 'Outcome: the code is valid' },
  'cli.creditCode.wrong': { zh: '结论：代码有误', en: 'Outcome: the code is wrong' },
  'cli.pair.day': {
    zh: '没有说明结对日',
    en: 'the day of the pairing is not given',
    todo: { zh: '在数据中写 asOf，或加上 --as-of', en: 'write asOf into the data, or give --as-of' },
  },
  'cli.pair.days': {
    zh: '数据中的结对日 {asOf} 与 --as-of {day} 不一致',
    en: 'the day {asOf} of the data is not that of --as-of, {day}',
    todo: { zh: '去掉其中一个', en: 'leave one of them out' },
  },
  'cli.pair.refused': {
    zh: '结对办法或数据有误，未作计算',
    en: 'nothing was computed: the policy or the data are wrong',
    todo: { zh: '逐处见 issues', en: 'see issues' },
  },
  'cli.finding.error': { zh: '错误  {place}', en: 'error  {place}' },
  'cli.finding.warning': { zh: '警告  {place}', en: 'warning  {place}' },
  'cli.finding.notice': { zh: '提示  {place}', en: 'notice  {place}' },
  'cli.finding.todo': { zh: '怎么办：{todo}', en: 'What to do: {todo}' },
  'cli.lint.summary': {
    zh: '共 {files} 个文件：错误 {errors} 处，警告 {warnings} 处，提示 {notices} 处',
    en: '{files} files: {errors} errors, {warnings} warnings, {notices} notices',
  },
  'cli.test.case': { zh: '不符  {case}  {title}', en: 'differs  {case}  {title}' },
  'cli.test.part.rule': {
    zh: '规则包中没有规则 {wanted}（{found}）',
    en: 'the pack has no rule {wanted} ({found})',
  },
  'cli.test.part.outcome': {
    zh: '结论应为 {wanted}，算得 {found}',
    en: 'the outcome should be {wanted}, came out {found}',
  },
  'cli.test.part.args': {
    zh: '结果应为 {wanted}，算得 {found}',
    en: 'the result should be {wanted}, came out {found}',
  },
  'cli.test.part.missing': {
    zh: '待补充的事实应为 {wanted}，算得 {found}',
    en: 'the missing facts should be {wanted}, came out {found}',
  },
  'cli.test.part.grounds': {
    zh: '理由应为 {wanted}，算得 {found}',
    en: 'the grounds should be {wanted}, came out {found}',
  },
  'cli.test.part.explain': {
    zh: '附步骤的结论与不附步骤的不同：{wanted}；{found}',
    en: 'the explained answer differs from the plain one: {wanted}; {found}',
  },
  'cli.test.summary': { zh: '共 {cases} 个用例，不符 {failed} 个', en: '{cases} cases, {failed} differ' },
  'cli.new.id': {
    zh: '“{id}”不能作规则包编号',
    en: '“{id}” cannot be the id of a pack',
    todo: {
      zh: '用小写字母、数字、点和连字符，如 cn-330304.quality',
      en: 'use lower-case letters, digits, dots and hyphens, such as cn-330304.quality',
    },
  },
  'cli.new.exists': {
    zh: '文件 {file} 已经存在，未覆盖',
    en: 'the file {file} exists and was left as it is',
    todo: { zh: '换一个编号，或用 --out 换一个目录', en: 'take another id, or another folder with --out' },
  },
  'cli.new.done': {
    zh: '已写出 {file} 和 {schema}。填好后用 huiqi pack lint {file} 检查；换成真实政策后，把 kind 改为 law。',
    en: 'Wrote {file} and {schema}. Look it over with huiqi pack lint {file}; once it holds real policy, set kind to law.',
  },
  'cli.diff.rule.added': { zh: '新增规则 {id}', en: 'rule {id} added' },
  'cli.diff.rule.removed': { zh: '删去规则 {id}', en: 'rule {id} removed' },
  'cli.diff.rule.changed': { zh: '修改规则 {id}', en: 'rule {id} changed' },
  'cli.diff.parameter.added': { zh: '新增参数 {id}', en: 'parameter {id} added' },
  'cli.diff.parameter.removed': { zh: '删去参数 {id}', en: 'parameter {id} removed' },
  'cli.diff.parameter.changed': { zh: '修改参数 {id}', en: 'parameter {id} changed' },
  'cli.diff.document.added': { zh: '新增文件 {id}', en: 'document {id} added' },
  'cli.diff.document.removed': { zh: '删去文件 {id}', en: 'document {id} removed' },
  'cli.diff.document.changed': { zh: '修改文件 {id}', en: 'document {id} changed' },
  'cli.diff.fact.added': { zh: '新增自带事实 {id}', en: 'own fact {id} added' },
  'cli.diff.fact.removed': { zh: '删去自带事实 {id}', en: 'own fact {id} removed' },
  'cli.diff.fact.changed': { zh: '修改自带事实 {id}', en: 'own fact {id} changed' },
  'cli.diff.summary': { zh: '共 {changes} 处改动', en: '{changes} changes' },
  'cli.diff.gain': { zh: '得益', en: 'Gain' },
  'cli.diff.loss': { zh: '受损', en: 'Lose' },
  'cli.diff.other': { zh: '其他变化', en: 'Otherwise changed' },
  'cli.diff.effect': { zh: '{rule}（{id}）：{before} → {after}', en: '{rule} ({id}): {before} → {after}' },
  'cli.diff.absent': { zh: '没有这条规则', en: 'no such rule' },
  'cli.diff.line': { zh: '第 {line} 行未能读取：{finding}', en: 'line {line} could not be read: {finding}' },
  'cli.diff.population': {
    zh: '共 {lines} 行：得益 {gain}，受损 {loss}，其他变化 {other}，未能读取 {failed}',
    en: '{lines} lines: {gain} gain, {loss} lose, {other} otherwise changed, {failed} could not be read',
  },
};
