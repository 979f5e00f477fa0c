const whole = process.env['HUIQI_LONG'] !== undefined;

/** How often a property is tried: a tenth of `count`, drawn from one seed; .ci/run, which sets HUIQI_LONG, tries all, drawn anew each time. */
export function runs(count: number): { readonly numRuns: number; readonly seed?: number } {
  return whole ? { numRuns: count } : { numRuns: tries(count), seed: 13 };
}

/** Of so many tries that draw nothing themselves a tenth, in `.ci/run` all. */
export function tries(count: number): number {
  return whole ? count : Math.ceil(count / 10);
}

/** How often at least something has to be met in all tries: in a tenth of them a twentieth as often, since few tries scatter more. */
export function metAtLeast(count: number): number {
  return whole ? count : count / 20;
}

/** Every tenth of a list, in `.ci/run` all of it. */
export function tenthOf<T>(items: readonly T[]): readonly T[] {
  return whole ? items : items.filter((_, at) => at % 10 === 0);
}
