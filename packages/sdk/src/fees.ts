/**
 * Fees and waivers: the engine to hand to the desk, and what it answers.
 *
 * @packageDocumentation
 */
export * from '@huiqi/fees';
