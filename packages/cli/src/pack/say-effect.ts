import { outcomeText, type RuleWords } from '@huiqi/reports/pages';
import { say } from '../words.ts';
import type { RuleEffect } from './compare-rules.ts';
import type { RuleState } from './effect.ts';

/**
 * An effect in words: the rule, and the answer before and after.
 *
 * @param effect - the effect
 * @param words - what names are called
 */
export function sayEffect({ rule, before, after }: RuleEffect, words: RuleWords): string {
  const values = { rule: rule.title, id: rule.id, before: stateWords(before, words), after: stateWords(after, words) };
  return say('cli.diff.effect', values, words.locale);
}

function stateWords({ state, outcome, args }: RuleState, words: RuleWords): string {
  const { locale } = words;
  if (state === 'absent') return say('cli.diff.absent', {}, locale);
  if (state !== 'determined') return say(`result.${state}`, {}, locale);
  return outcomeText(outcome, args, words);
}
