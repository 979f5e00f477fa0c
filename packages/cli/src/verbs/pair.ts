import { issue } from '@huiqi/kernel';
import { say } from '@huiqi/messages';
import { type EnterprisePairing, fairnessOf, type Paired, type Pairing, pair } from '@huiqi/pairing';
import type * as z from 'zod';
import { batchOptions } from '../arguments/options.ts';
import type { Arguments } from '../arguments/read-arguments.ts';
import { type LineAnswer, runBatch } from '../batch.ts';
import { omit } from '../omit.ts';
import { saidIssue } from '../said-issue.ts';
import type { WordLine } from '../schemas/line.ts';
import { PairInput } from '../schemas/pair.ts';
import type { Verb } from '../verb.ts';

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

type Line = (kind: WordLine['kind'], text: string) => WordLine;

function wordsOf(pairing: Pairing, { locale }: Arguments): readonly WordLine[] {
  const line: Line = (kind, text) => ({ kind, text, citation: null });
  const issues = pairing.issues.map((one) => line('issue', saidIssue(one, locale).message));
  if (pairing.status === 'impossible') {
    const { code, ...values } = pairing.witness;
    return [
      line('outcome', say('cli.pair.impossible', {}, locale)),
      line('ground', say(code, values, locale)),
      ...issues,
    ];
  }
  const { enterprises, cost, diff, unserved } = pairing;
  const counts = {
    enterprises: enterprises.length,
    pairs: enterprises.reduce((sum, { officers }) => sum + officers.length, 0),
    cost: cost.total,
    kept: diff.kept.length,
    changed: diff.changed.length,
    empty: unserved.reduce((sum, { places }) => sum + places, 0),
  };
  return [
    line('outcome', say('cli.pair.value', counts, locale)),
    ...enterprises.flatMap((row) => rowWords(row, locale, line)),
    ...changeWords(pairing, locale, line),
    ...evenness(pairing, locale, line),
    ...issues,
  ];
}

/** Why each enterprise got its officers: the terms that cost something, and what the next best would cost. */
function rowWords(row: EnterprisePairing, locale: Arguments['locale'], line: Line): readonly WordLine[] {
  const { enterpriseId: enterprise, officers, runnersUp } = row;
  const [next] = runnersUp;
  return [
    ...officers.map(({ officerId: officer, cost, terms }) => {
      const dear = terms.filter((term) => term.cost !== 0).map(({ code, params }) => say(code, params, locale));
      const why = dear.length === 0 ? say('cli.pair.nothing', {}, locale) : dear.join(locale === 'zh' ? '；' : '; ');
      return line('ground', say('cli.pair.row', { enterprise, officer, cost, terms: why }, locale));
    }),
    ...(next === undefined || next.atLeast === null
      ? []
      : [line('certain', say('cli.pair.other', { enterprise, officer: next.officerId, more: next.atLeast }, locale))]),
  ];
}

function changeWords({ diff, unserved }: Paired, locale: Arguments['locale'], line: Line): readonly WordLine[] {
  return [
    ...unserved.map(({ enterpriseId: enterprise, places, code }) =>
      line('ground', say('cli.pair.empty', { enterprise, places, why: say(code, {}, locale) }, locale)),
    ),
    ...diff.changed.map(({ enterpriseId: enterprise, from, to, code, params }) =>
      line('step', say('cli.pair.change', { enterprise, from, to, why: say(code, params, locale) }, locale)),
    ),
    ...diff.removed.map(({ enterpriseId: enterprise, officerId: officer, code, params }) =>
      line('step', say('cli.pair.end', { enterprise, officer, why: say(code, params, locale) }, locale)),
    ),
  ];
}

function evenness(pairing: Paired, locale: Arguments['locale'], line: Line): readonly WordLine[] {
  const { officers, least, most, spread } = fairnessOf(pairing).overall;
  return [
    line('basis', say('cli.pair.loads', { officers, least, most, spread }, locale)),
    line('basis', say('cli.pair.proof', { cost: pairing.cost.total }, locale)),
  ];
}
