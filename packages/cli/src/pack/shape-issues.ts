import { type Issue, issue, type JsonValue } from '@huiqi/kernel';
import type * as z from 'zod';
import { nearestWord } from '../nearest.ts';
import { packKeys } from '../schemas/pack-json-schema.ts';

type Found = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/**
 * What is wrong with the shape of a document, one finding for each mistake. Of the alternatives of a union the one is taken that
 * the writer meant: the one that knows most of the keys that were written.
 *
 * @param error - what zod found, the input reported
 * @returns `cli.shape.key`, `cli.shape.keyNear`, `cli.shape.missing`, `cli.shape.empty`, `cli.shape.oneOf`,
 * `cli.shape.day`, `cli.shape.type.text` and its like, or `cli.shape.form`
 */
export function shapeIssues(error: z.ZodError): readonly Issue[] {
  return error.issues.flatMap((found) => leavesOf(found, [])).flatMap(({ found, path }) => said(found, path));
}

interface Leaf {
  readonly found: Found;
  readonly path: Path;
}

function leavesOf(found: Found, above: Path): readonly Leaf[] {
  const path = [...above, ...found.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  if (found.code !== 'invalid_union' || found.errors.length === 0) return [{ found, path }];
  const branches = found.errors
    .map((issues) => ({ issues, cost: costOf(issues) }))
    .sort((left, right) => left.cost - right.cost);
  const best = branches[0];
  // No alternative takes such a value at all: the union itself is the finding.
  if (best === undefined || best.cost >= impossible) return [{ found, path }];
  return best.issues.flatMap((inner) => leavesOf(inner, path));
}

const impossible = 1000;

/** How far an alternative is from what was written. */
function costOf(issues: readonly Found[]): number {
  return issues.reduce((sum, found) => {
    if (found.code === 'unrecognized_keys') return sum + (found.path.length === 0 ? 10 * found.keys.length : 1);
    if (found.path.length === 0 && found.code === 'invalid_type') return sum + impossible;
    if (found.path.length === 1 && found.code === 'invalid_type' && found.input === undefined) return sum + 5;
    if (found.path.length === 0 && found.code === 'invalid_union') {
      return sum + Math.min(...found.errors.map((branch) => costOf(branch)));
    }
    return sum + 1;
  }, 0);
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'integer',
  int: 'integer',
  boolean: 'boolean',
  array: 'list',
  object: 'record',
  record: 'record',
};

function said(found: Found, path: Path): readonly Issue[] {
  switch (found.code) {
    case 'unrecognized_keys':
      return found.keys.map((key) => unknownKey(key, path));
    case 'invalid_type': {
      const name = String(path.at(-1) ?? '');
      if (found.input === undefined) return [issue('cli.shape.missing', { name }, path.slice(0, -1))];
      const wanted = typeNames[found.expected];
      const params = { name, found: shown(found.input) };
      return [
        wanted === undefined ? issue('cli.shape.form', params, path) : issue(`cli.shape.type.${wanted}`, params, path),
      ];
    }
    case 'invalid_value':
      return [
        issue('cli.shape.oneOf', { found: shown(found.input), wanted: found.values.map((one) => shown(one)) }, path),
      ];
    case 'too_small':
      if (found.origin === 'string') return [issue('cli.shape.empty', { name: String(path.at(-1) ?? '') }, path)];
      break;
    case 'custom':
      if (found.message === 'day') return [issue('cli.shape.day', { found: shown(found.input) }, path)];
      break;
    default:
      break;
  }
  return [issue('cli.shape.form', { name: String(path.at(-1) ?? ''), found: shown(found.input) }, path)];
}

function unknownKey(key: string, path: Path): Issue {
  const nearest = nearestWord(key, packKeys());
  return nearest === null || nearest === key
    ? issue('cli.shape.key', { key }, [...path, key])
    : issue('cli.shape.keyNear', { key, nearest }, [...path, key]);
}

function shown(value: unknown): JsonValue {
  if (typeof value === 'string') return value.length > 40 ? `${value.slice(0, 40)}…` : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? '[…]' : typeof value === 'object' && value !== null ? '{…}' : String(value);
}
