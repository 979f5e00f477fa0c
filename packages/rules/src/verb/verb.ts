import type { Determination, FactSet, LocalDate, MissingFact } from '@huiqi/kernel';
import type * as z from 'zod';
import type { AskOptions } from '../evaluate/evaluate.ts';
import type { Bilingual } from '../grammar/bilingual.ts';
import type { Matter } from '../opening/matter.ts';
import type { Judgement } from '../opening/matter-input.ts';
import type { VerbAnswer } from './verb-answer.ts';

/** What a line tells of its matter. */
export interface MatterFields {
  /** The facts; none unless given. */
  readonly facts?: FactSet;
  /** The days of events; none unless given. */
  readonly events?: Readonly<Record<string, LocalDate>>;
  /** The signed answers. */
  readonly judgements?: Readonly<Record<string, Judgement>>;
}

/** Where a verb is asked: a desk on the days of a decision. */
export interface VerbRoom {
  /** The day of the decision, and that up to which documents are known. */
  readonly days: { readonly decidedOn: LocalDate; readonly knownOn: LocalDate };
  /** The division of the desk, or null where only national rules count. */
  readonly division: string | null;
  /** Opens a matter on these days. */
  readonly open: (known: MatterFields) => Matter;
  /** What is missing, asked for in both languages. */
  readonly questions: (missing: readonly MissingFact[]) => readonly Readonly<Record<'zh' | 'en', string>>[];
}

/** What watches a verb that computes for long. */
export interface VerbWatch {
  /** Stops it; an `AbortSignal` fits. */
  readonly signal?: { readonly aborted: boolean };
}

/** A worked line of a verb: docs show it and a test runs it. */
export interface VerbExample {
  /** What it shows. */
  readonly title: string;
  /** The ids of the shipped packs it needs; all of them where none is named. */
  readonly packs: readonly string[];
  /** The division of the desk; national rules only unless given. */
  readonly division?: string;
  /** The day of the decision. */
  readonly asOf: LocalDate;
  /** The line. */
  readonly line: Readonly<Record<string, unknown>>;
  /** The first line of the answer in Chinese words. */
  readonly says: string;
}

/** What every verb says of itself. */
export interface VerbAbout<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType> {
  /** The engine it asks. */
  readonly engine: string;
  /** Its name on the command line and in a route. */
  readonly name: string;
  /** What it does, in a few words. */
  readonly summary: Bilingual;
  /** What one has to know to write a line. */
  readonly help: Bilingual;
  /** The shape of a line. */
  readonly input: Input;
  /** The shape of its answer. */
  readonly output: Output;
  /** Fields whose records may be whole ones of the model: what is not read of them is no finding. */
  readonly whole?: readonly string[];
  /** Worked lines. */
  readonly examples: readonly VerbExample[];
}

/** What a line of a verb holds. */
export type InputOf<About extends Pick<VerbAbout, 'input'>> = z.output<About['input']>;

/** The fields of an answer beside those that every answer carries. */
export type FieldsOf<Output extends z.ZodType> =
  z.output<Output> extends infer Line
    ? Line extends unknown
      ? Omit<Line, 'schemaVersion' | 'id' | 'issues' | 'words'>
      : never
    : never;

/** A question about one matter. @zh 就一事项的提问 */
export interface MatterVerb<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType>
  extends VerbAbout<Input, Output> {
  /** Tells the shapes apart. */
  readonly on: 'matter';
  /** Answers a line. */
  answer(matter: Matter, input: z.output<Input>, options: AskOptions, room: VerbRoom): VerbAnswer<FieldsOf<Output>>;
}

/** A question about several matters at once, each with its id. @zh 就多个事项的提问 */
export interface MattersVerb<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType>
  extends VerbAbout<Input, Output> {
  /** Tells the shapes apart. */
  readonly on: 'matters';
  /** The matters that a line holds. */
  opens(input: z.output<Input>): readonly (MatterFields & { readonly id: string })[];
  /** Answers a line. */
  answer(
    matters: readonly { readonly id: string; readonly matter: Matter }[],
    input: z.output<Input>,
    options: AskOptions,
    room: VerbRoom,
  ): VerbAnswer<FieldsOf<Output>>;
}

/** A question that rests on its line alone, on no rules. @zh 只依据数据的提问 */
export interface InputVerb<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType>
  extends VerbAbout<Input, Output> {
  /** Tells the shapes apart. */
  readonly on: 'input';
  /** Answers a line; `asOf` is the day of the call, where it has one. */
  answer(input: z.output<Input>, asOf: LocalDate | null, watch: VerbWatch): VerbAnswer<FieldsOf<Output>>;
}

/** A question whose lines depend on those before them. @zh 前后相关的提问 */
export interface SeriesVerb<
  Input extends z.ZodObject = z.ZodObject,
  Output extends z.ZodType = z.ZodType,
  Settings = unknown,
  Kept = unknown,
> extends VerbAbout<Input, Output> {
  /** Tells the shapes apart. */
  readonly on: 'series';
  /** Begins a series; `keep` hears what a line gave beyond its answer. */
  start(
    room: VerbRoom,
    settings: Settings,
    keep: (kept: Kept) => void,
  ): (input: z.output<Input>) => VerbAnswer<FieldsOf<Output>>;
}

/** A verb of any shape. @zh 对外提问 */
export type Verb = MatterVerb | MattersVerb | InputVerb | SeriesVerb;

/**
 * A question about one matter; what it answers is held against the shape of its output.
 *
 * @zh 定义就一事项的提问
 * @param verb - its description without its shape
 */
export function matterVerb<Input extends z.ZodObject, Output extends z.ZodType>(
  verb: Omit<MatterVerb<Input, Output>, 'on'>,
): MatterVerb<Input, Output> {
  return { on: 'matter', ...verb };
}

/**
 * A question that rests on its line alone.
 *
 * @zh 定义只依据数据的提问
 * @param verb - its description without its shape
 */
export function inputVerb<Input extends z.ZodObject, Output extends z.ZodType>(
  verb: Omit<InputVerb<Input, Output>, 'on'>,
): InputVerb<Input, Output> {
  return { on: 'input', ...verb };
}

/**
 * A question whose lines depend on those before them.
 *
 * @zh 定义前后相关的提问
 * @param verb - its description without its shape
 */
export function seriesVerb<Input extends z.ZodObject, Output extends z.ZodType, Settings, Kept>(
  verb: Omit<SeriesVerb<Input, Output, Settings, Kept>, 'on'>,
): SeriesVerb<Input, Output, Settings, Kept> {
  return { on: 'series', ...verb };
}

/**
 * An answer that is one determination.
 *
 * @zh 答复为一个结论
 * @param determination - the answer of an engine
 */
export function decided<Value>(
  determination: Determination<Value>,
): VerbAnswer<{ determination: Determination<Value> }> {
  return {
    ok: true,
    fields: { determination },
    issues: determination.issues,
    said: () => [{ determination }],
  };
}
