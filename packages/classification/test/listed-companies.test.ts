import { existsSync, readFileSync } from 'node:fs';
import type { FactSet } from '@huiqi/kernel';
import { localDate, yuan } from '@huiqi/kernel';
import { cnScale, cnSize } from '@huiqi/packs';
import { compile, openMatter } from '@huiqi/rules';
import { describe, expect, it } from 'vitest';
import { tenthOf } from '../../checks/test/support/runs.ts';
import { classificationVocabulary, type EnterpriseSize, scaleOf, sizeOf } from '../src/index.ts';

const file = new URL('../../../../shared/data/check-only/listed-companies.csv', import.meta.url);
const absent = !existsSync(file);
if (absent) console.log('listed-companies: the file of firm-years is absent, the check against them is passed over');

const tiers: readonly EnterpriseSize[] = ['micro', 'small', 'medium', 'large'];

/**
 * The table once more, written as the text of 2011 reads it: below which bounds an enterprise is medium at most, small at most,
 * micro. Each row: first and last division, and per metric the bounds of small, medium and large.
 */
const people = 'enterprise.employees';
const revenue = 'enterprise.revenue';
const assets = 'enterprise.assets';
type Bounds = readonly [number, number, number];
const table: readonly (readonly [number, number, Readonly<Record<string, Bounds>>])[] = [
  [1, 5, { [revenue]: [50, 500, 20_000] }],
  [6, 46, { [people]: [20, 300, 1000], [revenue]: [300, 2000, 40_000] }],
  [47, 50, { [revenue]: [300, 6000, 80_000], [assets]: [300, 5000, 80_000] }],
  [51, 51, { [people]: [5, 20, 200], [revenue]: [1000, 5000, 40_000] }],
  [52, 52, { [people]: [10, 50, 300], [revenue]: [100, 500, 20_000] }],
  [54, 58, { [people]: [20, 300, 1000], [revenue]: [200, 3000, 30_000] }],
  [60, 60, { [people]: [20, 300, 1000], [revenue]: [100, 2000, 30_000] }],
  [61, 62, { [people]: [10, 100, 300], [revenue]: [100, 2000, 10_000] }],
  [63, 64, { [people]: [10, 100, 2000], [revenue]: [100, 1000, 100_000] }],
  [65, 65, { [people]: [10, 100, 300], [revenue]: [50, 1000, 10_000] }],
  [71, 72, { [people]: [10, 100, 300], [assets]: [100, 8000, 120_000] }],
  [73, 82, { [people]: [10, 100, 300] }],
  [85, 90, { [people]: [10, 100, 300] }],
];
const outside: readonly (readonly [number, number])[] = [
  [53, 53],
  [66, 69],
  [83, 84],
  [91, 97],
];

/** The tier as the text says it: one metric below the bound of a tier is enough not to be in it. */
function byTheText(division: number, facts: FactSet): EnterpriseSize | 'outside' | null {
  if (outside.some(([first, last]) => first <= division && division <= last)) return 'outside';
  const bounds = table.find(([first, last]) => first <= division && division <= last)?.[2];
  if (bounds === undefined) return null;
  const below = (tier: number): boolean =>
    Object.entries(bounds).some(
      ([metric, row]) => Number(facts[metric]) / (metric === people ? 1 : 1_000_000) < (row[tier] ?? 0),
    );
  return below(0) ? 'micro' : below(1) ? 'small' : below(2) ? 'medium' : 'large';
}

describe.skipIf(absent)('the firm-years of listed companies', () => {
  const book = compile([cnSize, cnScale], classificationVocabulary);
  const [head = '', ...lines] = absent ? [] : readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const names = head.split(',');
  const firms = lines.map((line) => {
    const cells = line.split(',');
    const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
    const division = /^[A-T](\d{2})/.exec(cell('industry_csrc'))?.[1] ?? null;
    const facts: FactSet = {
      'enterprise.industryDivision': division,
      [people]: cell('employees') === '' ? null : Number(cell('employees')),
      [revenue]: cell('revenue_yuan') === '' ? null : yuan(cell('revenue_yuan')),
      [assets]: cell('total_assets_yuan') === '' ? null : yuan(cell('total_assets_yuan')),
    };
    const day = localDate(`${cell('fiscal_year')}-12-31`);
    return { division, facts, days: { decidedOn: day, knownOn: day, events: { classify: day } } } as const;
  });
  const ask = (firm: (typeof firms)[number], facts: FactSet) => sizeOf(openMatter(book, { facts, days: firm.days }));
  const known = firms.filter(({ facts }) => Object.values(facts).every((value) => value !== null));

  it('are as many as the file holds, most of them fully known', () => {
    expect(firms).toHaveLength(1780);
    expect(known.length).toBeGreaterThan(1500);
  });

  it('come out as the text of the table reads', () => {
    let decided = 0;
    for (const firm of known) {
      const wanted = byTheText(Number(firm.division), firm.facts);
      if (wanted === null) continue;
      const answer = ask(firm, firm.facts);
      if (wanted === 'outside') expect(answer.outcome).toBe('not-applicable');
      else expect(answer, JSON.stringify(firm)).toMatchObject({ outcome: 'determined', value: wanted });
      decided += 1;
    }
    expect(decided).toBeGreaterThan(1400);
  });

  it('never contradict themselves when a fact is hidden', () => {
    for (const firm of tenthOf(known)) {
      const whole = ask(firm, firm.facts);
      for (const hidden of Object.keys(firm.facts)) {
        const part = ask(firm, { ...firm.facts, [hidden]: null });
        if (whole.outcome === 'not-applicable') expect(part.outcome).not.toBe('determined');
        else if (part.outcome === 'determined') expect(whole).toMatchObject({ value: part.value });
        else if (part.outcome === 'undetermined') {
          const possible = part.possible ?? tiers;
          const left = whole.outcome === 'determined' ? [whole.value] : (whole.possible ?? tiers);
          expect(left.filter((tier) => !possible.includes(tier))).toEqual([]);
        } else expect(whole.outcome).toBe('not-applicable');
      }
    }
  });

  it('of industry are above the statistical scale exactly from 20 million yuan', () => {
    const industry = known.filter(({ division }) => Number(division) >= 6 && Number(division) <= 46);
    expect(industry.length).toBeGreaterThan(1000);
    for (const { facts, days } of industry) {
      const { above } = scaleOf(openMatter(book, { facts, days }));
      expect(above.outcome).toBe(Number(facts[revenue]) >= 2_000_000_000 ? 'determined' : 'not-applicable');
    }
  });
});
