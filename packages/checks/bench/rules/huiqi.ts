import { compile, evaluate, explain, openMatter, ruleById, type Vocabulary } from '@huiqi/rules';
import { sealPack } from '@huiqi/rules/read';
import { type Applicant, limits, type Measured, measure } from './cases.ts';

const title = (zh: string, en: string) => ({ zh, en });
const vocabulary: Vocabulary = {
  facts: {
    service: { type: 'text', title: title('服务', 'service') },
    size: { type: 'text', title: title('规模', 'size') },
    individual: { type: 'boolean', title: title('个体工商户', 'sole trader') },
    banned: { type: 'boolean', title: title('失信', 'banned') },
    employees: { type: 'integer', title: title('从业人员', 'employees') },
    revenue: { type: 'fen', title: title('营业收入', 'revenue') },
  },
  collections: {},
  formulas: {},
  outcomes: { waive: { off: { kind: 'term', type: 'ratio' } } },
  events: { accept: {} },
};
const inForce = { from: '2026-01-01', to: null } as const;
const book = compile(
  [
    sealPack({
      id: 'bench',
      version: '1',
      kind: 'law',
      title: title('基准', 'bench'),
      division: null,
      documents: {
        d: { title: 'd', issuer: 'd', publishedOn: '2025-12-01', inForce, status: 'in-force', evidence: 'copy' },
      },
      parameters: [],
      rules: [
        {
          id: 'waiver',
          title: 'waiver',
          source: { document: 'd' },
          evidence: 'copy',
          inForce,
          textDay: 'accept',
          when: {
            all: [
              { left: { fact: 'service' }, in: { const: ['calibration', 'verification'] } },
              {
                any: [
                  { left: { fact: 'size' }, in: { const: ['micro', 'small'] } },
                  { left: { fact: 'individual' }, eq: { const: true } },
                ],
              },
              { left: { fact: 'banned' }, eq: { const: false } },
              { left: { fact: 'employees' }, lte: { const: limits.staff } },
              { left: { fact: 'revenue' }, lt: { const: limits.revenue } },
            ],
          },
          then: { waive: { off: { const: '50%' } } },
        },
      ],
    }),
  ],
  vocabulary,
);
const days = { decidedOn: '2026-06-01', knownOn: '2026-06-01', events: { accept: '2026-06-01' } } as const;

/** One full determination per applicant: facts, case, evaluation, and the steps when asked. */
export function run(people: readonly Applicant[], items: number, steps: boolean): Promise<Measured> {
  const rule = ruleById(book, 'waiver');
  if (rule === null) throw new Error('no rule');
  const answer = steps ? explain : evaluate;
  return measure(
    people,
    items,
    (person) => answer(openMatter(book, { facts: { ...person }, days }), rule).outcome,
    false,
  );
}
