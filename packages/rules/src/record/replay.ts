import { type CallerError, findLast, type JsonValue, type PackReference } from '@huiqi/kernel';
import type { CalendarView } from '@huiqi/kernel/days';
import { canonicalJson, digestOf } from '@huiqi/kernel/digest';
import { callerError } from '../codes.ts';
import type { RuleBook } from '../compile/book.ts';
import { compile } from '../compile/compile.ts';
import type { SealedPack } from '../grammar/pack.ts';
import type { Vocabulary } from '../grammar/vocabulary.ts';
import { type Matter, matterOf, openMatter } from '../opening/matter.ts';
import type { MatterInput } from '../opening/matter-input.ts';
import { type Ask, calendarOf, type DecisionRecord, digestsOf, plain } from './record.ts';
import { type Rename, renamed } from './rename.ts';

/** What a decision is taken again with. */
export interface ReplayShelf {
  /** The packs to choose from. */
  readonly packs: readonly SealedPack[];
  /** The words of the engines that decided. */
  readonly vocabulary: Vocabulary;
  /** The calendar as known on the day of the record. */
  readonly calendar?: CalendarView;
  /** The program that decides now, as the caller names it. */
  readonly program: string;
  /** Takes the pack on the shelf where that of the record is no longer there: what differs then is the change of law. */
  readonly newerPacks?: boolean;
  /** Names that were given another form since. */
  readonly renames?: readonly Rename[];
}

