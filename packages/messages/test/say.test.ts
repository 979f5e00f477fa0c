import { issue, type Params } from '@huiqi/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayText, explainDetermination, percentText, speech, yuanText } from '../src/index.ts';
import { formattedText } from '../src/value-text.ts';
import { en, zh } from './speeches.ts';

/** As a program without types calls it. */
const sayAny = zh.say as (code: string, params?: Params) => string;

describe('say', () => {
  it('fills the places of a text', () => {
    expect(zh.say('figures.overWhole', { part: '办结', whole: '受理' })).toBe('部分“办结”大于总体“受理”');
    expect(en.say('figures.overWhole', { part: 'closed', whole: 'received' })).toBe(
      'the part “closed” is larger than its whole “received”',
    );
  });

  it('leaves a place without a parameter visible, and never reads an inherited one', () => {
    expect(sayAny('figures.overWhole', { part: '办结' })).toBe('部分“办结”大于总体“{whole}”');
    expect(sayAny('record.one', {})).toBe('第{number}项');
  });

  it('does not read what a parameter brings as a place', () => {
    expect(zh.say('figures.overWhole', { part: '{whole}', whole: '$&' })).toBe('部分“{whole}”大于总体“$&”');
  });

  it.each(['no.such.code', 'toString', '__proto__', 'constructor'])('throws for the code %s', (code) => {
    expect(() => sayAny(code)).toThrow(/messages\.unknown/);
    expect(zh.sayIssue({ code, params: {} })).toEqual({ text: code, todo: null });
  });

  it('names the code and the area whose words it lacks, and the language there is none of', () => {
    const bare = speech('zh').say as (code: string) => string;
    expect(() => bare('outcome.determined')).toThrow(/“outcome\.determined” has no words.*words of “messages”/);
    expect(() => bare('fees.waived')).toThrow(/words of “fees”/);
    expect(() => speech('fr' as 'zh')).toThrow(/no language “fr”.*\[messages\.locale\]$/);
  });

  it('never says a code for a result', () => {
    const answers = { x: () => [{ code: 'x.yes', params: {} }] } as never;
    const answer = {
      outcome: 'determined',
      value: 1,
      topic: { kind: 'x' },
      basis: { decidedOn: '2026-11-22', knownOn: '2026-11-22', events: {}, packs: [] },
      citations: [],
      cautions: [],
      issues: [],
    } as never;
    expect(() => explainDetermination(answer, { speech: zh, labels: { answers } })).toThrow(/“x\.yes”.*words of “x”/);
  });

  it('says an issue with what to do, or with nothing to do', () => {
    expect(zh.sayIssue(issue('figures.zero', { label: '诉求' }))).toEqual({
      text: '“诉求”为零，不能作除数',
      todo: '请核对分母',
    });
    expect(en.sayIssue(issue('missing.day', { name: '受理' }))).toEqual({
      text: 'Please give the day of: 受理',
      todo: null,
    });
  });
});

describe('values in texts', () => {
  it.each([
    [2300550, 'yuan', '23,005.50元', '23,005.50 yuan'],
    [-5, 'yuan', '-0.05元', '-0.05 yuan'],
    [{ num: 5, den: 16 }, 'percent', '31.25%', '31.25%'],
    [1, 'percent', '100%', '100%'],
    [{ num: -1, den: 8 }, 'percent', '-12.5%', '-12.5%'],
    [{ num: 2, den: 3 }, 'percent', '2/3', '2/3'],
    ['2026-03-05', 'day', '2026年3月5日', '5 March 2026'],
    ['2026-02-30', 'day', '2026-02-30', '2026-02-30'],
    [['甲', '乙'], undefined, '甲、乙', '甲, 乙'],
    [['2026-03-05'], 'day', '2026年3月5日', '5 March 2026'],
    [{ oneOf: ['micro', 'small'] }, undefined, 'micro或small', 'micro or small'],
    [true, undefined, '是', 'yes'],
    [false, undefined, '否', 'no'],
    [null, undefined, '未知', 'unknown'],
    [{ a: 1 }, undefined, '{"a":1}', '{"a":1}'],
    [0.5, undefined, '0.5', '0.5'],
  ] as const)('%j as %s', (value, form, zh, en) => {
    expect([formattedText(value, form, 'zh'), formattedText(value, form, 'en')]).toEqual([zh, en]);
  });

  it('writes every finite percentage exactly', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 12 }), (num, power) => {
        const text = percentText({ num, den: 2 ** power });
        expect(Number(text.slice(0, -1))).toBe((num / 2 ** power) * 100);
      }),
    );
  });

  it('writes days and money', () => {
    expect([dayText('0987-12-31'), dayText('2026-12-01', 'en')]).toEqual(['987年12月31日', '1 December 2026']);
    expect(yuanText(0)).toBe('0.00元');
  });
});
