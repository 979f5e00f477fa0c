import type * as z from 'zod';
import type { OptionName } from './arguments/options.ts';
import type { Arguments } from './arguments/read-arguments.ts';
import type { ExitCode, Streams } from './streams.ts';
import type { VerbWords } from './verb-words.ts';

/** One verb of the command line. */
export interface Verb {
  /** Its name, such as `size` or `pack lint`. */
  readonly name: string;
  /** What the help says of it. */
  readonly words: VerbWords;
  /** What may stand behind the name, such as `OLD NEW`. */
  readonly operands: string;
  /** The fewest and the most operands; null for no bound. */
  readonly count: readonly [number, number | null];
  /** The options it takes beside those that every verb takes. */
  readonly options: readonly OptionName[];
  /** What a line of its input holds, where it reads one JSON object a line: the help lists every field. */
  readonly input?: z.ZodObject;
  /** Does it. */
  readonly run: (given: Arguments, streams: Streams) => Promise<ExitCode>;
}
