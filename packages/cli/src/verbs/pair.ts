import { issue } from '@huiqi/kernel';
import type { WordLine } from '@huiqi/model/line';
import { type Pairing, pair, tellPairing } from '@huiqi/pairing';
import type * as z from 'zod';
import { batchOptions } from '../arguments/options.ts';
import type { Arguments } from '../arguments/read-arguments.ts';
import { type LineAnswer, runBatch } from '../batch.ts';
import { omit } from '../omit.ts';
import { saidIssue } from '../said-issue.ts';
import { PairInput } from '../schemas/pair.ts';
import type { Verb } from '../verb.ts';
import { sayIssue } from '../words.ts';

/**
 * `huiqi pair`: pairs officers with enterprises, one whole problem per line. A pairing rests on its policy and its day alone, so no
 * packs and no day of knowledge are asked for; the day stands in the problem or in `--as-of`.
 *
 * @zh 结对
 */
export const pairVerb: Verb = {
  name: 'pair',
  key: 'pair',
  operands: '',
  count: [0, 0],
  options: ['as-of', ...batchOptions],
  input: PairInput,
  run(given, streams) {
    const day = given.text('as-of') === null ? null : given.day('as-of');
    const answer = (line: z.output<typeof PairInput>): LineAnswer => {
      const problem = omit(line, 'id');
      const asOf = problem.asOf ?? day;
      if (asOf === null) return { ok: false, found: issue('cli.pair.day'), issues: [] };
      if (day !== null && asOf !== day) {
        return { ok: false, found: issue('cli.pair.days', { asOf, day }), issues: [] };
      }
      const reading = pair({ ...problem, asOf });
      if (!reading.ok) return { ok: false, found: issue('cli.pair.refused'), issues: reading.issues };
      const words = given.flag('say') ? wordsOf(reading.value, given) : null;
      return { ok: true, answer: { pairing: reading.value }, issues: [], words };
    };
    const whole = ['enterprises', 'officers'];
    return runBatch({ verb: 'pair', schema: PairInput, whole, answer }, given, streams);
  },
};

function wordsOf(pairing: Pairing, { locale }: Arguments): readonly WordLine[] {
  const told = tellPairing(pairing).map(
    ({ kind, code, params }): WordLine => ({ kind, text: sayIssue({ code, params }, locale).text, citation: null }),
  );
  const issues = pairing.issues.map(
    (one): WordLine => ({ kind: 'issue', text: saidIssue(one, locale).message, citation: null }),
  );
  return [...told, ...issues];
}
