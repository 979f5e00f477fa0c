import { type Evidence, type Issue, issue } from '@huiqi/kernel';

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

/** The four views of a process item and of a result item. */
export const dimensionsOf = {
  process: ['approach', 'deployment', 'learning', 'integration'],
  result: ['level', 'trend', 'comparison', 'integration'],
} as const;

/** One of the views an item is judged by. @zh 评价维度 */
export type Dimension = (typeof dimensionsOf)[keyof typeof dimensionsOf][number];

/**
 * What can be said against a scoring standard: an item named twice, points that are no whole number above zero, bands that leave
 * steps of the scale out or lap over one another.
 *
 * @zh 评分标准查错
 * @param standard - the standard
 * @returns issues `awards.standard.item` and `awards.standard.bands`
 * @example
 * ```ts
 * import { checkStandard } from '@huiqi/awards';
 * import { standardGbt195802012 } from '@huiqi/packs';
 *
 * checkStandard(standardGbt195802012); // => []
 * ```
 */
export function checkStandard(standard: ExcellenceStandard): readonly Issue[] {
  const seen = new Set<string>();
  const items = standard.items.flatMap(({ id, points }, index) => {
    const bad = seen.has(id) || !Number.isSafeInteger(points) || points <= 0;
    seen.add(id);
    return bad ? [issue('awards.standard.item', { item: id, points }, [standard.id, 'items', index])] : [];
  });
  const covered: number[] = [];
  for (const { from, to } of standard.bands) {
    for (let percent = from; percent <= to; percent += standard.step) covered.push(percent);
  }
  const wanted = Array.from({ length: Math.floor(100 / standard.step) + 1 }, (_, index) => index * standard.step);
  const whole = covered.length === wanted.length && wanted.every((percent, index) => covered[index] === percent);
  return [
    ...items,
    ...(whole ? [] : [issue('awards.standard.bands', { standard: standard.id }, [standard.id, 'bands'])]),
  ];
}
