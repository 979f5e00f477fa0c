import { aboutWords, atLeastWords, atMostWords } from '../number-parts.ts';
import { fixedNames, noOrdinal, placeNames } from './fixed-words.ts';
import { type FormReader, fixedForm, isQuotedWord, type NumberForm, plainForm } from './form.ts';
import {
  addresses,
  classes,
  codes,
  codesOfThings,
  dates,
  documents,
  headings,
  mailAddresses,
  ordinals,
  places,
  ranks,
  sums,
  telephones,
  vague,
} from './form-patterns.ts';
import { bareScale, quantities, times } from './form-quantities.ts';
import { neighbours, ranges } from './form-ranges.ts';
import { shares } from './form-shares.ts';

/** In the order in which they are tried. */
const readers: readonly FormReader[] = [
  headings,
  fixedForm(null, noOrdinal),
  fixedForm(null, placeNames),
  documents,
  places,
  addresses,
  mailAddresses,
  codes,
  sums,
  telephones,
  codesOfThings,
  dates,
  fixedForm('name', fixedNames),
  classes,
  ranks,
  ordinals,
  shares,
  times,
  ranges,
  neighbours,
  vague,
  quantities,
  bareScale,
];

/** The form that begins at a place of a plain text, or null where none does. */
export function formAt(text: string, at: number): NumberForm | null {
  for (const reader of readers) {
    const form = reader(text, at);
    if (form !== null) {
      return form.kind === 'ordinal' && isQuotedWord(text, at) && text.charAt(at) !== '第'
        ? plainForm('name', form.end)
        : form;
    }
  }
  return null;
}

/** Where a form may begin: digits, the words that bound them, and the beginnings of the other forms. */
const starters = new RegExp(
  `[\\dA-Za-z零〇一二两三四五六七八九十百千万亿第前〔\\[(+-]|${[atLeastWords, atMostWords, aboutWords, '上', '过', '负', '半数', '好几', '几', '数', '若干'].join('|')}`,
  'uy',
);

/** Whether a form may begin here at all: a quick look before the readers are asked. */
export function mayBegin(text: string, at: number): boolean {
  starters.lastIndex = at;
  return starters.test(text);
}
