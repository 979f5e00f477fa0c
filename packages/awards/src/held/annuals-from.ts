import { type CollectionValue, type FactSet, type LocalDate, lastOf, type Ratio, ratio } from '@huiqi/kernel';

/**
 * What is known of one year of an enterprise.
 *
 * @zh 年度数据
 */
export interface AnnualFigures {
  /** The calendar year. @zh 年度 */
  readonly year: number;
  /** The grade of the yearly land yield assessment (A highest), or null while it is not known. @zh 亩均效益综合评价结果 */
  readonly yieldGrade?: 'A' | 'B' | 'C' | 'D' | null;
  /** Revenue in fen. @zh 营业收入 */
  readonly revenue?: number | null;
  /** Profit in fen, below zero for a loss. @zh 利润总额 */
  readonly profit?: number | null;
  /** Whether every supervisory sampling of the year was passed; null where none was made or that is not known. @zh 抽查全部合格 */
  readonly samplingsPassed?: boolean | null;
}

/**
 * The collection `annuals`: one record for each year, on its last day. A year has one record only, so the list is complete over
 * the years given without a gap up to the last one; a value that is not given stays unknown. The growth of revenue over the year
 * before is exact, and known where both revenues are.
 *
 * @zh 年度数据事实
 * @param years - in any order, each year at most once
 * @example
 * ```ts
 * import { annualsFrom } from '@huiqi/awards';
 *
 * const annuals = annualsFrom([{ year: 2022 }, { year: 2025, yieldGrade: 'A' }, { year: 2024, yieldGrade: 'B' }]);
 * annuals.completeOver; // => { from: '2024-01-01', to: '2026-01-01' }
 * annuals.records[2]; // => { on: '2025-12-31', yieldGrade: 'A', revenue: null, profit: null }
 * ```
 */
export function annualsFrom(years: readonly AnnualFigures[]): CollectionValue {
  const sorted = [...years].sort((left, right) => left.year - right.year);
  const records = sorted.map(
    ({ year, yieldGrade = null, revenue = null, profit = null, samplingsPassed }, index): FactSet => {
      const growth = growthOf(sorted[index - 1], year, revenue);
      return {
        on: `${yearText(year)}-12-31`,
        yieldGrade,
        revenue,
        profit,
        ...(growth === null ? {} : { revenueGrowth: growth }),
        ...(samplingsPassed === undefined ? {} : { samplingsPassed }),
      };
    },
  );
  const last = lastOf(sorted)?.year;
  if (last === undefined) return { records, completeOver: null };
  const yearsStated = new Set(sorted.map(({ year }) => year));
  let first = last;
  while (yearsStated.has(first - 1)) first -= 1;
  return { records, completeOver: { from: firstDay(first), to: firstDay(last + 1) } };
}

/** The growth over the year before, as a fraction of its revenue. */
function growthOf(before: AnnualFigures | undefined, year: number, revenue: number | null): Ratio | null {
  const base = before?.revenue ?? null;
  if (before?.year !== year - 1 || base === null || base <= 0 || revenue === null) return null;
  return ratio(revenue - base, base);
}

function firstDay(year: number): LocalDate {
  return `${yearText(year)}-01-01` as LocalDate;
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
