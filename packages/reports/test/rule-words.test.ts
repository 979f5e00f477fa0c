import { awardsVocabulary } from '@huiqi/awards';
import { feesVocabulary } from '@huiqi/fees';
import { titled } from '@huiqi/rules';
import { expect, test } from 'vitest';
import { argumentText } from '../src/pages/outcome-words.ts';
import { type RuleWords, titleOf, valueText } from '../src/pages/rule-words.ts';
import { en, zh } from './speeches.ts';

const vocabulary = titled(awardsVocabulary, { zh: zh.titles, en: en.titles });
const words: RuleWords = { vocabulary, parameters: {}, textDay: '', locale: 'zh' };

test.each([
  ['holdings.day', '授予日期'],
  ['holdings.it.award', '奖项编号'],
  ['nobody.day', 'nobody.day'],
])('%s is called %s', (name, title) => {
  expect(titleOf(words, name)).toBe(title);
});

test('a fact that nobody knows is unknown, not undecided', () => {
  expect([valueText(null, null, 'zh'), valueText(null, null, 'en')]).toEqual(['未知', 'not known']);
});

test.each([
  ['cap', 'per', ['line', 'order', 'enterprise', 'programme']],
  ['cap', 'over', ['year', 'ever']],
  ['stack', 'by', ['best', 'sequential', 'additive', 'exclusive', 'top-up']],
  ['charge', 'part', ['full', 'none', 'pro-rata']],
  ['charge', 'tiersBy', ['whole', 'marginal']],
  ['charge', 'nature', ['administrative', 'commercial']],
  ['surcharge', 'on', ['list', 'payable']],
  ['deny', 'presumed', ['clear']],
  ['refund', 'basis', ['statutory', 'policy']],
] as const)('every code of %s.%s has words on the page of a pack', (outcome, argument, codes) => {
  const fees = { ...words, vocabulary: feesVocabulary };
  for (const code of codes) expect(argumentText(outcome, argument, code, fees)).not.toMatch(/[A-Za-z]/);
  expect(argumentText('cap', 'over', 'year', fees)).toBe('计算时间：每一自然年度');
});
