import { isLocalDate, type LocalDate, yearOf } from '@huiqi/kernel';
import type { FormulaSpec } from '@huiqi/rules';

/**
 * The year of a patent on a day, counted from its filing: 1 from the filing day up to the day before its first anniversary. Zero
 * or less before the filing.
 *
 * @zh 专利年度
 */
export const patentYear: FormulaSpec = {
  args: { filedOn: 'day', on: 'day' },
  result: 'integer',
  apply: ({ filedOn, on }) => (isLocalDate(filedOn) && isLocalDate(on) ? yearOn(filedOn, on) : undefined),
};

/**
 * Which annual fee since the grant the fee of a year is: 1 for the year in which the patent was granted.
 *
 * @zh 自授予专利权当年起的年度
 */
export const yearsFromGrant: FormulaSpec = {
  args: { year: 'integer', filedOn: 'day', grantedOn: 'day' },
  result: 'integer',
  apply: ({ year, filedOn, grantedOn }) =>
    typeof year === 'number' && isLocalDate(filedOn) && isLocalDate(grantedOn)
      ? year - yearOn(filedOn, grantedOn) + 1
      : undefined,
};

function yearOn(filedOn: LocalDate, on: LocalDate): number {
  const reached = on.slice(4) >= filedOn.slice(4);
  return yearOf(on) - yearOf(filedOn) + (reached ? 1 : 0);
}
