/**
 * What may be asked of pairing from outside.
 *
 * @packageDocumentation
 */
export { pairing } from './verbs/pairing.ts';
