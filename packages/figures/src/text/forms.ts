import { divide, fraction } from '../exact.ts';
import { aboutWords, atLeastWords, atMostWords, mantissaOf } from '../number-parts.ts';
import type { Claim } from '../parse-claim.ts';
import { countsOne, fixedNames, noOrdinal, placeNames } from './fixed-words.ts';
import type { MentionKind } from './mention.ts';
import {
  arabic,
  behind,
  chinese,
  front,
  isDuration,
  numeral,
  scalesWithin,
  units,
  unitsInChinese,
} from './number-grammar.ts';
import { claimOf, exactClaim, type Groups } from './spell.ts';

/** What stands at a place of a plain text. */
export interface Form {
  /** What it is; null for words that hold a numeral and are no number. */
  readonly kind: MentionKind | null;
  /** Where it ends. */
  readonly end: number;
  /** What it states. */
  readonly claim: Claim | null;
  /** The upper end of a range. */
  readonly upTo: Claim | null;
}

/** Reads the form that begins at a place, or null where none does. */
type Reader = (text: string, at: number) => Form | null;

const plain = (kind: MentionKind | null, end: number): Form => ({ kind, end, claim: null, upTo: null });

function fixed(kind: MentionKind | null, pattern: RegExp, allowed?: (text: string, at: number) => boolean): Reader {
  return (text, at) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || match[0] === '' || allowed?.(text, at) === false) return null;
    return plain(kind, at + match[0].length);
  };
}

const before = (text: string, at: number): string => text.charAt(at - 1);
/** Whether digits begin here, and no longer number runs through. */
const freshDigits = (text: string, at: number): boolean =>
  !/\d/u.test(text.charAt(at)) ||
  (!/\d\.?$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    !/^\d,\d{3}(?!\d)/u.test(text.slice(Math.max(0, at - 2), at + 4)));
