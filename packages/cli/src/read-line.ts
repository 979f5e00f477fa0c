import type { Issue } from '@huiqi/kernel';
import { issue } from './codes.ts';
import { readJson } from './input/json-text.ts';
import type { SourceLine } from './input/lines.ts';

/**
 * What a line of text holds as JSON, or why nothing: `cli.line.utf8`, `cli.line.long`, `cli.line.json`, `cli.line.twice`,
 * `json.depth`.
 */
export function dataOfLine({
  text,
}: SourceLine): { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly found: Issue } {
  if (typeof text !== 'string') return { ok: false, found: issue(`cli.line.${text.fault}`) };
  const read = readJson(text);
  if (read.ok) return read;
  return { ok: false, found: issue(lineFaults[read.fault], read.params) };
}

/** What is said of a line whose JSON cannot be read: what the engine says differs between versions of Node and may repeat the data. */
const lineFaults = { syntax: 'cli.line.json', twice: 'cli.line.twice', depth: 'json.depth' } as const;
