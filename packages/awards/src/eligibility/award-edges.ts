import type { Evidence } from '@huiqi/kernel';
import type { Span } from '@huiqi/kernel/days';
import type { Condition, Quantified, Rule } from '@huiqi/rules';

/** How one award bears on another. @zh 奖项之间的关系 */
export interface AwardEdge {
  /** The award that is held, applied for or a pool that is entered; null where a rule asks for any of a level. */
  readonly from: string | null;
  /** The level it asks for, where it names one. */
  readonly level: string | null;
  /** The award whose rule it is. */
  readonly to: string;
  /**
   * `requires` it must be held; `pool` the pool must have been entered; `bars` who holds it may not apply; `cooling-off` not for a
   * time; `one-of` not both in one year; `achievement` not with what was rewarded.
   */
  readonly kind: 'requires' | 'pool' | 'bars' | 'cooling-off' | 'one-of' | 'achievement';
  /** How long it must have been held, or how long it bars; null where the rule says no time. */
  readonly span: Span | null;
  /** Whether the rule leaves another way. */
  readonly alternative: boolean;
  /** The rule. */
  readonly rule: string;
  /** Its document. */
  readonly document: string;
  /** How well it is known. */
  readonly evidence: Evidence;
}

/**
 * The edges between awards that rules draw, read from the rules themselves: what has to be held before, what bars, what has to cool
 * off. Nothing is kept beside the rules that could say otherwise.
 *
 * @zh 奖项关系图
 * @param rules - the rules of packs; those with a group and the outcome `eligible` or `bar` are read
 * @returns in the order of the rules
 * @example
 * ```ts
 * import { awardEdges } from '@huiqi/awards';
 * import { shanghaiQualityAward } from '@huiqi/packs';
 *
 * const [edge] = awardEdges(shanghaiQualityAward.rules).filter(({ kind }) => kind === 'requires');
 * [edge?.from, edge?.to]; // => ['cn-31.gold-quality-award', 'cn-31.mayor-quality-award']
 * edge?.span; // => { amount: 3, unit: 'year', toward: 'before' }
 * ```
 */
export function awardEdges(rules: readonly Rule[]): readonly AwardEdge[] {
  return rules.flatMap((rule) => {
    const bars = 'bar' in rule.then;
    if (rule.group === undefined || !(bars || 'eligible' in rule.then)) return [];
    return quantifiedIn(rule.when, false).flatMap(({ condition, alternative }) =>
      edgesOf(rule, condition, alternative, bars),
    );
  });
}

/** The conditions over records that a rule's own condition holds, with whether it leaves another way. */
function quantifiedIn(condition: Condition, alternative: boolean): { condition: Quantified; alternative: boolean }[] {
  if ('all' in condition) return condition.all.flatMap((part) => quantifiedIn(part, alternative));
  if ('any' in condition)
    return condition.any.flatMap((part) => quantifiedIn(part, alternative || condition.any.length > 1));
  if ('atLeast' in condition) {
    return condition.of.flatMap((part) => quantifiedIn(part, alternative || condition.atLeast < condition.of.length));
  }
  if ('not' in condition || 'judged' in condition || 'left' in condition) return [];
  return [{ condition, alternative }];
}

function edgesOf(rule: Rule, condition: Quantified, alternative: boolean, bars: boolean): AwardEdge[] {
  const collection = condition.some ?? (condition.gte === undefined ? undefined : condition.count);
  const forbidden = condition.none;
  const name = collection ?? forbidden;
  const comparisonsOfRecord = condition.where === undefined ? [] : comparisons(condition.where);
  const constants = (field: string): readonly string[] =>
    comparisonsOfRecord.flatMap(({ left, value }) => (left === `it.${field}` ? value : []));
  const pools = constants('pool');
  const base = {
    to: rule.group ?? '',
    alternative,
    rule: rule.id,
    document: rule.source.document,
    evidence: rule.evidence,
  };
  if (name === 'pools' && pools[0] !== undefined && !bars) {
    return [{ ...base, from: pools[0], level: null, kind: 'pool', span: null }];
  }
  const negative = bars !== (forbidden !== undefined);
  const awards = constants('award');
  const [level = null] = constants('level');
  if (name === 'awardApplications' && negative) {
    return from(awards).map((award) => ({ ...base, from: award, level, kind: 'one-of', span: null }));
  }
  if (name !== 'holdings') return [];
  const sameAchievement = comparisonsOfRecord.some(({ left }) => left === 'it.achievement');
  const held = comparisonsOfRecord.find(({ left, span }) => left === 'it.on' && span !== null)?.span ?? null;
  const kind = !negative
    ? 'requires'
    : sameAchievement
      ? 'achievement'
      : condition.within === undefined
        ? 'bars'
        : 'cooling-off';
  const span = kind === 'requires' ? held : (condition.within ?? null);
  return from(awards).map((award) => ({ ...base, from: award, level, kind, span }));
}

function from(awards: readonly string[]): readonly (string | null)[] {
  return awards.length === 0 ? [null] : awards;
}

/** The comparisons that a record has to answer, with the constants or the span they are compared with. */
function comparisons(condition: Condition): { left: string; value: readonly string[]; span: Span | null }[] {
  if ('all' in condition) return condition.all.flatMap(comparisons);
  if (!('left' in condition) || !('fact' in condition.left)) return [];
  const { left, ...words } = condition;
  const [term] = Object.values(words);
  if (term === undefined) return [];
  const constant = 'const' in term ? term.const : [];
  const value = typeof constant === 'object' ? constant.map(String) : [String(constant)];
  return [{ left: left.fact, value, span: 'day' in term && !('event' in term) ? term.day : null }];
}
