/**
 * What happens when a period ends on a day off: it moves on, never back, also for a span that runs `before`.
 * `rest-day`: from any day off (法定休假日) to the day after the days off end. `statutory-holiday`: only from statutory holidays
 * (法定节假日); whether weekends count is an open reading. `workday`: to the first workday.
 *
 * @zh 期间届满日遇休假日的顺延
 */
export type Roll = 'none' | 'rest-day' | 'statutory-holiday' | 'workday';

/**
 * A length of time with the way it is counted: one form for look-backs, minimum ages, cooling-off, validity, bans, windows and
 * deadlines.
 *
 * @zh 期间
 */
export interface Span {
  /** How many units, a whole number; zero is the starting day itself. */
  readonly amount: number;
  /** The unit. Hours need office hours, which their engine has; editions need the collection `editions`, which rules read. */
  readonly unit: 'hour' | 'workday' | 'day' | 'month' | 'year' | 'edition';
  /** For editions: whose editions are counted, such as an award's id; the rule's group unless given. */
  readonly series?: string;
  /** Where it starts: the event itself, the call's cut-off day, or the end of the last completed year. Default `event`. */
  readonly from?: 'event' | 'cutoff' | 'yearEnd';
  /** Which way it runs. Default `after`. */
  readonly toward?: 'after' | 'before';
  /** Whether the starting day is counted. Default `excluded` (民法典第二百零一条), from the year's end `counted`. */
  readonly firstDay?: 'excluded' | 'counted';
  /**
   * Where months and years end: on the `corresponding` day (the month's end where there is none), or on the `day-before` it
   * (商标法实施条例第十二条), which is also where they end when the starting day is counted. A span that runs `before` mirrors
   * this: it begins on the day after the corresponding one. Default `corresponding`.
   */
  readonly monthEnd?: 'corresponding' | 'day-before';
  /**
   * For spans that run `before` (“at least thirty workdays before”): whether the day of acting may itself be the last one that
   * counts, `excluded` where it may not and one more unit day has to lie between, `open` where the wording leaves both readings.
   * Default `counted`.
   */
  readonly actionDay?: 'counted' | 'excluded' | 'open';
  /** What happens when the last day is a day off. Default `none`. */
  readonly roll?: Roll;
  /** Other readings of the same wording; the answer gives the day by each. */
  readonly openReadings?: readonly Roll[];
}
