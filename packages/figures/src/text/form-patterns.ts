import { characterBefore, fixedForm, freshDigits } from './form.ts';
import { units, unitsInChinese } from './number-grammar.ts';

const atLineStart = (text: string, at: number): boolean => /(?:^|\n)[#> ]*$/u.test(text.slice(Math.max(0, at - 8), at));
const han = '[一二三四五六七八九十]';
const day = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const month = `${day}月(?:${day}日|份|初|底|末|[上中下]旬|中)?`;

/** Ranks, numbers of things, and addresses. */
export const ranks = fixedForm(
  'ordinal',
  new RegExp(
    `前(?:\\d{1,3}|${han}{1,3})(?:名|位|强)|前[三五十](?=[，,。；;、]|$)|[一二三四五六]级(?=\\d|医院|响应|资质|甲等)`,
    'uy',
  ),
);
/** Numbers of things, and places in a building. */
export const codesOfThings = fixedForm(
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
/** Headings at the beginning of a line. */
export const headings = fixedForm(
  'heading',
  new RegExp(
    `${han}{1,3}、|\\(${han}{1,3}\\)|\\d{1,2}(?:\\.(?!\\d)|、)|\\(\\d{1,2}\\)|第[一二三四五六七八九十百]+[章节编]`,
    'uy',
  ),
  atLineStart,
);
/** Numbers of documents, articles and standards. */
export const documents = fixedForm(
  'document',
  new RegExp(
    [
      '[〔\\[(](?:19|20)\\d{2}[〕\\])]第?\\d{1,5}号',
      '(?:19|20)\\d{2}年第\\d{1,4}号(?:令|公告|通告|文件)?',
      '第\\d{1,4}号(?:令|公告|通告|文件|主席令)?',
      '\\d{1,4}号(?:文件?|令|公告|通告|通知|主席令)',
      '第[一二三四五六七八九十百零\\d]+条(?:第[一二三四五六七八九十\\d]+款)?(?:第[一二三四五六七八九十\\d]+项)?',
      '(?:GB|DB\\d*|ISO|IEC|JJ[GF]|YY|HG|QB|T)(?:[/ A-Z]{0,12})[ -]?\\d+(?:\\.\\d+)*(?:[-—–](?:19|20)\\d{2})?',
    ].join('|'),
    'uy',
  ),
  (text, at) => !/[A-Za-z]/u.test(text.charAt(at)) || !/[A-Za-z]/u.test(characterBefore(text, at)),
);
/** Addresses of the net. */
export const addresses = fixedForm('name', /https?:\/\/\S{1,500}/uy);
/** Addresses of letters. */
export const mailAddresses = fixedForm(
  'name',
  /[\w.]{1,64}@[\w.]{1,100}/uy,
  (text, at) => !/[\w.]/u.test(characterBefore(text, at)),
);
/** Letters with digits. */
export const codes = fixedForm(
  'name',
  /[A-Za-z]{1,10}-?\d[\dA-Za-z-]*|\d+(?!(?:km|kg|mm|cm|MW|kW)(?![A-Za-z]))[A-Za-z][\dA-Za-z-]*/uy,
  (text, at) => !/[A-Za-z\d]/u.test(characterBefore(text, at)),
);
/** 3+2, 5+N, 7×24小时. */
export const sums = fixedForm(
  'name',
  /\d{1,2}(?:\+\d{1,2})*\+[NXn](?![A-Za-z])|\d{1,2}(?:\+\d{1,2})+(?=["'”’」』])|\d{1,2}(?:\+\d{1,2})+(?=(?:现代)?产业|模式|机制|体系|结对|工作|行动)|7[×xX*]24(?:小时)?/uy,
  freshDigits,
);
/** 表1, 图2, 附件3, and days that are names: 3·15. */
export const places = fixedForm(
  'name',
  /\d{1,2}·\d{1,2}(?!\d)|\d{1,2}(?=[ :：、.\n，,。)）]|\p{Script=Han}|$)/uy,
  (text, at) =>
    freshDigits(text, at) &&
    (/^\d{1,2}·/u.test(text.slice(at, at + 3)) ||
      /(?:^|[^\p{Script=Han}]|见|[如下上])(?:附?[表图]|附件)$/u.test(text.slice(Math.max(0, at - 4), at))),
);
/** Telephones and hotlines. */
export const telephones = fixedForm(
  'name',
  new RegExp(
    `0\\d{2,3}-\\d{7,8}|1[3-9]\\d{9}(?!\\d)|(?:12\\d{3}|96\\d{3})(?!\\d|,\\d{3}(?!\\d)|\\.\\d|[余多万亿千百]|${units})`,
    'uy',
  ),
  freshDigits,
);
/** Days, months, quarters, years and times of day. */
export const dates = fixedForm(
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
  (text, at) => freshDigits(text, at) && !/[一二三四五六七八九十百]/u.test(characterBefore(text, at)),
);
/** Classes, such as 一、二类医疗器械. */
export const classes = fixedForm(
  'ordinal',
  /[一二三四五](?:、[一二三四五])*类(?=医疗器械|器械|疫苗|饮用水|易制毒)|[一二三四五](?:、[一二三四五])+[类级](?!别)/uy,
);
/** 第二批, 3号. */
export const ordinals = fixedForm(
  'ordinal',
  new RegExp(
    `第(?:\\d+|[一二三四五六七八九十百零两]+)(?:${unitsInChinese}|名|号|名次|大)?|(?:\\d{1,4}|${han}{1,3})号`,
    'uy',
  ),
  (text, at) => text.charAt(at) === '第' || characterBefore(text, at) !== '第',
);

/** Words for many that state no amount, such as 数十家. */
export const vague = fixedForm(
  'vague',
  new RegExp(
    `(?:(?:好几|几|数|若干)[十百千万亿]+(?:万|亿)?(?:余|多)?|[二三四五六七八九]?[十百千]几|三五|三两)(?:${unitsInChinese})`,
    'uy',
  ),
);
