/**
 * What may be asked of fees from outside.
 *
 * @packageDocumentation
 */
export { waiver } from './verbs/waiver.ts';
