/** How often a property is tried: a tenth of `count`, drawn from one seed; .ci/run, which sets HUIQI_LONG, tries all, drawn anew each time. */
export function runs(count: number): { readonly numRuns: number; readonly seed?: number } {
  return process.env['HUIQI_LONG'] === undefined ? { numRuns: Math.ceil(count / 10), seed: 13 } : { numRuns: count };
}
