/**
 * Reading packs from disk or network: zod turns what is wrong into issues, then the pack is sealed with its digest.
 *
 * @packageDocumentation
 */
export { parseJson } from './json-text.ts';
export { loadPack } from './load-pack.ts';
export { GoldenCaseSchema, PackSchema } from './pack-schema.ts';
export { readGoldenCases, readPack, sealPack } from './read-pack.ts';
export { shapeIssues } from './shape-issues.ts';
