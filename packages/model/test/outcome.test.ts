import { accepted, issue, type Determination as KernelDetermination, refused } from '@huiqi/kernel';
import { describe, expect, it } from 'vitest';
import { toJsonSchema } from '../src/index.ts';
import { Basis, Citation, Determination, Ground, Issue, MissingFact, Step, Truth } from '../src/outcome.ts';
import { Fen } from '../src/values/numbers.ts';

const basis = {
  decidedOn: '2026-11-22',
  knownOn: '2026-11-22',
  events: { filing: '2026-11-01' },
  packs: [{ id: 'cn', version: '1.0.0', digest: 'sha256:00', kind: 'law' }],
} as const;
const grounding = {
  basis,
  citations: [{ document: '财税〔2016〕78号', evidence: 'report', inForce: { from: '2016-09-01', to: null } }],
  cautions: [{ code: 'evidence.report', params: {}, source: 0 }],
  issues: [issue('date.shape', { text: 'x' }, ['rows', 3, 'day'])],
  steps: [
    { id: 's1', what: 'fact', from: [], result: { oneOf: ['micro', 'small'] }, about: 'enterprise.size', source: 0 },
  ],
} as const;
const outcomes: readonly KernelDetermination<number>[] = [
  { ...grounding, outcome: 'determined', value: 289_000 },
  {
    ...grounding,
    outcome: 'not-applicable',
    grounds: [
      { rule: 'r', step: 's1', what: 'compare.lt', about: 'x', found: 100, wanted: 100, record: [0], source: 0 },
    ],
  },
  {
    ...grounding,
    outcome: 'undetermined',
    missing: [{ kind: 'fact', name: 'enterprise.revenue', possible: [1, null] }],
    atLeast: 0,
    possible: [0, 100],
  },
];

describe('the schemas of the kernel’s results', () => {
  it('take each outcome back from JSON unchanged', () => {
    for (const outcome of outcomes) {
      const read = Determination(Fen).safeParse(JSON.parse(JSON.stringify(outcome)));
      expect(read.success && read.data).toEqual(outcome);
    }
  });

  it('take an outcome without steps', () => {
    const { basis, citations, cautions, issues } = grounding;
    const lean = { basis, citations, cautions, issues, outcome: 'determined', value: 0 };
    expect(Determination(Fen).parse(lean)).toEqual(lean);
  });

  it('refuse a value that is not of the schema, in the answer and among the possible ones', () => {
    expect(Determination(Fen).safeParse({ ...outcomes[0], value: -1 }).success).toBe(false);
    expect(Determination(Fen).safeParse({ ...outcomes[2], possible: ['x'] }).success).toBe(false);
    expect(Determination(Fen).safeParse({ ...outcomes[0], outcome: 'maybe' }).success).toBe(false);
  });

  it('refuse what the kernel never gives', () => {
    expect(Truth.safeParse('maybe').success).toBe(false);
    expect(Basis.safeParse({ ...basis, decidedOn: '2026-02-30' }).success).toBe(false);
    expect(Citation.safeParse({ document: 'x', evidence: 'rumour' }).success).toBe(false);
    expect(Citation.safeParse({ document: 'x', evidence: 'none', url: undefined }).success).toBe(false);
    expect(Step.safeParse({ ...grounding.steps[0], result: undefined }).success).toBe(false);
    expect(Step.safeParse({ ...grounding.steps[0], result: Number.NaN }).success).toBe(false);
    expect(Ground.safeParse({ rule: 'r' }).success).toBe(false);
    expect(MissingFact.safeParse({ kind: 'wish', name: 'x' }).success).toBe(false);
  });

  it('take the kernel’s own issues', () => {
    for (const found of [...refused('date.shape', { text: 'x' }).issues, ...accepted(1, [issue('a.b')]).issues]) {
      expect(Issue.parse(found)).toEqual(found);
    }
  });

  it('become JSON Schema too', () => {
    const schema = toJsonSchema(Determination(Fen), 'Determination');
    expect(schema['$id']).toBe('https://huiqi.dev/schema/Determination.json');
    expect(Object.keys(schema['$defs'] as object)).toEqual(
      expect.arrayContaining(['Basis', 'Citation', 'Issue', 'Ground', 'MissingFact', 'Step']),
    );
  });
});
