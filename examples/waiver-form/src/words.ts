import { dayText, percentText, yuanText } from '@huiqi/messages';

/** The two languages of the page. */
export type Locale = 'zh' | 'en';

/** One text in both languages. */
export interface Text {
  /** Chinese. */
  readonly zh: string;
  /** English. */
  readonly en: string;
}

const words = {
  'page.title': { zh: '减免自测', en: 'Waiver check' },
  'page.lead': {
    zh: '一笔收费现在能减免多少、依据哪一条。缺什么问什么，问到能定为止；不知道的不猜。',
    en: 'How much of a fee is waived now, and by which article. It asks what it lacks until it can tell, and guesses nothing.',
  },
  'page.language': { zh: 'English', en: '中文' },
  'page.notice': {
    zh: '自测结果供参考，不是行政决定；所填内容只留在本页，不会上传。',
    en: 'For orientation only, no administrative decision. What you enter stays on this page.',
  },
  'page.restart': { zh: '全部重填', en: 'Start again' },
  'charge.title': { zh: '这笔收费', en: 'The charge' },
  'charge.place': { zh: '用哪里的规则', en: 'Rules of' },
  'charge.placeWithout': { zh: '{name}（未收录本地减免）', en: '{name} (no local waivers on file)' },
  'charge.service': { zh: '收费服务', en: 'Service' },
  'charge.choose': { zh: '请选择', en: 'choose' },
  'charge.list': { zh: '标准金额（元）', en: 'List amount (yuan)' },
  'charge.listHint': {
    zh: '减免前的整笔金额；不知道可以不填',
    en: 'The whole amount before waivers; leave it empty if unknown',
  },
  'charge.acceptedOn': { zh: '受理日', en: 'Accepted on' },
  'charge.decidedOn': { zh: '决定日', en: 'Decided on' },
  'charge.decidedHint': { zh: '只用截至这一天已公布的文件', en: 'Documents published later do not count' },
  'charge.waiting': {
    zh: '填好收费服务和两个日期，就从这里开始问。',
    en: 'Fill in the service and both days; the questions start here.',
  },
  'question.title': { zh: '还需要知道', en: 'Still needed' },
  'question.rest': { zh: '目前还差 {count} 项', en: '{count} still open' },
  'question.forRule': { zh: '用于判断：{rule}', en: 'Asked by: {rule}' },
  'question.collection': { zh: '请列出：{title}', en: 'Please list: {title}' },
  'question.submit': { zh: '确定', en: 'Confirm' },
  'question.skip': { zh: '我不知道', en: 'I do not know' },
  'question.cancel': { zh: '不改了', en: 'Keep as it was' },
  'question.other': { zh: '其他', en: 'Other' },
  'records.one': { zh: '第{number}个', en: 'No. {number}' },
  'records.add': { zh: '再加一个', en: 'Add another' },
  'records.remove': { zh: '删去第{number}个', en: 'Remove no. {number}' },
  'records.complete': { zh: '这就是全部{title}', en: 'These are all the {title}' },
  'records.unknown': { zh: '不知道', en: 'not known' },
  'records.count': { zh: '{count} 个（{complete}）', en: '{count} ({complete})' },
  'records.all': { zh: '已列全', en: 'all listed' },
  'records.notAll': { zh: '可能还有', en: 'maybe more' },
  'judgement.met': { zh: '符合', en: 'met' },
  'judgement.not-met': { zh: '不符合', en: 'not met' },
  'judgement.by': { zh: '认定人', en: 'Signed by' },
  'answers.title': { zh: '已经回答', en: 'Answered' },
  'answers.withdraw': { zh: '去掉', en: 'Withdraw' },
  'answers.withdrawOne': { zh: '去掉：{title}', en: 'Withdraw: {title}' },
  'answers.change': { zh: '修改', en: 'Change' },
  'answers.changeOne': { zh: '修改：{title}', en: 'Change: {title}' },
  'answer.empty': { zh: '请填写，或者点“我不知道”', en: 'Give an answer, or say that you do not know' },
  'answer.integer': { zh: '请填整数', en: 'Give a whole number' },
  'answer.code': { zh: '代码的写法不对，请核对位数', en: 'The code is not well formed; check its length' },
  'result.title': { zh: '结果', en: 'Result' },
  'result.payable': { zh: '应缴', en: 'Payable' },
  'result.atMost': { zh: '最多应缴', en: 'Payable at most' },
  'result.open': { zh: '尚不能确定', en: 'Not decided yet' },
  'result.openText': {
    zh: '未知的事实无论怎样，都不会超过这个数；补上就能定。',
    en: 'Whatever the open facts turn out to be, it will not be more. Fill them in to decide.',
  },
  'result.openNoList': {
    zh: '标准金额还不知道，现在没有可以确定的金额。',
    en: 'The list amount is not known, so no amount is certain yet.',
  },
  'result.list': { zh: '标准金额', en: 'List amount' },
  'result.statutory': { zh: '法定减免', en: 'Waived by law' },
  'result.policy': { zh: '政策减免', en: 'Waived by policy' },
  'result.missing': { zh: '还缺这些', en: 'Still missing' },
  'result.answerNow': { zh: '现在回答', en: 'Answer now' },
  'result.nobody': { zh: '填表人无法补上', en: 'nothing the form can ask' },
  'result.applied': { zh: '适用的减免', en: 'Waivers that apply' },
  'result.rivals': { zh: '条件符合，但让给更优的一项', en: 'Met, but another one is better' },
  'result.refused': { zh: '不适用的减免', en: 'Waivers that do not apply' },
  'result.undecided': { zh: '还定不下来的减免', en: 'Waivers that are still open' },
  'result.cautions': { zh: '请注意', en: 'Please note' },
  'result.none': {
    zh: '已载入的规则包里没有涉及这项收费的减免规则。这不等于没有减免，请向当地收费单位核实。',
    en: 'No waiver rule of the loaded packs concerns this fee. That does not prove that there is none: ask the local institute.',
  },
  'result.why': { zh: '为什么', en: 'Why' },
  'result.whyAmount': { zh: '金额怎样算出', en: 'How the amount came about' },
  'result.source': { zh: '依据', en: 'Source' },
  'rule.statutory': { zh: '法定', en: 'by law' },
  'rule.policy': { zh: '政策', en: 'policy' },
  'rule.waives': { zh: '{form}，减 {waived}', en: '{form}, {waived} less' },
  'rule.rival': { zh: '{form}，比采用的一项少减 {lostBy}', en: '{form}, {lostBy} less than the one that applies' },
  'rule.nothingLeft': { zh: '{form}，已没有可减的金额', en: '{form}, but nothing is left to waive' },
  'rule.matters': { zh: '最多可减 {atMost}', en: 'at most {atMost} less' },
  'rule.idle': { zh: '无论怎样都不影响应缴金额', en: 'cannot change what is payable' },
  'form.zero': { zh: '全免', en: 'free of charge' },
  'form.off': { zh: '减缴 {rate}', en: '{rate} off' },
  'form.pay': { zh: '按 {rate} 收取', en: '{rate} is charged' },
  'form.amount': { zh: '减收 {amount}', en: '{amount} off' },
  'evidence.official': { zh: '发布机关原文', en: 'issuer’s own text' },
  'evidence.copy': { zh: '转载件', en: 'read in a copy' },
  'evidence.report': { zh: '仅见转述', en: 'known from reports' },
  'evidence.none': { zh: '未核实', en: 'unconfirmed' },
} satisfies Readonly<Record<string, Text>>;

