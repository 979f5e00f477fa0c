import { type Issue, lastOf, overlaps } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import type { Rule } from '../grammar/grammar.ts';
import type { Pack } from '../grammar/pack.ts';
import { gapsOf } from './period-gaps.ts';

interface Placed {
  readonly pack: string;
  readonly rule: Rule;
}

/**
 * Days between layers: where a rule of a nearer layer takes the place of one that had ended before, or the rules of a group follow each
 * other through several packs, and none is in force.
 */
export function layerGaps(packs: readonly Pack[]): Issue[] {
  const placed = packs.flatMap(({ id, rules }) => rules.map((rule): Placed => ({ pack: id, rule })));
  const replacing = placed.flatMap((nearer) => {
    const replaced = placed.find(({ rule }) => rule.id === nearer.rule.replaces);
    return replaced === undefined ? [] : gapsBetween([replaced, nearer], nearer);
  });
  const groups = new Map<string, Placed[]>();
  for (const placedRule of placed) {
    // Rules of one group that give different things do not follow each other.
    const { group, then } = placedRule.rule;
    const key = JSON.stringify([group, Object.keys(then)]);
    if (group !== undefined) groups.set(key, [...(groups.get(key) ?? []), placedRule]);
  }
  const following = [...groups.values()].flatMap((rules) => {
    const last = lastOf(rules);
    const several = new Set(rules.map(({ pack }) => pack)).size > 1;
    const apart = rules.every(({ rule }, index) =>
      rules.slice(index + 1).every((later) => !overlaps(rule.inForce, later.rule.inForce)),
    );
    return last !== undefined && several && apart ? gapsBetween(rules, last) : [];
  });
  return [...replacing, ...following];
}

function gapsBetween(rules: readonly Placed[], at: Placed): Issue[] {
  return gapsOf(rules.map(({ rule }) => rule.inForce)).map(({ from, to }) =>
    issue(
      'rules.lint.layerGap',
      { rules: rules.map(({ rule }) => rule.id), from, to },
      [at.pack, at.rule.id, 'inForce'],
      'warning',
    ),
  );
}
