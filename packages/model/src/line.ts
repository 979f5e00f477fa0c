/**
 * The shape of a line: what is asked of an engine as one JSON object, and what is answered. The command line reads and writes such
 * lines, and so may a service.
 *
 * @packageDocumentation
 */
export * from './line/facts.ts';
export * from './line/line.ts';
export * from './line/matter-line.ts';
