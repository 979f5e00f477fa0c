import { type Issue, overlaps, ownValue } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import type { Condition, Rule } from '../grammar/grammar.ts';
import type { Pack } from '../grammar/pack.ts';
import type { Vocabulary } from '../grammar/vocabulary.ts';
import { exclude } from './exclude.ts';

/** A rule with the pack it stands in. */
interface Placed {
  readonly pack: string;
  readonly rule: Rule;
}

/**
 * Pairs of rules that give the same thing different values on the same day, and whose conditions cannot be seen to keep apart: where
 * both hold nothing is decided, so whoever wrote them is told of both.
 */
export function rivals(packs: readonly Pack[], vocabulary: Vocabulary): Issue[] {
  const byKind = new Map<string, Placed[]>();
  for (const { id, rules } of packs) {
    for (const rule of rules) {
      const kind = kindOf(rule, vocabulary);
      if (kind !== null) byKind.set(kind, [...(byKind.get(kind) ?? []), { pack: id, rule }]);
    }
  }
  return [...byKind.values()].flatMap((placed) =>
    placed.flatMap((left, index) =>
      placed
        .slice(index + 1)
        .flatMap((right) => (areRivals(left.rule, right.rule, vocabulary) ? [told(left, right)] : [])),
    ),
  );
}

function told(left: Placed, right: Placed): Issue {
  return issue('rules.lint.rivals', { rules: [left.rule.id, right.rule.id] }, [right.pack, right.rule.id], 'warning');
}

/** What a rule gives a value to, where only one can stand; null for what may stand beside others. */
function kindOf({ then, group }: Rule, vocabulary: Vocabulary): string | null {
  if ('derive' in then && typeof then.derive === 'string') return `derive ${then.derive}`;
  const [outcome = ''] = Object.keys(then);
  const single = ownValue(vocabulary.single ?? {}, outcome);
  if (single === null) return null;
  return single.in === 'book' ? outcome : group === undefined ? null : `${outcome} ${group}`;
}

function areRivals(left: Rule, right: Rule, vocabulary: Vocabulary): boolean {
  if (!overlaps(left.inForce, right.inForce) || left.replaces === right.id || right.replaces === left.id) return false;
  if (JSON.stringify(left.then) === JSON.stringify(right.then) || computes(left) || computes(right)) return false;
  return !exclude(wholeOf(left), wholeOf(right), vocabulary);
}

/** What has to hold for a rule to give anything. */
function wholeOf({ given, when }: Rule): Condition {
  return given === undefined ? when : { all: [given, when] };
}

/** Whether a rule computes what it gives: then nothing can be said of it without a case. */
function computes({ then }: Rule): boolean {
  return /"(fact|param|formula|day)":/.test(JSON.stringify(then));
}
