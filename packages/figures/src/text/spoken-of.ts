import { lastOf } from '@huiqi/kernel';
import type { Claim } from '../parse-claim.ts';
import type { BindInput } from './binding.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import type { Series } from './ledger.ts';
import type { Told } from './measure.ts';
import { growthsNamed, suitsMeasure } from './suits.ts';
import type { Cell } from './tables.ts';
import { originOf } from './told.ts';
import { contentOf, type WordsAround } from './words-around.ts';

/** What a number may speak of, the likeliest first. */
export function candidatesFor(input: BindInput, told: Told, claim: Claim): readonly Candidate[] {
  const { around, cell, ledger, bindings, inSentence, assigned } = input;
  if (assigned === null) return [];
  const sure = (series: Series | null): readonly Candidate[] =>
    series === null ? [] : [{ series, score: 2, certain: true, named: true }];
  if (assigned !== undefined) return [...sure(assigned), ...growthsNamed(assigned, told, ledger)];
  const origin = originOf(input);
  if (origin !== null) return sure(bindings[origin]?.subject ?? null);
  const suits = (series: Series): boolean => suitsMeasure(series, told, claim);
  if (cell !== null) {
    const named = totalRow(input, cell, told);
    if (named !== null) return sure(named);
    const found = candidatesIn({ ...cellNaming(cell, around), scopes: ledger.scopes }, ledger.series, suits, told);
    return found.length > 0 || told.measure === 'value' ? found : sure(rowSubject(input, cell));
  }
  const { sentence, wider } = around;
  const before = told.measure === 'share' ? around.before.replace(/占[^占]*$/u, '') : around.before;
  const behind = told.measure === 'share' ? '' : around.behind;
  const content = pieceContent(before, behind);
  const goesOn = content.replace(/ /gu, '').length < 2;
  if (together.test(around.before) && told.measure === 'share') return sumsIn(input, suits, told);
  if (goesOn && told.measure !== 'value') {
    const last = lastOf(inSentence.filter((one) => bindings[one]?.told.measure === 'value'));
    const subject = last === undefined ? null : (bindings[last]?.subject ?? null);
    return [...sure(subject), ...growthsNamed(subject, told, ledger)];
  }
  const whole = /总[数量]/u.test(before);
  const near =
    goesOn || whole ? `${sentence}\n${around.near}` : `${before}\n${around.near.slice(around.before.length)}`;
  const said = goesOn || whole ? contentOf(/[^，,]*[，,]?$/u.exec(sentence)?.[0] ?? '') : content;
  const all = candidatesIn(
    { near, sentence, wider, content: said, row: null, scopes: ledger.scopes },
    ledger.series,
    suits,
    told,
  );
  return goesOn && !whole ? all.map((one) => ({ ...one, certain: false, named: false })) : all;
}

/** The row 合计: what all rows above it in its column are declared to be a part of. */
function totalRow({ inTable, ledger }: BindInput, cell: Cell, told: Told): Series | null {
  if (told.measure !== 'value' || !/^(?:合\s*计|总\s*计|小\s*计|总数)/u.test(cell.row)) return null;
  const above = inTable.filter(
    (one) => one.cell.columnIndex === cell.columnIndex && one.binding.verdict !== 'not-checked',
  );
  const [first, ...others] = above.map(({ binding }) => binding.subject?.wholes ?? []);
  const whole = first?.find((id) => others.every((ids) => ids.includes(id)));
  return whole === undefined || others.length === 0 ? null : (ledger.byId.get(whole) ?? null);
}

/** What the number of its row before it tells of. */
function rowSubject({ inTable }: BindInput, cell: Cell): Series | null {
  const last = lastOf(
    inTable.filter((one) => one.cell.rowIndex === cell.rowIndex && one.binding.told.measure === 'value'),
  );
  return last?.binding.subject ?? null;
}

/** What the words in the last piece before a number say, or in all of them where that says nothing. */
function pieceContent(before: string, behind: string): string {
  const last = contentOf(`${/[^，,]*$/u.exec(before)?.[0] ?? ''} ${behind}`);
  return last.replace(/ /gu, '').length < 2 ? contentOf(`${before} ${behind}`) : last;
}

const together = /合计|总计|共占|[两三四五]项|[两二三四五]者/u;

/** Series that are named as the sum of others: 合计占投诉的60.37%. */
function sumsIn({ ledger, around }: BindInput, suits: (series: Series) => boolean, told: Told): readonly Candidate[] {
  const naming = {
    near: around.sentence + around.near,
    sentence: '',
    wider: around.wider,
    content: '',
    row: null,
    scopes: ledger.scopes,
  };
  return candidatesIn(
    naming,
    ledger.series,
    (one) => suits(one) && one.names.some((name) => /合计|总计/u.test(name)),
    told,
  );
}

function cellNaming(cell: Cell, { wider }: WordsAround) {
  return {
    near: `${cell.row}\n${cell.column}`,
    sentence: cell.caption,
    wider,
    content: contentOf(`${cell.row} ${cell.measure === null || cell.measure === 'earlier' ? cell.column : ''}`),
    row: contentOf(cell.row),
  };
}
