import type { Issue } from '@huiqi/kernel';
import { readEntity } from '@huiqi/model';
import type { InputOf, VerbAbout } from '@huiqi/rules/verb';
import { issue } from '../codes.ts';

/** A line that was read, or why not. `id` is what could be read of it either way. */
export type VerbLine<Input> = { readonly id: string | number | null } & (
  | { readonly ok: true; readonly input: Input; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly found: Issue; readonly issues: readonly Issue[] }
);

/**
 * Reads a line by the shape of a verb. What the shape knows is checked and nothing is changed: the engine gets the line as it was
 * written, so its answer is that of a library call with the same data.
 *
 * @zh 读取数据行
 * @param verb - the verb
 * @param data - the line as JSON gives it
 * @returns the input with findings beside it, or `verb.line.object`, or `verb.line.shape` with the issues of its fields
 * @example
 * ```ts
 * import { due, readVerbLine } from '@huiqi/sdk/verbs';
 *
 * const read = readVerbLine(due, { id: 7, facts: {}, events: {} });
 * read.ok ? [] : [read.id, read.found.code, ...read.issues.map(({ path }) => path.join('.'))]; // => [7, 'verb.line.shape', 'clock']
 * ```
 */
export function readVerbLine<About extends Pick<VerbAbout, 'input' | 'name' | 'whole'>>(
  verb: About,
  data: unknown,
): VerbLine<InputOf<About>> {
  const { input: schema, name, whole = [] } = verb;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { ok: false, id: null, found: issue('verb.line.object'), issues: [] };
  }
  const id = idOf(data);
  const entity = readEntity(schema, data);
  const issues = entity.issues
    .filter(({ code, path }) => code !== 'model.unknownKey' || path.length === 1 || !whole.includes(String(path[0])))
    .map((found) => namedValue(found, name));
  if (entity.ok) return { ok: true, id, input: data as InputOf<About>, issues };
  const errors = issues.filter(({ severity }) => severity === 'error');
  return { ok: false, id, found: issue('verb.line.shape', { schema: `${name}.input`, count: errors.length }), issues };
}

function idOf(data: object): string | number | null {
  const id: unknown = 'id' in data ? data.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

/** A value that is none of several forms has no title of its own: it is named by its place. */
function namedValue(found: Issue, verb: string): Issue {
  if (found.params['wanted'] !== 'invalid_union') return found;
  const name = found.path.join('.');
  return issue('verb.line.value', { name, schema: `${verb}.input` }, found.path, found.severity);
}
