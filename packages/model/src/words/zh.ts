import type { Words } from '@huiqi/kernel';
import type { ModelParams } from '../codes.ts';

export { modelFactsZh } from './facts/zh.ts';
export { modelTitlesZh } from './titles/zh.ts';

/** What reading an entity, an identifier or a working calendar says in Chinese. */
export const modelZh: Words<ModelParams> = {
  'creditCode.none': ['没有统一社会信用代码（写的是“{text}”）', '请补填；确实没有的留空'],
  'creditCode.isLicence15': ['“{text}”是15位的旧营业执照注册号，不是统一社会信用代码', '请换成18位统一社会信用代码'],
  'creditCode.isLicence13': ['“{text}”是13位的旧营业执照注册号，不是统一社会信用代码', '请换成18位统一社会信用代码'],
  'creditCode.isLicenceText': ['“{text}”是带汉字的旧注册号，不是统一社会信用代码', '请换成18位统一社会信用代码'],
  'creditCode.isOrganisationCode': ['“{text}”是9位组织机构代码，不是统一社会信用代码', '请换成18位统一社会信用代码'],
  'creditCode.isIdentityNumber': [
    '填写的像是居民身份证号码，不是统一社会信用代码；号码不在此显示',
    '请删去身份证号码，换成营业执照上的统一社会信用代码',
  ],
  'creditCode.letterCase': ['统一社会信用代码中有小写字母（{characters}）', '请改为大写'],
  'creditCode.width': ['统一社会信用代码中有全角字符', '请改为半角'],
  'creditCode.separators': ['统一社会信用代码中有空格或连字符', '请删去'],
  'creditCode.digitsLost': [
    '这个代码像是被表格当作数字存过，末几位已经丢失（数字只保留15位有效数字）',
    '请对照营业执照重新录入，并把该列设为“文本”',
  ],
  'creditCode.length': ['统一社会信用代码应为18位，写了{length}位', '请对照营业执照核对'],
  'creditCode.character': [
    '统一社会信用代码中不会出现“{characters}”',
    '请对照营业执照核对；代码不用字母 I、O、S、V、Z',
  ],
  'creditCode.authority': ['首位“{found}”不是登记管理部门代码', '请对照营业执照核对'],
  'creditCode.kind': ['第二位“{found}”不在登记管理部门“{authority}”的机构类别之列', '代码可用，请留意'],
  'creditCode.division': ['第3至8位“{found}”不是行政区划码', '请对照营业执照核对'],
  'creditCode.province': ['第3、4位“{found}”不是省级代码', '代码可用，请留意'],
  'creditCode.check': ['校验码不符：写的是“{found}”，按前17位应为“{wanted}”', '请对照营业执照逐位核对'],
  'creditCode.checkYForOne': [
    '校验码写的是“{found}”，按前17位应为“{wanted}”；早期发码曾有把 1 误印为 Y 的情况',
    '请对照营业执照；执照上确为 Y 的，请向登记机关核实',
  ],
  'creditCode.innerCheck': [
    '主体标识码的校验码为“{found}”，按 GB 11714 应为“{wanted}”；部分在用代码如此，仅作提醒',
    '代码可用，请留意',
  ],
  'creditCode.placeholder': ['主体标识码“{body}”像是随手填的占位号', '请换成真实代码'],
  'creditCode.placeholderHalves': ['主体标识码“{body}”可能是随手填的', '请对照营业执照核对'],
  'creditCode.suggestion': ['可能是 {suggestion}', '请核对后采用'],
  'organisationCode.shape': ['“{text}”不是组织机构代码', '应为8位数字或大写字母加1位校验码'],
  'organisationCode.check': ['组织机构代码的校验码写的是“{found}”，应为“{wanted}”', '请核对'],
  'organisationCode.private': ['“{text}”在单位内部自用的号段内', '对外请用正式代码'],
  'licenceNumber.shape': ['“{text}”不是营业执照注册号', '旧注册号为15位或13位数字'],
  'licenceNumber.check': ['注册号末位写的是“{found}”，应为“{wanted}”', '请核对'],
  'licenceNumber.unchecked': ['“{text}”是没有校验码的旧注册号，对错无从校验', '请对照营业执照核对'],
  'model.missing': ['缺少“{title}”', '请填写{hint}'],
  'model.type': ['“{title}”的内容不合要求：{found}', '请按数据字典填写'],
  'model.type.text': ['“{title}”应为文字，写的是 {found}', '请改为文字'],
  'model.type.number': ['“{title}”应为数字，写的是 {found}', '请改为数字'],
  'model.type.integer': ['“{title}”应为整数，写的是 {found}', '请改为整数；金额以分为单位'],
  'model.type.boolean': ['“{title}”应为是或否，写的是 {found}', '请改为 true 或 false'],
  'model.type.list': ['“{title}”应为列表，写的是 {found}', '只有一项也请写成列表'],
  'model.type.record': ['“{title}”应为一条记录，写的是 {found}', '请按数据字典填写'],
  'model.date': ['“{title}”不是日期：{found}', '请写成 2026-03-05'],
  'model.enum': ['“{title}”没有“{found}”这一项', '可填：{wanted}'],
  'model.empty': ['“{title}”是空白', '请填写；未知时写 null'],
  'model.below': ['“{title}”为 {found}，低于下限 {least}', '请核对'],
  'model.above': ['“{title}”为 {found}，高于上限 {most}', '请核对'],
  'model.order': ['“{title}”（{found}）早于前一日期（{wanted}）', '请核对两个日期'],
  'model.unknownKey': ['不认识的数据项“{key}”，未采用{hint}', '请核对名称；不需要的可以删去'],
  'model.duplicate': ['“{value}”重复', '请保留一条'],
  'model.kind': ['主体类型与统一社会信用代码所示不一致', '请核对主体类型'],
  'model.entity': '没有名为“{name}”的实体',
  'holding.winner': ['获奖记录没有写明获奖者', '企业编号与获奖者名称至少填一项'],
};
