import type { Period } from '@huiqi/kernel';
import { type Exact, notExact, toExact, toFraction } from './exact.ts';

/**
 * How a number stands to the truth: `exact`, `at-least` (余、多、超、以上), `at-most` (近、不足) or `about` (约, or no side known).
 *
 * @zh 数字的界
 */
export type Bound = 'exact' | 'at-least' | 'at-most' | 'about';

/**
 * What a number is about. Two numbers meet only where units, scopes and periods agree or a relation was declared.
 *
 * @zh 数字的口径
 */
export interface FigureAbout {
  /** Its id, unique within a report. */
  readonly id: string;
  /** What people call it, such as `企业诉求`. */
  readonly label: string;
  /** Its unit, such as `件` or `户`; `fen` for money in whole fen, `ratio` for a share or rate. */
  readonly unit: string;
  /** The population and place it speaks of, such as `示例区 投诉举报`. @zh 范围 */
  readonly scope: string;
  /** The days it covers, or null where none are stated. */
  readonly period: Period | null;
  /** Where the number was taken from. */
  readonly source?: string;
}

/**
 * A number that carries what it is about, so that it can be checked and never loses its bound. Plain data.
 *
 * @zh 有出处的数字
 */
export interface Figure extends FigureAbout {
  /** The exact number; fen for money, a fraction for a rate. */
  readonly value: Exact;
  /** How it stands to the truth. */
  readonly bound: Bound;
  /** What a share, rate or growth was divided from. @zh 分子 */
  readonly numerator?: Figure;
  /** What it was divided by. @zh 分母 */
  readonly denominator?: Figure;
  /** The ids of the rows behind it. */
  readonly records?: readonly string[];
  /** What has to be true for it to be right, in the words of whoever computed it. @zh 假定 */
  readonly assumptions?: readonly string[];
}

/**
 * A figure from a published or given number.
 *
 * @zh 有出处的数字
 * @param about - what it is about
 * @param value - the number, an integer (fen for money) or an exact fraction
 * @param bound - `exact` unless given
 * @throws {@link CallerError} `figures.number` for a number that is no safe integer and no fraction of two
 * @example
 * ```ts
 * import { figure } from '@huiqi/figures';
 *
 * figure({ id: 'visits', label: '走访', unit: '次', scope: '示例区', period: null }, 1740, 'at-least').bound; // => 'at-least'
 * ```
 */
export function figure(about: FigureAbout, value: Exact, bound: Bound = 'exact'): Figure {
  const exact = toExact(toFraction(value));
  if (exact === null) throw notExact(JSON.stringify(value));
  return { ...about, value: exact, bound };
}

/**
 * The count of some rows, with the ids of the rows behind it. A row named twice counts once.
 *
 * @zh 计数
 * @param about - what it is about
 * @param records - the ids of the rows
 * @param options - what is known of the list
 * @param options.complete - false when it may lack rows: the count is then a lower bound
 * @example
 * ```ts
 * import { count } from '@huiqi/figures';
 *
 * count({ id: 'demands', label: '诉求', unit: '件', scope: '示例区', period: null }, ['a', 'b', 'b']).value; // => 2
 * ```
 */
export function count(
  about: FigureAbout,
  records: readonly string[],
  options: { readonly complete?: boolean } = {},
): Figure {
  const distinct = [...new Set(records)];
  return {
    ...about,
    value: distinct.length,
    bound: options.complete === false ? 'at-least' : 'exact',
    records: distinct,
  };
}
