import { aboutWords, atLeastWords, atMostWords, scaleWords } from '../number-parts.ts';
import { characterBefore } from './form.ts';

/** Arabic digits with thousands and decimals. */
export const arabic = '(?:\\d{1,3}(?:,\\d{3}){1,8}(?!\\d)|\\d+)(?:\\.\\d+)?';
/** Chinese numerals, with 点 before decimals. */
export const chinese = '[零〇一二两三四五六七八九十百千]+(?:点[零〇一二三四五六七八九]+)?';

const durations = '个?工作日|个?自然日|个?季度|个?小时|个月|分钟|秒钟|学时|周年|年|天|日|周';
const measures = [
  '个?百分点|百分点|元人民币|美元|港元|欧元|元',
  '人次|批次|户次|家次|台次|件次|班次|场次|车次|台套|台件|平方公里|平方米|立方米|千瓦时|公里|公斤|千克|公顷',
  'km|kg|mm|cm|MW|kW|[℃番户家件次条项个名人张套台所组批支座处只份篇期场位级类种届本部款页幅间栋幢起宗笔单例轮遍趟层块片枚倍县市区镇乡村街省国地校院店厂站吨亩米升度克辆艘架对队班课题册版瓶箱袋盒包桶株票股席岁样节秒分%‰]',
].join('|');

/** Units behind Arabic digits. */
export const units = `${durations}|${measures}`;
/** Units behind Chinese numerals: those that also begin common words are left out. */
export const unitsInChinese = units.replace(/\[户家.*?\]/u, (all) => all.replace(/[分样节课题版度升克]/gu, ''));
/** The units of time. */
export const isDuration = new RegExp(`^(?:${durations})$`, 'u');

/** Words that bound a number from before. */
export const leadingBoundWords = `${atLeastWords}|${atMostWords}|${aboutWords}`;
const endings =
  /^(?:[反赶高](?:超过|超出|超)|[签预节合条契履特公制续守邀之](?:大约|约)|[最附邻就靠临亲贴相逼远](?:将近|接近|近))$/u;
/** Whether such a word, found at a place of a text, is the end of another word, such as 附近. */
export const endsWord = (text: string, at: number, word = ''): boolean =>
  endings.test(characterBefore(text, at) + word);

/** One number: up to two higher places with their scales, such as 3万5千, then the last with what bounds it. */
export const numeral = (digits: string, scalesWithin: string): string =>
  `(?:(?<d1>${digits})(?<s1>${scalesWithin}))?(?:(?<d2>${digits})(?<s2>${scalesWithin}))?(?<d3>${digits})(?<inner>余|多|来)?(?<scale>${scaleWords})?(?<outer>余|多)?`;
/** Scales inside a number: 百 and 千 belong to the digits where these are Chinese. */
export const scalesWithin = { arabic: '万亿|亿|万|千', chinese: '万亿|亿|万' } as const;

/** The words behind a unit that bound the number. */
export const trailingBoundWords =
  '以上|及以上|以下|以内|左右|上下|内(?![容部外地涵涝需销])|余(?!额|下|地)|多(?![次个项种家方元样少])';
