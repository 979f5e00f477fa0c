import type { Issue } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import type { Misfit } from '../opening/misfit.ts';
import { meantWord, type TitledWords, toldWords } from './meant-word.ts';

/**
 * What is said of an argument that is not written as its shape says.
 *
 * @param argument - the argument's name
 * @param misfit - what does not fit
 */
export function misfitIssue(argument: string, { path, shape, found, key }: Misfit): Issue {
  const word = [argument, ...path].join('.');
  const params = { word, found: shown(found) };
  if (key !== undefined) {
    return issue(found === undefined ? 'rules.outcome.key' : 'rules.outcome.lacking', { word, key }, path);
  }
  switch (shape.form) {
    case 'word':
      return wrongWord(params, shape.words, path);
    case 'whole':
      return issue('rules.outcome.whole', { ...params, least: shape.from, most: shape.to ?? null }, path);
    case 'text':
      return issue('rules.outcome.text', { ...params, example: shape.example ?? '' }, path);
    default:
      return issue(`rules.outcome.${shape.form}`, params, path);
  }
}

/** A word that is not on its list: told with the list, and with the one that was probably meant. */
function wrongWord(
  params: { readonly word: string; readonly found: string },
  words: TitledWords,
  path: Misfit['path'],
): Issue {
  const allowed = toldWords(words);
  const nearest = meantWord(params.found, words);
  if (nearest === null) return issue('rules.outcome.word', { ...params, allowed }, path);
  return issue('rules.outcome.wordNear', { ...params, allowed, nearest }, path);
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : ((JSON.stringify(value) as string | undefined) ?? '');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