/** One place in which the answers differ; `null` stands where one of them has nothing. @zh 差异 */
export interface Difference {
  readonly path: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

/** A decision that was taken again. @zh 复算结果 */
export interface Replay<Answer> {
  readonly answer: Answer;
  /** Whether it is the same to the byte as the answer on record and as its digests. */
  readonly same: boolean;
  /** Whether the decision is the same: all but its basis, which names the packs and so always differs under newer ones. */
  readonly decision: boolean;
  /** The parts of the answer that differ. */
  readonly parts: readonly string[];
  /** Every place that differs; null where the record did not keep the answer. */
  readonly differences: readonly Difference[] | null;
  /** What is otherwise than on record; `answer` where the answer that was kept is not the one whose digests stand beside it. */
  readonly changed: readonly ('program' | 'pack' | 'calendar' | 'renamed' | 'answer')[];
}

/**
 * Takes a decision on record again and says what differs.
 *
 * @zh 复算
 * @param stored - the record, also after a way through JSON
 * @param ask - asks the engine
 * @param shelf - packs, words and calendar
 * @throws {@link CallerError} `rules.record.version` for a record of another form, `rules.record.pack` where a pack of the record is not on
 * the shelf, or not as it was, unless newer ones are let in; what the engine throws
 */
export function replay<Input, Answer extends object, Subject extends Matter | null = Matter>(
  stored: DecisionRecord<Input>,
  ask: Ask<Input, Answer, Subject>,
  shelf: ReplayShelf,
): Replay<Answer> {
  if ((stored.schemaVersion as number) !== 1) throw versionError(stored.schemaVersion);
  const packs = stored.packs.map((reference) => packOf(reference, shelf));
  const names = namesNow(stored.packs, packs, shelf.renames ?? []);
  const now = <T>(part: T): T => (names.size === 0 ? part : (renamed(part as JsonValue, names) as T));
  const matter =
    stored.matter === null ? null : reopened(stored, bookOf(stored, packs, shelf), now(stored.matter), shelf);
  const answer = ask(matter as Subject, now(stored.input), stored.options);
  const storedAnswer = stored.answer === undefined ? null : now(stored.answer);
  const altered =
    stored.answer === undefined ? [] : partsThatDiffer(stored.digests, digestsOf(stored.answer as object));
  const before = storedAnswer === null ? stored.digests : digestsOf(storedAnswer as object);
  const parts = [...new Set([...altered, ...partsThatDiffer(before, digestsOf(answer))])].sort();
  return {
    answer,
    same: parts.length === 0,
    decision: parts.every((part) => part === 'basis'),
    parts,
    differences: storedAnswer === null ? null : differencesOf(storedAnswer, plain(answer), ''),
    changed: [
      ...(shelf.program === stored.program ? [] : (['program'] as const)),
      ...(packs.every(({ digest }, index) => digest === stored.packs[index]?.digest) ? [] : (['pack'] as const)),
      ...(calendarOf(matter)?.digest === stored.calendar?.digest ? [] : (['calendar'] as const)),
      ...(names.size === 0 ? [] : (['renamed'] as const)),
      ...(altered.length === 0 ? [] : (['answer'] as const)),
    ],
  };
}

/** The parts of an answer whose digests differ, or that only one of them has. */
function partsThatDiffer(
  left: Readonly<Record<string, string>>,
  right: Readonly<Record<string, string>>,
): readonly string[] {
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((part) => left[part] !== right[part]);
}

function bookOf({ letIn }: DecisionRecord, packs: readonly SealedPack[], { vocabulary }: ReplayShelf): RuleBook {
  return compile(packs, vocabulary, letIn);
}

/** The matter as it was opened: what was found then stays said, and nothing twice. */
function reopened(
  { issues }: DecisionRecord,
  book: RuleBook,
  input: Omit<MatterInput, 'calendar'>,
  shelf: ReplayShelf,
): Matter {
  const matter = openMatter(book, { ...input, ...calendarIn(shelf) });
  const saidBefore = new Set(issues.map((issue) => canonicalJson(issue)));
  const more = matter.issues.filter((finding) => !saidBefore.has(canonicalJson(finding)));
  return matterOf(book, matter.input, [...issues, ...more]);
}

function calendarIn({ calendar }: ReplayShelf): { readonly calendar?: CalendarView } {
  return calendar === undefined ? {} : { calendar };
}

/** The very pack of the record, its content digested anew; a newer one of that id only where it is let in. */
function packOf({ id, digest }: PackReference, { packs, newerPacks = false }: ReplayShelf): SealedPack {
  const exactPack = packs.find((pack) => pack.id === id && pack.digest === digest);
  const pack = exactPack ?? (newerPacks ? findLast(packs, (pack) => pack.id === id) : undefined);
  if (pack === undefined || digestOf({ ...pack, digest: undefined }) !== pack.digest) {
    throw callerError(
      'rules.record.pack',
      { id, digest },
      `There is no pack “${id}” with the digest ${digest} as it was: bring the version that was in use. 请提供判定时使用的那一版规则包。`,
    );
  }
  return pack;
}

/** The names that were given another form between the packs of the record and those in use now. */
function namesNow(
  before: readonly PackReference[],
  now: readonly SealedPack[],
  renames: readonly Rename[],
): ReadonlyMap<string, string> {
  const holds = ({ pack, since }: Rename): boolean =>
    before.some(({ id, version }) => id === pack && isOlder(version, since)) &&
    now.some(({ id, version }) => id === pack && !isOlder(version, since));
  return new Map(renames.filter(holds).map(({ from, to }) => [from, to]));
}

function isOlder(left: string, right: string): boolean {
  const [old, young] = [left, right].map((version) => version.split('.').map(Number)) as [number[], number[]];
  const place = old.findIndex((part, index) => part !== young[index]);
  return place >= 0 && (old[place] ?? 0) < (young[place] ?? 0);
}

function differencesOf(before: JsonValue, after: JsonValue, path: string): readonly Difference[] {
  if (before === after) return [];
  const [left, right] = [before, after].map((value) =>
    typeof value === 'object' && value !== null ? value : null,
  ) as [Readonly<Record<string, JsonValue>> | null, Readonly<Record<string, JsonValue>> | null];
  if (left === null || right === null) return [{ path, before, after }];
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return names.flatMap((name) =>
    differencesOf(left[name] ?? null, right[name] ?? null, path === '' ? name : `${path}.${name}`),
  );
}

function versionError(version: unknown): CallerError {
  return callerError(
    'rules.record.version',
    { version: String(version) },
    `This record has the form ${String(version)}, which this program does not read: take the decision again with the program that wrote it. 存证格式不受支持，请用写出它的那一版程序复算。`,
  );
}
