/**
 * How long any test may take, in milliseconds. It ends a test that would never end, and is no measure: the longest takes three minutes on a
 * free machine, and none may fail on a machine four times slower, or on a busy one.
 */
export const timeOut = 1_800_000;
