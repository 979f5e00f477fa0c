import { hasOwn, type Issue, lastOf, overlaps } from '@huiqi/kernel';
import type { AwardDefinition, AwardLadder } from '@huiqi/model/types';
import type { Comparison, Condition, Pack, Rule, Term, Vocabulary } from '@huiqi/rules';
import { lint } from '@huiqi/rules/lint';
import { issue } from '../codes.ts';
import { type AwardEdge, awardEdges } from '../eligibility/award-edges.ts';
import { awardsVocabulary } from '../vocabulary.ts';

/**
 * What can be said against a ladder and its rules before anyone plans with them.
 *
 * @zh 奖项梯次查错
 * @param ladder - the awards
 * @param packs - the packs with their rules; drafts are left out, as they never decide
 * @param options - `vocabulary`, the words the rules may use; those of this engine unless given
 * @returns issues `awards.lint.cycle` (awards that wait for one another), `awards.lint.unreachable` (waits for an award that the ladder
 * does not have, that is no longer given, that cannot be reached itself, or whose holders it bars), `awards.lint.bounds` (conditions
 * of one award that nothing can meet together), `awards.lint.quota` (a lower end above the upper one, a quota inside one that is not
 * there, more places kept than there are) and `awards.lint.call` (a call that ends before it begins)
 * @example
 * ```ts
 * import { lintLadder } from '@huiqi/awards';
 * import { qingpuQualityAward, shanghaiQualityAward, shanghaiQualityAwardLadder } from '@huiqi/packs';
 *
 * lintLadder(shanghaiQualityAwardLadder, [shanghaiQualityAward, qingpuQualityAward]); // => []
 * ```
 */
export function lintLadder(
  ladder: AwardLadder,
  packs: readonly Pack[],
  { vocabulary = awardsVocabulary }: { readonly vocabulary?: Vocabulary } = {},
): readonly Issue[] {
  const rules = packs.flatMap((pack) =>
    pack.rules.filter((rule) => pack.documents[rule.source.document]?.status !== 'draft'),
  );
  const edges = awardEdges(rules);
  const needed = edges.filter(({ kind, alternative }) => kind === 'requires' && !alternative);
  const cycles = cyclesOf(needed);
  return [
    ...cycles.map((awards) => issue('awards.lint.cycle', { awards }, [ladder.id, awards[0] ?? ''])),
    ...unreachable(ladder, edges, needed, new Set(cycles.flat())),
    ...ladder.awards.flatMap((award) => contradictions(ladder, award, rules, packs, vocabulary)),
    ...ladder.awards.flatMap((award) => [...quotaFindings(ladder, award), ...callFindings(ladder, award)]),
  ];
}

/** The circles of awards that each wait for the next, each told once from its least id. */
function cyclesOf(needed: readonly AwardEdge[]): readonly (readonly string[])[] {
  const problems = new Map<string, readonly string[]>();
  const walk = (path: readonly string[]): void => {
    const last = lastOf(path) ?? '';
    for (const { from } of needed.filter(({ to }) => to === last)) {
      if (from === null) continue;
      const place = path.indexOf(from);
      if (place < 0) walk([...path, from]);
      else {
        const circle = path.slice(place);
        const start = circle.indexOf([...circle].sort()[0] ?? '');
        const turned = [...circle.slice(start), ...circle.slice(0, start)];
        problems.set(turned.join(' '), turned);
      }
    }
  };
  for (const award of [...new Set(needed.map(({ to }) => to))].sort()) walk([award]);
  return [...problems.values()];
}

function unreachable(
  ladder: AwardLadder,
  edges: readonly AwardEdge[],
  needed: readonly AwardEdge[],
  circular: ReadonlySet<string>,
): Issue[] {
  const lost = new Map<string, Issue>();
  const lose = (edge: AwardEdge, why: string): void => {
    if (lost.has(edge.to) || !ladder.awards.some(({ id }) => id === edge.to)) return;
    const params = { award: edge.to, needs: edge.from, why, rule: edge.rule };
    lost.set(edge.to, issue('awards.lint.unreachable', params, [ladder.id, edge.to]));
  };
  for (const edge of needed) {
    const { from, to } = edge;
    if (from === null) continue;
    const award = ladder.awards.find(({ id }) => id === from);
    const barred = edges.some(
      (otherEdge) =>
        otherEdge.to === to && otherEdge.from === from && otherEdge.kind === 'bars' && !otherEdge.alternative,
    );
    if (award === undefined) lose(edge, 'absent');
    else if (award.endedOn != null) lose(edge, 'ended');
    else if (circular.has(from) && !circular.has(to)) lose(edge, 'circular');
    else if (barred) lose(edge, 'barred');
  }
  // What waits for something that cannot be reached cannot be reached either.
  for (let before = -1; before !== lost.size; ) {
    before = lost.size;
    for (const edge of needed) if (edge.from !== null && lost.has(edge.from)) lose(edge, 'unreachable');
  }
  return [...lost.values()];
}

