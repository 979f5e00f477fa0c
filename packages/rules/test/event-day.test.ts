import { describe, expect, test } from 'vitest';
import { compile, evaluate, explain, openMatter, type Rule, ruleById } from '../src/index.ts';
import { readPack } from '../src/read.ts';
import { words } from './words.ts';

const inForce = { from: '2020-01-01', to: null } as const;
const [decided = '', filed = ''] = Object.keys(words.events);

function packOf(term: object) {
  const rule = {
    id: 'a',
    title: '规则',
    source: { document: '示例办法' },
    evidence: 'copy',
    inForce,
    textDay: decided,
    when: { left: term, gte: { const: '2021-06-01' } },
    then: Object.keys(words.outcomes).includes('eligible') ? { eligible: {} } : { waive: { zero: true } },
  } as unknown as Rule;
  return readPack({
    id: 'p',
    version: '1.0.0',
    kind: 'law',
    title: { zh: '示例', en: 'example' },
    division: null,
    documents: {
      示例办法: {
        title: '示例办法',
        issuer: '示例机关',
        publishedOn: null,
        inForce,
        status: 'in-force',
        evidence: 'copy',
      },
    },
    parameters: [],
    rules: [rule],
  });
}

const zero = { amount: 0, unit: 'day' };

describe('the day of an event that a term names', () => {
  const read = packOf({ day: zero, event: filed });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const book = compile([read.value], words);
  const compiled = ruleById(book, 'a');
  if (compiled === null) throw new Error('no rule');
  const ask = (events: Record<string, `${number}-${number}-${number}`>) => {
    const days = { decidedOn: '2026-01-01', knownOn: '2026-01-01', events } as const;
    const matter = openMatter(book, { facts: {}, days });
    const { steps, ...explained } = explain(matter, compiled);
    expect(steps?.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(explained))).toEqual(JSON.parse(JSON.stringify(evaluate(matter, compiled))));
    return evaluate(matter, compiled);
  };

  test('is compared, whatever day chooses the text', () => {
    expect(ask({ [decided]: '2026-01-01', [filed]: '2021-06-01' }).outcome).toBe('determined');
    const early = ask({ [decided]: '2026-01-01', [filed]: '2021-05-31' });
    expect(early).toMatchObject({ outcome: 'not-applicable', grounds: [{ about: filed, found: '2021-05-31' }] });
  });

  test('is what is missing where nobody gave it', () => {
    expect(ask({ [decided]: '2026-01-01' })).toMatchObject({ missing: [{ kind: 'day', name: filed }] });
  });

  test('cannot be that of an unknown event, nor stand beside another term', () => {
    const unknown = packOf({ day: zero, event: 'never.registered' });
    if (!unknown.ok) throw new Error('shape');
    expect(() => compile([unknown.value], words)).toThrow('rules.word.unknown');
    expect(packOf({ day: zero, event: filed, of: { const: '2021-01-01' } }).ok).toBe(false);
  });
});
