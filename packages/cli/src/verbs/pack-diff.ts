import { createReadStream } from 'node:fs';
import type { RuleWords } from '@huiqi/reports/pages';
import type { SealedPack } from '@huiqi/rules';
import { diffPacks } from '@huiqi/rules/diff';
import { readVerbLine, size } from '@huiqi/sdk/verbs';
import type { Arguments } from '../arguments/read-arguments.ts';
import { callerError } from '../caller-error.ts';
import { isEmpty, linesOf } from '../input/lines.ts';
import { type Output, openOutput } from '../output.ts';
import { calendarOf } from '../own-calendar.ts';
import { rulesCompared, type Version } from '../pack/compare-rules.ts';
import type { EffectKind } from '../pack/effect.ts';
import { bureauOfPack } from '../pack/open-pack.ts';
import { sayChange } from '../pack/say-change.ts';
import { sayEffect } from '../pack/say-effect.ts';
import { openProgress } from '../progress.ts';
import { dataOfLine } from '../read-line.ts';
import { readPackFile } from '../read-packs.ts';
import { saidIssue } from '../said-issue.ts';
import type { ExitCode, Streams } from '../streams.ts';
import type { Verb } from '../verb.ts';
import { toolWords } from '../verb-words.ts';
import { withTitles } from '../vocabulary.ts';
import { say } from '../words.ts';

/** `huiqi pack diff`: what changed between two versions, and who gains and who loses by it. @zh 比较规则包的两个版本 */
export const packDiffVerb: Verb = {
  name: 'pack diff',
  words: toolWords('packDiff'),
  operands: 'OLD NEW',
  count: [2, 2],
  options: ['population', 'as-of', 'known-on', 'calendar', 'office-hours', 'unconfirmed', 'provisional', 'progress'],
  async run(callArguments, streams) {
    const { operands, locale } = callArguments;
    const [before, after] = [
      await readPackFile(operands[0] ?? '', callArguments),
      await readPackFile(operands[1] ?? '', callArguments),
    ];
    const output = openOutput(streams.stdout);
    const changes = diffPacks(before, after);
    for (const change of changes) await output.line(sayChange(change, locale));
    await output.line(say('cli.diff.summary', { changes: changes.length }, locale));
    const file = callArguments.text('population');
    const code = file === null ? 0 : await comparePopulation(file, before, after, callArguments, streams, output);
    output.release();
    return code;
  },
};

async function comparePopulation(
  file: string,
  before: SealedPack,
  after: SealedPack,
  callArguments: Arguments,
  streams: Streams,
  output: Output,
): Promise<ExitCode> {
  const { locale } = callArguments;
  const [decidedOn, knownOn] = [callArguments.day('as-of'), callArguments.day('known-on')];
  const [old, now] = [await versionOf(before, callArguments), await versionOf(after, callArguments)];
  const effectsOn = rulesCompared(old, now);
  const words = wordsOf(now, callArguments);
  const sentences: Record<EffectKind, string[]> = { gain: [], loss: [], other: [] };
  const count = { lines: 0, failed: 0, gain: 0, loss: 0, other: 0 };
  const progress = openProgress(callArguments, streams, 'pack diff');
  for await (const line of linesOf(file === '-' ? streams.stdin : opened(file))) {
    if (isEmpty(line)) continue;
    count.lines += 1;
    const data = dataOfLine(line);
    const reading = data.ok ? readVerbLine(size, data.data) : { ...data, issues: [] };
    progress.step(!reading.ok);
    if (!reading.ok) {
      count.failed += 1;
      const finding = [reading.found, ...reading.issues]
        .map((packIssue) => saidIssue(packIssue, locale).message)
        .join(' ');
      streams.stderr.write(`${say('cli.diff.line', { line: line.number, finding }, locale)}\n`);
      continue;
    }
    const { id, input } = reading;
    const { judgements, ...matter } = input;
    const effects = effectsOn({ ...matter, decidedOn, knownOn, ...(judgements === undefined ? {} : { judgements }) });
    for (const kind of kinds) {
      const effectsOfKind = effects.filter((effect) => effect.kind === kind);
      if (effectsOfKind.length > 0) count[kind] += 1;
      sentences[kind].push(
        ...effectsOfKind.map((effect) => `  ${id ?? `#${line.number}`}  ${sayEffect(effect, words)}`),
      );
    }
  }
  progress.end();
  for (const kind of kinds.filter((effectKind) => sentences[effectKind].length > 0)) {
    await output.line(`\n${say(`cli.diff.${kind}`, {}, locale)}`);
    for (const text of sentences[kind]) await output.line(text);
  }
  await output.line(`\n${say('cli.diff.population', count, locale)}`);
  return count.failed > 0 ? 1 : 0;
}

const kinds = ['gain', 'loss', 'other'] as const;

async function versionOf(pack: SealedPack, callArguments: Arguments): Promise<Version> {
  const calendar = await calendarOf(callArguments);
  const letIn = {
    unconfirmed: callArguments.flag('unconfirmed'),
    provisional: callArguments.flag('provisional'),
    calendar,
  };
  return { pack, desk: bureauOfPack(pack, letIn) };
}

function wordsOf({ pack, desk }: Version, { locale }: Arguments): RuleWords {
  const parameters = Object.fromEntries(pack.parameters.map((parameter) => [parameter.id, parameter]));
  return { vocabulary: withTitles(desk.book.vocabulary), parameters, textDay: '', locale };
}

/**
 * The bytes of a file; one that cannot be read is the caller's affair.
 *
 * @yields the bytes in pieces
 */
async function* opened(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw callerError('cli.file.read', { file, detail: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}
