import type { FactSet } from '@huiqi/kernel';
import { compile, openMatter } from '@huiqi/rules';
import { describe, expect, test } from 'vitest';
import { annualsFrom, assessAward, awardsVocabulary } from '../src/index.ts';
import { exampleBook, filed, lawBook, signed } from './award-books.ts';

const zhejiang = 'cn-33.gov-quality-award';
const day = '2023-06-01';
const facts: FactSet = {
  'enterprise.province': '330000',
  'enterprise.registeredOn': '2018-06-01',
  'enterprise.operatingSince': '2018-06-01',
  'practice.excellenceSince': '2020-06-01',
};
const clauses = ['excellence', 'front-rank', 'other-clauses'].map((clause) => `${zhejiang}.${clause}`);
const allMet = signed(day, Object.fromEntries(clauses.map((clause) => [clause, 'met' as const])));

describe('the award of Zhejiang, 9th edition', () => {
  test('waits for a person where only clauses for judgement are open', () => {
    const answer = assessAward(filed(lawBook, day, facts), zhejiang);
    expect(answer.outcome).toBe('undetermined');
    expect(answer.outcome === 'undetermined' && answer.missing.map(({ kind, name }) => [kind, name])).toEqual(
      clauses.map((clause) => ['judgement', clause]),
    );
  });

  test('is open on the day all conditions are met and signed', () => {
    expect(assessAward(filed(lawBook, day, facts, allMet), zhejiang)).toMatchObject({
      outcome: 'determined',
      value: {
        award: zhejiang,
        criteria: ['registered', 'excellence', 'front-rank', 'other-clauses'].map((rule) => ({
          rule: `${zhejiang}.${rule}`,
          state: 'met',
        })),
      },
    });
  });

  test('is closed with every ground of every rule the day before', () => {
    const before = signed('2023-05-31', {
      ...Object.fromEntries(clauses.map((one) => [one, 'met'])),
      [clauses[1] ?? '']: 'not-met',
    });
    const answer = assessAward(filed(lawBook, '2023-05-31', facts, before), zhejiang);
    expect(answer.outcome === 'not-applicable' && answer.grounds.map(({ about }) => about)).toEqual([
      'enterprise.registeredOn',
      'enterprise.operatingSince',
      'practice.excellenceSince',
      `${zhejiang}.front-rank`,
    ]);
  });

  test('is closed by one known ground, whatever is unknown', () => {
    const answer = assessAward(filed(lawBook, day, { 'enterprise.province': '350000' }), zhejiang);
    expect(answer.outcome === 'not-applicable' && answer.grounds).toMatchObject([
      { rule: `${zhejiang}.registered`, found: '350000', wanted: '330000' },
    ]);
  });

  test('asks for facts in the order of a form, each once', () => {
    const answer = assessAward(filed(lawBook, day, {}), zhejiang);
    expect(answer.outcome === 'undetermined' && answer.missing.map(({ name }) => name)).toEqual([
      'enterprise.province',
      'enterprise.registeredOn',
      'enterprise.operatingSince',
      'practice.excellenceSince',
      ...clauses,
    ]);
  });

  test('asks for the day of filing where that is not known', () => {
    const matter = openMatter(lawBook, {
      facts,
      days: { decidedOn: day, knownOn: day, events: {} },
      judgements: allMet,
    });
    const answer = assessAward(matter, zhejiang);
    expect(answer.outcome === 'undetermined' && answer.missing).toMatchObject([{ kind: 'day', name: 'filing' }]);
  });

  test('rests on the document of each ground', () => {
    const answer = assessAward(filed(lawBook, day, { 'enterprise.province': '350000' }), zhejiang);
    const source = answer.outcome === 'not-applicable' ? answer.grounds[0]?.source : undefined;
    expect(answer.citations[source ?? -1]?.document).toBe('浙政办发〔2019〕69号');
  });
});

describe('one award judged before and after its text', () => {
  test('a day without a known text is open, not closed', () => {
    const answer = assessAward(filed(lawBook, '2022-08-16', facts), 'cn-3301.gov-quality-award', { explain: true });
    expect(answer).toMatchObject({ outcome: 'undetermined', missing: [{ kind: 'document' }] });
    expect(answer.citations.map(({ document }) => document)).toContain('杭政办函〔2022〕48号');
  });

  test('a text that was not yet published is not known, even for a later filing', () => {
    const days = { decidedOn: '2022-08-16', knownOn: '2022-08-16', events: { filing: '2022-09-01' } } as const;
    const answer = assessAward(openMatter(lawBook, { facts, days }), 'cn-3301.gov-quality-award');
    expect(answer).toMatchObject({ outcome: 'undetermined', missing: [{ kind: 'document' }] });
  });
});

