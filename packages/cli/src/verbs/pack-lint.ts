import type { CallerError } from '@huiqi/kernel';
import { openOutput } from '../output.ts';
import { type Finding, sayFinding } from '../pack/finding.ts';
import { type LintedFile, lintFile, openForLint } from '../pack/lint-file.ts';
import { readJsonFile } from '../pack/pack-file.ts';
import type { Verb } from '../verb.ts';
import { toolWords } from '../verb-words.ts';
import { say } from '../words.ts';

/** `huiqi pack lint`: what can be said against packs before anyone relies on them. @zh 检查规则包 */
export const packLintVerb: Verb = {
  name: 'pack lint',
  words: toolWords('packLint'),
  operands: 'FILE…',
  count: [1, null],
  options: [],
  async run({ operands, locale }, { stdout }) {
    const opened = await Promise.all(operands.map(openFile));
    const packs = opened.flatMap((openedFile) =>
      'pack' in openedFile && openedFile.pack !== null ? [openedFile.pack] : [],
    );
    const findings = opened.flatMap((openedFile) =>
      'pack' in openedFile ? lintFile(openedFile, packs) : [openedFile],
    );
    const output = openOutput(stdout);
    for (const finding of findings) await output.line(`${sayFinding(finding, locale)}\n`);
    const count = (severity: string): number => findings.filter(({ found }) => found.severity === severity).length;
    const counts = {
      files: operands.length,
      errors: count('error'),
      warnings: count('warning'),
      notices: count('notice'),
    };
    await output.line(say('cli.lint.summary', counts, locale));
    output.release();
    return counts.errors > 0 ? 1 : 0;
  },
};

const ofContent: ReadonlySet<string> = new Set(['cli.file.utf8', 'cli.file.json', 'cli.file.twice', 'cli.file.depth']);

/** The file, or the finding that it is no JSON that could be read whole. */
async function openFile(file: string): Promise<LintedFile | Finding> {
  try {
    return openForLint(await readJsonFile(file));
  } catch (error) {
    const { code, params } = error as CallerError;
    if (!ofContent.has(code)) throw error;
    const { line } = params;
    return {
      file,
      line: typeof line === 'number' ? line : null,
      about: null,
      found: { code, severity: 'error', path: [], params },
    };
  }
}
