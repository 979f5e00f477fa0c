import type { Period } from '@huiqi/kernel';
import { fraction, times } from '@huiqi/kernel/fraction';
import { toExact, toFraction } from '../exact.ts';
import type { Figure } from '../figure.ts';
import type { Claim } from '../parse-claim.ts';
import { ratioOf } from '../quotient.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import type { CheckOptions } from './check-options.ts';
import { type Expected, expectedOf, perDay, sumOf, type Times } from './expected.ts';
import type { PlacedMention } from './find-numbers.ts';
import { fitOf } from './label-fit.ts';
import type { Ledger, Series } from './ledger.ts';
import { type AlignedList, alignedLists, itemsNamed, seriesOfItems, withTrends } from './lists.ts';
import { asRate, shareIn, type Told } from './measure.ts';
import { isNearMiss } from './near-miss.ts';
import { type Cell, cellsOf, inUnit } from './tables.ts';
import { isClock, unitsMeet } from './units-meet.ts';
import { type ClaimVerdict, claimVerdict, type Verdict } from './verdict.ts';
import { contentOf, isAmount, type WordsAround, wordsReader } from './words-around.ts';

/** What a number was bound to. */
export interface Binding {
  /** What became of it. */
  readonly verdict: Verdict;
  /** The figure, or null. */
  readonly figure: Figure | null;
  /** Whether its value alone told. */
  readonly byValue: boolean;
  /** The series that it speaks of; null where none is sure enough to go on with. */
  readonly subject: Series | null;
  /** What it tells of it. */
  readonly told: Told;
}

const plainTold: Told = { measure: 'value', against: null, whole: '' };
const unbound: Binding = { verdict: 'unsupported', figure: null, byValue: false, subject: null, told: plainTold };

/** Binds the numbers of a text, in its order. */
export function bindAll(
  text: string,
  found: readonly PlacedMention[],
  ledger: Ledger,
  options: CheckOptions,
): readonly Binding[] {
  const asOf = options.asOf ?? null;
  const lists = alignedLists(text, found);
  const mentions = withTrends(found, lists);
  const words = wordsReader(text, mentions);
  const cellAt = cellsReader(cellsOf(text, asOf));
  const listAt = new Map(
    lists.flatMap((list) => list.members.map((index, place) => [index, { list, place }] as const)),
  );
  const bindings: Binding[] = [];
  const assigned = new Map<number, Series | null>();
  let carried: Period | null = null;
  let sentenceStart = 0;
  let inSentence: number[] = [];
  let table: number | undefined;
  let inTable: CellBinding[] = [];
  for (const [index, mention] of mentions.entries()) {
    const around = words(index);
    const cell = cellAt(mention.start);
    if (around.sentenceStart > sentenceStart) {
      sentenceStart = around.sentenceStart;
      inSentence = [];
    }
    const member = listAt.get(index);
    if (cell?.table !== table) {
      table = cell?.table;
      inTable = [];
    }
    const input: Input = {
      text,
      mentions,
      mention,
      around,
      cell,
      inTable,
      ledger,
      options,
      bindings,
      inSentence,
      when: { stated: cell?.period ?? mention.stated, carried, asOf },
      assigned: undefined,
      first: member === undefined || member.place === 0 ? null : (bindings[member.list.members[0] ?? -1]?.told ?? null),
    };
    if (member?.place === 0 && cell === null) {
      const series = listSeries(member.list, input);
      for (const [place, one] of member.list.members.entries()) assigned.set(one, series?.[place] ?? null);
    }
    const binding = bindOne({ ...input, assigned: assigned.get(index) });
    bindings.push(binding);
    if (cell !== null) inTable.push({ cell, binding });
    if (cell === null)
      carried = (mention.kind === 'date' && mention.compared === null ? mention.period : mention.stated) ?? carried;
    if (isAmount(mention)) inSentence = [...inSentence.slice(-11), index];
  }
  return bindings;
}

interface CellBinding {
  readonly cell: Cell;
  readonly binding: Binding;
}

