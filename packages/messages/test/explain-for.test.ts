import type { Determination, MissingFact } from '@huiqi/kernel';
import { describe, expect, it } from 'vitest';
import { explainFor, premisesOf, type Reader } from '../src/index.ts';
import { en, zh } from './speeches.ts';

const basis = {
  decidedOn: '2026-11-22',
  knownOn: '2026-11-20',
  events: { filing: '2026-11-01' },
  packs: [{ id: 'cn', version: '1.2.0', digest: 'sha256:ab', kind: 'law' }],
  calendar: { id: 'cn', documents: ['示例安排'], digest: 'sha256:0' },
} as const;
const rest = {
  basis,
  citations: [{ document: '示例令第1号', article: '第三条', evidence: 'report' }],
  cautions: [],
  issues: [],
  steps: [
    { id: 'a', what: 'fact', about: 'years', from: [], result: 2 },
    { id: 'b', what: 'compare.gte', about: 'years', from: ['a'], result: 'no', source: 0 },
  ],
} as const;
const no: Determination<never> = {
  outcome: 'not-applicable',
  ...rest,
  grounds: [{ rule: 'r', step: 'b', what: 'compare.gte', about: 'years', found: 2, wanted: 3, source: 0 }],
};
const yes: Determination<number> = { outcome: 'determined', ...rest, value: 5 };
const labels = {
  facts: { years: { title: { zh: '经营年限', en: 'years in business' }, unit: '年' } },
  events: { filing: { title: { zh: '申报日', en: 'filing' } } },
};

describe('explainFor', () => {
  it('tells the enterprise the outcome, the grounds and what to do, and nothing of packs and steps', () => {
    expect(explainFor('enterprise', no, { speech: zh, labels })).toEqual([
      { kind: 'outcome', text: '结论：不适用', citation: null },
      { kind: 'ground', text: '经营年限应不少于3年，实为2年', citation: '示例令第1号第三条' },
      {
        kind: 'todo',
        text: '对上列理由有不同意见，或者情况已有变化的，请联系办理科室，补充材料后重新判定。',
        citation: null,
      },
    ]);
  });

  it('asks nobody to hand in what only an authority can publish', () => {
    const todo = (kinds: readonly MissingFact['kind'][]) => {
      const missing = kinds.map((kind) => ({ kind, name: '2028' }));
      return explainFor('enterprise', { outcome: 'undetermined', ...rest, missing }, { speech: zh }).at(-1)?.text;
    };
    expect(todo(['calendar', 'document'])).toContain('不能由企业补充');
    expect(todo(['calendar', 'fact'])).toBe('请补充上列资料，再行判定。');
  });

  it('tells the officer the sources with how they are known, and the days', () => {
    const lines = explainFor('officer', no, { speech: zh, labels });
    expect(lines.slice(0, 3)).toEqual(explainFor('enterprise', no, { speech: zh, labels }));
    expect(lines.slice(3).map(({ kind, text }) => [kind, text])).toEqual([
      ['source', '示例令第1号第三条（转述，未读到原文）'],
      ['basis', expect.stringContaining('2026')],
      ['day', '申报日：2026年11月1日'],
    ]);
  });

  it('tells the auditor packs, calendar and every step with what it follows from', () => {
    const lines = explainFor('auditor', no, { speech: zh, labels });
    const officer = explainFor('officer', no, { speech: zh, labels });
    expect(lines.slice(0, officer.length)).toEqual(officer);
    expect(lines.slice(officer.length)).toEqual([
      { kind: 'pack', text: '规则包 cn 1.2.0，摘要 sha256:ab', citation: null },
      { kind: 'calendar', text: '工作日历 cn：示例安排', citation: null },
      { kind: 'step', text: expect.stringMatching(/^1\. 经营年限.*2年$/) as string, citation: null },
      { kind: 'step', text: expect.stringMatching(/^2\. .*（由第1步）$/) as string, citation: '示例令第1号第三条' },
    ]);
  });

  it.each(['enterprise', 'officer', 'auditor'] as const satisfies readonly Reader[])(
    'says to the %s in both languages the same things',
    (reader) => {
      for (const determination of [yes, no]) {
        const [inChinese, inEnglish] = [zh, en].map((speech) =>
          explainFor(reader, determination as Determination<number>, { speech, labels }),
        );
        expect(inEnglish?.map(({ kind }) => kind)).toEqual(inChinese?.map(({ kind }) => kind));
        const chinese = inEnglish?.filter(
          ({ kind, text }) => kind !== 'source' && kind !== 'calendar' && /[一-龥]/.test(text.replaceAll('年', '')),
        );
        expect(chinese).toEqual([]);
      }
    },
  );
});

describe('premisesOf', () => {
  const step = (id: string, from: readonly string[], ...record: readonly number[]) => ({
    ...{ id, what: 'fact', from, result: null },
    ...(record.length === 0 ? {} : { record }),
  });

  it('leads each line to its own steps, not to those of the first line', () => {
    const steps = [step('a', [], 0), step('b', ['a'], 0), step('a', [], 1), step('b', ['a'], 1)];
    expect(premisesOf(steps)).toEqual([[], [0], [], [2]]);
  });

  it('leads to what is said of the whole case where nothing is said of the line', () => {
    expect(premisesOf([step('a', []), step('b', ['a'], 1)])).toEqual([[], [0]]);
    expect(premisesOf([step('a', []), step('a', [], 1), step('b', ['a'], 1, 4)])).toEqual([[], [], [1]]);
  });

  it('leads to every record that was looked at, each once', () => {
    const steps = [step('it', [], 0, 0), step('it', [], 0, 1), step('it', [], 0, 1), step('it', [], 1, 0)];
    expect(premisesOf([...steps, step('some', ['it'], 0)]).at(-1)).toEqual([0, 1]);
  });

  it('leads nowhere where a step is not told', () => {
    expect(premisesOf([step('b', ['a'])])).toEqual([[]]);
  });

  it('numbers the steps of two lines for the auditor by line', () => {
    const two = { ...yes, steps: [step('a', [], 0), step('b', ['a'], 0), step('a', [], 1), step('b', ['a'], 1)] };
    const last = explainFor('auditor', two, { speech: zh, labels }).at(-1)?.text;
    expect(last).toContain('3');
    expect(last).not.toContain('1、');
  });
});
