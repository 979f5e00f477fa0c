import type { AwardLadder } from '@huiqi/model/types';
import { type Matter, rulesInGroup, rulesWithOutcome } from '@huiqi/rules';
import type { CultivationStep, StepEffect } from './cultivation-step.ts';

/**
 * The steps that can have a say in whether an award is reached: those that change what its rules ask about, the awards on the way
 * to it with their own steps, and what those need done before.
 */
export function stepsTowards(
  matter: Matter,
  ladder: AwardLadder,
  target: string,
  steps: readonly CultivationStep[],
): readonly CultivationStep[] {
  const useful = new Set<CultivationStep>();
  const factsWanted = new Set<string>();
  const ask = (award: string): void => {
    if (factsWanted.has(award)) return;
    factsWanted.add(award);
    const rules = [...rulesInGroup(matter.book, award), ...rulesWithOutcome(matter.book, 'derive')];
    const text = JSON.stringify(rules.map(({ rule }) => [rule.given, rule.when, rule.then]));
    const mentions = (word: string): boolean => text.includes(JSON.stringify(word));
    const touches = (effect: StepEffect): boolean => mentions('fact' in effect ? effect.fact : effect.add);
    for (const step of steps) {
      const { wins } = step;
      if (step.effects.some(touches)) take(step);
      if (wins === undefined || wins.award === target || !mentions('holdings')) continue;
      const named = ladder.awards.some(({ id }) => mentions(id));
      const level = ladder.awards.find(({ id }) => id === wins.award)?.level;
      if (mentions(wins.award) || (level !== undefined && mentions(level)) || !named) take(step);
    }
  };
  const take = (step: CultivationStep): void => {
    if (useful.has(step)) return;
    useful.add(step);
    for (const need of step.needs ?? []) {
      const before = steps.find(({ id }) => id === need);
      if (before !== undefined) take(before);
    }
    if (step.wins !== undefined) ask(step.wins.award);
  };
  ask(target);
  return steps.filter((step) => useful.has(step));
}
