import type { Words } from '../words.ts';

/** The words of `@huiqi/ledgers`. */
export const ledgersWords: Words = {
  'ledgers.encoding': {
    zh: '文件不是 {encoding} 编码，读出来会是乱码',
    en: 'the file is not encoded in {encoding}',
    todo: {
      zh: '请另存为“CSV UTF-8（逗号分隔）”，或者注明文件的编码',
      en: 'save it as “CSV UTF-8”, or state its encoding',
    },
  },
  'ledgers.xls': {
    zh: '这是旧版表格文件（.xls 或 .et），不能直接读取',
    en: 'this is an old workbook (.xls or .et), which cannot be read',
    todo: {
      zh: '请用 Excel 或 WPS 另存为 .xlsx，或“CSV UTF-8（逗号分隔）”，再导入',
      en: 'save it as .xlsx or “CSV UTF-8” and read that',
    },
  },
  'ledgers.locked': {
    zh: '文件设有打开密码，不能读取',
    en: 'the file is locked with a password and cannot be read',
    todo: { zh: '请去掉密码后另存，再导入', en: 'save it without the password and read that' },
  },
  'ledgers.ods': {
    zh: '这是 OpenDocument 表格（.ods），不能直接读取',
    en: 'this is an OpenDocument spreadsheet (.ods), which cannot be read',
    todo: { zh: '请另存为 .xlsx，再导入', en: 'save it as .xlsx and read that' },
  },
  'ledgers.xlsb': {
    zh: '这是二进制 Excel 工作簿（.xlsb），不能直接读取',
    en: 'this is a binary Excel workbook (.xlsb), which cannot be read',
    todo: { zh: '请另存为 .xlsx，再导入', en: 'save it as .xlsx and read that' },
  },
  'ledgers.html': {
    zh: '这是改了扩展名的网页或 XML，不是表格文件',
    en: 'this is a web page or XML under the name of a spreadsheet',
    todo: { zh: '请用 Excel 或 WPS 打开后另存为 .xlsx，再导入', en: 'open it, save it as .xlsx and read that' },
  },
  'ledgers.file': {
    zh: '这不是表格文件',
    en: 'this is no spreadsheet',
    todo: { zh: '请核对是否选错了文件', en: 'check that this is the right file' },
  },
  'ledgers.encoding.taken': {
    zh: '文件不是 UTF-8，已按 {encoding} 读取',
    en: 'the file is not in UTF-8 and was read as {encoding}',
    todo: { zh: '请看一眼文字是否正常', en: 'check that its texts look right' },
  },
  'ledgers.xlsx.broken': {
    zh: '文件已损坏，只读出了前面完好的部分（到第 {row} 行）',
    en: 'the file is damaged; what stands before the damage was read (up to row {row})',
    todo: { zh: '请找原件重新导出，核对后面的行', en: 'export the original again and check the rows that follow' },
  },
  'ledgers.xlsx.changed': {
    zh: '文件的校验值不符，内容可能在传输中改变',
    en: 'the check sum of the file is wrong; its content may have changed on the way',
    todo: { zh: '请找原件核对读出的数', en: 'check what was read against the original' },
  },
  'ledgers.csv': {
    zh: '这不是 .xlsx 工作簿',
    en: 'this is no .xlsx workbook',
    todo: { zh: 'CSV 请按 CSV 读取', en: 'read CSV as CSV' },
  },
  'ledgers.rule.choice': { zh: '请从下拉列表里选择', en: 'choose from the list' },
  'ledgers.rule.day': { zh: '请填日期，如 2026-03-05', en: 'enter a day, such as 2026-03-05' },
  'ledgers.rule.whole': { zh: '请填整数', en: 'enter a whole number' },
  'ledgers.rule.number': { zh: '请填数字', en: 'enter a number' },
  'ledgers.xlsx.row': {
    zh: '本行所在的文件内容已损坏，无法分栏',
    en: 'the file is damaged in this row, so that its cells cannot be told apart',
    todo: { zh: '请按原件重新填写本行', en: 'enter the row again from the original' },
  },
  'ledgers.xlsx.size': {
    zh: '文件展开后过大（超过 {limit}），后面的内容没有读',
    en: 'the file unpacks to more than {limit}; the rest was not read',
    todo: {
      zh: '请核对文件来源；确实很大的，请分成几个文件',
      en: 'check where it comes from; split it where it is truly large',
    },
  },
  'ledgers.sheet.none': {
    zh: '工作簿里没有可读的工作表',
    en: 'the workbook has no sheet that could be read',
    todo: { zh: '请核对文件', en: 'check the file' },
  },
  'ledgers.sheet.unknown': {
    zh: '没有名为“{sheet}”的工作表（有：{sheets}）',
    en: 'there is no sheet “{sheet}” (there are {sheets})',
    todo: { zh: '请核对工作表名称', en: 'check the name of the sheet' },
  },
  'ledgers.sheet.others': {
    zh: '只读了工作表“{sheet}”，没有读：{others}',
    en: 'only the sheet “{sheet}” was read, not {others}',
    todo: { zh: '需要的请另外导入', en: 'read them on their own where they are needed' },
  },
  'ledgers.hidden': {
    zh: '有 {count} 个隐藏（或筛掉）的行，也已读入',
    en: '{count} rows that are hidden or filtered out were read too',
    todo: { zh: '请核对是否应当读入', en: 'check whether they should be' },
  },
  'ledgers.xlsx': {
    zh: '这是 Excel 工作簿（.xlsx），不是 CSV 文件',
    en: 'this is an Excel workbook (.xlsx), not a CSV file',
    todo: { zh: '请另存为“CSV UTF-8（逗号分隔）”再导入', en: 'save it as “CSV UTF-8” and read that' },
  },
  'ledgers.empty': {
    zh: '文件是空的',
    en: 'the file is empty',
    todo: { zh: '请核对文件', en: 'check the file' },
  },
  'ledgers.headings': {
    zh: '前十行里没有找到表头（应有：{wanted}）',
    en: 'no headings were found in the first ten rows (wanted: {wanted})',
    todo: { zh: '请补上表头，或核对是否选错了台账', en: 'add the headings, or check that this is the right ledger' },
  },
  'ledgers.column.missing': {
    zh: '缺少“{title}”一栏',
    en: 'the column “{title}” is missing',
    todo: { zh: '请补上这一栏', en: 'add the column' },
  },
  'ledgers.heading.duplicate': {
    zh: '第 {number} 栏“{column}”重复，只采用前一栏',
    en: 'column {number} “{column}” repeats an earlier one, which is used',
    todo: { zh: '请删去或改名', en: 'remove or rename it' },
  },
  'ledgers.heading.unknown': {
    zh: '“{column}”一栏没有对应的数据项，不进入记录',
    en: 'the column “{column}” has no field and is no part of the records',
  },
  'ledgers.heading.personal': {
    zh: '“{column}”一栏没有对应的数据项，却有像身份证号码或手机号码的内容',
    en: 'the column “{column}” has no field and holds what looks like identity or telephone numbers',
    todo: {
      zh: '不需要的请在交出台账之前删去；退回的行和 others 里也有这一栏',
      en: 'delete it before the ledger is handed on, where it is not needed; it also stands in rejected rows and in others',
    },
  },
  'ledgers.heading.again': { zh: '本行是重复的表头，已跳过', en: 'this row repeats the headings and is passed over' },
  'ledgers.total': { zh: '本行是合计行，已跳过', en: 'this row is a total and is passed over' },
  'ledgers.quote': {
    zh: '本行的英文引号不成对，无法分栏',
    en: 'a quotation mark in this row is never closed, so that its cells cannot be told apart',
    todo: { zh: '请删去多余的英文引号', en: 'remove the stray quotation mark' },
  },
  'ledgers.cells': {
    zh: '本行比表头多出内容：{cells}',
    en: 'this row has more cells than there are headings: {cells}',
    todo: { zh: '请核对是否多了逗号，或补上表头', en: 'check for a stray comma, or add the heading' },
  },
  'ledgers.required': {
    zh: '“{column}”必须填写',
    en: '“{column}” must be filled in',
    todo: { zh: '请补填', en: 'fill it in' },
  },
  'ledgers.duplicate': {
    zh: '“{column}”的“{value}”与第 {first} 行重复',
    en: '“{value}” in “{column}” stands in row {first} already',
    todo: { zh: '请核对是否重复登记', en: 'check whether it was entered twice' },
  },
  'ledgers.failed': {
    zh: '“{text}”是表格软件的出错标记，不是内容',
    en: '“{text}” is what a spreadsheet shows where a formula fails',
    todo: { zh: '请改正公式，或直接填写', en: 'mend the formula, or enter the value' },
  },
  'ledgers.formula': {
    zh: '单元格里是公式，文件里没有算出的结果',
    en: 'the cell holds a formula whose result is not in the file',
    todo: { zh: '请用 Excel 或 WPS 打开并保存一次，或改填数值', en: 'open and save the file once, or enter the value' },
  },
  'ledgers.merged': {
    zh: '本格属于合并单元格，取其首格的内容',
    en: 'the cell is part of a merged one and takes its content',
    todo: { zh: '请核对是否各行都适用', en: 'check that it holds for each row' },
  },
  'ledgers.unit': {
    zh: '表头的单位“{unit}”无法换算，“{text}”没有采用',
    en: 'the unit “{unit}” of the heading cannot be converted, so that “{text}” was not taken',
    todo: {
      zh: '请换算成元、万元或单个的数量，并改表头',
      en: 'convert it to yuan or to plain numbers and change the heading',
    },
  },
  'ledgers.integer': {
    zh: '“{text}”不是整数',
    en: '“{text}” is no whole number',
    todo: { zh: '请填整数，不带单位', en: 'write a whole number without a unit' },
  },
  'ledgers.number': {
    zh: '“{text}”不是数字',
    en: '“{text}” is no number',
    todo: { zh: '请填数字，不带单位', en: 'write a number without a unit' },
  },
  'ledgers.range': {
    zh: '“{text}”太大',
    en: '“{text}” is too large',
    todo: { zh: '请核对位数', en: 'check its digits' },
  },
  'ledgers.enum': {
    zh: '“{text}”不在可选范围（{allowed}）内',
    en: '“{text}” is none of {allowed}',
    todo: { zh: '请从可选范围里选一个', en: 'choose one of them' },
  },
  'ledgers.boolean': {
    zh: '“{text}”看不出是或否',
    en: '“{text}” is neither yes nor no',
    todo: { zh: '请填“是”或“否”', en: 'write 是 or 否' },
  },
  'ledgers.scientific': {
    zh: '“{text}”是表格软件改成的科学计数，后几位已经丢失',
    en: 'a spreadsheet turned this code into “{text}” and lost its last digits',
    todo: { zh: '请把该栏设为“文本”格式后重新填写', en: 'format the column as text and enter it again' },
  },
  'ledgers.date.partial': {
    zh: '“{text}”没有写到日',
    en: '“{text}” names no day',
    todo: { zh: '请写到日，如 2026-03-05', en: 'give the day as well, such as 2026-03-05' },
  },
  'ledgers.date.year': {
    zh: '“{text}”的年份只有两位',
    en: '“{text}” gives its year in two digits',
    todo: { zh: '请写四位年份，如 2026-03-05', en: 'give four digits, such as 2026-03-05' },
  },
  'ledgers.date.order': {
    zh: '“{text}”分不清月和日',
    en: 'in “{text}” month and day cannot be told apart',
    todo: { zh: '请按年、月、日的顺序写，如 2026-03-05', en: 'write year, month, day, such as 2026-03-05' },
  },
  'ledgers.date.time': { zh: '“{text}”里的时刻没有采用', en: 'the time of day in “{text}” is left out' },
  'ledgers.date.text': {
    zh: '文字栏里是日期“{value}”，可能是表格软件自动改的',
    en: 'the day “{value}” stands in a column of text; a spreadsheet may have made it of something else',
    todo: { zh: '请核对原来写的是什么', en: 'check what was written' },
  },
  'ledgers.ratio.ambiguous': {
    zh: '“{text}”看不出是百分数还是倍数',
    en: '“{text}” may be a percentage or a multiple',
    todo: { zh: '百分数请带上 %，如 85%', en: 'write a percentage with its sign, such as 85%' },
  },
  'ledgers.placeholder': { zh: '“{text}”按未填处理', en: '“{text}” is read as not known' },
  'ledgers.residue': {
    zh: '“{text}”里有繁体字或拼音残留，疑为“{suggestion}”',
    en: '“{text}” holds residue of a faulty conversion; it probably reads “{suggestion}”',
    todo: { zh: '核对后改正', en: 'check and correct it' },
  },
  'ledgers.traditional': {
    zh: '“{text}”里有繁体字，简体为“{suggestion}”',
    en: '“{text}” holds traditional characters; in simplified ones “{suggestion}”',
    todo: { zh: '名称本身用繁体的不必改', en: 'leave it where the name is written so' },
  },
  'ledgers.garbled': {
    zh: '“{text}”里有乱码',
    en: '“{text}” is garbled',
    todo: { zh: '请按原件重新填写', en: 'enter it again from the original' },
  },
  'ledgers.length': {
    zh: '“{field}”的文字长 {length} 字，超过 xlsx 单元格的上限 {limit} 字',
    en: 'the text of “{field}” has {length} characters, more than the {limit} a cell of xlsx can hold',
    todo: { zh: '请改用 CSV，或缩短文字', en: 'write CSV, or shorten the text' },
  },
  'ledgers.rows': {
    zh: '有 {rows} 行，超过 xlsx 工作表的上限 {limit} 行',
    en: 'there are {rows} rows, more than the {limit} a sheet of xlsx can hold',
    todo: { zh: '请分成几个文件，或用 streamXlsxLedger', en: 'split them, or use streamXlsxLedger' },
  },
  'ledgers.value': {
    zh: '“{field}”（{type}）不能写入 {value}',
    en: '“{field}” ({type}) cannot hold {value}',
    todo: { zh: '请核对数据类型', en: 'check the type of the value' },
  },
};
