/**
 * Calendar files (RFC 5545) of alarms, for phones and office software to subscribe to.
 *
 * @packageDocumentation
 */
export { type IcsParts, icsParts } from './ics/ics-parts.ts';
export { type IcsFile, type IcsOptions, type IcsRevision, type IcsRevisions, toIcs } from './ics/to-ics.ts';
