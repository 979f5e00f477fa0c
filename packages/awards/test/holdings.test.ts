import type { FactSet, LocalDate } from '@huiqi/kernel';
import type { Holding } from '@huiqi/model/types';
import { ruleById } from '@huiqi/rules';
import { describe, expect, test } from 'vitest';
import { annualsFrom, assessAward, awardNamed, holdingsFrom, impliedBars } from '../src/index.ts';
import { awards, exampleBook, filed, lawBook } from './award-books.ts';

const mayor = 'cn-310118.mayor-quality-award';
const holding = (more: Partial<Holding> = {}): Holding => ({
  id: 'h1',
  awardId: mayor,
  enterpriseId: null,
  winnerName: '示例机械有限公司',
  edition: null,
  year: 2021,
  grantedOn: null,
  grade: 'award',
  source: null,
  ...more,
});
const bars = (held: readonly Holding[], day: LocalDate, book = lawBook) =>
  impliedBars(filed(book, day, { holdings: holdingsFrom(held, awards) })).map(({ value }) => value);

describe('holdingsFrom', () => {
  test('claims nothing about what a list does not name', () => {
    expect(holdingsFrom([], awards)).toEqual({ records: [], completeOver: null });
  });

  test('takes a bureau’s word that its own list is complete', () => {
    const completeOver = { from: '2015-01-01', to: null } as const;
    expect(holdingsFrom([], awards, { completeOver }).completeOver).toEqual(completeOver);
  });

  test('knows level and kind of a known award, and of no other', () => {
    const [known, unknown] = holdingsFrom(
      [holding({ awardId: 'cn-3501.gov-quality-award' }), holding()],
      awards,
    ).records;
    expect(known).toMatchObject({ level: 'city', kind: 'quality', grade: 'award' });
    expect(unknown).toMatchObject({ level: null, kind: null });
  });

  test.each([
    [{ year: 2021 }, [null, '2021-01-01', '2022-12-31']],
    [{ year: null }, [null, null, null]],
    [{ year: 2021, grantedOn: '2022-03-01' }, ['2022-03-01', '2022-03-01', '2022-03-01']],
    [{ year: 9999 }, [null, '9999-01-01', '9999-12-31']],
  ] as const)('the day of %o lies between', (more, days) => {
    const [record] = holdingsFrom([holding(more)], awards).records;
    expect([record?.['on'], record?.['onOrAfter'], record?.['onOrBefore']]).toEqual(days);
  });
});

