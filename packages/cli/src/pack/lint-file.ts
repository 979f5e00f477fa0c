import { lintFees } from '@huiqi/fees';
import { depthIssue, type Issue } from '@huiqi/kernel';
import { checkDivision } from '@huiqi/model/identifiers';
import type { SealedPack } from '@huiqi/rules';
import { lint } from '@huiqi/rules/lint';
import { PackSchema, readPack, shapeIssues } from '@huiqi/rules/read';
import { vocabulary } from '../vocabulary.ts';
import { type Finding, findingAt } from './finding.ts';
import { layersOf } from './layers.ts';
import { type JsonFile, packData } from './pack-file.ts';

/** A file that is to be looked over, with what could be read of it. */
export interface LintedFile {
  /** The file. */
  readonly source: JsonFile;
  /** The pack without the rules that are not well formed, or null where more is wrong. */
  readonly pack: SealedPack | null;
  /** What is wrong with its shape. */
  readonly shape: readonly Issue[];
}

/** Reads a file for lint. Rules that are not well formed are set aside, so that the others can be looked over all the same. */
export function openForLint(source: JsonFile): LintedFile {
  const { digest, content: data } = withoutDigest(packData(source.data));
  const deep = depthIssue(data);
  if (deep !== null) return { source, pack: null, shape: [deep] };
  const shape = shapeIssues(PackSchema, data);
  const broken = new Set(shape.map(({ path }) => (path[0] === 'rules' && path.length > 1 ? path[1] : null)));
  if (broken.has(null)) return { source, pack: null, shape };
  const { rules } = data as { readonly rules: readonly unknown[] };
  const whole = broken.size === 0 && digest !== undefined ? { digest } : {};
  const read = readPack({ ...(data as object), ...whole, rules: rules.filter((_, index) => !broken.has(index)) });
  // What only shows beyond the shape, such as a text that is no text, is told too.
  return read.ok ? { source, pack: read.value, shape } : { source, pack: null, shape: [...shape, ...read.issues] };
}

/** A pack that is sealed already carries the digest of its content, which is no part of it. */
function withoutDigest(data: unknown): { readonly digest: unknown; readonly content: unknown } {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { digest: undefined, content: data };
  const { digest, ...content } = data as Readonly<Record<string, unknown>>;
  return { digest, content };
}

/**
 * Everything that can be said against a file, in the layers it stands in.
 *
 * @param linted - the file
 * @param otherPacks - the packs of the other files
 */
export function lintFile({ source, pack, shape }: LintedFile, otherPacks: readonly SealedPack[]): readonly Finding[] {
  const ofShape = shape.map((shapeIssue) => findingAt(source, shapeIssue.path, shapeIssue));
  if (pack === null) return ofShape;
  const layers = layersOf(pack, otherPacks);
  const issues = [...lint(layers, vocabulary), ...lintFees(layers)].filter((lintIssue) => isAbout(lintIssue, pack));
  const findings = issues.flatMap((lintIssue) => {
    // What a rule that was set aside would have used or brought is not known.
    if (shape.length > 0 && ofOthers.has(lintIssue.code)) return [];
    const path = pathIn(source, lintIssue.path);
    return [findingAt(source, path, lintIssue)];
  });
  const ofPlace = pack.division === null ? [] : checkDivision(pack.division).issues;
  const place = ofPlace.map((placeIssue) => findingAt(source, ['division'], placeIssue));
  return [...ofShape, ...place, ...findings].sort((left, right) => (left.line ?? 0) - (right.line ?? 0));
}

/** What is found where another rule is missing. */
const ofOthers: ReadonlySet<string> = new Set([
  'fees.lint.covers',
  'rules.lint.name',
  'rules.lint.nameNear',
  'rules.lint.unused',
  'rules.replaces.unknown',
]);

/** A finding about the pack in hand: by its path, or for a cycle by a fact that one of its rules derives. */
function isAbout({ code, path }: Issue, { id, rules }: SealedPack): boolean {
  if (code !== 'rules.cycle') return path[0] === id;
  return rules.some(({ then }) => 'derive' in then && then.derive === path[0]);
}

/** What has an id; what was set aside may be anything. */
interface Named {
  readonly id?: unknown;
}

/** Where in the file's data a finding stands that lint gives by the ids of pack and rule. */
function pathIn({ data }: JsonFile, [, id, ...below]: Issue['path']): Issue['path'] {
  if (id === undefined) return [];
  if (id === 'documents' || id === 'facts') return [id, ...below];
  const { rules = [], parameters = [] } = data as Readonly<Record<string, readonly (Named | null)[]>>;
  const rule = rules.findIndex((candidate) => candidate?.id === id);
  if (rule >= 0) return ['rules', rule, ...below];
  const parameter = parameters.findIndex((candidate) => candidate?.id === id);
  return parameter >= 0 ? ['parameters', parameter, ...below] : [];
}
