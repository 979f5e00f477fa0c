import { type Issue, ownValue, recordOf } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import type { LedgerColumn } from '../column.ts';
import type { Concept } from '../dictionary/concept.ts';
import { dailyLabels } from '../dictionary/labels.ts';
import { type RecordWords, recordWords } from '../dictionary/records.ts';
import { readCell } from '../read-cell.ts';
import { plain } from '../read-headings.ts';
import { type CellKind, shareOf } from './cell-kinds.ts';
import type { ColumnProposal, RecordKind } from './columns-proposal.ts';
import { type ListColumn, type Meaning, scoreCells, scoreShare } from './list-column.ts';

/** From which score on a column is taken, up to which it is left, and by how much it has to be ahead. */
const [taken, leftBelow, ahead] = [80, 50, 10];
/** From which share of known codes on a column of codes is taken. */
const mostKnown = 60;

/** What the columns of a list are if its rows are records of a kind. */
export interface RecordMatch {
  /** The kind. */
  readonly kind: RecordKind;
  /** What its columns are. */
  readonly columns: readonly ColumnProposal[];
  /** How much speaks for the kind, in hundredths. */
  readonly score: number;
}

/** A field that a column may fill. */
interface Candidate {
  readonly column: ListColumn;
  readonly field: LedgerColumn;
  readonly meaning: Meaning;
  /** How far behind in the order of the concepts that fill the field. */
  readonly order: number;
  readonly score: number;
  /** Only the bureau knows. */
  readonly doubtful: boolean;
  readonly several: boolean;
}

/** Takes a list for one of records of a kind: which column fills which field. */
export function matchRecord(columns: readonly ListColumn[], kind: RecordKind): RecordMatch {
  const words = recordWords[kind.name] ?? { titles: [], fields: {} };
  const own = columns.map((column) => candidatesOf(column, kind, words));
  const bests = own.map((candidates) => candidates[0] ?? null);
  const proposals = columns.map((column, at): ColumnProposal => {
    const best = bests[at] ?? null;
    const refers = refersTo(column, words, kind);
    const alternatives = (own[at] ?? []).map(({ field, score }) => ({ field: field.field, score }));
    const base = { index: column.index, heading: column.heading.text, refers, labels: {} };
    if (best === null || refers !== null) {
      const reasons = refers === null ? [] : [issue('ledgers.proposed.refers', { by: refers.by }, [], 'notice')];
      return { ...base, field: null, state: 'left', score: best?.score ?? 0, reasons, alternatives };
    }
    const { state, reasons } = judge(best, own[at] ?? [], bests);
    const field = state === 'left' ? null : best.field.field;
    const others = alternatives.filter((one) => one.field !== field);
    const labels = best.field.type === 'enum' ? statedCodes(column, knownLabels(kind, best.field)) : {};
    return {
      ...base,
      field,
      state,
      score: best.score,
      reasons: [...reasonsOf(best), ...reasons],
      alternatives: others,
      labels,
    };
  });
  return { kind, columns: proposals, score: scoreOf(proposals, kind) };
}

/** The fields that a column may fill, the likeliest first. */
function candidatesOf(column: ListColumn, kind: RecordKind, words: RecordWords): readonly Candidate[] {
  const strongest = column.meanings[0]?.score ?? 0;
  const found = kind.columns.flatMap((field): Candidate[] => {
    const concepts = words.fields[field.field] ?? [];
    const asked = words.asked?.[field.field] ?? [];
    const meant = column.meanings.flatMap((meaning): Candidate[] => {
      const { name, several } = meaning.concept;
      const order = concepts.indexOf(name);
      const doubtful = order < 0 && asked.includes(name);
      if (order < 0 && !doubtful) return [];
      const score = meaning.score + codesScore(column, field, kind, meaning.concept);
      // Another meaning is clearly stronger: the column is that, and no field.
      if (strongest >= meaning.score + ahead) return [];
      const place = doubtful ? concepts.length : order;
      return [{ column, field, meaning, order: place, score, doubtful, several: several === true }];
    });
    const known = column.meanings.some(({ concept: { name } }) => concepts.includes(name) || asked.includes(name));
    const titled = known ? null : titledCandidate(column, field, kind);
    return titled === null ? meant : [titled];
  });
  return found.sort((one, other) => other.score - one.score || one.order - other.order);
}

/** A column under a title, a synonym or the name of the field itself, as where a list was written from the model. */
function titledCandidate(column: ListColumn, field: LedgerColumn, kind: RecordKind): Candidate | null {
  const titles = [field.title, ...(field.synonyms ?? []), field.field].map(plain);
  const word = column.heading.names.find((name) => titles.includes(name));
  if (word === undefined) return null;
  const cells = scoreCells(column.cells, cellsOf[field.type] ?? 'text');
  const concept: Concept = { name: `${kind.name}.${field.field}`, headings: titles };
  const meaning: Meaning = {
    concept,
    heading: { concept, score: 100, by: 'exact', word },
    cells,
    score: 100 + cells.adds,
  };
  const score = meaning.score + codesScore(column, field, kind, concept);
  return { column, field, meaning, order: 0, score, doubtful: false, several: false };
}

const cellsOf: Readonly<Partial<Record<LedgerColumn['type'], CellKind>>> = {
  date: 'day',
  yuan: 'money',
  integer: 'integer',
  number: 'quantity',
  boolean: 'boolean',
};

