import type { Issue } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import { otherLists } from '../dictionary/other-lists.ts';
import { recordWords } from '../dictionary/records.ts';
import { plain } from '../read-headings.ts';
import type { RawRow } from '../table.ts';
import type { ColumnsProposal, ProposalState, RecordKind } from './columns-proposal.ts';
import { findHeadingRows, type HeadingRows } from './heading-rows.ts';
import { type ListColumn, listColumns, type Meaning } from './list-column.ts';
import { matchRecord, type RecordMatch } from './match-record.ts';

/** What a title adds to its kind, and what the least is that a kind needs, in hundredths. */
const [titled, least] = [100, 140];
/** A list of which a name and a code are all that is known, and so many columns are not, may be any list about firms. */
const fewestStrange = 3;

/**
 * Proposes what the rows of a list are and which of its columns is which field, for a list with whatever headings a bureau uses. Headings are looked up
 * in a dictionary, by their words and by what stands in the cells below, which may object to a perfect heading. Where two columns or two
 * fields compete, the proposal asks and does not guess. Nothing is read by it: a person looks at it first.
 *
 * @zh 栏目对应
 * @param rows - the rows of a sheet, as CSV and xlsx give them
 * @param kinds - the kinds of record that the list may be of; one where the caller knows
 * @returns the kind of record, the rows of the headings, and of every column its field or none with the reasons
 * @example
 * ```ts
 * import { proposeColumns } from '@huiqi/ledgers/columns';
 *
 * const columns = [
 *   { field: 'name', title: '企业名称', type: 'text', required: true },
 *   { field: 'employees', title: '从业人员', type: 'integer' },
 * ] as const;
 * const rows = [['企业台账'], ['序号', '单位名称', '从业人员数（人）'], ['1', '示例机械有限公司', '86']].map((cells, index) => ({ row: index + 1, cells }));
 * const proposal = proposeColumns(rows, [{ name: 'Enterprise', title: '企业', columns }]);
 * [proposal.record, proposal.headingRows]; // => ['Enterprise', [2]]
 * proposal.columns.map(({ heading, field, state }) => [heading, field, state]); // => [['序号', null, 'left'], ['单位名称', 'name', 'assigned'], ['从业人员数（人）', 'employees', 'assigned']]
 * ```
 */
export function proposeColumns(rows: readonly RawRow[], kinds: readonly RecordKind[]): ColumnsProposal {
  const own = new Set(
    kinds.flatMap(({ columns }) =>
      columns.flatMap(({ title, synonyms = [], field }) => [title, ...synonyms, field].map(plain)),
    ),
  );
  const found = findHeadingRows(rows, own);
  if (found === null) return { record: null, state: 'left', records: [], reasons: [], headingRows: [], columns: [] };
  const columns = listColumns(found);
  const matches = kinds.map((kind) => withTitle(matchRecord(columns, kind), found));
  matches.sort((one, other) => other.score - one.score);
  const { state, reasons } =
    kinds.length === 1 ? { state: 'assigned' as const, reasons: [] } : chooseKind(matches, found, columns);
  const [best] = matches;
  const left = state === 'left' || best === undefined;
  return {
    record: left ? null : best.kind.name,
    state,
    records: matches.map(({ kind, score }) => ({ name: kind.name, score })),
    reasons,
    headingRows: found.rows,
    columns: left
      ? (best?.columns ?? []).map((column) => ({ ...column, field: null, state: 'left', refers: null }))
      : best.columns,
  };
}

function withTitle(match: RecordMatch, { title }: HeadingRows): RecordMatch {
  const words = [...(recordWords[match.kind.name]?.titles ?? []), `${match.kind.title}台账`];
  return words.some((word) => title.includes(word)) ? { ...match, score: match.score + titled } : match;
}

/** Whether the likeliest kind holds: another kind may be as likely, or the list of a kind that has no record. */
function chooseKind(
  [best, next]: readonly RecordMatch[],
  found: HeadingRows,
  columns: readonly ListColumn[],
): { readonly state: ProposalState; readonly reasons: readonly Issue[] } {
  if (best === undefined || best.score < least || !best.columns.some(({ state }) => state === 'assigned'))
    return { state: 'left', reasons: [issue('ledgers.proposed.noRecord', {}, [], 'notice')] };
  const { always = [], often = [] } = recordWords[best.kind.name]?.identity ?? {};
  const only = (fields: readonly string[]): boolean =>
    best.columns.every(({ field }) => field === null || fields.includes(field));
  const [other] = Object.entries(otherLists)
    .map(([name, { words, near }]) => ({ name, near, score: otherScore(words, found) }))
    .sort((one, two) => two.score - one.score);
  if (other !== undefined && other.score > 0) {
    const said = [issue('ledgers.proposed.other', { list: other.name, title: best.kind.title }, [], 'notice')];
    if (other.near.includes(best.kind.name) && 2 * other.score >= best.score) return { state: 'asked', reasons: said };
    if (other.near.length === 0 && other.score >= best.score) return { state: 'left', reasons: said };
    if (other.near.length === 0 && (only([...always, ...often]) || 10 * other.score >= 7 * best.score))
      return { state: 'asked', reasons: said };
  }
  const strange = columns.filter(({ heading, meanings }) => heading.text !== '' && !meanings.some(decides)).length;
  if (only(always) && strange >= fewestStrange)
    return {
      state: 'asked',
      reasons: [issue('ledgers.proposed.strange', { count: strange, title: best.kind.title }, [], 'notice')],
    };
  if (next !== undefined && 100 * next.score >= 85 * best.score)
    return {
      state: 'asked',
      reasons: [issue('ledgers.proposed.kinds', { titles: [best.kind.title, next.kind.title] }, [], 'notice')],
    };
  return { state: 'assigned', reasons: [] };
}

function decides({ heading }: Meaning): boolean {
  return heading !== null && heading.by !== 'similar';
}

function otherScore(words: readonly string[], { headings, title }: HeadingRows): number {
  const spoken = headings.filter(({ names: [name = ''] }) => words.some((word) => name.includes(word)));
  return 100 * spoken.length + (words.some((word) => title.includes(word)) ? titled : 0);
}
