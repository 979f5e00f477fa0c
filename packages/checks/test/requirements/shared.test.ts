import { compare, parseClaim } from '@huiqi/figures';
import { findResidue } from '@huiqi/ledgers';
import { parseLevel } from '@huiqi/model/identifiers';
import { expect, test } from 'vitest';
import { codesOf, got, months, said } from './support.ts';

test('a traditional characters and pinyin left by a faulty conversion are found and a repair is proposed', () => {
  expect(findResidue('市場監(jiān)管')).toEqual({ kind: 'pinyin', suggestion: '市场监管' });
  expect(findResidue('企業(yè)有訴(sù)求')?.suggestion).toBe('企业有诉求');
  expect(findResidue('市场监管（所）')).toBeNull();
});

test('b numbers of January to August and of January to October are not compared', () => {
  const [short, long] = [
    said('936件', '示例', months('2023-01', '2023-08')),
    said('649件', '示例', months('2022-01', '2022-10')),
  ];
  expect(codesOf(compare(short, long))).toEqual(['figures.periodLength']);
});

test('c 余, 多, 超 and 以上 are lower bounds, 近 is an upper one', () => {
  const bounds = ['1740余次', '三百多件', '超200万元', '30%以上', '近60%'].map((text) => got(parseClaim(text)).bound);
  expect(bounds).toEqual(['at-least', 'at-least', 'at-least', 'at-least', 'at-most']);
});

test('d 省市县 and 省市区 name one lowest tier', () => {
  expect(['县级', '区级', '县（区）级', '县市区'].map((text) => got(parseLevel(text)))).toEqual([
    'county',
    'county',
    'county',
    'county',
  ]);
});
