import { addMonths } from '@huiqi/kernel/days';
import { fraction, times } from '@huiqi/kernel/fraction';
import { compare, growth } from '../compare.ts';
import { toExact, toFraction } from '../exact.ts';
import type { Figure } from '../figure.ts';
import { closedPeriod, monthsOf } from '../months.ts';
import { ratioOf } from '../quotient.ts';
import type { Subset } from '../relation.ts';
import type { Trend } from './mention.ts';

/** A figure that follows from two others, and whether their periods may be set against each other. */
export interface Derived {
  /** The figure. */
  readonly figure: Figure;
  /** True where it comes from periods of unlike length or the wrong year. */
  readonly mixed: boolean;
}

/** The growths (for 百分点 the differences of rates, for an amount its difference) of a subject between two of its periods. */
export function growthsOf(subject: Figure, figures: readonly Figure[], trend: Trend, unit: string): readonly Derived[] {
  const alike = figures.filter(
    (figure) => figure.label === subject.label && figure.scope === subject.scope && figure.unit === subject.unit,
  );
  return alike.flatMap((now) =>
    alike.flatMap((before) => {
      if (now.period === null || before.period === null || before.period.from >= now.period.from) return [];
      const [later, earlier] = [closedPeriod(now.period), closedPeriod(before.period)];
      if (later === null || earlier === null) return [];
      const shift = addMonths(earlier.from, 12) === later.from && addMonths(earlier.to, 12) === later.to;
      const fits =
        trend.against === 'year-before' ? shift : trend.against !== 'period-before' || earlier.to === later.from;
      const sameLength = monthsOf(later).num * monthsOf(earlier).den === monthsOf(earlier).num * monthsOf(later).den;
      // A period of another length is set against it only to find out that the draft did so.
      const base = sameLength ? before : { ...before, period: now.period };
      const growthFigure =
        unit === 'ratio' ? growth(now, base) : unit === '百分点' ? points(now, base) : difference(now, base);
      const figure =
        growthFigure === null || ('ok' in growthFigure && !growthFigure.ok)
          ? null
          : 'ok' in growthFigure
            ? growthFigure.value
            : growthFigure;
      return figure === null
        ? []
        : [{ figure: { ...figure, label: now.label, period: now.period }, mixed: !sameLength || !fits }];
    }),
  );
}

function points(now: Figure, before: Figure): Figure | null {
  if (now.unit !== 'ratio') return null;
  const read = compare(now, before);
  if (!read.ok) return null;
  const value = toExact(times(toFraction(read.value.difference.value), fraction(100n)));
  return value === null ? null : { ...read.value.difference, unit: '百分点', value };
}

function difference(now: Figure, before: Figure): Figure | null {
  const read = compare(now, before);
  return read.ok ? read.value.difference : null;
}

/** The shares that figures of one sentence make of each other: 290 of 302, the later named in the earlier. */
export function sharesOf(figures: readonly Figure[], relations: readonly Subset[]): readonly Derived[] {
  return figures.flatMap((part) =>
    figures.flatMap((whole) => {
      if (part === whole || part.unit === 'ratio' || whole.unit === 'ratio') return [];
      const read = ratioOf(part, whole, { relations });
      return read.ok ? [{ figure: read.value, mixed: false }] : [];
    }),
  );
}