describe('an invented district award', () => {
  const award = 'example.district-award';
  const filing = '2026-05-20';
  const over = { from: '0001-01-01', to: null } as const;
  const none = { records: [], completeOver: over };
  const sampled = (on: string, passed: boolean | null) => ({ records: [{ on, passed }], completeOver: over });
  const open: FactSet = {
    'enterprise.registeredOn': '2023-05-20',
    'enterprise.industrySection': 'C',
    holdings: none,
    samplings: none,
    controlled: none,
    annuals: annualsFrom([{ year: 2025, profit: 0 }]),
  };
  const ask = (more: FactSet) => assessAward(filed(exampleBook, filing, { ...open, ...more }), award);

  test('is open, and rules that derive a fact are no criteria', () => {
    const answer = ask({});
    expect(answer.outcome === 'determined' && answer.value.criteria.map(({ rule, state }) => [rule, state])).toEqual(
      ['higher-holder', 'young', 'samplings', 'manufacturer'].map((rule) => [`${award}.${rule}`, 'met']),
    );
    expect(answer.cautions).toMatchObject([{ code: 'pack.example' }]);
  });

  test('a rule that is not put to the enterprise blocks nothing', () => {
    const answer = ask({ 'enterprise.industrySection': 'I', annuals: annualsFrom([{ year: 2025, profit: -1 }]) });
    expect(answer.outcome === 'determined' && answer.value.criteria.at(-1)?.state).toBe('not-asked');
  });

  test('whether a rule is put at all must be known', () => {
    const answer = ask({ 'enterprise.industrySection': null, annuals: annualsFrom([{ year: 2025, profit: -1 }]) });
    expect(answer.outcome === 'undetermined' && answer.missing[0]?.name).toBe('enterprise.industrySection');
  });

  test('the holder of a higher award is barred from the lower one, the holder of a lower one is not', () => {
    const held = (level: string, grade = 'award') => ({
      records: [{ on: '2016-01-01', award: 'x', kind: 'quality', level, grade }],
      completeOver: over,
    });
    const barred = ask({ holdings: { ...held('province'), completeOver: null } });
    expect(barred).toMatchObject({
      outcome: 'not-applicable',
      grounds: [{ rule: `${award}.higher-holder`, what: 'bar', found: {} }],
    });
    const source = barred.outcome === 'not-applicable' ? (barred.grounds[0]?.source ?? -1) : -1;
    expect(barred.citations[source]?.article).toBe('第四条');
    expect(ask({ holdings: held('county') }).outcome).toBe('determined');
    expect(ask({ holdings: held('province', 'nomination') }).outcome).toBe('determined');
    expect(ask({ holdings: { records: [], completeOver: null } }).outcome).toBe('undetermined');
  });

  test('a bar tells its last day where the rule can', () => {
    const answer = ask({ 'enterprise.registeredOn': '2023-05-21' });
    expect(answer.outcome === 'not-applicable' && answer.grounds).toMatchObject([
      { rule: `${award}.young`, what: 'bar', found: { until: '2026-05-21' } },
    ]);
  });

  test('every controlled organisation has to meet the condition too', () => {
    const controls = (samplings: FactSet[string]) => ({
      controlled: { records: [{ name: '示例零部件有限公司', samplings }], completeOver: over },
    });
    expect(ask(controls(sampled('2024-01-01', true))).outcome).toBe('determined');
    expect(ask(controls(sampled('2023-05-19', false))).outcome).toBe('determined');
    expect(ask(controls(null)).outcome).toBe('undetermined');
    const answer = ask(controls(sampled('2023-05-20', false)));
    expect(answer.outcome === 'not-applicable' && answer.grounds).toMatchObject([
      { rule: `${award}.samplings`, about: 'it.samplings', record: [0] },
    ]);
  });

  test('grounds of a condition and of a bar stand together', () => {
    const answer = ask({ 'enterprise.registeredOn': '2024-01-01', samplings: sampled('2026-05-20', false) });
    expect(answer.outcome === 'not-applicable' && answer.grounds.map(({ rule }) => rule)).toEqual([
      `${award}.young`,
      `${award}.samplings`,
    ]);
  });
});

test('an award that the book does not have is the caller’s bug', () => {
  const code = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      return (error as { code?: string }).code;
    }
    return 'nothing thrown';
  };
  expect(code(() => assessAward(filed(lawBook, day, {}), 'cn-99.award'))).toBe('awards.award.unknown');
  expect(code(() => assessAward(filed(compile([], awardsVocabulary), day, {}), zhejiang))).toBe('awards.award.unknown');
});
