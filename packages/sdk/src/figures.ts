/**
 * Figures that name their numerator, denominator and period.
 *
 * @packageDocumentation
 */
export * from '@huiqi/figures';
