import { type CalendarReference, type Issue, type JsonValue, type PackReference, recordOf } from '@huiqi/kernel';
import { digestOf } from '@huiqi/kernel/digest';
import type { CompileOptions } from '../compile/compile-state.ts';
import type { AskOptions } from '../evaluate/evaluate.ts';
import type { Matter } from '../opening/matter.ts';
import type { MatterInput } from '../opening/matter-input.ts';

/** How an engine is asked: a matter, or null where it reads no rules, what is asked of it, and how it is told. */
export type Ask<Input, Answer extends object, Subject extends Matter | null = Matter> = (
  matter: Subject,
  input: Input,
  options: AskOptions,
) => Answer;

/** What was asked, by whose word. */
export interface EngineQuestion<Input> {
  /** The engine's name. */
  readonly engine: string;
  /** What it was asked for, such as `waiver` or `due`. */
  readonly verb: string;
  /** What was asked beside the matter. */
  readonly input: Input;
  /** How the answer is told. */
  readonly options?: AskOptions;
  /** What was let into the book. */
  readonly letIn?: CompileOptions;
  /** The program that decided, with its version, as the caller names it. */
  readonly program: string;
}

/**
 * A decision on record: plain data, all that is needed to take it again.
 *
 * @zh 判定存证
 */
export interface DecisionRecord<Input = unknown> {
  /** The form of the record. */
  readonly schemaVersion: 1;
  readonly engine: string;
  readonly verb: string;
  readonly program: string;
  /** What was known, without the calendar, which is named below; null where the engine reads no rules. */
  readonly matter: Omit<MatterInput, 'calendar'> | null;
  /** What was found where the matter was opened; what was wrong there stands in it no more. */
  readonly issues: readonly Issue[];
  readonly input: Input;
  readonly options: AskOptions;
  readonly letIn: CompileOptions;
  /** The packs, in the order of their layers, with their digests. */
  readonly packs: readonly PackReference[];
  /** The calendar as it was known that day; null where the matter had none. */
  readonly calendar: Pick<CalendarReference, 'id' | 'digest'> | null;
  /** The digest of each part of the answer: outcome, value, missing, basis and so on. */
  readonly digests: Readonly<Record<string, string>>;
  /** The answer itself, where it is kept: with it a replay says what differs, not only where. */
  readonly answer?: JsonValue;
}

/**
 * Takes a decision and puts it on record.
 *
 * @zh 判定存证
 * @param matter - the matter; null where the engine reads no rules
 * @param question - what is asked
 * @param ask - asks the engine
 * @param options - `keep: false` leaves the answer out and keeps its digests
 * @throws {@link CallerError} what the engine throws
 */
export function record<Input, Answer extends object, Subject extends Matter | null>(
  matter: Subject,
  question: EngineQuestion<Input>,
  ask: Ask<Input, Answer, Subject>,
  { keep = true }: { readonly keep?: boolean } = {},
): { readonly answer: Answer; readonly record: DecisionRecord<Input> } {
  const { engine, verb, program, input, options = {}, letIn = {} } = question;
  const answer = ask(matter, input, options);
  const decision: DecisionRecord<Input> = {
    schemaVersion: 1,
    engine,
    verb,
    program,
    matter: matter === null ? null : withoutCalendar(matter.input),
    issues: matter?.issues ?? [],
    input,
    options,
    letIn,
    packs: matter?.book.packs ?? [],
    calendar: calendarOf(matter),
    digests: digestsOf(answer),
    ...(keep ? { answer: plain(answer) } : {}),
  };
  return { answer, record: decision };
}

/** The digest of each part of an answer, in the order of their names. */
export function digestsOf(answer: object): Readonly<Record<string, string>> {
  return recordOf(
    Object.entries(answer as Readonly<Record<string, unknown>>)
      .filter(([, part]) => part !== undefined)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, part]) => [name, digestOf(part)]),
  );
}

/** An answer as JSON holds it. */
export function plain(answer: object): JsonValue {
  return JSON.parse(JSON.stringify(answer)) as JsonValue;
}

/** The calendar of a matter, by digest. */
export function calendarOf(matter: Matter | null): DecisionRecord['calendar'] {
  const { id, digest } = matter?.input.calendar ?? {};
  return id === undefined || digest === undefined ? null : { id, digest };
}

function withoutCalendar({ facts, days, judgements }: MatterInput): Omit<MatterInput, 'calendar'> {
  return judgements === undefined ? { facts, days } : { facts, days, judgements };
}
