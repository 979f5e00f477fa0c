import type { Exact } from '../exact.ts';
import { mantissaOf } from '../number-parts.ts';
import { countsOne } from './fixed-words.ts';
import { characterBefore, type FormReader, freshDigits, isQuotedWord, type NumberForm, plainForm } from './form.ts';
import type { MentionKind } from './mention.ts';
import {
  arabic,
  chinese,
  endsWord,
  isDuration,
  leadingBoundWords,
  numeral,
  scalesWithin,
  trailingBoundWords,
  units,
  unitsInChinese,
} from './number-grammar.ts';
import { claimOf, type Groups } from './spell.ts';

const barePattern = new RegExp(
  `(?<front>近|超过|超|逾|上|约|过)?(?<d3>百|千)?(?<scale>千万|百万|万|亿)?(?<inner>余|多)?(?<unit>${unitsInChinese})(?<behind>以上)?`,
  'uy',
);

/** 百余家, 近百家, 上千户: a bare scale counts when something bounds it. */
export const bareScale: FormReader = (text, at) => {
  barePattern.lastIndex = at;
  const match = barePattern.exec(text);
  const groups: Groups = match?.groups ?? {};
  const { front: side, d3, scale, inner, behind: after } = groups;
  if (match === null || (d3 ?? scale) === undefined || (side ?? inner) === undefined) return null;
  if (/[数几\d一二两三四五六七八九十百千万最附以]/u.test(characterBefore(text, at))) return null;
  const claim = claimOf(
    { ...groups, d3: d3 === undefined ? '1' : `一${d3}`, front: side, behind: after },
    match[0],
    false,
  );
  return claim === null ? null : { kind: 'quantity', end: at + match[0].length, claim, upTo: null };
};

const clockPattern = /(?:(?<hours>\d{1,3})个?小时)?(?<minutes>\d{1,3})分钟?(?<seconds>\d{1,2})秒钟?/uy;
const halfPattern = /(?<whole>\d{1,3}|[一二两三四五六七八九十])个?(?<unit>年|月|天|小时)半(?![年月天日])/uy;

/** 2分53秒 and 两天半: one time in two parts. */
export const times: FormReader = (text, at) => {
  if (!freshDigits(text, at)) return null;
  clockPattern.lastIndex = at;
  const clock = clockPattern.exec(text);
  const duration = (end: number, value: Exact, unit: string, step: Exact): NumberForm => ({
    kind: 'duration',
    end,
    claim: { text: text.slice(at, end), value, bound: 'exact', unit, step },
    upTo: null,
  });
  if (clock !== null) {
    const { hours = '0', minutes = '0', seconds = '0' } = clock.groups ?? {};
    return duration(clockPattern.lastIndex, Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), '秒', 1);
  }
  halfPattern.lastIndex = at;
  const half = halfPattern.exec(text);
  const whole = mantissaOf(half?.groups?.['whole'] ?? '');
  if (half === null || whole === null || /[\d一二三四五六七八九十百第]/u.test(characterBefore(text, at))) return null;
  return duration(halfPattern.lastIndex, { num: Number(whole.num) * 2 + 1, den: 2 }, half.groups?.['unit'] ?? '', {
    num: 1,
    den: 2,
  });
};

const quantityPatterns = [
  { digits: arabic, within: scalesWithin.arabic, unit: `(?<unit>${units})?` },
  { digits: chinese, within: scalesWithin.chinese, unit: `(?<unit>${unitsInChinese})` },
].map(
  ({ digits, within, unit }) =>
    new RegExp(
      `(?<front>${leadingBoundWords})?(?<sign>[+-]|负)?${numeral(digits, within)}${unit}(?<behind>${trailingBoundWords})?`,
      'uy',
    ),
);

/** 1740余次, 9.8亿元, 三十七万五千户, 5年内. */
export const quantities: FormReader = (text, at) => {
  for (const [index, pattern] of quantityPatterns.entries()) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || endsWord(text, at, match.groups?.['front'])) continue;
    const form = quantityForm(text, at, match, index === 1);
    if (form !== null) return form;
  }
  return null;
};

function quantityForm(text: string, at: number, match: RegExpExecArray, inChinese: boolean): NumberForm | null {
  const groups: Groups = match.groups ?? {};
  const { unit = '', d3 = '', sign, behind: after } = groups;
  const time = isDuration.test(unit);
  const start = at + (groups['front'] ?? '').length;
  if (
    !freshDigits(text, start) ||
    (sign !== undefined && (sign === '+' ? /[\p{L}\d)]/u : /[\dA-Za-z)]/u).test(characterBefore(text, start)))
  )
    return null;
  // 近三年 are the last three years, and 内 bounds a time only.
  if (time && /^(?:近|将近|接近)$/u.test(groups['front'] ?? '')) return null;
  const whole = after === '内' && !time ? match[0].slice(0, -1) : match[0];
  if (
    inChinese &&
    (/(?:^|[^唯])[零〇一二两三四五六七八九十百千万亿第数几周]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
      isLoneOne(text, start, match, groups))
  )
    return null;
  const claim = claimOf(whole === match[0] ? groups : { ...groups, behind: undefined }, whole, false);
  if (claim === null || (inChinese && unit === '' && d3.length < 2)) return null;
  const named = isQuotedWord(text, at) && unit !== '%' && unit !== '元';
  const kind: MentionKind = named ? 'name' : time ? 'duration' : 'quantity';
  const end = at + whole.length;
  return named ? plainForm('name', end) : { kind, end, claim, upTo: null };
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
