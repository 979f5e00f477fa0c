import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type JsonValue, localDate } from '@huiqi/kernel';
import { calendarAsKnown } from '@huiqi/kernel/days';
import { readGoldenCases } from '@huiqi/rules/read';
import { type GoldenCase, runGoldenCases } from '@huiqi/rules/testing';
import type { Arguments } from '../arguments/read-arguments.ts';
import { callerError } from '../caller-error.ts';
import { openOutput } from '../output.ts';
import { calendarOf } from '../own-calendar.ts';
import { bureauOfPack } from '../pack/open-pack.ts';
import { readJsonFile } from '../pack/pack-file.ts';
import { readPackFile } from '../read-packs.ts';
import type { Verb } from '../verb.ts';
import { toolWords } from '../verb-words.ts';
import { say, sayIssue } from '../words.ts';

/** `huiqi pack test`: runs worked cases against a pack. @zh 运行规则用例 */
export const packTestVerb: Verb = {
  name: 'pack test',
  words: toolWords('packTest'),
  operands: 'FILE',
  count: [1, 1],
  options: ['cases', 'calendar', 'office-hours'],
  async run(callArguments, { stdout }) {
    const { operands, locale } = callArguments;
    const pack = await readPackFile(operands[0] ?? '', callArguments);
    const cases = await readCases(callArguments, operands[0]);
    if (cases === null) throw callerError('cli.option.missing', { option: '--cases', example: '--cases FILE' });
    // Cases may show unconfirmed rules too; all notices of the calendar are known.
    const calendar = await calendarOf(callArguments);
    const { book } = bureauOfPack(pack, { unconfirmed: true, calendar });
    const failures = runGoldenCases(book, cases, calendarAsKnown(calendar, localDate('9999-12-31')));
    const output = openOutput(stdout);
    for (const failure of failures) {
      const title = cases.find(({ id }) => id === failure.case)?.title ?? '';
      const values = { found: asText(failure.found), wanted: asText(failure.wanted) };
      await output.line(say('cli.test.case', { case: failure.case, title }, locale));
      await output.line(`  ${say(`cli.test.part.${failure.part}`, values, locale)}`);
    }
    const failed = new Set(failures.map((failure) => failure.case)).size;
    await output.line(say('cli.test.summary', { cases: cases.length, failed }, locale));
    output.release();
    return failed > 0 ? 1 : 0;
  },
};

/**
 * The cases of `--cases`, or those in `cases.json` beside a pack; null where there are none.
 *
 * @throws {@link CallerError} `cli.cases.broken`, and what reading a file throws
 */
export async function readCases({ text, locale }: Arguments, pack = ''): Promise<readonly GoldenCase[] | null> {
  const file = text('cases') ?? (await casesBeside(pack));
  if (file === null) return null;
  const { data } = await readJsonFile(file);
  const read = readGoldenCases(data);
  if (read.ok) return read.value;
  const [first] = read.issues;
  const finding = first === undefined ? '' : `${first.path.join('.')}: ${sayIssue(first, locale).text}`;
  throw callerError('cli.cases.broken', { file, finding });
}

async function casesBeside(pack: string): Promise<string | null> {
  const file = join(dirname(pack), 'cases.json');
  return (await stat(file).catch(() => null)) === null ? null : file;
}

function asText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
