/**
 * Awards: what an award asks, judged over what is known of one enterprise, and what the awards it holds forbid.
 *
 * @packageDocumentation
 */
export * from './annuals-from.ts';
export * from './assess-award.ts';
export * from './award-definition.ts';
export * from './award-named.ts';
export * from './holdings-from.ts';
export * from './implied-by.ts';
export * from './vocabulary.ts';
