import { compareText } from '@huiqi/kernel';
import type { Matter } from '@huiqi/rules';
import { askGroup, holding } from '../eligibility/asked.ts';

/** One who may be recommended. @zh 推荐候选对象 */
export interface AwardCandidate {
  /** Its id. */
  readonly id: string;
  /** The case it is judged in. */
  readonly matter: Matter;
}

/** Where one stands in the order of recommendation. @zh 推荐顺序 */
export interface Preference {
  /** The candidate. */
  readonly id: string;
  /** The rules that put it before others. */
  readonly because: readonly string[];
  /** The rules of which that is not known. */
  readonly open: readonly string[];
  /** How far to the front it is put; more is further. */
  readonly weight: number;
}

/**
 * The order in which candidates are recommended: those that a rule prefers first, the others behind them, ties by id. A preference
 * shuts nobody out; what is not known of one puts it nowhere.
 *
 * @zh 优先推荐排序
 * @param candidates - the candidates, each with its own case on one book
 * @param award - the award's id, which is the group of its rules
 * @example
 * ```ts
 * import { awardsVocabulary, preferenceOrder } from '@huiqi/awards';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const book = compile([], awardsVocabulary);
 * const matter = openMatter(book, { facts: {}, days: { decidedOn: '2026-11-22', knownOn: '2026-11-22', events: {} } });
 * preferenceOrder([{ id: 'b', matter }, { id: 'a', matter }], 'example.award').map(({ id }) => id); // => ['a', 'b']
 * ```
 */
export function preferenceOrder(candidates: readonly AwardCandidate[], award: string): readonly Preference[] {
  return candidates
    .map(({ id, matter }): Preference => {
      const { asked: answers } = askGroup(matter, award, ['prefer']);
      const held = holding(answers);
      const unknown = answers.filter(({ answer }) => answer.outcome === 'undetermined');
      return {
        id,
        because: held.map(({ rule }) => rule.rule.id),
        open: unknown.map(({ rule }) => rule.rule.id),
        weight: held.reduce((sum, { args }) => sum + ((args['before'] as number | undefined) ?? 1), 0),
      };
    })
    .sort((left, right) => right.weight - left.weight || compareText(left.id, right.id));
}
