import { holdingGrades, levels } from '@huiqi/model/types';
import { awardLine, awardSheet, type Document } from '@huiqi/reports';
import { ledgers } from '../ledger-columns.ts';
import { zh } from '../words.ts';
import type { Year } from '../year.ts';
import { frameOf } from './frame.ts';
import { nameOf } from './words.ts';

/** What the award asked about is called. */
export const awardName = '示例区政府质量奖（虚构）';

/** Who meets the conditions of the district's award, and the real winners of public lists. */
export function awardsDocument(year: Year): Document {
  const { labels } = year.desk;
  const implied = [...year.assessed.awards].map(([id, answer]) =>
    awardLine(answer, { holder: nameOf(year, id), award: awardName, labels, speech: zh }),
  );
  return awardSheet(holdings(year), implied, frameOf(year, 'rules'));
}

function holdings(year: Year) {
  const { holdings: held, readings } = year.bureau;
  const rows = readings.find((reading) => reading.file === ledgers.holdings.file)?.rows ?? [];
  const levelOf = new Map(rows.map(({ values }) => [values['id'], values['level']]));
  return held.map((holding) => ({
    id: holding.id,
    holder: holding.winnerName ?? nameOf(year, holding.enterpriseId),
    award: holding.awardId,
    level: levelText(levelOf.get(holding.id)),
    edition: editionText(holding),
    grade: holdingGrades[holding.grade].zh,
    validThrough: null,
    source: holding.source ?? '',
  }));
}

function levelText(level: unknown): string {
  if (typeof level !== 'string') return '';
  return Object.hasOwn(levels, level) ? levels[level as keyof typeof levels].zh : level;
}

function editionText({ edition, year }: { readonly edition: number | null; readonly year: number | null }): string {
  const parts = [edition === null ? null : `第${edition}届`, year === null ? null : `${year}年`];
  return parts.filter((part) => part !== null).join(' ');
}