const atLineStart = (text: string, at: number): boolean => /(?:^|\n)[#> ]*$/u.test(text.slice(Math.max(0, at - 8), at));
const han = '[一二三四五六七八九十]';
const day = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const month = `${day}月(?:${day}日|份|初|底|末|[上中下]旬|中)?`;

/** Ranks, numbers of things, and addresses. */
const ranks = fixed(
  'ordinal',
  new RegExp(
    `前(?:\\d{1,3}|${han}{1,3})(?:名|位|强)|前[三五十](?=[，,。；;、]|$)|[一二三四五六]级(?=\\d|医院|响应|资质|甲等)`,
    'uy',
  ),
);
const codesOfThings = fixed(
  'name',
  /\d{9,}(?![\d.,]|余|多|[万亿元户家件次])|\d{1,5}(?:号楼|楼|室|单元|弄)|\d+(?=[^\d]|$)/uy,
  (text, at) => {
    const after = /^\d{9,}(?!\d)|^\d{1,5}(?:号楼|楼|室|单元|弄)/u.test(text.slice(at, at + 24));
    return (
      freshDigits(text, at) &&
      (after ||
        /(?:编号|编码|邮编|邮政编码|证号|账号|单号|号码|代码)[:：]?$/u.test(text.slice(Math.max(0, at - 6), at)))
    );
  },
);
const headings = fixed(
  'heading',
  new RegExp(
    `${han}{1,3}、|\\(${han}{1,3}\\)|\\d{1,2}(?:\\.(?!\\d)|、)|\\(\\d{1,2}\\)|第[一二三四五六七八九十百]+[章节编]`,
    'uy',
  ),
  atLineStart,
);
const documents = fixed(
  'document',
  new RegExp(
    [
      '[〔\\[(](?:19|20)\\d{2}[〕\\])]第?\\d{1,5}号',
      '(?:19|20)\\d{2}年第\\d{1,4}号(?:令|公告|通告|文件)?',
      '第\\d{1,4}号(?:令|公告|通告|文件|主席令)?',
      '\\d{1,4}号(?:文件?|令|公告|通告|通知|主席令)',
      '第[一二三四五六七八九十百零\\d]+条(?:第[一二三四五六七八九十\\d]+款)?(?:第[一二三四五六七八九十\\d]+项)?',
      '(?<![A-Za-z])(?:GB|DB\\d*|ISO|IEC|JJ[GF]|YY|HG|QB|T)(?:[/ A-Z]*)[ -]?\\d+(?:\\.\\d+)*(?:[-—–](?:19|20)\\d{2})?',
    ].join('|'),
    'uy',
  ),
);
const codes = fixed(
  'name',
  /https?:\/\/\S{1,500}|(?<![\w.])[\w.]{1,64}@[\w.]{1,100}|(?<![A-Za-z\d])(?:[A-Za-z]{1,10}-?\d[\dA-Za-z-]*|\d+(?!(?:km|kg|mm|cm|MW|kW)(?![A-Za-z]))[A-Za-z][\dA-Za-z-]*)/uy,
);
const sums = fixed(
  'name',
  /\d{1,2}(?:\+\d{1,2})*\+[NXn](?![A-Za-z])|\d{1,2}(?:\+\d{1,2})+(?=["'”’」』])|\d{1,2}(?:\+\d{1,2})+(?=(?:现代)?产业|模式|机制|体系|结对|工作|行动)|7[×xX*]24(?:小时)?/uy,
  freshDigits,
);
const telephones = fixed(
  'name',
  new RegExp(
    `0\\d{2,3}-\\d{7,8}|1[3-9]\\d{9}(?!\\d)|(?:12\\d{3}|96\\d{3})(?!\\d|,\\d{3}(?!\\d)|\\.\\d|[余多万亿千百]|${units})`,
    'uy',
  ),
  freshDigits,
);
const dates = fixed(
  'date',
  new RegExp(
    [
      `(?:19|20)\\d{2}(?:年度?)?(?:[-—–~～至到])(?:19|20)\\d{2}年度?`,
      `(?:(?:19|20)\\d{2}|[一二][〇零一二三四五六七八九]{3})年(?:度|底|末|初)?(?:前?第?[一二两三四1-4]个?季度|${day}月?[-—–~～至到]${month}|${month})?`,
      '(?:19|20)\\d{2}[-./](?:1[0-2]|0?[1-9])[-./](?:3[01]|[12]\\d|0?[1-9])(?!\\d)',
      `${day}月?(?:${day}日)?[-—–~～至到]${month}`,
      '\\d{1,2}日?[-—–~～至到]\\d{1,2}日(?!内)',
      month,
      '\\d{1,2}日(?![内均])',
      '第?[一二三四1-4]季度|前[二两三]个?季度',
      '\\d{1,2}世纪(?:\\d0年代)?|\\d0年代',
      '\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,2}[时点]\\d{1,2}分|\\d{1,2}时(?![间长段效])',
      `(?:19|20)\\d{2}(?![\\d,.%‰-]|${units}|余|多|万|亿|千|百)`,
    ].join('|'),
    'uy',
  ),
  (text, at) => freshDigits(text, at) && !/[一二三四五六七八九十百]/u.test(before(text, at)),
);
const classes = fixed(
  'ordinal',
  /[一二三四五](?:、[一二三四五])*类(?=医疗器械|器械|疫苗|饮用水|易制毒)|[一二三四五](?:、[一二三四五])+[类级](?!别)/uy,
);
const ordinals = fixed(
  'ordinal',
  new RegExp(
    `第(?:\\d+|[一二三四五六七八九十百零两]+)(?:${unitsInChinese}|名|号|名次|大)?|(?<![第])(?:\\d{1,4}|${han}{1,3})号`,
    'uy',
  ),
);

/** 百分之三十, 三分之一, 近七成. */
const parts: Reader = (text, at) => {
  const pattern = new RegExp(
    `(?<front>${front})?(?:百分之(?<per>${chinese})|(?<den>[千万]|${chinese})分之(?<num>${chinese})|(?<tenths>[一二两三四五六七八九])成(?![立为本果员功都效长人年])(?<half>半)?)(?<behind>以上|以下|左右|多)?`,
    'uy',
  );
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const groups: Groups = match?.groups ?? {};
  if (match === null || isQuotedWord(text, at)) return null;
  const read = (name: string): bigint | null => {
    if (groups[name] === '千' || groups[name] === '万') return groups[name] === '千' ? 1000n : 10_000n;
    const found = mantissaOf(groups[name] ?? '');
    return found === null || found.den !== 1n ? null : found.num;
  };
  const done = (value: Parameters<typeof exactClaim>[1], step: Parameters<typeof exactClaim>[2]): Form => ({
    kind: 'quantity',
    end: at + match[0].length,
    claim: exactClaim(match[0], value, step, 'ratio', groups),
    upTo: null,
  });
  if (groups['per'] !== undefined) {
    const found = mantissaOf(groups['per']);
    return found === null ? null : done(fraction(found.num, found.den * 100n), fraction(1n, found.den * 100n));
  }
  const [den, num, tenths] = [read('den'), read('num'), read('tenths')];
  if (den !== null && num !== null && den > 0n) return done(fraction(num, den), fraction(1n, den < 100n ? 100n : den));
  if (tenths === null) return null;
  const extra = groups['half'] === undefined ? 0n : 1n;
  return done(
    fraction(tenths * 2n + extra, 20n),
    divide(fraction(1n), fraction(groups['half'] === undefined ? 10n : 20n)),
  );
};

const rangePatterns = [
  `(?<front>${front})?(?<low>${arabic})(?<lowScale>万|亿)?(?<lowUnit>${units})?(?:[-—–~～至到])(?<high>${arabic})(?<scale>万亿|千万|百万|亿|万|千|百(?!分))?(?<unit>${units})?`,
  `(?<front>${front})?(?<low>${chinese})(?<lowScale>万|亿)?(?<lowUnit>${unitsInChinese})?(?:至|到)(?<high>${chinese})(?<scale>万|亿)?(?<unit>${unitsInChinese})`,
];

/** 5-10家, 5%—10%, 三至五家. */
const ranges: Reader = (text, at) => {
  if (!freshDigits(text, at)) return null;
  for (const source of rangePatterns) {
    const pattern = new RegExp(source, 'uy');
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const groups: Groups = match?.groups ?? {};
    if (match === null) continue;
    const { low, lowScale, lowUnit, high, scale, unit = '' } = groups;
    // 到 and a dash alone are no range: 2-3 has to have a unit, and the two units have to agree.
    if (unit === '' || (lowUnit !== undefined && lowUnit !== unit)) continue;
    const from = claimOf({ d3: low, scale: lowScale ?? scale, unit, front: groups['front'] }, match[0], false);
    const to = claimOf({ d3: high, scale, unit }, match[0], false);
    if (from !== null && to !== null) return { kind: 'range', end: at + match[0].length, claim: from, upTo: to };
  }
  return null;
};

/** 三四家, 二三十家. */
const neighbours: Reader = (text, at) => {
  const pattern = new RegExp(
    `(?<a>[一二两三四五六七八])(?<b>[二三四五六七八九])(?<place>十|百|千)?(?<scale>万|亿)?(?<unit>${unitsInChinese})`,
    'uy',
  );
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const { a = '', b = '', place = '', scale, unit } = (match?.groups ?? {}) as Groups;
  const order = '一二三四五六七八九';
  if (match === null || order.indexOf(a === '两' ? '二' : a) + 1 !== order.indexOf(b)) return null;
  const of = (digit: string): Claim | null => claimOf({ d3: digit + place, scale, unit }, match[0], false);
  return { kind: 'range', end: at + match[0].length, claim: of(a), upTo: of(b) };
};

const vague = fixed(
  'vague',
  new RegExp(
    `(?:(?:好几|几|数|若干)[十百千万亿]+(?:万|亿)?(?:余|多)?|[二三四五六七八九]?[十百千]几|三五|三两)(?:${unitsInChinese})`,
    'uy',
  ),
);

/** 百余家, 近百家, 上千户: a bare scale counts when something bounds it. */
const bare: Reader = (text, at) => {
  const pattern = new RegExp(
    `(?<front>近|超过|超|逾|上|约|过)?(?<d3>百|千)?(?<scale>千万|百万|万|亿)?(?<inner>余|多)?(?<unit>${unitsInChinese})(?<behind>以上)?`,
    'uy',
  );
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const groups: Groups = match?.groups ?? {};
  const { front: side, d3, scale, inner, behind: after } = groups;
  if (match === null || (d3 ?? scale) === undefined || (side ?? inner) === undefined) return null;
  if (/[数几\d一二两三四五六七八九十百千万最附以]/u.test(before(text, at))) return null;
  const claim = claimOf(
    { ...groups, d3: d3 === undefined ? '1' : `一${d3}`, front: side, behind: after },
    match[0],
    false,
  );
  return claim === null ? null : { kind: 'quantity', end: at + match[0].length, claim, upTo: null };
};

const quantityPatterns = [
  { digits: arabic, within: scalesWithin.arabic, unit: `(?<unit>${units})?` },
  { digits: chinese, within: scalesWithin.chinese, unit: `(?<unit>${unitsInChinese})` },
].map(
  ({ digits, within, unit }) =>
    new RegExp(`(?<front>${front})?(?<sign>[+-]|负)?${numeral(digits, within)}${unit}(?<behind>${behind})?`, 'uy'),
);

const quantities: Reader = (text, at) => {
  for (const [index, pattern] of quantityPatterns.entries()) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const form = quantityForm(text, at, match, index === 1);
    if (form !== null) return form;
  }
  return null;
};

function quantityForm(text: string, at: number, match: RegExpExecArray, inChinese: boolean): Form | null {
  const groups: Groups = match.groups ?? {};
  const { unit = '', d3 = '', sign, behind: after } = groups;
  const time = isDuration.test(unit);
  const start = at + (groups['front'] ?? '').length;
  if (
    !freshDigits(text, start) ||
    (sign !== undefined && (sign === '+' ? /[\p{L}\d)]/u : /[\dA-Za-z)]/u).test(before(text, start)))
  )
    return null;
  // 近三年 are the last three years, and 内 bounds a time only.
  if (time && /^(?:近|将近|接近)$/u.test(groups['front'] ?? '')) return null;
  const whole = after === '内' && !time ? match[0].slice(0, -1) : match[0];
  if (
    inChinese &&
    (/(?<!唯)[零〇一二两三四五六七八九十百千万亿第数几周]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
      isLoneOne(text, start, match, groups))
  )
    return null;
  const claim = claimOf(whole === match[0] ? groups : { ...groups, behind: undefined }, whole, false);
  if (claim === null || (inChinese && unit === '' && d3.length < 2)) return null;
  const named = isQuotedWord(text, at) && unit !== '%' && unit !== '元';
  const kind: MentionKind = named ? 'name' : time ? 'duration' : 'quantity';
  const end = at + whole.length;
  return named ? plain('name', end) : { kind, end, claim, upTo: null };
}

