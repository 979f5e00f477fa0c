import type { Labels } from '@huiqi/messages';
import { type AnsweredLine, errorLine, thrownIssue } from '@huiqi/sdk/verbs';
import type { Arguments } from './arguments/read-arguments.ts';
import { isEmpty, linesOf, type SourceLine } from './input/lines.ts';
import { openOutput } from './output.ts';
import { openProgress } from './progress.ts';
import { dataOfLine } from './read-line.ts';
import type { ExitCode, Streams } from './streams.ts';
import { speeches } from './words.ts';

/** Keeps what a line gave beyond its answer. What this throws is no matter of the line and ends the work. */
type Keep = () => Promise<void>;

/** How a verb answers its lines. */
export interface Batch {
  /** The verb. */
  readonly verb: string;
  /** What facts, events and the like are called, for the words of findings. */
  readonly labels: Labels;
  /** Answers one, given as JSON gives it, with its number. */
  readonly answer: (data: unknown, number: number) => AnsweredLine & { readonly keep?: Keep };
  /** Told of each line that was not answered. */
  readonly missed?: () => void;
}

/**
 * Answers every line of the input as it comes, in order, until the input ends. An empty line is passed over; a line that cannot be
 * read or answered is answered with an error line, and the next one is taken.
 *
 * @param batch - how lines are answered
 * @param callArguments - the arguments
 * @param streams - where lines come from and answers go
 * @returns 0 when all lines were answered, 1 when one was not or the reader went away
 */
export async function runBatch(batch: Batch, callArguments: Arguments, streams: Streams): Promise<ExitCode> {
  const output = openOutput(streams.stdout);
  const progress = openProgress(callArguments, streams, batch.verb);
  let code: ExitCode = 0;
  for await (const line of linesOf(streams.stdin)) {
    if (isEmpty(line)) continue;
    const answered = lineAnswered(line, batch, callArguments);
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
function lineAnswered(
  line: SourceLine,
  { answer, labels }: Batch,
  { locale }: Arguments,
): { readonly ok: boolean; readonly text: string; readonly keep?: Keep } {
  const { number } = line;
  const speech = speeches[locale];
  const wording = { speech, labels };
  const read = dataOfLine(line);
  if (!read.ok) return { ok: false, text: JSON.stringify(errorLine({ found: read.found, number }, wording)) };
  try {
    const { ok, line: answered, keep } = answer(read.data, number);
    // Plain JSON: the determination in it has the bytes of JSON.stringify on what the library gives.
    return { ok, text: JSON.stringify(answered), ...(keep === undefined ? {} : { keep }) };
  } catch (error) {
    return { ok: false, text: JSON.stringify(errorLine({ found: thrownIssue(error, speech), number }, wording)) };
  }
}