describe('impliedBars', () => {
  test('a listed winner of 2021 is barred from the same award to 2026', () => {
    expect(bars([holding()], '2025-08-01')).toEqual([
      {
        award: mayor,
        rule: `${mayor}.reapply`,
        record: 0,
        certainThrough: '2026-01-01',
        possibleThrough: '2027-12-31',
      },
    ]);
  });

  test('the last certain day, and the day after', () => {
    expect(bars([holding()], '2026-01-01')).toHaveLength(1);
    expect(bars([holding()], '2026-01-02')).toEqual([]);
  });

  test('with the day of the grant both ends fall together', () => {
    const granted = holding({ grantedOn: '2022-02-28', year: 2021 });
    expect(bars([granted], '2025-08-01')).toMatchObject([
      { certainThrough: '2027-02-28', possibleThrough: '2027-02-28' },
    ]);
    expect(bars([granted], '2027-02-28')).toHaveLength(1);
    expect(bars([granted], '2027-03-01')).toEqual([]);
  });

  test('an award of this year was granted by today at the latest', () => {
    expect(bars([holding({ year: 2025 })], '2025-08-01')).toMatchObject([
      { certainThrough: '2030-01-01', possibleThrough: '2030-08-01' },
    ]);
  });

  test.each([
    ['a nomination', { grade: 'nomination' }],
    ['a proposal in public notice', { grade: 'proposed' }],
    ['another award', { awardId: 'cn-3303.mayor-quality-award' }],
    ['an unknown year', { year: null }],
  ] as const)('%s implies nothing', (_, more) => {
    expect(bars([holding(more)], '2025-08-01')).toEqual([]);
  });

  test('a bar for ever has no last day, and needs no year', () => {
    const old = holding({ awardId: 'cn-330203.mayor-quality-award', year: null });
    expect(bars([old], '2025-08-01')).toEqual([
      {
        award: 'cn-330203.gov-quality-award',
        rule: 'cn-330203.gov-quality-award.old-award-holder',
        record: 0,
        certainThrough: null,
        possibleThrough: null,
      },
    ]);
  });

  test('each record stands for itself', () => {
    const held = [holding({ year: 2015 }), holding({ id: 'h2', year: 2022 })];
    expect(bars(held, '2025-08-01').map(({ record }) => record)).toEqual([1]);
  });

  test('a win that may lie before the five years implies nothing', () => {
    const won = { award: mayor, grade: 'award', on: null, onOrAfter: '2020-07-31', onOrBefore: '2020-12-31' };
    const told = (record: FactSet) =>
      impliedBars(filed(lawBook, '2025-08-01', { holdings: { records: [record], completeOver: null } }));
    expect(told(won)).toEqual([]);
    expect(told({ ...won, onOrAfter: '2020-08-01' })).toHaveLength(1);
  });

  test('rules that are not in force yet imply nothing', () => {
    expect(bars([holding()], '2024-12-31')).toEqual([]);
  });

  test('a higher award bars the lower one', () => {
    const won = holding({ awardId: 'cn-3501.gov-quality-award', year: 2010 });
    expect(bars([won], '2025-08-01', exampleBook).map(({ rule }) => rule)).toEqual([
      'example.district-award.higher-holder',
    ]);
  });

  test('carries citation and caution', () => {
    const holdings = holdingsFrom([holding({ awardId: 'cn-3501.gov-quality-award' })], awards);
    const [bar] = impliedBars(filed(lawBook, '2025-08-01', { holdings }));
    expect(bar).toMatchObject({
      outcome: 'determined',
      cautions: [{ code: 'evidence.report' }],
      citations: [{ document: '福州市政府质量奖评审管理细则', evidence: 'report' }],
    });
  });

  test('says what the assessment says of the same day', () => {
    const rule = `${mayor}.reapply`;
    expect(ruleById(lawBook, rule)).not.toBeNull();
    const on = '2021-03-10';
    const facts: FactSet = { holdings: { records: [{ award: mayor, grade: 'award', on }], completeOver: null } };
    const through = impliedBars(filed(lawBook, '2025-08-01', facts))[0]?.value.certainThrough;
    expect(through).toBe('2026-03-10');
    const barredOn = (day: LocalDate) => assessAward(filed(lawBook, day, facts), mayor).outcome;
    expect([barredOn('2026-03-10'), barredOn('2026-03-11')]).toEqual(['not-applicable', 'undetermined']);
  });
});

describe('awardNamed', () => {
  test('finds an award by a name it no longer bears', () => {
    expect(awardNamed(awards, '金华市市长质量奖')?.id).toBe('cn-3307.gov-quality-award');
  });

  test('does not take a look-alike for it', () => {
    expect(awardNamed(awards, '全国质量奖')?.id).toBe('caq.quality-award');
    expect(awardNamed(awards, '质量奖')).toBeNull();
  });

  test('does not choose between two of one name', () => {
    expect(awardNamed([...awards, ...awards], '中国质量奖')).toBeNull();
  });
});

describe('annualsFrom', () => {
  test('is complete over the years that run up to the last', () => {
    const years = [2019, 2025, 2023, 2024].map((year) => ({ year }));
    expect(annualsFrom(years).completeOver).toEqual({ from: '2023-01-01', to: '2026-01-01' });
    expect(annualsFrom(years).records.map(({ on }) => on)).toEqual(
      [2019, 2023, 2024, 2025].map((year) => `${year}-12-31`),
    );
  });

  test('claims nothing without years', () => {
    expect(annualsFrom([])).toEqual({ records: [], completeOver: null });
  });
});
