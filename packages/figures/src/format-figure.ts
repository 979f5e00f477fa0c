import {
  ceiling,
  compareFractions,
  divide,
  type Fraction,
  floor,
  fraction,
  halfUp,
  times,
} from '@huiqi/kernel/fraction';
import { type Exact, toFraction } from './exact.ts';
import type { Bound, Figure } from './figure.ts';

/** How a figure is written. */
export interface FigureFormat {
  /** The language; Chinese unless given. */
  readonly locale?: 'zh' | 'en';
  /** The decimals; unless given, as many as the number needs up to two. */
  readonly decimals?: number;
  /** True puts a comma between thousands, as for sums of money. */
  readonly grouped?: boolean;
  /** The scale it is written in; as it stands unless given. Only Chinese texts are scaled. */
  readonly scale?: '万' | '亿';
  /** False leaves the words for the bound out, as for a table with a column of its own for it. */
  readonly bound?: boolean;
  /** False leaves the unit out, as for a table whose heading names it. */
  readonly unit?: boolean;
}

const boundWords: Readonly<Record<'zh' | 'en', Readonly<Record<Bound, string>>>> = {
  zh: { exact: '', 'at-least': '不少于', 'at-most': '不超过', about: '约' },
  en: { exact: '', 'at-least': 'at least ', 'at-most': 'at most ', about: 'about ' },
};

/**
 * A figure as text. Rounding is exact and half-up; a bound is rounded to the side on which it stays true.
 *
 * @zh 数字的写法
 * @example
 * ```ts
 * import { figure, formatFigure } from '@huiqi/figures';
 *
 * const about = { id: 'f', label: '占比', scope: '示例区', period: null };
 * formatFigure(figure({ ...about, unit: 'ratio' }, { num: 145, den: 151 })); // => '96.03%'
 * formatFigure(figure({ ...about, unit: 'fen/户' }, 660000), { scale: '万' }); // => '0.66万元/户'
 * formatFigure(figure({ ...about, unit: '次/户' }, { num: 87, den: 10 }, 'about')); // => '约8.7次/户'
 * ```
 */
export function formatFigure(of: Figure, format: FigureFormat = {}): string {
  const locale = format.locale ?? 'zh';
  const scale = locale === 'zh' ? format.scale : undefined;
  const words = format.bound === false ? '' : boundWords[locale][of.bound];
  const plain = decimalText(shown(of, scale), format.decimals, of.bound);
  const [whole = '', ...decimals] = plain.split('.');
  const grouped = [whole.replace(/\B(?=(?:\d{3})+(?!\d))/gu, ','), ...decimals].join('.');
  const number = format.grouped === true ? grouped : plain;
  if (of.unit === 'ratio') return `${words}${number}%`;
  const unit = of.unit.replace(/^fen/u, locale === 'zh' ? '元' : 'yuan');
  const written = `${scale ?? ''}${format.unit === false ? '' : unit}`;
  return `${words}${number}${locale === 'zh' || written === '' ? '' : ' '}${written}`;
}

function shown(of: Figure, scale: '万' | '亿' | undefined): Fraction {
  const value = toFraction(of.value);
  if (of.unit === 'ratio') return times(value, fraction(100n));
  const plain = /^fen(?:\/|$)/u.test(of.unit) ? divide(value, fraction(100n)) : value;
  return divide(plain, fraction(scale === '亿' ? 100_000_000n : scale === '万' ? 10_000n : 1n));
}

/**
 * An exact number as decimal text.
 *
 * @zh 写成小数
 * @param value - the number
 * @param options - `decimals`, how many: unless given, as many as the number needs up to two; `bound`: a lower bound is rounded down and
 * an upper bound up, anything else half-up, away from zero
 */
export function formatExact(
  value: Exact,
  { decimals, bound = 'exact' }: { readonly decimals?: number; readonly bound?: Bound } = {},
): string {
  return decimalText(toFraction(value), decimals, bound);
}

function decimalText(value: Fraction, decimals: number | undefined, bound: Bound): string {
  const places = decimals ?? needed(value);
  const scaled = times(value, fraction(10n ** BigInt(places)));
  const rounded = bound === 'at-least' ? floor(scaled) : bound === 'at-most' ? ceiling(scaled) : halfUp(scaled);
  const digits = String(rounded < 0n ? -rounded : rounded).padStart(places + 1, '0');
  const sign = rounded < 0n ? '-' : '';
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function needed(value: Fraction): number {
  for (const places of [0, 1]) {
    const scaled = times(value, fraction(10n ** BigInt(places)));
    if (compareFractions(scaled, fraction(floor(scaled))) === 0) return places;
  }
  return 2;
}
