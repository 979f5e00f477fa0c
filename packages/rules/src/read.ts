/**
 * Reading packs from disk or network: zod turns what is wrong into issues, then the pack is sealed with its digest.
 *
 * @packageDocumentation
 */

export { GoldenCaseSchema, PackSchema } from './grammar/pack-schema.ts';
export { parseJson } from './read/json-text.ts';
export { loadPack } from './read/load-pack.ts';
export { readGoldenCases, readPack, sealPack } from './read/read-pack.ts';
export { shapeIssues } from './read/shape-issues.ts';
