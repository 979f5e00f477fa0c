import { say } from '@huiqi/messages';
import type { Dictionary } from '../page/dictionary.ts';
import { semicolon } from '../page/dictionary.ts';
import { argumentLine, outcomeTitle } from '../page/outcome-words.ts';
import type { RuleEffect } from './compare-rules.ts';
import type { RuleState } from './effect.ts';

/**
 * An effect in words: the rule, and the answer before and after.
 *
 * @param effect - the effect
 * @param words - what names are called
 */
export function sayEffect({ rule, before, after }: RuleEffect, words: Dictionary): string {
  const values = { rule: rule.title, id: rule.id, before: stateWords(before, words), after: stateWords(after, words) };
  return say('cli.diff.effect', values, words.locale);
}

function stateWords({ state, outcome, args }: RuleState, words: Dictionary): string {
  const { locale } = words;
  if (state === 'absent') return say('cli.diff.absent', {}, locale);
  if (state !== 'determined') return say(`result.${state}`, {}, locale);
  const title = outcomeTitle(outcome, words).replaceAll('`', '');
  const given = Object.entries(args).map(([name, value]) => argumentLine(outcome, name, value, words));
  return given.length === 0 ? title : `${title} [${given.join(semicolon(locale))}]`;
}
