import { toMarkdown } from '@huiqi/reports';
import { packPage } from '@huiqi/reports/pages';
import { packWords, type SealedPack } from '@huiqi/rules';
import { lint } from '@huiqi/rules/lint';
import type { Arguments } from '../arguments/read-arguments.ts';
import { callerError } from '../caller-error.ts';
import { openOutput } from '../output.ts';
import { layersOf } from '../pack/layers.ts';
import { readPackFile } from '../read-packs.ts';
import type { Verb } from '../verb.ts';
import { toolWords } from '../verb-words.ts';
import { vocabulary } from '../vocabulary.ts';
import { sayIssue } from '../words.ts';
import { readCases } from './pack-test.ts';

/** `huiqi pack page`: a pack as a page for people. @zh 规则包说明页 */
export const packPageVerb: Verb = {
  name: 'pack page',
  words: toolWords('packPage'),
  operands: 'FILE',
  count: [1, 1],
  options: ['cases'],
  async run(callArguments, { stdout }) {
    const { operands, locale } = callArguments;
    const pack = await readPackFile(operands[0] ?? '', callArguments);
    checkSound(pack, callArguments);
    const cases = (await readCases(callArguments, operands[0])) ?? [];
    const output = openOutput(stdout);
    const layers = layersOf(pack);
    const page = packPage(pack, { vocabulary: packWords(layers, vocabulary).vocabulary, layers, cases, locale });
    await output.line(toMarkdown(page).trimEnd());
    output.release();
    return 0;
  },
};

/** A page of what cannot be used would say what no rule says. */
function checkSound(pack: SealedPack, { operands: [file = ''], locale }: Arguments): void {
  const first = lint(layersOf(pack), vocabulary).find(
    ({ severity, path }) => severity === 'error' && path[0] === pack.id,
  );
  if (first === undefined) return;
  const finding = `${first.path.slice(1).join('.')}: ${sayIssue(first, locale).text}`;
  throw callerError('cli.packs.broken', { file, finding });
}
