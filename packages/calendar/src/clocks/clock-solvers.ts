import { countHours } from './count-hours.ts';
import { countedSpan, countingOn } from './counting.ts';

/**
 * What only some clocks are counted with. It comes with the words, so that a program which only asks does not carry what its book
 * never says.
 *
 * @internal
 */
export const clockSolvers = { countHours, countingOn, countedSpan };
