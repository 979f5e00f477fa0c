import { Buffer } from 'node:buffer';
import { checkNumbers, type NumberFinding } from '@huiqi/figures';
import type { Locale } from '@huiqi/messages';
import { callerError } from '../caller-error.ts';
import { openOutput } from '../output.ts';
import { sayFinding } from '../pack/finding.ts';
import { readJsonFile, readTextFile, textOf } from '../pack/pack-file.ts';
import { readFigures } from '../read-figures.ts';
import { saidIssue } from '../said-issue.ts';
import type { Streams } from '../streams.ts';
import type { Verb } from '../verb.ts';
import { toolWords } from '../verb-words.ts';
import { say } from '../words.ts';

/** `huiqi check-numbers`: every number of a draft held against figures, each with its place. @zh 对账 */
export const checkNumbersVerb: Verb = {
  name: 'check-numbers',
  words: toolWords('checkNumbers'),
  operands: 'DRAFT',
  count: [1, 1],
  options: ['figures', 'as-of', 'json'],
  async run({ operands, locale, text, day, flag }, streams) {
    const [draft = ''] = operands;
    const file = text('figures');
    if (file === null) throw callerError('cli.option.missing', { option: '--figures', example: 'FILE' });
    const { data } = await readJsonFile(file);
    const { figures, names, partOf, issues } = readFigures(data);
    const content = draft === '-' ? await readAll(streams) : await readTextFile(draft);
    const asOf = text('as-of') === null ? null : day('as-of');
    const check = checkNumbers(content, figures, { asOf, names, partOf });
    const output = openOutput(streams.stdout);
    for (const finding of issues) {
      const sentence = sayFinding({ file, line: null, about: null, found: finding }, locale);
      if (flag('json')) streams.stderr.write(`${sentence}\n`);
      else await output.line(`${sentence}\n`);
    }
    for (const finding of check.findings) {
      const lines = flag('json') ? [JSON.stringify(asData(finding, locale))] : saidLines(finding, draft, locale);
      for (const line of lines) await output.line(line);
    }
    if (!flag('json')) {
      const { counts } = check;
      const wrong = counts.contradictory + counts['wrongly-rounded'] + counts['period-mixed'];
      const summary = {
        supported: counts.supported,
        wrong,
        unsupported: counts.unsupported,
        other: counts['not-checked'],
      };
      await output.line(say('cli.checkNumbers.summary', summary, locale));
    }
    output.release();
    return [...issues, ...check.issues].some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

function saidLines({ mention, issues }: NumberFinding, draft: string, locale: Locale): readonly string[] {
  const file = `${draft}:${mention.line}:${mention.column}`;
  return issues.map((finding) => `${sayFinding({ file, line: null, about: mention.text, found: finding }, locale)}\n`);
}

/** One number as a line of data. */
function asData({ mention, verdict, figure, issues }: NumberFinding, locale: Locale): object {
  const { text, kind, offset, line, column, claim, upTo, trend, period } = mention;
  return {
    schemaVersion: 1,
    text,
    kind,
    offset,
    line,
    column,
    value: claim?.value ?? null,
    upTo: upTo?.value ?? null,
    unit: claim?.unit ?? null,
    bound: claim?.bound ?? null,
    trend,
    period,
    verdict,
    figure: figure === null ? null : { id: figure.id, label: figure.label, value: figure.value, unit: figure.unit },
    issues: issues.map((finding) => saidIssue(finding, locale)),
  };
}

async function readAll({ stdin }: Streams): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stdin) pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  return textOf(Buffer.concat(pieces), '-');
}
