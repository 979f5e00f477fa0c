import { type CompiledRule, evaluate, type Rule, type SealedPack } from '@huiqi/rules';
import type { NewMatter, RuleDesk } from '@huiqi/sdk';
import { type EffectKind, effectOf, type RuleState, stateOf } from './effect.ts';

/** What changes for one line by one rule. */
export interface RuleEffect {
  /** The rule, as the later version has it, or the earlier one where it is gone. */
  readonly rule: Rule;
  /** Whether it is better or worse for the enterprise. */
  readonly kind: EffectKind;
  /** The answer before. */
  readonly before: RuleState;
  /** The answer after. */
  readonly after: RuleState;
}

/** One version of a pack, ready to answer. */
export interface Version {
  /** The pack. */
  readonly pack: SealedPack;
  /** A bureau of its place with this version in it. */
  readonly desk: RuleDesk;
}

/**
 * Asks every rule of both versions about lines; facts that rules derive come from each version and the layers above it.
 *
 * @param before - the earlier version
 * @param after - the later version
 * @returns a function that gives the effects on one matter, in the order of the rules
 */
export function rulesCompared(before: Version, after: Version): (matter: NewMatter) => readonly RuleEffect[] {
  const pairs = pairsOf(rulesOf(before), rulesOf(after));
  return (matter) => {
    const [was, is] = [before.desk.matter(matter), after.desk.matter(matter)];
    return pairs.flatMap(({ old, now }): RuleEffect[] => {
      const shown = now ?? old;
      if (shown === undefined) return [];
      const states = {
        before: old === undefined ? absent(shown) : stateOf(evaluate(was, old), old.outcome),
        after: now === undefined ? absent(shown) : stateOf(evaluate(is, now), now.outcome),
      };
      const kind = effectOf(states.before, states.after);
      return kind === null ? [] : [{ rule: shown.rule, kind, ...states }];
    });
  };
}

function rulesOf({ pack, desk }: Version): readonly CompiledRule[] {
  return desk.book.rules.filter((rule) => rule.pack.id === pack.id);
}

function pairsOf(old: readonly CompiledRule[], now: readonly CompiledRule[]) {
  const before = new Map(old.map((rule) => [rule.rule.id, rule]));
  const after = new Map(now.map((rule) => [rule.rule.id, rule]));
  return [...new Set([...before.keys(), ...after.keys()])].map((id) => ({ old: before.get(id), now: after.get(id) }));
}

function absent({ outcome }: CompiledRule): RuleState {
  return { state: 'absent', outcome, args: {} };
}
