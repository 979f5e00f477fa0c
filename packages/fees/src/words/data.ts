import type { OutcomeData } from '@huiqi/rules';

/** Data that a rule may leave out. */
export const optionalData: OutcomeData = { kind: 'data', optional: true };

/** One of some words. */
export function word(words: readonly string[], optional = true): OutcomeData {
  return { kind: 'data', optional, fits: (value) => words.includes(value as string) };
}

/** A list of texts. */
export const texts: OutcomeData = {
  kind: 'data',
  optional: true,
  fits: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
};

/** What silence counts as no for: the whole condition, or the facts that are named. */
export const presumption: OutcomeData = {
  kind: 'data',
  optional: true,
  fits: (value) => value === 'clear' || (Array.isArray(value) && value.length > 0 && texts.fits?.(value) === true),
};

/** Written once, as true. */
export const flag: OutcomeData = { kind: 'data', optional: true, fits: (value) => value === true };

/** A list of at least one record that holds these keys only. */
export function records(keys: readonly string[]): OutcomeData {
  return {
    kind: 'data',
    optional: true,
    fits: (value) =>
      Array.isArray(value) &&
      value.length > 0 &&
      value.every(
        (item: unknown) =>
          typeof item === 'object' && item !== null && Object.keys(item).every((key) => keys.includes(key)),
      ),
  };
}
