import type { KernelParams } from '@huiqi/kernel';
import { accepted, type CallerError, depthIssue, type Reading } from '@huiqi/kernel';
import { canonicalJson, digestOf } from '@huiqi/kernel/digest';
import * as z from 'zod';
import { issue, refused } from '../codes.ts';
import type { Pack, SealedPack } from '../grammar/pack.ts';
import { GoldenCaseSchema, PackSchema } from '../grammar/pack-schema.ts';
import type { GoldenCase } from '../testing.ts';
import { shapeIssues, shown } from './shape-issues.ts';

/**
 * Reads a pack and seals it with its digest. It never throws, whatever is given: what is wrong is told as issues.
 *
 * @zh 读取规则包
 * @param input - parsed JSON: a pack as people write it, with or without the `$schema` of an editor, or one that is sealed
 * @returns the sealed pack, or issues with the path into the pack: `json.depth`, `json.value`, `rules.shape.key` and its like, and
 * `rules.pack.digest` where it carries a digest that is not that of its content
 * @example
 * ```ts
 * import { readPack } from '@huiqi/rules/read';
 *
 * const read = readPack({ id: 'x' });
 * read.ok; // => false
 * read.issues[0]?.code; // => 'rules.shape.missing'
 * ```
 */
export function readPack(input: unknown): Reading<SealedPack> {
  const { digest, content } = unsealed(input);
  const shapeReading = readShape(PackSchema, content);
  if (!shapeReading.ok) return shapeReading;
  const sealed = sealPack(shapeReading.value as Pack);
  if (digest === undefined || digest === sealed.digest) return accepted(sealed);
  return refused('rules.pack.digest', { found: shown(digest), wanted: sealed.digest });
}

/**
 * Reads golden cases. It never throws, whatever is given.
 *
 * @zh 读取用例
 * @param input - parsed JSON, a list
 * @returns the cases, or issues as `readPack` gives them
 */
export function readGoldenCases(input: unknown): Reading<readonly GoldenCase[]> {
  const shapeReading = readShape(z.array(GoldenCaseSchema), input);
  return shapeReading.ok ? accepted(shapeReading.value as readonly GoldenCase[]) : shapeReading;
}

/**
 * A pack with the digest of its content, for a pack that is written in code.
 *
 * @zh 规则包加封
 * @param pack - the pack; a digest it already carries is made anew
 */
export function sealPack(pack: Pack): SealedPack {
  // The schema of an editor is no part of the content either.
  const content = { ...pack, digest: undefined, $schema: undefined };
  return { ...pack, digest: digestOf(content) };
}

/** A pack without the address of its schema, which is the editor's affair, and without its digest, which is no part of its content. */
function unsealed(input: unknown): { readonly digest: unknown; readonly content: unknown } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return { digest: undefined, content: input };
  const { digest, ...content } = input as Readonly<Record<string, unknown>>;
  const { $schema, ...bare } = content;
  // Only an address is the editor's affair; anything else under that key is told like any unknown key.
  return { digest, content: typeof $schema === 'string' ? bare : content };
}

/** Data of a shape that is nested no deeper than it can be read, and holds nothing that JSON cannot. */
function readShape(schema: z.ZodType, input: unknown): Reading<unknown> {
  const deep = depthIssue(input);
  if (deep !== null) return { ok: false, issues: [deep] };
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    const issues = shapeIssues(schema, input);
    return { ok: false, issues: issues.length > 0 ? issues : [issue('rules.shape.form', { name: '', found: '' })] };
  }
  try {
    canonicalJson(parsed.data);
  } catch (error) {
    const { params } = error as CallerError;
    const at = params['path'];
    const path = typeof at === 'string' ? at.split('/').slice(1) : [];
    return {
      ok: false,
      issues: [
        issue(
          'json.value',
          params as KernelParams['json.value'] & typeof params,
          path.map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
        ),
      ],
    };
  }
  return accepted(parsed.data);
}