interface Input {
  readonly text: string;
  readonly mentions: readonly PlacedMention[];
  readonly mention: PlacedMention;
  readonly around: WordsAround;
  readonly cell: Cell | null;
  /** The cells of its table before it. */
  readonly inTable: readonly CellBinding[];
  readonly ledger: Ledger;
  readonly options: CheckOptions;
  readonly bindings: readonly Binding[];
  /** The amounts of its sentence before it. */
  readonly inSentence: readonly number[];
  readonly when: Times;
  /** The series that an aligned list gives it; null where the list names none. */
  readonly assigned: Series | null | undefined;
  /** What the first number of its aligned list tells. */
  readonly first: Told | null;
}

/** The series of an aligned list: what the words before 分别 name, or what the amounts before it in the sentence were told of. */
function listSeries({ members, at }: AlignedList, input: Input): readonly Series[] | null {
  const { text, mention, mentions, around, inSentence, bindings, ledger } = input;
  const count = members.length;
  const lastEnd = mentions[inSentence.at(-1) ?? -1]?.end ?? around.sentenceStart;
  const from = Math.max(around.sentenceStart, lastEnd, at - 80);
  const items = itemsNamed(text.slice(from, at), count);
  const told = toldOf(input, mention.claim);
  const speaking =
    items === null
      ? []
      : ledger.series.filter(
          (one) => suitsMeasure(one, told, mention.claim) && expectedFor(one, told, input).length > 0,
        );
  const context = { sentence: text.slice(around.sentenceStart, from) + text.slice(at, at + 12), wider: around.wider };
  const named = items === null ? null : seriesOfItems(items, speaking, context);
  if (named !== null) return named;
  // 三类主体分别占: the three were counted before.
  const counts = (one: number): boolean =>
    mentions[one]?.claim?.value === count && /^[类项种个]$/u.test(mentions[one].claim.unit);
  const values = inSentence.filter((one) => bindings[one]?.told.measure === 'value' && !counts(one)).slice(-count);
  const subjects = values.map((one) => bindings[one]?.subject ?? null);
  const run = subjects.length === count && subjects.every((one) => one !== null) ? subjects : null;
  return run !== null && new Set(run).size === count ? run : null;
}

function bindOne(input: Input): Binding {
  const { mention, cell } = input;
  if (mention.claim === null) return { ...unbound, verdict: 'not-checked' };
  const claim = cell === null ? mention.claim : inUnit(mention.claim, cell.unit);
  const told = toldOf(input, claim);
  const rate =
    told.measure === 'growth' || told.measure === 'times' || told.measure === 'share' ? asRate(claim) : claim;
  const said = cell?.down === true && told.measure === 'growth' && mention.trend === null ? negated(rate) : rate;
  const sum = bySum(input, told, said);
  if (sum !== null) return sum;
  const named = candidatesFor(input, told, said);
  const judged = judge(named, told, said, input);
  if (judged !== null && judged.verdict !== 'unsupported' && (judged.verdict === 'supported' || judged.certain))
    return judged.binding;
  // A duration is an amount only where a figure speaks of it.
  if (mention.kind === 'duration') return { ...unbound, verdict: 'not-checked', told };
  const other =
    input.assigned == null
      ? (byAverage(input, told, said) ??
        byRatio(input, told, said) ??
        bySentence(input, told, said) ??
        byValue(input, told, said))
      : null;
  if (other !== null && (other.verdict === 'supported' || input.assigned === undefined)) return other;
  return { ...unbound, told };
}

/** The index of A where a number is the B of 由A增长到B. */
function originOf({ text, mention, inSentence, mentions, bindings }: Input): number | null {
  const last = inSentence.at(-1);
  const before = last === undefined ? undefined : mentions[last];
  if (last === undefined || before === undefined || bindings[last]?.told.measure !== 'earlier') return null;
  return reaches.test(text.slice(before.end, mention.start + 3)) ? last : null;
}

const reaches =
  /^(?:\([^)]*\))?[，,]?(?:进一步|再|逐步)?(?:增长|增加|提高|提升|上升|扩大|发展|升|增|跃升|攀升|猛增|回落|下滑|缩减|精简|优化|调整|变|压缩|压减|缩短|缩减|下降|减少|降低|降|减|缩)?(?:了)?(?:到|至|为)/u;
const fromWords = /(?:由|从)[^，,。；;由从]*$/u;