/** The name of a text of the page. */
export type Word = keyof typeof words;

/** A text of the page, with its `{places}` filled. */
export function say(word: Word, locale: Locale, places: Readonly<Record<string, string | number>> = {}): string {
  return words[word][locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(places[name] ?? whole));
}

/** A unit of the vocabulary; the vocabularies write units in Chinese. */
export function unitText(unit: string, locale: Locale): string {
  const english: Readonly<Record<string, string>> = { 元: 'yuan', 人: 'people', 年: 'years', 天: 'days' };
  return locale === 'zh' ? unit : (english[unit] ?? unit);
}

const hints: Readonly<Record<string, Text>> = {
  'instrument.catalogueMode': {
    zh: '查受理当日的《实施强制管理的计量器具目录》“监管方式”一栏；目录没有列出的，选“目录外”。',
    en: 'See the column “监管方式” of the catalogue in force on the day of acceptance.',
  },
  'instrument.use': {
    zh: '看这台器具实际用来做什么：对外结算货款属于贸易结算，车间里自己称料不是。',
    en: 'What it is really used for: settling with customers is trade, weighing inside a workshop is not.',
  },
  'institute.bureau': { zh: '六位行政区划代码', en: 'six digits' },
  'enterprise.city': { zh: '地市的六位代码，末两位是 00，如 350200', en: 'six digits ending in 00, such as 350200' },
  'enterprise.province': {
    zh: '省份的六位代码，末四位是 0000，如 320000',
    en: 'six digits ending in 0000, such as 320000',
  },
  'enterprise.industryDivision': {
    zh: '《国民经济行业分类》（GB/T 4754）的两位数字，如 39',
    en: 'two digits of GB/T 4754, such as 39',
  },
  'enterprise.industryGroup': {
    zh: '《国民经济行业分类》（GB/T 4754）的三位数字，如 391',
    en: 'three digits of GB/T 4754, such as 391',
  },
};

/** How to find the answer to a question, or null. */
export function hintFor(name: string, locale: Locale): string | null {
  return hints[name]?.[locale] ?? null;
}

/** What a value is made of in the vocabulary. */
interface ValueWords {
  readonly type?: string;
  readonly unit?: string;
}

/** The value of an answer in words. */
export function sayValue(value: unknown, spec: ValueWords | undefined, locale: Locale): string {
  if (typeof value === 'boolean') return locale === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no';
  if (typeof value === 'number') {
    if (spec?.type === 'fen') return yuanText(value, locale);
    return spec?.unit === undefined ? String(value) : `${value} ${unitText(spec.unit, locale)}`;
  }
  if (typeof value === 'string') {
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayText(value as Parameters<typeof dayText>[0], locale) : value;
  }
  return isRatio(value) ? percentText(value) : '';
}

function isRatio(value: unknown): value is Parameters<typeof percentText>[0] {
  return typeof value === 'object' && value !== null && 'num' in value && 'den' in value;
}
