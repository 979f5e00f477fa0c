/**
 * Officers and enterprises in pairs; it reads no rules.
 *
 * @packageDocumentation
 */
export * from '@huiqi/pairing';
