import { describe, expect, test } from 'vitest';
import { type PairingPolicy, pair } from '../src/index.ts';
import { readPairing, readPairingInput, readPairingPolicy } from '../src/schema.ts';

const policy: PairingPolicy = {
  id: 'example.pairing',
  title: '示例结对办法',
  kind: 'example',
  source: { document: '示例', evidence: 'none' },
  officersPerEnterprise: { otherwise: 1 },
  cap: { otherwise: 8 },
  terms: { industry: { weight: 10, serves: { 食品: ['C13'] }, matched: 0, unmatched: 3, unknown: 1 } },
  unserved: null,
};
const problem = {
  enterprises: [{ id: 'E1', division: null, industry: 'C1353' }],
  officers: [{ id: 'A', department: null, rank: null, divisions: [], skills: ['食品'], capacity: 1 }],
  policy,
  asOf: '2026-03-01',
} as const;

const found = ({ issues }: ReturnType<typeof readPairingPolicy>) =>
  issues.map(({ code, path }) => [code, path.join('.')]);

describe('readers', () => {
  test('a policy passes as it is, and what nothing reads is refused', () => {
    expect(readPairingPolicy(policy)).toEqual({ ok: true, value: policy, issues: [] });
    const misspelt = { ...policy, terms: { industri: {} } };
    expect(found(readPairingPolicy(misspelt))).toEqual([['model.unknownKey', 'terms.industri']]);
    expect(readPairingPolicy(misspelt).ok).toBe(false);
  });

  test('a policy is refused where pair refuses it', () => {
    const wrong = { ...policy, unserved: 0.5 };
    expect(found(readPairingPolicy(wrong))).toEqual([['pairing.policy.whole', 'unserved']]);
    expect(pair({ ...problem, policy: wrong }).ok).toBe(false);
    expect(found(readPairingPolicy({ ...policy, cap: {} }))).toEqual([['model.missing', 'cap.otherwise']]);
  });

  test('a problem names the place in its policy', () => {
    expect(readPairingInput(problem).ok).toBe(true);
    const { issues } = readPairingInput({ ...problem, policy: { ...policy, unserved: -1 } });
    expect(issues.map(({ path }) => path)).toEqual([['policy', 'unserved']]);
  });

  test('a pairing that went through JSON is read as it was', () => {
    const reading = pair(problem);
    const answer = reading.ok ? reading.value : null;
    expect(readPairing(JSON.parse(JSON.stringify(answer)))).toEqual({ ok: true, value: answer, issues: [] });
    expect(readPairing({ ...answer, status: 'maybe' }).ok).toBe(false);
  });
});
