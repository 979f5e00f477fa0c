import { divide, fraction } from '@huiqi/kernel/fraction';
import { mantissaOf } from '../number-parts.ts';
import { type FormReader, isQuotedWord, type NumberForm } from './form.ts';
import { chinese, endsWord, leadingBoundWords } from './number-grammar.ts';
import { exactClaim, type Groups } from './spell.ts';

const pattern = new RegExp(
  `(?<front>${leadingBoundWords})?(?:百分之(?<per>${chinese})|(?<den>[千万]|${chinese})分之(?<num>${chinese})|(?<tenths>[一二两三四五六七八九])成(?![立为本果员功都效长人年])(?<half>半)?|(?<middle>一半|半数))(?<behind>以上|以下|左右|多)?`,
  'uy',
);

/** 百分之三十, 三分之一, 近七成. */
export const shares: FormReader = (text, at) => {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const groups: Groups = match?.groups ?? {};
  if (match === null || isQuotedWord(text, at) || endsWord(text, at, groups['front'])) return null;
  const read = (name: string): bigint | null => {
    if (groups[name] === '千' || groups[name] === '万') return groups[name] === '千' ? 1000n : 10_000n;
    const found = mantissaOf(groups[name] ?? '');
    return found === null || found.den !== 1n ? null : found.num;
  };
  const done = (value: Parameters<typeof exactClaim>[1], step: Parameters<typeof exactClaim>[2]): NumberForm => ({
    kind: 'quantity',
    end: at + match[0].length,
    claim: exactClaim(match[0], value, step, 'ratio', groups),
    upTo: null,
  });
  if (groups['middle'] !== undefined) return done(fraction(1n, 2n), fraction(1n, 100n));
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