/** What the cells of a column of codes say: whether they are codes or labels of the field. */
function codesScore(column: ListColumn, field: LedgerColumn, kind: RecordKind, { cells }: Concept): number {
  if (field.type !== 'enum' || column.cells.length === 0 || cells === 'firmKind') return 0;
  const values = knownLabels(kind, field);
  const unit = { money: null, percent: false, strange: null };
  const stated = new Set(statedWords(column).map(([code]) => code));
  const share = shareOf(column.cells, (text) => stated.has(text) || readCell(text, { ...field, values }, unit).ok);
  if (share >= mostKnown) return scoreShare(share, column.cells.length).adds;
  // Unknown words ask, they do not veto: a bureau has words of its own.
  return share === 0 && column.cells.length > 1 ? -50 : -30;
}

/** The labels of a field with those of daily use. */
function knownLabels(kind: RecordKind, field: LedgerColumn): Readonly<Record<string, string>> {
  return { ...field.values, ...ownValue(dailyLabels, `${kind.name}.${field.field}`) };
}

/** Codes that a heading explains, such as 状态(0-待处理,1-处理中), with the words for them. */
function statedWords({ heading: { notes } }: ListColumn): readonly (readonly [code: string, word: string])[] {
  return notes
    .flatMap((note) => note.split(/[,，、;；\s]/u))
    .flatMap((part) => {
      const [, code, word] = /^(\w{1,3})[-:=](.+)$/u.exec(part) ?? [];
      return code === undefined || word === undefined ? [] : [[code, word] as const];
    });
}

/** The same with what the field calls the words; a word that it does not know is left out. */
function statedCodes(column: ListColumn, known: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return recordOf(
    statedWords(column).flatMap(([code, word]): [string, string][] => {
      const value = ownValue(known, word);
      return value === null ? [] : [[code, value]];
    }),
  );
}

/** Whether a column is taken for its likeliest field, beside all other columns. */
function judge(
  best: Candidate,
  own: readonly Candidate[],
  bests: readonly (Candidate | null)[],
): { readonly state: ColumnProposal['state']; readonly reasons: readonly Issue[] } {
  const say = (code: Parameters<typeof issue>[0], params: Record<string, string>): Issue[] => [
    issue(code, params as never, [], 'notice'),
  ];
  const rivals = bests.filter((one) => one !== null && one !== best && one.field === best.field) as Candidate[];
  const strong = rivals.filter((one) => !one.doubtful && one.score >= taken);
  const before = strong.find((one) => one.order < best.order);
  if (before !== undefined)
    return { state: 'left', reasons: say('ledgers.proposed.first', { other: before.column.heading.text }) };
  if (best.doubtful) return { state: 'asked', reasons: say('ledgers.proposed.doubtful', { title: best.field.title }) };
  const likely = best.meaning.heading?.by !== 'similar';
  if (best.score < taken) {
    const better = strong.some((one) => one.score >= best.score + ahead);
    const wanted = likely || (best.field.required === true && strong.length === 0 && best.score >= leftBelow);
    return { state: wanted && !better ? 'asked' : 'left', reasons: [] };
  }
  const meanings = best.column.meanings.filter(
    ({ concept, score }) => concept !== best.meaning.concept && score > best.meaning.score - ahead,
  );
  const others = own.filter((one) => one.field !== best.field && one.score > best.score - ahead);
  if (others.length > 0 || meanings.length > 0) {
    const titles = others.map(({ field }) => field.title);
    return {
      state: 'asked',
      reasons: say('ledgers.proposed.unclear', { titles: [best.field.title, ...titles].join('、') }),
    };
  }
  const tied = strong.filter((one) => one.order === best.order && one.score > best.score - ahead);
  if (tied.length > 0 && !best.several) {
    const other = tied.map(({ column }) => column.heading.text).join('、');
    return { state: 'asked', reasons: say('ledgers.proposed.tie', { other, title: best.field.title }) };
  }
  const beaten = strong.find((one) => one.order === best.order && one.score >= best.score + ahead);
  if (beaten !== undefined && !best.several)
    return { state: 'left', reasons: say('ledgers.proposed.first', { other: beaten.column.heading.text }) };
  return { state: 'assigned', reasons: [] };
}

function reasonsOf({ meaning: { heading, cells }, field: { title } }: Candidate): readonly Issue[] {
  const said =
    heading === null
      ? issue('ledgers.proposed.codes', { share: cells.share ?? 0 }, [], 'notice')
      : issue(`ledgers.proposed.${heading.by}`, { word: heading.word, title }, [], 'notice');
  if (heading === null || cells.adds === 0) return [said];
  const code = cells.adds > 0 ? 'ledgers.proposed.cells' : 'ledgers.proposed.against';
  return [said, issue(code, { share: cells.share ?? 0, title }, [], 'notice')];
}

/** The record that a column names without being a field. */
function refersTo(column: ListColumn, words: RecordWords, kind: RecordKind): ColumnProposal['refers'] {
  const [meaning] = column.meanings;
  if (meaning === undefined || meaning.score < taken) return null;
  const refers = ownValue(words.refers ?? {}, meaning.concept.name);
  return refers !== null && kind.columns.some(({ field }) => field === refers.field) ? refers : null;
}

/** How much speaks for the kind: what it explains, less what it would lack. */
function scoreOf(columns: readonly ColumnProposal[], kind: RecordKind): number {
  const given = new Set(columns.flatMap(({ field, refers }) => field ?? refers?.field ?? []));
  // The number of a record can be made from its row.
  const lacking = kind.columns.filter(
    ({ field, required }) => required === true && field !== 'id' && !given.has(field),
  );
  const worth = columns.map(({ state, score, refers }) => {
    if (refers !== null) return 90;
    return state === 'assigned' ? Math.min(score, 100) : state === 'asked' ? 40 : 0;
  });
  return worth.reduce((sum, one) => sum + one, 0) - 50 * lacking.length;
}
