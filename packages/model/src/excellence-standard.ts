import type { Evidence } from '@huiqi/kernel';

/** One item that is scored. @zh 评分条款 */
export interface StandardItem {
  /** Its clause, such as `4.1.2`. */
  readonly id: string;
  /** What it is called. */
  readonly title: string;
  /** The clause it stands under, such as `4.1`. */
  readonly under: string;
  /** Its points. */
  readonly points: number;
  /** A process is judged by its approach, deployment, learning and integration, a result by its level, trend, comparison and integration. */
  readonly kind: 'process' | 'result';
}

/** A band of the scale. @zh 分数段 */
export interface ScoreBand {
  /** The lowest percentage. */
  readonly from: number;
  /** The highest percentage. */
  readonly to: number;
}

/**
 * A scoring standard as replaceable data: its items with their points, its bands and steps. Another edition, or the standard for
 * small firms or hospitals, is another value of this type.
 *
 * @zh 评分标准
 * @see GB/T 19580、GB/Z 19579
 */
export interface ExcellenceStandard {
  /** Its id. */
  readonly id: string;
  /** Its title. */
  readonly title: string;
  /** Its edition, such as `2012`. @zh 版本 */
  readonly edition: string;
  /** How well its points are known; `none` scores only where the caller lets it. */
  readonly evidence: Evidence;
  /** The items. */
  readonly items: readonly StandardItem[];
  /** The bands from the lowest to the highest. */
  readonly bands: readonly ScoreBand[];
  /** The step of the scale in percent. */
  readonly step: number;
}
