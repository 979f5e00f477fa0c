import { say } from '@huiqi/messages';
import type { Candidate } from '@huiqi/pairing';
import type { Table } from '@huiqi/reports';
import type { Year } from '../year.ts';
import { termText } from './words.ts';

/** What one pair costs, term by term. */
export function termTable(year: Year, { officerId, terms, cost }: Candidate): Table {
  return {
    kind: 'table',
    caption: `${officerId} 的代价构成`,
    columns: [
      { key: 'term', title: '项目' },
      { key: 'what', title: '情况' },
      { key: 'points', title: '分值', align: 'right' },
      { key: 'weight', title: '权重', align: 'right' },
      { key: 'cost', title: '代价', align: 'right' },
    ],
    rows: terms.map((term) => ({
      term: say(`pairing.term.${term.term}`),
      what: termText(year, term),
      points: term.points === null ? '不允许' : String(term.points),
      weight: String(term.weight),
      cost: String(term.cost),
    })),
    totals: { term: '合计', cost: String(cost) },
  };
}