/** A lone 一 is an article, unless something says that it counts. */
function isLoneOne(text: string, start: number, match: RegExpExecArray, groups: Groups): boolean {
  if (groups['d3'] !== '一' || groups['d1'] !== undefined || groups['scale'] !== undefined) return false;
  if (/^(?:倍|元|番)$/u.test(groups['unit'] ?? '')) return false;
  const end = match.index + match[0].length;
  const rest = text.slice(end);
  if (/^[重长高宽](?=的|[,，。、]|$)/u.test(rest)) return false;
  const time = /^(?:个月|个?工作日|个?小时|年|周|天|日)$/u.test(groups['unit'] ?? '');
  if (time && (/^(?:内|以内|以上|左右)$/u.test(groups['behind'] ?? '') || /^(?:时间|期限)/u.test(rest))) return false;
  return !countsOne.test(text.slice(Math.max(0, start - 4), start));
}

/** Whether a number begins a short name in quotation marks, such as “五个一”. */
function isQuotedWord(text: string, at: number): boolean {
  if (!/["'“‘「『]/u.test(before(text, at))) return false;
  const inner = /^[^"'“”‘’「」『』]{1,9}(?=["'”’」』])/u.exec(text.slice(at))?.[0];
  return inner !== undefined && !/[,，。、;；]/u.test(inner);
}

/** In the order in which they are tried. */
const readers: readonly Reader[] = [
  headings,
  fixed(null, noOrdinal),
  fixed(null, placeNames),
  documents,
  codes,
  sums,
  telephones,
  codesOfThings,
  dates,
  fixed('name', fixedNames),
  classes,
  ranks,
  ordinals,
  parts,
  ranges,
  neighbours,
  vague,
  quantities,
  bare,
];

/** The form that begins at a place of a plain text, or null where none does. */
export function formAt(text: string, at: number): Form | null {
  for (const reader of readers) {
    const form = reader(text, at);
    if (form !== null) {
      return form.kind === 'ordinal' && isQuotedWord(text, at) && text.charAt(at) !== '第'
        ? plain('name', form.end)
        : form;
    }
  }
  return null;
}

/** Where a form may begin: digits, the words that bound them, and the beginnings of the other forms. */
const starters = new RegExp(
  `[\\dA-Za-z零〇一二两三四五六七八九十百千万亿第前〔\\[(+-]|${[atLeastWords, atMostWords, aboutWords, '上', '过', '负', '好几', '几', '数', '若干'].join('|')}`,
  'uy',
);

/** Whether a form may begin here at all: a quick look before the readers are asked. */
export function mayBegin(text: string, at: number): boolean {
  starters.lastIndex = at;
  return starters.test(text);
}
