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
    zh: '这是旧版 Excel 文件（.xls），不能直接读取',
    en: 'this is an old Excel file (.xls), which cannot be read',
    todo: { zh: '请另存为“CSV UTF-8（逗号分隔）”再导入', en: 'save it as “CSV UTF-8” and read that' },
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
    zh: '“{column}”一栏没有对应的数据项，内容原样保留',
    en: 'the column “{column}” has no field; its cells are kept as they are',
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
  'ledgers.value': {
    zh: '“{field}”（{type}）不能写入 {value}',
    en: '“{field}” ({type}) cannot hold {value}',
    todo: { zh: '请核对数据类型', en: 'check the type of the value' },
  },
};
