import type { Issue } from '@huiqi/kernel';
import type { ExcellenceStandard } from '@huiqi/model/types';
import { issue } from '../codes.ts';

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
 * import { lintStandard } from '@huiqi/awards';
 * import { cnExcellence2012Standard } from '@huiqi/packs';
 *
 * lintStandard(cnExcellence2012Standard); // => []
 * ```
 */
export function lintStandard(standard: ExcellenceStandard): readonly Issue[] {
  const seenItems = new Set<string>();
  const items = standard.items.flatMap(({ id, points }, index) => {
    const bad = seenItems.has(id) || !Number.isSafeInteger(points) || points <= 0;
    seenItems.add(id);
    return bad ? [issue('awards.standard.item', { item: id, points }, [standard.id, 'items', index])] : [];
  });
  const covered: number[] = [];
  for (const { from, to } of standard.bands) {
    for (let percent = from; percent <= to; percent += standard.step) covered.push(percent);
  }
  const expectedSteps = Array.from(
    { length: Math.floor(100 / standard.step) + 1 },
    (_, index) => index * standard.step,
  );
  const whole =
    covered.length === expectedSteps.length && expectedSteps.every((percent, index) => covered[index] === percent);
  return [
    ...items,
    ...(whole ? [] : [issue('awards.standard.bands', { standard: standard.id }, [standard.id, 'bands'])]),
  ];
}