/** Conditions of one award that hold at the same time and leave nothing between them. */
function contradictions(
  ladder: AwardLadder,
  award: AwardDefinition,
  rules: readonly Rule[],
  packs: readonly Pack[],
  vocabulary: Vocabulary,
): Issue[] {
  const awardRules = rules.filter(
    ({ group, given, then }) => group === award.id && given === undefined && ('eligible' in then || 'bar' in then),
  );
  const problems = new Map<string, Issue>();
  for (const [index, left] of awardRules.entries()) {
    for (const right of awardRules.slice(index + 1)) {
      if (!overlaps(left.inForce, right.inForce)) continue;
      const parts = [...wantedBy(left), ...wantedBy(right)];
      for (const about of [...constantClashes(left, parts, packs, vocabulary), ...dayClashes(parts)]) {
        const params = { award: award.id, rules: [left.id, right.id], about };
        problems.set(about, issue('awards.lint.bounds', params, [ladder.id, award.id]));
      }
    }
  }
  return [...problems.values()];
}

/** The comparisons a rule wants; a bar wants the opposite of a single one. */
function wantedBy({ when, then }: Rule): Condition[] {
  if ('bar' in then) return 'left' in when ? opposite(when) : [];
  return 'all' in when ? [...when.all] : [when];
}

const opposites = { lt: 'gte', lte: 'gt', gt: 'lte', gte: 'lt' } as const;

function opposite(comparison: Comparison): Condition[] {
  const { left, ...words } = comparison;
  const [[word, term] = []] = Object.entries<Term>(words);
  if (word === undefined || term === undefined || !hasOwn(opposites, word)) return [];
  return [{ left, [opposites[word as keyof typeof opposites]]: term }];
}

/** The facts whose constant bounds clash, as the lint of the rules finds them inside one condition. */
function constantClashes(
  like: Rule,
  parts: readonly Condition[],
  packs: readonly Pack[],
  vocabulary: Vocabulary,
): string[] {
  const home = packs.find(({ rules }) => rules.includes(like));
  if (home === undefined) return [];
  const joined: Rule = { ...like, when: { all: parts.filter((part) => 'left' in part) }, then: { eligible: {} } };
  const pack = { ...home, parameters: [], rules: [joined], digest: '' };
  return lint([pack], vocabulary)
    .filter(({ code, path }) => code === 'rules.lint.deadClause' && lastOf(path) === 'all')
    .flatMap(({ params }) => (typeof params['about'] === 'string' ? [params['about']] : []));
}

/** The day facts that would have to lie both further back than one span and nearer than a shorter one. */
function dayClashes(parts: readonly Condition[]): string[] {
  const bounds = parts.flatMap((part) => {
    if (!('left' in part) || !('fact' in part.left)) return [];
    const old = part.lte ?? part.lt;
    const young = part.gte ?? part.gt;
    const term = old ?? young;
    if (term === undefined || !('day' in term) || 'event' in term) return [];
    if (term.of !== undefined || term.day.toward !== 'before') return [];
    const months = term.day.unit === 'year' ? term.day.amount * 12 : term.day.unit === 'month' ? term.day.amount : null;
    return months === null ? [] : [{ fact: part.left.fact, old: old !== undefined, months }];
  });
  return bounds.flatMap(({ fact, old, months }) =>
    old && bounds.some((otherBound) => otherBound.fact === fact && !otherBound.old && otherBound.months < months)
      ? [fact]
      : [],
  );
}

function quotaFindings(ladder: AwardLadder, award: AwardDefinition): Issue[] {
  return award.quotas.flatMap((quota, index) => {
    const path = [ladder.id, award.id, 'quotas', index];
    const { atMost, atLeast = 0, inside } = quota;
    const outer = inside === undefined ? undefined : award.quotas.find(({ id }) => id === inside);
    const innerQuotas = quota.id === undefined ? [] : award.quotas.filter((inner) => inner.inside === quota.id);
    const keptPlaces = innerQuotas.reduce((sum, inner) => sum + (inner.atLeast ?? 0), 0);
    const faults: string[] = [];
    if (atMost !== null && atLeast > atMost) faults.push('range');
    if (inside !== undefined && outer === undefined) faults.push('inside');
    if (atMost !== null && keptPlaces > atMost) faults.push('kept');
    if (outer?.atMost != null && atLeast > outer.atMost) faults.push('floor');
    return faults.map((why) => issue('awards.lint.quota', { award: award.id, quota: index, why }, path));
  });
}

function callFindings(ladder: AwardLadder, award: AwardDefinition): Issue[] {
  return (award.calls ?? []).flatMap(({ id, opensOn, closesOn }) =>
    opensOn !== null && closesOn !== null && closesOn < opensOn
      ? [issue('awards.lint.call', { call: id, opensOn, closesOn }, [ladder.id, award.id, 'calls', id])]
      : [],
  );
}
