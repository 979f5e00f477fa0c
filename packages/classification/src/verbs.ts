/**
 * What may be asked of classification from outside.
 *
 * @packageDocumentation
 */
export { size } from './verbs/size.ts';
