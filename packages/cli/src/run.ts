import { CallerError, nearestWord } from '@huiqi/kernel';
import { say, sayIssue, wordingOf } from '@huiqi/messages';
import { readArguments } from './arguments/read-arguments.ts';
import { allHelp, verbHelp } from './help.ts';
import { openOutput } from './output.ts';
import type { ExitCode, Streams } from './streams.ts';
import type { Verb } from './verb.ts';
import { verbs } from './verbs.ts';
import { packageVersion } from './version.ts';

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
  try {
    return await dispatch(argv, streams);
  } catch (error) {
    const { code, params } = error as Partial<CallerError>;
    // Anything else is a fault of the program and has to be seen as one.
    if (code === undefined || params === undefined || wordingOf(code) === null) throw error;
    const locale = englishWanted(argv) ? 'en' : 'zh';
    const { text, todo } = sayIssue({ code, params, severity: 'error', path: [] }, locale);
    streams.stderr.write(`${say('cli.finding.error', { place: 'huiqi' }, locale)}\n  ${text}\n`);
    if (todo !== null) streams.stderr.write(`  ${say('cli.finding.todo', { todo }, locale)}\n`);
    return 2;
  }
}

async function dispatch(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const [first, second] = argv;
  if (first === undefined || first.startsWith('-')) return aboutItself(argv, streams);
  const isPack = first === 'pack' && second !== undefined && !second.startsWith('-');
  const name = isPack ? `pack ${second}` : first;
  const verb = verbs.find((one) => one.name === name);
  const rest = argv.slice(isPack ? 2 : 1);
  if (verb === undefined) return withoutVerb(name, rest, streams);
  const given = readArguments(rest, verb.options);
  if (given.flag('help')) return print(verbHelp(verb), streams);
  checkOperands(verb, given.operands);
  return verb.run(given, streams);
}

/** `huiqi`, `huiqi --help`, `huiqi --version`. */
async function aboutItself(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const given = readArguments(argv, ['version']);
  if (given.flag('version')) return print(packageVersion(), streams);
  if (given.flag('help')) return print(allHelp(verbs), streams);
  streams.stderr.write(`${allHelp(verbs)}\n`);
  return 2;
}

/** `huiqi help`, `huiqi pack --help`, or a verb that does not exist. */
async function withoutVerb(name: string, rest: readonly string[], streams: Streams): Promise<ExitCode> {
  const known = verbs.map((verb) => verb.name);
  if (name === 'help') {
    const verb = verbs.find((one) => one.name === rest.join(' '));
    return print(verb === undefined ? allHelp(verbs) : verbHelp(verb), streams);
  }
  if (name === 'pack') {
    const packs = allHelp(verbs.filter((verb) => verb.name.startsWith('pack ')));
    if (readArguments(rest, []).flag('help')) return print(packs, streams);
    streams.stderr.write(`${packs}\n`);
    return 2;
  }
  const nearest = nearestWord(name, known);
  throw nearest === null
    ? new CallerError('cli.verb.unknown', { name })
    : new CallerError('cli.verb.unknownNear', { name, nearest });
}

function checkOperands({ name, operands, count: [least, most] }: Verb, found: readonly string[]): void {
  if (found.length >= least && (most === null || found.length <= most)) return;
  throw new CallerError('cli.operands', { verb: name, wanted: operands === '' ? '-' : operands, found: [...found] });
}

async function print(text: string, { stdout }: Streams): Promise<ExitCode> {
  const output = openOutput(stdout);
  await output.line(text);
  output.release();
  return 0;
}

/** The language of words about arguments that could not be read. */
function englishWanted(argv: readonly string[]): boolean {
  return argv.some((one, index) => one === '--locale=en' || (one === '--locale' && argv[index + 1] === 'en'));
}
