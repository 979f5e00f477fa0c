import { lastOf } from '@huiqi/kernel';
import type { Claim } from '../parse-claim.ts';
import { type BindInput, plainTold } from './binding.ts';
import { shareIn, type Told } from './measure.ts';

/** The index of A where a number is the B of 由A增长到B. */
export function originOf({ text, mention, inSentence, mentions, bindings }: BindInput): number | null {
  const last = lastOf(inSentence);
  const before = last === undefined ? undefined : mentions[last];
  if (last === undefined || before === undefined || bindings[last]?.told.measure !== 'earlier') return null;
  return reaches.test(text.slice(before.end, mention.start + 3)) ? last : null;
}

const reaches =
  /^(?:\([^)]*\))?[，,]?(?:进一步|再|逐步)?(?:增长|增加|提高|提升|上升|扩大|发展|升|增|跃升|攀升|猛增|回落|下滑|缩减|精简|优化|调整|变|压缩|压减|缩短|缩减|下降|减少|降低|降|减|缩)?(?:了)?(?:到|至|为)/u;

const fromWords = /(?:由|从)[^，,。；;由从]*$/u;

/** What a number tells: a value, unless its column, its list or the words before it say otherwise. */
export function toldOf(input: BindInput, claim: Claim | null): Told {
  const { text, mention, around, cell, first, inSentence, bindings } = input;
  const { trend } = mention;
  const unit = claim?.unit ?? '';
  const { compared } = mention;
  if (cell !== null && cell.measure !== null) {
    const measure =
      cell.measure === 'growth' && unit === '百分点'
        ? 'points'
        : cell.measure === 'growth' && unit !== 'ratio' && unit !== '倍' && unit !== ''
          ? 'change'
          : cell.measure;
    return { measure, against: cell.against, whole: '' };
  }
  if (originOf(input) !== null) return plainTold;
  if (first !== null && trend === null) return first;
  if (unit === '番') return { measure: 'times', against: trend?.against ?? compared, whole: '' };
  if (unit === '倍') {
    if (trend !== null) return { measure: 'growth', against: trend.against, whole: '' };
    return {
      measure: /的(?:近|约|超过?)?$|[到至](?:近|约|超过?)?$/u.test(around.before) ? 'times' : 'value',
      against: compared,
      whole: '',
    };
  }
  if (trend !== null) {
    const measure = unit === '百分点' ? 'points' : unit === 'ratio' ? 'growth' : 'change';
    return { measure, against: trend.against, whole: '' };
  }
  if (unit === 'ratio') {
    const whole = shareIn(around.before);
    if (whole !== null) return { measure: 'share', against: null, whole };
    // 分别占44.1%和17.8%；其次为食品添加剂（14.4%）
    const last = bindings[lastOf(inSentence) ?? -1]?.told;
    if (last?.measure === 'share' && /\($/u.test(around.before)) return last;
  }
  if (fromWords.test(around.before) && reaches.test(text.slice(mention.end, mention.end + 40))) {
    return { measure: 'earlier', against: compared, whole: '' };
  }
  // 去年同期为1.89万件
  if (compared !== null) return { measure: 'earlier', against: compared, whole: '' };
  return plainTold;
}
