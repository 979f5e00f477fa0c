import type { Words } from '../words.ts';

/** The words of `@huiqi/model`. */
export const modelWords: Words = {
  'creditCode.none': {
    zh: '没有统一社会信用代码（写的是“{text}”）',
    en: 'there is no credit code (“{text}” is written)',
    todo: { zh: '请补填；确实没有的留空', en: 'fill it in, or leave it empty where there is none' },
  },
  'creditCode.isLicence15': {
    zh: '“{text}”是15位的旧营业执照注册号，不是统一社会信用代码',
    en: '“{text}” is an old licence number of 15 digits, no credit code',
    todo: { zh: '请换成18位统一社会信用代码', en: 'replace it with the credit code of 18 characters' },
  },
  'creditCode.isLicence13': {
    zh: '“{text}”是13位的旧营业执照注册号，不是统一社会信用代码',
    en: '“{text}” is an old licence number of 13 digits, no credit code',
    todo: { zh: '请换成18位统一社会信用代码', en: 'replace it with the credit code of 18 characters' },
  },
  'creditCode.isLicenceText': {
    zh: '“{text}”是带汉字的旧注册号，不是统一社会信用代码',
    en: '“{text}” is an old licence number with Chinese characters, no credit code',
    todo: { zh: '请换成18位统一社会信用代码', en: 'replace it with the credit code of 18 characters' },
  },
  'creditCode.isOrganisationCode': {
    zh: '“{text}”是9位组织机构代码，不是统一社会信用代码',
    en: '“{text}” is an organisation code of 9 characters, no credit code',
    todo: { zh: '请换成18位统一社会信用代码', en: 'replace it with the credit code of 18 characters' },
  },
  'creditCode.isIdentityNumber': {
    zh: '填写的像是居民身份证号码，不是统一社会信用代码；号码不在此显示',
    en: 'what is written looks like a resident identity number, no credit code; it is not repeated here',
    todo: {
      zh: '请删去身份证号码，换成营业执照上的统一社会信用代码',
      en: 'delete the number and write the credit code of the licence',
    },
  },
  'creditCode.letterCase': {
    zh: '统一社会信用代码中有小写字母（{characters}）',
    en: 'the credit code holds small letters ({characters})',
    todo: { zh: '请改为大写', en: 'write capitals' },
  },
  'creditCode.width': {
    zh: '统一社会信用代码中有全角字符',
    en: 'the credit code holds full-width characters',
    todo: { zh: '请改为半角', en: 'write them in half width' },
  },
  'creditCode.separators': {
    zh: '统一社会信用代码中有空格或连字符',
    en: 'the credit code holds spaces or hyphens',
    todo: { zh: '请删去', en: 'delete them' },
  },
  'creditCode.digitsLost': {
    zh: '这个代码像是被表格当作数字存过，末几位已经丢失（数字只保留15位有效数字）',
    en: 'the code looks as if a spreadsheet had kept it as a number: its last digits are lost (a number keeps 15 significant digits)',
    todo: {
      zh: '请对照营业执照重新录入，并把该列设为“文本”',
      en: 'enter it again from the licence, and format the column as text',
    },
  },
  'creditCode.length': {
    zh: '统一社会信用代码应为18位，写了{length}位',
    en: 'a credit code has 18 characters, this one has {length}',
    todo: { zh: '请对照营业执照核对', en: 'compare it with the licence' },
  },
  'creditCode.character': {
    zh: '统一社会信用代码中不会出现“{characters}”',
    en: 'no credit code contains “{characters}”',
    todo: {
      zh: '请对照营业执照核对；代码不用字母 I、O、S、V、Z',
      en: 'compare it with the licence; the letters I, O, S, V and Z are not used',
    },
  },
  'creditCode.authority': {
    zh: '首位“{found}”不是登记管理部门代码',
    en: 'the first character “{found}” stands for no registering authority',
    todo: { zh: '请对照营业执照核对', en: 'compare it with the licence' },
  },
  'creditCode.kind': {
    zh: '第二位“{found}”不在登记管理部门“{authority}”的机构类别之列',
    en: 'the second character “{found}” is no kind of body of authority “{authority}”',
    todo: { zh: '代码可用，请留意', en: 'the code may be used; take note' },
  },
  'creditCode.division': {
    zh: '第3至8位“{found}”不是行政区划码',
    en: 'characters 3 to 8, “{found}”, are no division code',
    todo: { zh: '请对照营业执照核对', en: 'compare it with the licence' },
  },
  'creditCode.province': {
    zh: '第3、4位“{found}”不是省级代码',
    en: 'characters 3 and 4, “{found}”, are the code of no province',
    todo: { zh: '代码可用，请留意', en: 'the code may be used; take note' },
  },
  'creditCode.check': {
    zh: '校验码不符：写的是“{found}”，按前17位应为“{wanted}”',
    en: 'the check character is “{found}”, by the first 17 characters it is “{wanted}”',
    todo: { zh: '请对照营业执照逐位核对', en: 'compare every character with the licence' },
  },
  'creditCode.checkYForOne': {
    zh: '校验码写的是“{found}”，按前17位应为“{wanted}”；早期发码曾有把 1 误印为 Y 的情况',
    en: 'the check character is “{found}”, by the first 17 characters it is “{wanted}”; some early codes were printed with Y for 1',
    todo: {
      zh: '请对照营业执照；执照上确为 Y 的，请向登记机关核实',
      en: 'compare it with the licence; where that says Y, ask the registering authority',
    },
  },
  'creditCode.innerCheck': {
    zh: '主体标识码的校验码为“{found}”，按 GB 11714 应为“{wanted}”；部分在用代码如此，仅作提醒',
    en: 'the organisation code ends in “{found}”, by GB 11714 it ends in “{wanted}”; some live codes are so',
    todo: { zh: '代码可用，请留意', en: 'the code may be used; take note' },
  },
  'creditCode.placeholder': {
    zh: '主体标识码“{body}”像是随手填的占位号',
    en: 'the organisation code “{body}” looks typed to fill the place',
    todo: { zh: '请换成真实代码', en: 'write the real code' },
  },
  'creditCode.placeholderHalves': {
    zh: '主体标识码“{body}”可能是随手填的',
    en: 'the organisation code “{body}” may have been typed to fill the place',
    todo: { zh: '请对照营业执照核对', en: 'compare it with the licence' },
  },
  'creditCode.suggestion': {
    zh: '可能是 {suggestion}',
    en: 'it may be {suggestion}',
    todo: { zh: '请核对后采用', en: 'use it after comparing' },
  },
  'organisationCode.shape': {
    zh: '“{text}”不是组织机构代码',
    en: '“{text}” is no organisation code',
    todo: { zh: '应为8位数字或大写字母加1位校验码', en: 'write 8 digits or capitals and the check character' },
  },
  'organisationCode.check': {
    zh: '组织机构代码的校验码写的是“{found}”，应为“{wanted}”',
    en: 'the organisation code ends in “{found}”, by the first 8 characters it ends in “{wanted}”',
    todo: { zh: '请核对', en: 'compare it with the certificate' },
  },
  'organisationCode.private': {
    zh: '“{text}”在单位内部自用的号段内',
    en: '“{text}” lies in the range for private use',
    todo: { zh: '对外请用正式代码', en: 'use the official code outside' },
  },
  'licenceNumber.shape': {
    zh: '“{text}”不是营业执照注册号',
    en: '“{text}” is no licence number',
    todo: { zh: '旧注册号为15位或13位数字', en: 'an old licence number has 15 or 13 digits' },
  },
  'licenceNumber.check': {
    zh: '注册号末位写的是“{found}”，应为“{wanted}”',
    en: 'the licence number ends in “{found}”, by the first 14 digits it ends in “{wanted}”',
    todo: { zh: '请核对', en: 'compare it with the licence' },
  },
  'licenceNumber.unchecked': {
    zh: '“{text}”是没有校验码的旧注册号，对错无从校验',
    en: '“{text}” is an old licence number without a check; a slip cannot be seen',
    todo: { zh: '请对照营业执照核对', en: 'compare it with the licence' },
  },
  'division.shape': {
    zh: '“{text}”不是行政区划代码',
    en: '“{text}” is no division code',
    todo: { zh: '请写6位数字，如 510700', en: 'write six digits such as 510700' },
  },
  'division.province': {
    zh: '“{text}”的前两位“{found}”不是省级代码',
    en: 'no province has the code “{found}”, with which “{text}” begins',
    todo: { zh: '请核对区划代码', en: 'check the division code' },
  },
  'division.outside': {
    zh: '规则包不含“{text}”（台湾、香港、澳门）的规则',
    en: 'the packs hold no rules of “{text}” (Taiwan, Hong Kong, Macao)',
    todo: { zh: '只用全国规则时不写区划', en: 'leave the division out for national rules only' },
  },
  'division.level': {
    zh: '“{text}”是{found}代码，这里应填{wanted}代码',
    en: '“{text}” is the code of {found}; here the code of {wanted} is asked for',
    todo: {
      zh: '省级代码后四位为 0000，市级代码后两位为 00',
      en: 'a province’s code ends in 0000, a city’s in 00',
    },
  },
  'division.abolished': {
    zh: '{text}（{name}）已撤销，现为 {successors}',
    en: '{text} ({name}) has been abolished; today it is {successors}',
    todo: { zh: '现时所在区划请用新代码', en: 'use the new code for where something lies today' },
  },
  'level.unknown': {
    zh: '“{text}”不是行政层级',
    en: '“{text}” is no tier of government',
    todo: { zh: '请写国家级、省级、市级或县（区）级', en: 'write 国家级, 省级, 市级 or 县（区）级' },
  },
  'industry.shape': {
    zh: '“{text}”不是国民经济行业代码',
    en: '“{text}” is no industry code',
    todo: { zh: '请写门类字母或2至4位数字，如 C1353', en: 'write a section letter or 2 to 4 digits such as C1353' },
  },
  'industry.part': {
    zh: '“{text}”不是所问的行业代码：{wanted}',
    en: '“{text}” is not the part of an industry code that is asked for: {wanted}',
    todo: { zh: '按《国民经济行业分类》填写', en: 'write it as GB/T 4754 does' },
  },
  'industry.zero': {
    zh: '行业代码“{text}”少一位，表格软件常丢掉前面的零；是否为 {filled}？',
    en: 'the industry code “{text}” lacks a digit; spreadsheets drop a leading zero: did you mean {filled}?',
    todo: { zh: '{wanted}；并把该列设为文本格式', en: '{wanted}; and set the column to text' },
  },
  'industry.letter': {
    zh: '行业代码应带门类字母：“{text}”写作 {wanted}',
    en: 'an industry code is written with its letter: “{text}” as {wanted}',
    todo: { zh: '写作 {wanted}', en: 'write {wanted}' },
  },
  'industry.section': {
    zh: '“{text}”的门类“{found}”不存在，门类为 A 至 T',
    en: '“{text}” names section “{found}”; the sections are A to T',
    todo: { zh: '请核对行业代码', en: 'check the industry code' },
  },
  'industry.division': {
    zh: '“{text}”的大类“{found}”不存在，大类为 01 至 97',
    en: '“{text}” names division “{found}”; the divisions are 01 to 97',
    todo: { zh: '请核对行业代码', en: 'check the industry code' },
  },
  'industry.disagree': {
    zh: '“{text}”前后不一：大类 {division} 属于门类 {wanted}，不属于 {found}',
    en: '“{text}” contradicts itself: division {division} belongs to section {wanted}, not {found}',
    todo: { zh: '请核对行业代码', en: 'check the industry code' },
  },
  'model.missing': {
    zh: '缺少“{title}”',
    en: '“{title}” is missing',
    todo: { zh: '请填写；可以未知的项，未知时写 null', en: 'fill it in; write null where it may be and is unknown' },
  },
  'model.type': {
    zh: '“{title}”的内容不合要求：{found}',
    en: '“{title}” has another form: {found}',
    todo: { zh: '请按数据字典填写', en: 'write it as the data dictionary says' },
  },
  'model.type.text': {
    zh: '“{title}”应为文字，写的是 {found}',
    en: '“{title}” is a text, found {found}',
    todo: { zh: '请改为文字', en: 'write a text' },
  },
  'model.type.number': {
    zh: '“{title}”应为数字，写的是 {found}',
    en: '“{title}” is a number, found {found}',
    todo: { zh: '请改为数字', en: 'write a number' },
  },
  'model.type.integer': {
    zh: '“{title}”应为整数，写的是 {found}',
    en: '“{title}” is a whole number, found {found}',
    todo: { zh: '请改为整数；金额以分为单位', en: 'write a whole number; money is in fen' },
  },
  'model.type.boolean': {
    zh: '“{title}”应为是或否，写的是 {found}',
    en: '“{title}” is yes or no, found {found}',
    todo: { zh: '请改为 true 或 false', en: 'write true or false' },
  },
  'model.type.list': {
    zh: '“{title}”应为列表，写的是 {found}',
    en: '“{title}” is a list, found {found}',
    todo: { zh: '只有一项也请写成列表', en: 'write a list, even of one' },
  },
  'model.type.record': {
    zh: '“{title}”应为一条记录，写的是 {found}',
    en: '“{title}” is a record, found {found}',
    todo: { zh: '请按数据字典填写', en: 'write it as the data dictionary says' },
  },
  'model.date': {
    zh: '“{title}”不是日期：{found}',
    en: '“{title}” is no day: {found}',
    todo: { zh: '请写成 2026-03-05', en: 'write it as 2026-03-05' },
  },
  'model.enum': {
    zh: '“{title}”没有“{found}”这一项',
    en: '“{title}” has no value “{found}”',
    todo: { zh: '可填：{wanted}', en: 'choose one of: {wanted}' },
  },
  'model.empty': {
    zh: '“{title}”是空白',
    en: '“{title}” is blank',
    todo: { zh: '请填写；未知时写 null', en: 'fill it in, or write null where it is unknown' },
  },
  'model.below': {
    zh: '“{title}”为 {found}，低于下限 {least}',
    en: '“{title}” is {found}, below {least}',
    todo: { zh: '请核对', en: 'check the number' },
  },
  'model.above': {
    zh: '“{title}”为 {found}，高于上限 {most}',
    en: '“{title}” is {found}, above {most}',
    todo: { zh: '请核对', en: 'check the number' },
  },
  'model.order': {
    zh: '“{title}”（{found}）早于前一日期（{wanted}）',
    en: '“{title}” ({found}) is before the day it follows ({wanted})',
    todo: { zh: '请核对两个日期', en: 'check both days' },
  },
  'model.unknownKey': {
    zh: '不认识的数据项“{key}”，未采用',
    en: '“{key}” is no known field and was left out',
    todo: { zh: '请核对名称；不需要的可以删去', en: 'check its name, or delete it' },
  },
  'model.duplicate': {
    zh: '“{value}”重复',
    en: '“{value}” is repeated',
    todo: { zh: '请保留一条', en: 'keep one of the records' },
  },
  'model.kind': {
    zh: '主体类型与统一社会信用代码所示不一致',
    en: 'the kind is not the one the credit code shows',
    todo: { zh: '请核对主体类型', en: 'check the kind' },
  },
  'model.entity': {
    zh: '没有名为“{name}”的实体',
    en: 'there is no entity named “{name}”',
  },
  'holding.winner': {
    zh: '获奖记录没有写明获奖者',
    en: 'the holding names no winner',
    todo: { zh: '企业编号与获奖者名称至少填一项', en: 'give the enterprise id or the name of the winner' },
  },
};
