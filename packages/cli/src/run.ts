import { type CallerError, nearestWord } from '@huiqi/kernel';
import { readArguments } from './arguments/read-arguments.ts';
import { callerError } from './caller-error.ts';
import { isSystemError } from './files/system-error.ts';
import { allHelp, verbHelp } from './help.ts';
import { openOutput } from './output.ts';
import type { ExitCode, Streams } from './streams.ts';
import type { Verb } from './verb.ts';
import { verbs } from './verbs.ts';
import { packageVersion } from './version.ts';
import { hasWords, say, sayIssue } from './words.ts';

/**
 * Runs one call of the command line. It reads only its arguments, its streams and the files they name: no clock and no environment.
 *
 * @zh 运行一次命令
 * @param argv - the arguments after the program's name
 * @param streams - where it reads and writes
 * @returns 0 when all is well, 1 when some line failed or something is wrong with what was looked at, 2 when it was called wrongly
 * @example
 * ```ts
 * import { PassThrough, Readable } from 'node:stream';
 * import { run } from '@huiqi/cli';
 *
 * const streams = { stdin: Readable.from(['{"id":1,"creditCode":"92512000MA0000B151"}\n']), stdout: new PassThrough(), stderr: new PassThrough() };
 * await run(['credit-code'], streams); // => 0
 * JSON.parse(String(streams.stdout.read())).reading.ok; // => true
 * ```
 */
export async function run(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const output = watched(streams.stdout);
  try {
    const code = await dispatch(argv, streams);
    const failure = await output.failure();
    if (failure === null) return code;
    return wrong(callerError('cli.output.failed', { detail: failure }), argv, streams);
  } catch (error) {
    return wrong(callersAffair(error), argv, streams);
  } finally {
    output.release();
  }
}

/** Says what was wrong with the call. */
function wrong({ code, params }: CallerError, argv: readonly string[], { stderr }: Streams): ExitCode {
  const locale = englishWanted(argv) ? 'en' : 'zh';
  const { text, todo } = sayIssue({ code, params }, locale);
  stderr.write(`${say('cli.finding.error', { place: 'huiqi' }, locale)}\n  ${text}\n`);
  if (todo !== null) stderr.write(`  ${say('cli.finding.todo', { todo }, locale)}\n`);
  return 2;
}

/** What was thrown, where the caller can do something about it. Anything else is a fault of the program and has to be seen as one. */
function callersAffair(error: unknown): CallerError {
  const { code, params } = error as Partial<CallerError>;
  if (code !== undefined && params !== undefined && hasWords(code)) return error as CallerError;
  if (!isSystemError(error)) throw error;
  return callerError('cli.system', { detail: `${error.code} ${error.path ?? error.syscall}` });
}

/**
 * Hears why an output ended. A reader who has seen enough and went away (EPIPE) is no failure; that what was written did not reach the
 * disk is one, and nothing else would tell of it.
 */
function watched(stdout: Streams['stdout']): {
  readonly failure: () => Promise<string | null>;
  readonly release: () => void;
} {
  let failure: string | null = null;
  const hear = (error?: unknown): void => {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    if (code !== 'EPIPE') failure ??= code;
  };
  stdout.on('error', hear);
  return {
    async failure() {
      // What the last lines met is told a turn later.
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      return failure;
    },
    release: () => stdout.off('error', hear),
  };
}

async function dispatch(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const [first, second] = argv;
  if (first === undefined || first.startsWith('-')) return aboutItself(argv, streams);
  const isPack = first === 'pack' && second !== undefined && !second.startsWith('-');
  const name = isPack ? `pack ${second}` : first;
  const verb = verbs.find((candidate) => candidate.name === name);
  const verbArguments = argv.slice(isPack ? 2 : 1);
  if (verb === undefined) return withoutVerb(name, verbArguments, streams);
  const callArguments = readArguments(verbArguments, verb.options);
  if (callArguments.flag('help')) return print(verbHelp(verb), streams);
  checkOperands(verb, callArguments.operands);
  return verb.run(callArguments, streams);
}

/** `huiqi`, `huiqi --help`, `huiqi --version`. */
async function aboutItself(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const callArguments = readArguments(argv, ['version']);
  if (callArguments.flag('version')) return print(packageVersion(), streams);
  if (callArguments.flag('help')) return print(allHelp(verbs), streams);
  streams.stderr.write(`${allHelp(verbs)}\n`);
  return 2;
}

/** `huiqi help`, `huiqi pack --help`, or a verb that does not exist. */
async function withoutVerb(name: string, verbWords: readonly string[], streams: Streams): Promise<ExitCode> {
  const known = verbs.map((verb) => verb.name);
  if (name === 'help') {
    const verb = verbs.find((candidate) => candidate.name === verbWords.join(' '));
    return print(verb === undefined ? allHelp(verbs) : verbHelp(verb), streams);
  }
  if (name === 'pack') {
    const packs = allHelp(verbs.filter((verb) => verb.name.startsWith('pack ')));
    if (readArguments(verbWords, []).flag('help')) return print(packs, streams);
    streams.stderr.write(`${packs}\n`);
    return 2;
  }
  const nearest = nearestWord(name, known);
  throw nearest === null
    ? callerError('cli.verb.unknown', { name })
    : callerError('cli.verb.unknownNear', { name, nearest });
}

function checkOperands({ name, operands, count: [least, most] }: Verb, problems: readonly string[]): void {
  if (problems.length >= least && (most === null || problems.length <= most)) return;
  throw callerError('cli.operands', { verb: name, wanted: operands === '' ? '-' : operands, found: [...problems] });
}

async function print(text: string, { stdout }: Streams): Promise<ExitCode> {
  const output = openOutput(stdout);
  await output.line(text);
  output.release();
  return 0;
}

/** The language of words about arguments that could not be read. */
function englishWanted(argv: readonly string[]): boolean {
  return argv.some(
    (argument, index) => argument === '--locale=en' || (argument === '--locale' && argv[index + 1] === 'en'),
  );
}
