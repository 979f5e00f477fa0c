/** The time zones in which whatever could heed one is tested once more, beside UTC: `npm test` takes the farthest, .ci/run all. */
export const zones: readonly string[] =
  process.env['HUIQI_LONG'] === undefined ? ['Pacific/Apia'] : ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia'];

/**
 * The packages whose sources make a `Date`, themselves or through a library. A zone reaches a result by no other way: the clock and what is
 * written by locale are forbidden words, and zone.test.ts finds every `Date`. The main job runs in four zones as a whole.
 */
export const zonedPackages: readonly string[] = ['kernel', 'ledgers', 'reports'];
