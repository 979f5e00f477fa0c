import type { Claim } from '../parse-claim.ts';
import type { Candidate } from './candidates.ts';
import type { Ledger, Series } from './ledger.ts';
import type { Told } from './measure.ts';
import { unitsMeet } from './units-meet.ts';

/** The growths that are figures of their own: 地区生产总值增速 beside 地区生产总值. */
export function growthsNamed(subject: Series | null, { measure }: Told, { series }: Ledger): readonly Candidate[] {
  if (measure !== 'growth' || subject === null) return [];
  return series
    .filter(({ unit, names }) => unit === 'ratio' && growthName.test(names[0] ?? ''))
    .filter(({ names }) => names.some((name) => subject.names.some((one) => one.includes(bareOf(name)))))
    .map((one) => ({ series: one, score: 2, certain: true, named: true }));
}

/** Whether a series can tell a measure in the unit of a claim. */
export function suitsMeasure(series: Series, { measure }: Told, claim: Claim | null): boolean {
  if (measure === 'points') return series.unit === 'ratio';
  if (measure === 'share') return series.unit !== 'ratio' || /占比|比重|占/u.test(series.names[0] ?? '');
  if (measure === 'growth' || measure === 'times') return true;
  return (
    unitsMeet(claim?.unit ?? '', series.unit) && !(series.unit === 'ratio' && growthName.test(series.names[0] ?? ''))
  );
}

export const growthName = /增速|增幅|增长率|同比|增长(?!点)|降幅|(?:下降|减少|降低)$/u;

const bareOf = (name: string): string => name.replace(new RegExp(growthName.source, 'gu'), '').replace(/的$/u, '');
