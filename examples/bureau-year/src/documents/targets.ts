import { type Document, targetChart, targetTable } from '@huiqi/reports';
import { zh } from '../words.ts';
import type { Year } from '../year.ts';
import { frameOf } from './frame.ts';

/** How far the year's targets have come, with a chart of the shares beside the time gone by. */
export function targetsDocument(year: Year): Document {
  const { targets } = year.assessed;
  const document = targetTable(targets, frameOf(year, 'ledgers'));
  const chart = targetChart(targets, zh);
  return chart.categories.length === 0 ? document : { ...document, blocks: [...document.blocks, chart] };
}
