import { type Issue, issue } from '@huiqi/kernel';
import { readEntity } from '@huiqi/model';
import type * as z from 'zod';
import { readJson } from './input/json-text.ts';
import type { SourceLine } from './input/lines.ts';

/** A line that was read, or why not. `id` is what could be read of it either way. */
export type LineReading<Input> = { readonly id: string | number | null } & (
  | { readonly ok: true; readonly input: Input; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly found: Issue; readonly issues: readonly Issue[] }
);

/** What a line has to be. */
export interface LineShape<Schema extends z.ZodType> {
  /** The verb, for words that name its schema. */
  readonly verb: string;
  /** The schema. */
  readonly schema: Schema;
  /** Fields whose records may be whole ones of the model: what is not read of them is no finding. */
  readonly whole?: readonly string[];
}

/**
 * Reads one line by its schema. What the schema knows is checked and nothing is changed: the engines get the line as it was
 * written, so their answers are those of a library call with the same data.
 *
 * @param line - the line
 * @param shape - what it has to be
 * @returns the input with findings beside it, or `cli.line.utf8`, `cli.line.long`, `cli.line.json`, `cli.line.twice`, `json.depth`,
 * `cli.line.object`, or `cli.line.shape` with the issues of its fields
 */
export function readLine<Schema extends z.ZodType>(
  line: SourceLine,
  { schema, verb, whole = [] }: LineShape<Schema>,
): LineReading<z.output<Schema>> {
  const refuse = (found: Issue, id: string | number | null = null, issues: readonly Issue[] = []) =>
    ({ ok: false, id, found, issues }) as const;
  if (typeof line.text !== 'string') return refuse(issue(`cli.line.${line.text.fault}`));
  const read = readJson(line.text);
  if (!read.ok) return refuse(issue(lineFaults[read.fault], read.params));
  const { data } = read;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return refuse(issue('cli.line.object'));
  const id = idOf(data);
  const entity = readEntity(schema, data);
  const issues = entity.issues
    .filter(({ code, path }) => code !== 'model.unknownKey' || path.length === 1 || !whole.includes(String(path[0])))
    .map((found) => namedValue(found, verb));
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (entity.ok) return { ok: true, id, input: data as z.output<Schema>, issues };
  return refuse(issue('cli.line.shape', { schema: `${verb}.input`, count: errors.length }), id, issues);
}

/** What is said of a line whose JSON cannot be read: what the engine says differs between versions of Node and may repeat the data. */
export const lineFaults = { syntax: 'cli.line.json', twice: 'cli.line.twice', depth: 'json.depth' } as const;

function idOf(data: object): string | number | null {
  const id: unknown = 'id' in data ? data.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

/** A value that is none of several forms has no title of its own: it is named by its place. */
function namedValue(found: Issue, verb: string): Issue {
  if (found.params['wanted'] !== 'invalid_union') return found;
  const name = found.path.join('.');
  return issue('cli.line.value', { name, schema: `${verb}.input` }, found.path, found.severity);
}
