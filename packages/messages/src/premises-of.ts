import type { Step } from '@huiqi/kernel';

/**
 * The steps that each step follows from, by their places in the list. A step is known by its id and its record: the same clause asked of
 * several lines or records bears the same id each time, and what follows from it follows from the one about the same record, or about
 * the records within it.
 *
 * @zh 每一步由哪几步而来
 * @param steps - all steps of an answer
 * @example
 * ```ts
 * import { premisesOf } from '@huiqi/messages';
 *
 * const fact = { id: 'r#1', what: 'fact', from: [], result: 1 };
 * const rule = { id: 'r', what: 'rule', from: ['r#1'], result: 'yes' };
 * const steps = [{ ...fact, record: [0] }, { ...rule, record: [0] }, { ...fact, record: [1] }, { ...rule, record: [1] }];
 * premisesOf(steps); // => [[], [0], [], [2]]
 * ```
 */
export function premisesOf(steps: readonly Step[]): readonly (readonly number[])[] {
  const places = new Map<string, number[]>();
  for (const [place, { id }] of steps.entries()) {
    const known = places.get(id);
    if (known === undefined) places.set(id, [place]);
    else known.push(place);
  }
  const recordAt = (place: number): readonly number[] => steps[place]?.record ?? [];
  return steps.map(({ from, record = [] }) =>
    from.flatMap((id) => {
      const all = places.get(id) ?? [];
      const around = all.filter((place) => startsWith(record, recordAt(place)));
      // Written once and used by several clauses, a step stands there several times: the first is meant.
      const nearest = Math.max(...around.map((place) => recordAt(place).length));
      const own = around.find((place) => recordAt(place).length === nearest);
      if (own !== undefined) return own;
      const within = all.filter((place) => startsWith(recordAt(place), record));
      return [
        ...[...new Map([...within].reverse().map((place) => [String(recordAt(place)), place])).values()],
      ].reverse();
    }),
  );
}

function startsWith(record: readonly number[], outer: readonly number[]): boolean {
  return outer.every((index, depth) => record[depth] === index);
}
