import type { Caution, Citation, Determination, Ground, Grounding, Issue, MissingFact, Step } from '@huiqi/kernel';
import type { Matter } from '../opening/matter.ts';
import { citeInto } from './cite-into.ts';

/** What several determinations rest on, as one. */
export interface JoinedDeterminations {
  /** Basis, citations, cautions, issues and, where every part was explained, steps. */
  readonly grounding: Grounding;
  /** The grounds of the parts that were not applicable, in order. */
  readonly grounds: readonly Ground[];
  /** The missing facts of the parts that were undetermined, each once, in order. */
  readonly missing: readonly MissingFact[];
  /** The place of a part's citation in the joined list. */
  readonly citationOf: (part: number, source: number) => number;
}

/**
 * Joins the determinations of several rules about one case, for an engine that answers from all of them. Sources that two parts
 * share stand once; every `source` index is moved to the joined list.
 *
 * @zh 合并结论
 * @param open - the case all parts were asked about, or the basis and the findings that the joined answer has
 * @param parts - the determinations, in the order in which their rules were asked
 */
export function joinDeterminations(
  open: Pick<Matter, 'basis' | 'issues'>,
  parts: readonly Determination<unknown>[],
): JoinedDeterminations {
  const citations: Citation[] = [];
  const cite = citeInto(citations);
  const places = parts.map((part) => part.citations.map(cite));
  const citationOf = (part: number, source: number): number => places[part]?.[source] ?? 0;
  const moved = <T extends { readonly source?: number }>(items: readonly T[], part: number): T[] =>
    items.map((item) => (item.source === undefined ? item : { ...item, source: citationOf(part, item.source) }));
  const cautions = once<Caution>(parts.flatMap((part, index) => moved(part.cautions, index)));
  const issues = once<Issue>([
    ...open.issues,
    ...parts.flatMap((part) => part.issues.filter((finding) => !open.issues.includes(finding))),
  ]);
  const packs = [...new Set(parts.flatMap((part) => part.packs ?? []))];
  const explained = parts.length > 0 && parts.every((part) => part.steps !== undefined);
  const steps = once<Step>(
    parts.flatMap((part, index) => moved(part.steps ?? [], index)),
    (step) => `${step.id}@${(step.record ?? []).join('.')}`,
  );
  return {
    grounding: { basis: open.basis, packs, citations, cautions, issues, ...(explained ? { steps } : {}) },
    grounds: parts.flatMap((part, index) => (part.outcome === 'not-applicable' ? moved(part.grounds, index) : [])),
    missing: missingOnce(parts.flatMap((part) => (part.outcome === 'undetermined' ? part.missing : []))),
    citationOf,
  };
}

/**
 * What is missing, each once, in order. Two collections may have fields of one name, and two records too.
 *
 * @zh 待补充事实去重
 * @param missing - what is missing, perhaps more than once
 */
export function missingOnce(missing: readonly MissingFact[]): readonly MissingFact[] {
  return once(missing, ({ kind, name, record = [], collection = '' }) =>
    JSON.stringify([kind, name, record, collection]),
  );
}

/** The items without repetitions, the first of each kept. */
function once<T>(items: readonly T[], keyOf: (item: T) => string = (item) => JSON.stringify(item)): T[] {
  if (items.length < 2) return [...items];
  const seenKeys = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seenKeys.has(key)) return false;
    seenKeys.add(key);
    return true;
  });
}
