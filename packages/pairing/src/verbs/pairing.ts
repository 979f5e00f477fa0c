import { LocalDate } from '@huiqi/model';
import { answerLine, inputLine } from '@huiqi/model/line';
import { inputVerb } from '@huiqi/rules/verb';
import * as z from 'zod';
import { issue } from '../codes.ts';
import { pair } from '../pair/pair.ts';
import { tellPairing } from '../pair/tell-pairing.ts';
import { PairingInput } from '../schema/input.ts';
import { Pairing } from '../schema/pairing.ts';

/**
 * Pairs officers with enterprises, one whole problem a line. A pairing rests on its policy and its day alone, so no packs and no day of
 * knowledge are asked for; the day stands in the problem or comes with the call.
 *
 * @zh 结对
 */
export const pairing = inputVerb({
  engine: 'pairing',
  name: 'pair',
  summary: { zh: '干部与企业结对', en: 'pair officers with enterprises' },
  help: {
    zh: '每行是一个完整的结对问题。结对只依据办法和日期，不用规则包。',
    en: 'Each line is a whole problem. It rests on its policy and day, on no packs.',
  },
  input: z
    .object({
      ...inputLine,
      ...PairingInput.shape,
      asOf: LocalDate.exactOptional().meta({ title: '结对日；缺省取 --as-of', titleEn: 'day; --as-of where absent' }),
    })
    .meta({ title: '结对：输入', titleEn: 'pair: input' }),
  output: z.object({ ...answerLine, pairing: Pairing }).meta({ title: '结对：输出', titleEn: 'pair: output' }),
  whole: ['enterprises', 'officers'],
  answer(line, day, watch) {
    const problem = { ...line };
    delete problem.id;
    const asOf = problem.asOf ?? day;
    if (asOf === null) return { ok: false, found: issue('pairing.day.missing'), issues: [] };
    if (day !== null && asOf !== day) {
      return { ok: false, found: issue('pairing.day.differs', { asOf, day }), issues: [] };
    }
    const reading = pair({ ...problem, asOf }, watch);
    if (!reading.ok) return { ok: false, found: issue('pairing.refused'), issues: reading.issues };
    const { value } = reading;
    return {
      ok: true,
      fields: { pairing: value },
      issues: [],
      said: () => [
        ...tellPairing(value).map(({ kind, code, params }) => ({ kind, sentence: { code, params } })),
        ...value.issues.map((finding) => ({ issue: finding })),
      ],
    };
  },
  examples: [
    {
      title: '两家企业，两名干部',
      packs: [],
      asOf: '2026-03-01',
      line: {
        enterprises: [
          { id: 'E1', division: null, industry: 'C1353' },
          { id: 'E2', division: null, industry: 'C35' },
        ],
        officers: [
          { id: 'A', department: null, rank: null, divisions: [], capacity: 1, skills: ['计量'] },
          { id: 'B', department: null, rank: null, divisions: [], capacity: 1, skills: ['食品'] },
        ],
        policy: {
          id: 'example.pairing',
          title: '示例结对办法',
          kind: 'example',
          source: { document: '示例', evidence: 'none' },
          officersPerEnterprise: { otherwise: 1 },
          cap: { otherwise: 8 },
          terms: { industry: { weight: 10, serves: { 食品: ['C13'] }, matched: 0, unmatched: 3, unknown: 1 } },
          unserved: null,
        },
      },
      says: '结论：2 家企业结成 2 对，空缺 0 个，保持 0 对，更换 0 对，总代价 30',
    },
  ],
});
