import { type Document, issueList } from '@huiqi/reports';
import type { Year } from '../year.ts';
import { frameOf } from './frame.ts';

/** What is wrong in the ledgers, cell by cell, and what to do about it. */
export function issuesDocument(year: Year): Document {
  const { readings } = year.bureau;
  const counts = readings.map(({ file, rows, rejected }) => ({
    file,
    accepted: rows.length,
    rejected: rejected.length,
  }));
  return issueList(
    readings.flatMap((reading) => reading.issues),
    counts,
    frameOf(year, 'ledgers'),
  );
}
