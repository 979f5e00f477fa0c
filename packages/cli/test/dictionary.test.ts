import { awardsVocabulary } from '@huiqi/awards';
import { expect, test } from 'vitest';
import { type Dictionary, titleOf, valueWords } from '../src/page/dictionary.ts';

const words: Dictionary = { vocabulary: awardsVocabulary, parameters: {}, textDay: '', locale: 'zh' };

test.each([
  ['holdings.day', '授予日期'],
  ['holdings.it.award', '奖项编号'],
  ['nobody.day', 'nobody.day'],
])('%s is called %s', (name, title) => {
  expect(titleOf(words, name)).toBe(title);
});

test('a fact that nobody knows is unknown, not undecided', () => {
  expect([valueWords(null, null, 'zh'), valueWords(null, null, 'en')]).toEqual(['未知', 'not known']);
});
