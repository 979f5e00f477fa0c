import type { Issue } from '@huiqi/kernel';
import { issue } from '@huiqi/kernel';
import type { Labels, Locale } from '@huiqi/messages';
import { type ErrorLine, schemaVersion, type WordLine } from '@huiqi/model/line';
import type * as z from 'zod';
import type { Arguments } from './arguments/read-arguments.ts';
import { isEmpty, linesOf, type SourceLine } from './input/lines.ts';
import { openOutput } from './output.ts';
import { openProgress } from './progress.ts';
import { type LineReading, readLine } from './read-line.ts';
import { saidIssue } from './said-issue.ts';
import type { ExitCode, Streams } from './streams.ts';
import { hasWords } from './words.ts';

type Keep = () => Promise<void>;

/** How findings are said. */
interface Saying {
  readonly locale: Locale;
  readonly labels: Labels;
}

type LineId = LineReading<unknown>['id'];

/** What a line is answered with, beside what every answer carries. */
export type LineAnswer =
  | {
      readonly ok: true;
      readonly answer: Readonly<Record<string, unknown>>;
      readonly issues: readonly Issue[];
      readonly words: readonly WordLine[] | null;
      /** Keeps what the line gave beyond its answer. What this throws is no matter of the line and ends the work. */
      readonly keep?: Keep;
    }
  | { readonly ok: false; readonly found: Issue; readonly issues: readonly Issue[] };

/** How a verb answers its lines. */
export interface Batch<Schema extends z.ZodType> {
  /** The verb. */
  readonly verb: string;
  /** What a line has to be. */
  readonly schema: Schema;
  /** Fields whose records may be whole ones of the model: what is not read of them is no finding. */
  readonly whole?: readonly string[];
  /** What facts, events and the like are called, for the words of findings. */
  readonly labels?: Labels;
  /** Answers one. */
  readonly answer: (input: z.output<Schema>) => LineAnswer;
  /** Told of each line that was not answered. */
  readonly missed?: () => void;
}

/**
 * Answers every line of the input as it comes, in order, until the input ends. An empty line is passed over; a line that cannot be
 * read or answered is answered with an error line, and the next one is taken.
 *
 * @param batch - how lines are read and answered
 * @param given - the arguments
 * @param streams - where lines come from and answers go
 * @returns 0 when all lines were answered, 1 when one was not or the reader went away
 */
export async function runBatch<Schema extends z.ZodType>(
  batch: Batch<Schema>,
  given: Arguments,
  streams: Streams,
): Promise<ExitCode> {
  const output = openOutput(streams.stdout);
  const progress = openProgress(given, streams, batch.verb);
  let code: ExitCode = 0;
  for await (const line of linesOf(streams.stdin)) {
    if (isEmpty(line)) continue;
    const answered = lineAnswered(line, batch, given);
    if (!answered.ok) {
      code = 1;
      batch.missed?.();
    }
    progress.step(!answered.ok);
    if (!(await output.line(answered.text))) {
      code = 1;
      break;
    }
    await answered.keep?.();
  }
  progress.end();
  output.release();
  return code;
}

/** The answer of a line, or the error line that stands in its place. Whatever one line holds, it must not end the others. */
function lineAnswered<Schema extends z.ZodType>(
  line: SourceLine,
  batch: Batch<Schema>,
  given: Arguments,
): { readonly ok: boolean; readonly text: string; readonly keep?: Keep } {
  const say = { locale: given.locale, labels: batch.labels ?? {} };
  let id: LineId = null;
  try {
    const reading = readLine(line, batch);
    ({ id } = reading);
    const answered = reading.ok ? batch.answer(reading.input) : reading;
    const data = answered.ok ? answerLine(reading, answered, say) : errorLine(line.number, id, answered, say);
    // Plain JSON: the determination in it has the bytes of JSON.stringify on what the library gives.
    const text = JSON.stringify(data);
    return answered.ok && answered.keep !== undefined
      ? { ok: true, text, keep: answered.keep }
      : { ok: answered.ok, text };
  } catch (error) {
    const failed = { found: thrown(error), issues: [] };
    return { ok: false, text: JSON.stringify(errorLine(line.number, id, failed, say)) };
  }
}

function thrown(error: unknown): Issue {
  const { code, params, message } = error as Partial<Issue> & { readonly message?: string };
  if (code !== undefined && params !== undefined && hasWords(code)) return issue(code, params);
  return issue('cli.line.failed', { detail: message ?? String(error) });
}

function answerLine(
  { id, issues: beside }: LineReading<unknown>,
  { answer, issues, words }: Extract<LineAnswer, { ok: true }>,
  { locale, labels }: Saying,
): object {
  const found = [...beside, ...issues].map((one) => saidIssue(one, locale, labels));
  return {
    schemaVersion,
    id,
    ...answer,
    ...(words === null ? {} : { words }),
    ...(found.length === 0 ? {} : { issues: found }),
  };
}

function errorLine(
  line: number,
  id: LineId,
  { found, issues }: Pick<Extract<LineAnswer, { ok: false }>, 'found' | 'issues'>,
  { locale, labels }: Saying,
): ErrorLine {
  const { code, message, todo } = saidIssue(found, locale, labels);
  return {
    schemaVersion,
    id,
    line,
    error: { code, message, todo, issues: issues.map((one) => saidIssue(one, locale, labels)) },
  };
}