function toldOf(input: Input, claim: Claim | null): Told {
  const { text, mention, around, cell, first, inSentence, bindings } = input;
  const { trend } = mention;
  const unit = claim?.unit ?? '';
  const { compared } = mention;
  if (cell !== null && cell.measure !== null) {
    const measure =
      cell.measure === 'growth' && unit === '百分点'
        ? 'points'
        : cell.measure === 'growth' && unit !== 'ratio' && unit !== '倍' && unit !== ''
          ? 'change'
          : cell.measure;
    return { measure, against: cell.against, whole: '' };
  }
  if (originOf(input) !== null) return plainTold;
  if (first !== null && trend === null) return first;
  if (unit === '番') return { measure: 'times', against: trend?.against ?? compared, whole: '' };
  if (unit === '倍') {
    if (trend !== null) return { measure: 'growth', against: trend.against, whole: '' };
    return {
      measure: /的(?:近|约|超过?)?$|[到至](?:近|约|超过?)?$/u.test(around.before) ? 'times' : 'value',
      against: compared,
      whole: '',
    };
  }
  if (trend !== null) {
    const measure = unit === '百分点' ? 'points' : unit === 'ratio' ? 'growth' : 'change';
    return { measure, against: trend.against, whole: '' };
  }
  if (unit === 'ratio') {
    const whole = shareIn(around.before);
    if (whole !== null) return { measure: 'share', against: null, whole };
    // 分别占44.1%和17.8%；其次为食品添加剂（14.4%）
    const last = bindings[inSentence.at(-1) ?? -1]?.told;
    if (last?.measure === 'share' && /\($/u.test(around.before)) return last;
  }
  if (fromWords.test(around.before) && reaches.test(text.slice(mention.end, mention.end + 40))) {
    return { measure: 'earlier', against: compared, whole: '' };
  }
  // 去年同期为1.89万件
  if (compared !== null) return { measure: 'earlier', against: compared, whole: '' };
  return plainTold;
}

/** What a number may speak of, the likeliest first. */
function candidatesFor(input: Input, told: Told, claim: Claim): readonly Candidate[] {
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
    const last = inSentence.filter((one) => bindings[one]?.told.measure === 'value').at(-1);
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
function totalRow({ inTable, ledger }: Input, cell: Cell, told: Told): Series | null {
  if (told.measure !== 'value' || !/^(?:合\s*计|总\s*计|小\s*计|总数)/u.test(cell.row)) return null;
  const above = inTable.filter(
    (one) => one.cell.columnIndex === cell.columnIndex && one.binding.verdict !== 'not-checked',
  );
  const [first, ...others] = above.map(({ binding }) => binding.subject?.wholes ?? []);
  const whole = first?.find((id) => others.every((ids) => ids.includes(id)));
  return whole === undefined || others.length === 0 ? null : (ledger.byId.get(whole) ?? null);
}

/** What the number of its row before it tells of. */
function rowSubject({ inTable }: Input, cell: Cell): Series | null {
  const last = inTable
    .filter((one) => one.cell.rowIndex === cell.rowIndex && one.binding.told.measure === 'value')
    .at(-1);
  return last?.binding.subject ?? null;
}

/** What the words in the last piece before a number say, or in all of them where that says nothing. */
function pieceContent(before: string, behind: string): string {
  const last = contentOf(`${/[^，,]*$/u.exec(before)?.[0] ?? ''} ${behind}`);
  return last.replace(/ /gu, '').length < 2 ? contentOf(`${before} ${behind}`) : last;
}

const together = /合计|总计|共占|[两三四五]项|[两二三四五]者/u;

/** Series that are named as the sum of others: 合计占投诉的60.37%. */
function sumsIn({ ledger, around }: Input, suits: (series: Series) => boolean, told: Told): readonly Candidate[] {
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

/** The growths that are figures of their own: 地区生产总值增速 beside 地区生产总值. */
function growthsNamed(subject: Series | null, { measure }: Told, { series }: Ledger): readonly Candidate[] {
  if (measure !== 'growth' || subject === null) return [];
  return series
    .filter(({ unit, names }) => unit === 'ratio' && growthName.test(names[0] ?? ''))
    .filter(({ names }) => names.some((name) => subject.names.some((one) => one.includes(bareOf(name)))))
    .map((one) => ({ series: one, score: 2, certain: true, named: true }));
}

/** Whether a series can tell a measure in the unit of a claim. */
function suitsMeasure(series: Series, { measure }: Told, claim: Claim | null): boolean {
  if (measure === 'points') return series.unit === 'ratio';
  if (measure === 'share') return series.unit !== 'ratio' || /占比|比重|占/u.test(series.names[0] ?? '');
  if (measure === 'growth' || measure === 'times') return true;
  return (
    unitsMeet(claim?.unit ?? '', series.unit) && !(series.unit === 'ratio' && growthName.test(series.names[0] ?? ''))
  );
}

const growthName = /增速|增幅|增长率|同比|增长(?!点)|降幅|(?:下降|减少|降低)$/u;
const bareOf = (name: string): string => name.replace(new RegExp(growthName.source, 'gu'), '').replace(/的$/u, '');

function cellNaming(cell: Cell, { wider }: WordsAround) {
  return {
    near: `${cell.row}\n${cell.column}`,
    sentence: cell.caption,
    wider,
    content: contentOf(`${cell.row} ${cell.measure === null || cell.measure === 'earlier' ? cell.column : ''}`),
    row: contentOf(cell.row),
  };
}

interface Judged {
  readonly verdict: Verdict;
  readonly certain: boolean;
  readonly binding: Binding;
}

interface Reading {
  readonly candidate: Candidate;
  readonly expected: Expected;
  readonly answer: ClaimVerdict;
}

/** What the candidates make of a claim. */
function judge(candidates: readonly Candidate[], told: Told, claim: Claim, input: Input): Judged | null {
  const { upTo } = input.mention;
  const speaking = candidates
    .map((candidate) => ({ candidate, expected: expectedFor(candidate.series, told, input) }))
    .filter(({ expected }) => expected.length > 0);
  const best = speaking[0]?.candidate;
  if (best === undefined) return candidates[0] === undefined ? null : silent(candidates[0], told);
  const slack = best.certain ? 0.15 : claim.bound === 'exact' && upTo === null ? 0.4 : 0.2;
  const readings = speaking
    .filter(({ candidate }) => candidate.score >= best.score - slack)
    .flatMap(({ candidate, expected }) =>
      expected.map(
        (one): Reading => ({
          candidate,
          expected: one,
          answer: claimVerdict(told.measure, { ...claim, unit: unitFor(claim, one.figure) }, upTo, one.figure),
        }),
      ),
    );
  const first = (answer: ClaimVerdict, inTime: boolean): Reading | undefined =>
    readings.find((one) => one.answer === answer && one.expected.inTime === inTime);
  const ways: readonly (readonly [Verdict, ClaimVerdict, boolean])[] = [
    ['supported', 'yes', true],
    ['period-mixed', 'yes', false],
    ['wrongly-rounded', 'rounded', true],
    ['contradictory', 'no', true],
    ['unsupported', 'unknown', true],
  ];
  for (const [verdict, answer, inTime] of ways) {
    const reading = first(answer, inTime);
    if (reading === undefined) continue;
    const { candidate, expected } = reading;
    const others = speaking.filter(({ candidate: one }) => one !== candidate && one.score > candidate.score - 0.1);
    const alone = candidate === best && others.length === 0;
    const near = isNearMiss(claim, expected.figure);
    const certain =
      verdict === 'supported' ||
      (verdict === 'contradictory'
        ? (best.certain && alone) || (near && candidate === best && best.named)
        : candidate.score > best.score - 0.02);
    const whole =
      told.measure !== 'share' ||
      candidate.series.unit === 'ratio' ||
      wholesOf(candidate.series, told, input.ledger, input.around).certain;
    return {
      verdict,
      certain: certain && (whole || verdict === 'supported'),
      binding: { verdict, figure: expected.figure, byValue: false, subject: candidate.series, told },
    };
  }
  return silent(best, told);
}

/** Nothing that a series says reaches a number. */
function silent({ series, certain }: Candidate, told: Told): Judged {
  return { verdict: 'unsupported', certain: false, binding: { ...unbound, subject: certain ? series : null, told } };
}

/** Units that meet are one; a time keeps its own, to be converted. */
const unitFor = (claim: Claim, { unit }: Figure): string => (isClock(claim.unit) && isClock(unit) ? claim.unit : unit);

/** What a series would have a number say. */
function expectedFor(series: Series, told: Told, { when, ledger, around }: Input): readonly Expected[] {
  if (series.unit === 'ratio' && (told.measure === 'growth' || told.measure === 'times')) {
    if (growthName.test(series.names[0] ?? '')) return expectedOf(series, plainTold, when, []);
    // A rate that fell by 0.43% fell by 0.43 points, or it is told wrongly.
    return expectedOf(series, told, when, []);
  }
  if (told.measure !== 'share') return expectedOf(series, told, when, []);
  if (series.unit === 'ratio') return expectedOf(series, plainTold, when, []);
  return expectedOf(series, told, when, wholesOf(series, told, ledger, around).wholes);
}

/**
 * The series that a share is taken of: the one that the part is declared to belong to, or one that the words name. It is certain only where
 * the two agree or the words name none.
 */
function wholesOf(
  series: Series,
  { whole }: Told,
  ledger: Ledger,
  around: WordsAround,
): { readonly wholes: readonly Series[]; readonly certain: boolean } {
  const declared = ancestorsOf(series, ledger);
  const content = contentOf(whole).replace(/ |总量|总数|全部|总额/gu, '');
  if (content.length < 2) return { wholes: declared.slice(0, 1), certain: true };
  const naming = {
    near: whole,
    sentence: around.sentence,
    wider: around.wider,
    content,
    row: null,
    scopes: ledger.scopes,
  };
  const suits = (one: Series): boolean => one !== series && unitsMeet(series.unit, one.unit);
  const [named] = candidatesIn(naming, declared, suits, plainTold);
  if (named !== undefined) return { wholes: [named.series], certain: true };
  const others = candidatesIn(naming, ledger.series, suits, plainTold).slice(0, 2);
  return { wholes: [...declared, ...others.map((one) => one.series)], certain: false };
}

function ancestorsOf(series: Series, { byId }: Ledger): readonly Series[] {
  const found: Series[] = [];
  const queue = [...series.wholes];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const one = byId.get(id);
    if (one === undefined || one === series || found.includes(one)) continue;
    found.push(one);
    queue.push(...one.wholes);
  }
  return found;
}

/** The figures that the amounts before it in its sentence were bound to. */
function boundBefore({ inSentence, bindings }: Input): readonly Figure[] {
  return inSentence.flatMap((one) => {
    const binding = bindings[one];
    return binding?.figure == null || binding.told.measure !== 'value' ? [] : [binding.figure];
  });
}

/** 合计12589件: the amounts before it in its sentence together, where each was told of a figure and nothing else is named. */
function bySum(input: Input, told: Told, claim: Claim): Binding | null {
  const { around, cell, inSentence, bindings, mentions } = input;
  if (
    told.measure !== 'value' ||
    cell !== null ||
    !/(?:合计|共计|总计|共)[^，,。]{0,6}$/u.test(around.before) ||
    around.content.length > 1
  )
    return null;
  const values = inSentence.filter(
    (one) => bindings[one]?.told.measure === 'value' && unitsMeet(claim.unit, mentions[one]?.claim?.unit ?? ''),
  );
  const figures = values.flatMap((one) => bindings[one]?.figure ?? []);
  const sum = figures.length === values.length && new Set(figures).size === figures.length ? sumOf(figures) : null;
  if (sum === null) return null;
  const answer = claimVerdict('value', { ...claim, unit: sum.unit }, null, sum);
  const verdict = answer === 'yes' ? 'supported' : answer === 'rounded' ? 'wrongly-rounded' : 'contradictory';
  return answer === 'unknown' ? null : { verdict, figure: sum, byValue: false, subject: null, told };
}

/** 日均新设87.7户: what came in a time, over its days. */
function byAverage(input: Input, told: Told, claim: Claim): Binding | null {
  const { around, ledger, when } = input;
  if (told.measure !== 'value' || !/日均|平均每[天日]/u.test(around.before)) return null;
  const words = around.before.replace(/日均|平均每[天日]/gu, '');
  const naming = {
    near: words,
    sentence: around.sentence,
    wider: around.wider,
    content: contentOf(words),
    row: null,
    scopes: ledger.scopes,
  };
  for (const { series } of candidatesIn(naming, ledger.series, ({ unit }) => unitsMeet(claim.unit, unit), told)) {
    for (const { figure, inTime } of expectedOf(series, told, when, [])) {
      const average = inTime ? perDay(figure) : null;
      if (average !== null && claimVerdict('value', { ...claim, unit: average.unit }, null, average) === 'yes') {
        return { verdict: 'supported', figure: average, byValue: false, subject: null, told };
      }
    }
  }
  return null;
}

/** A rate that two figures of its sentence make of each other: 290 of 302. */
function byRatio(input: Input, told: Told, claim: Claim): Binding | null {
  if (claim.unit !== 'ratio' || !['value', 'share'].includes(told.measure)) return null;
  const bound = boundBefore(input).filter(({ unit }) => unit !== 'ratio');
  const rates = bound.flatMap((part) =>
    bound.flatMap((whole) => {
      if (part === whole) return [];
      const read = ratioOf(part, whole, { relations: input.options.relations ?? [] });
      return read.ok ? [read.value] : [];
    }),
  );
  const answers = rates.map((figure) => ({
    figure,
    answer: claimVerdict(told.measure, claim, input.mention.upTo, figure),
  }));
  const of = (answer: ClaimVerdict) => answers.find((one) => one.answer === answer)?.figure;
  const binding = (verdict: Verdict, figure: Figure): Binding => ({
    verdict,
    figure,
    byValue: false,
    subject: null,
    told,
  });
  const [yes, rounded, no] = [of('yes'), of('rounded'), of('no')];
  if (yes !== undefined) return binding('supported', yes);
  if (rounded !== undefined) return binding('wrongly-rounded', rounded);
  // Of several rates that figures make, none is known to be meant.
  return no !== undefined && answers.length === 1 ? binding('contradictory', no) : null;
}

/** A figure that the sentence names anywhere speaks only where it bears the number out. */
function bySentence(input: Input, told: Told, claim: Claim): Binding | null {
  const { around, ledger, text, mention, when } = input;
  if (told.measure !== 'value') return null;
  const after = /^[^。！？!?\n]{0,100}/u.exec(text.slice(mention.end, mention.end + 100))?.[0] ?? '';
  const naming = {
    near: `${around.sentence}${around.near}${after}`,
    sentence: '',
    wider: '',
    content: around.content,
    row: null,
    scopes: ledger.scopes,
  };
  const found = candidatesIn(naming, ledger.series, (one) => suitsMeasure(one, told, claim), told).filter(
    ({ score }) => score >= 0.8,
  );
  // 60余名干部与200余家企业结对: a bound is soon kept by a number it never spoke of, so a part of the name stands beside it.
  const beside = (series: Series): boolean =>
    series.names.some((name) => fitOf(name, { near: around.near, sentence: '', wider: '' }).near >= 0.3);
  for (const { series } of found) {
    if ((claim.bound !== 'exact' || mention.upTo !== null) && !beside(series)) continue;
    const yes = expectedOf(series, told, when, []).find(
      ({ figure, inTime }) =>
        inTime && claimVerdict(told.measure, { ...claim, unit: figure.unit }, mention.upTo, figure) === 'yes',
    );
    if (yes !== undefined) return { verdict: 'supported', figure: yes.figure, byValue: false, subject: series, told };
  }
  return null;
}

/** A value of three digits or more that exactly one figure of the unit has: coincidence would be strange. */
function byValue({ mention, ledger }: Input, told: Told, claim: Claim): Binding | null {
  const digits = mention.text
    .normalize('NFKC')
    .replace(/\D/gu, '')
    .replace(/^0+|0+$/gu, '');
  if (told.measure !== 'value' || mention.upTo !== null || digits.length < 3) return null;
  const found = ledger.series
    .filter(({ unit }) => unitsMeet(claim.unit, unit))
    .flatMap((series) => series.figures.map((figure) => ({ series, figure })))
    .filter(({ figure }) => {
      const same = claim.bound === 'exact' || claim.value === figure.value;
      return same && claimVerdict('value', { ...claim, unit: figure.unit }, null, figure) === 'yes';
    });
  const [one] = found;
  return one === undefined || found.length > 1
    ? null
    : { verdict: 'supported', figure: one.figure, byValue: true, subject: one.series, told };
}

function negated(claim: Claim): Claim {
  const value = toExact(times(toFraction(claim.value), fraction(-1n)));
  return value === null ? claim : { ...claim, value };
}

/** The cell at a place, asked in the order of the text. */
function cellsReader(cells: readonly Cell[]): (start: number) => Cell | null {
  let at = 0;
  return (start) => {
    while ((cells[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const one = cells[at];
    return one !== undefined && one.start <= start ? one : null;
  };
}
