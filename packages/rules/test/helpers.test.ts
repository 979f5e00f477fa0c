import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diffPacks } from '../src/diff.ts';
import {
  compile,
  evaluate,
  explain,
  joinDeterminations,
  joinVocabularies,
  mergeFacts,
  openMatter,
  type Pack,
  rulesInGroup,
  rulesWithOutcome,
} from '../src/index.ts';
import { readGoldenCases, readPack, sealPack } from '../src/read.ts';
import { words } from './words.ts';

const grammar = JSON.parse(readFileSync(new URL('data/grammar.json', import.meta.url), 'utf8')) as Pack;

describe('readPack', () => {
  test('says where the shape is wrong, in the alternative that was meant', () => {
    const rules = grammar.rules.map((rule) =>
      rule.id === 'award.kind3'
        ? { ...rule, when: { none: 'accidents', where: { left: { fact: 'it.severity' }, gte: { konst: 'major' } } } }
        : rule,
    );
    const read = readPack({ ...grammar, rules });
    expect(read.ok).toBe(false);
    expect(read.issues[0]?.path.slice(0, 5)).toEqual(['rules', 0, 'when', 'where', 'gte']);
  });
  test('refuses days that do not exist and unknown fields', () => {
    expect(readPack({ ...grammar, surprise: 1 }).ok).toBe(false);
    const documents = {
      ...grammar.documents,
      x: { ...Object.values(grammar.documents)[0], publishedOn: '2026-02-30' },
    };
    expect(readPack({ ...grammar, documents }).ok).toBe(false);
    expect(readGoldenCases([{ id: 'x' }]).ok).toBe(false);
  });
  test('seals by content: key order does not matter, content does', () => {
    const turned = Object.fromEntries(Object.entries(grammar).reverse()) as unknown as Pack;
    expect(sealPack(turned).digest).toBe(sealPack(grammar).digest);
    expect(sealPack({ ...grammar, version: '2' }).digest).not.toBe(sealPack(grammar).digest);
    expect(sealPack(sealPack(grammar)).digest).toBe(sealPack(grammar).digest);
  });
});

describe('diffPacks', () => {
  test('names what was added, removed and changed, with both values', () => {
    const [first, ...others] = grammar.rules;
    if (first === undefined) throw new Error('no rule');
    const after: Pack = {
      ...grammar,
      rules: [
        ...others.map((rule) => (rule.id === 'fee.open' ? { ...rule, title: '新标题' } : rule)),
        { ...first, id: 'award.new' },
      ],
    };
    expect(diffPacks(grammar, after)).toEqual([
      { kind: 'rule', id: 'award.kind3', change: 'removed', fields: [] },
      { kind: 'rule', id: 'award.new', change: 'added', fields: [] },
      {
        kind: 'rule',
        id: 'fee.open',
        change: 'changed',
        fields: [{ name: 'title', before: '开放许可年费减缴', after: '新标题' }],
      },
    ]);
    expect(diffPacks(grammar, grammar)).toEqual([]);
  });
});

describe('mergeFacts', () => {
  test('a third source does not settle a conflict, silence is no contradiction', () => {
    const sources = [1, 2, 1].map((value, index) => ({
      name: `源${index}`,
      facts: { x: value, y: index === 0 ? null : 7 },
    }));
    const merged = mergeFacts(sources);
    expect(merged.facts).toEqual({ x: null, y: 7 });
    expect(merged.issues.map((found) => found.params)).toEqual([{ fact: 'x', sources: ['源0', '源1'] }]);
  });
});

describe('a book of two layers', () => {
  const base = (id: string, pack: string, more: object = {}): Pack => ({
    id: pack,
    version: '1',
    kind: 'law',
    title: { zh: pack, en: pack },
    division: null,
    documents: {
      d: {
        title: 'd',
        issuer: 'd',
        publishedOn: '2025-01-01',
        inForce: { from: '2025-01-01', to: null },
        status: 'in-force',
        evidence: 'copy',
      },
    },
    parameters: [],
    rules: [
      {
        id,
        title: id,
        source: { document: 'd' },
        evidence: 'copy',
        inForce: { from: '2025-01-01', to: null },
        textDay: 'accept',
        group: 'g',
        when: { all: [] },
        then: { waive: { off: { const: '50%' } } },
        ...more,
      },
    ],
  });
  const city = base('city', 'city', { replaces: 'nation', inForce: { from: '2025-06-01', to: null } });
  const book = compile([sealPack(base('nation', 'nation')), sealPack(city)], words);
  const answers = (accept: `${number}-${number}-${number}`, knownOn = accept) =>
    rulesInGroup(book, 'g').map((rule) => {
      const answer = explain(
        openMatter(book, { facts: {}, days: { decidedOn: accept, knownOn, events: { accept } } }),
        rule,
      );
      return answer.outcome === 'not-applicable' ? answer.grounds[0]?.what : answer.outcome;
    });

  test('the nearer rule takes the place of the one it names from its first day', () => {
    expect(answers('2025-05-31')).toEqual(['determined', 'not-in-force']);
    expect(answers('2025-06-01')).toEqual(['replaced', 'determined']);
  });
  test('what was published later is not known yet', () => {
    expect(answers('2025-06-01', '2024-12-31')).toEqual(['not-yet-published', 'not-yet-published']);
  });
  test('answers of several rules join with their sources re-numbered', () => {
    const accept = '2025-05-31';
    const matter = openMatter(book, { facts: {}, days: { decidedOn: accept, knownOn: accept, events: { accept } } });
    const parts = rulesWithOutcome(book, 'waive').map((rule) => explain(matter, rule));
    const joined = joinDeterminations(matter, parts);
    expect(joined.grounding.citations).toHaveLength(2);
    expect(joined.grounds[0]?.source).toBe(1);
    expect(joined.grounding.citations[joined.citationOf(1, 0)]?.inForce?.from).toBe('2025-06-01');
    expect(joined.grounding.steps?.length).toBe(parts.reduce((sum, part) => sum + (part.steps?.length ?? 0), 0));
  });
  test('a fact of the wrong type is a finding and counts as unknown', () => {
    const grammarBook = compile([sealPack(grammar)], words, { examples: true });
    const rule = rulesInGroup(grammarBook, 'annual')[0];
    if (rule === undefined) throw new Error('no rule');
    const days = { decidedOn: '2025-06-01', knownOn: '2025-06-01', events: { due: '2025-06-01' } } as const;
    const answer = evaluate(openMatter(grammarBook, { facts: { 'patent.reductionApproved': 'ja' }, days }), rule);
    expect(answer.outcome).toBe('undetermined');
    expect(answer.issues.map((found) => found.code)).toEqual(['rules.fact.boolean']);
    expect(answer.cautions.map((caution) => caution.code)).toEqual(['evidence.report', 'pack.example']);
  });
  test('a comparison written constant first is told from the fact', () => {
    const rule = {
      ...base('x', 'turned'),
      rules: [{ ...base('x', 'turned').rules[0], when: { left: { const: 20 }, lte: { fact: 'n' } } }],
    } as Pack;
    const vocabulary = {
      ...words,
      facts: { ...words.facts, n: { type: 'integer', title: { zh: 'n', en: 'n' } } as const },
    };
    const turned = compile([sealPack(rule)], vocabulary);
    const days = { decidedOn: '2025-06-01', knownOn: '2025-06-01', events: { accept: '2025-06-01' } } as const;
    const only = turned.rules[0];
    if (only === undefined) throw new Error('no rule');
    const answer = evaluate(openMatter(turned, { facts: { n: 19 }, days }), only);
    const [ground] = answer.outcome === 'not-applicable' ? answer.grounds : [];
    expect([ground?.about, ground?.what, ground?.found, ground?.wanted]).toEqual(['n', 'compare.gte', 19, 20]);
  });
  test('two engines may share a word, not its spelling', () => {
    const other = { ...words, events: { filing: { title: { zh: '别的', en: 'other' } } } };
    expect(() => joinVocabularies([words, other])).toThrow('rules.vocabulary.conflict');
  });
  test('personal values are masked unless a purpose is stated', () => {
    const grammarBook = compile([sealPack(grammar)], words, { examples: true });
    const rule = rulesInGroup(grammarBook, 'patent')[0];
    if (rule === undefined) throw new Error('no rule');
    const applicants = {
      records: [{ kind: 'person', taxableIncome: 777_777 }],
      completeOver: { from: '0001-01-01', to: null },
    } as const;
    const days = { decidedOn: '2025-06-01', knownOn: '2025-06-01', events: { filing: '2025-06-01' } } as const;
    const matter = openMatter(grammarBook, { facts: { 'fee.item': 'application', applicants }, days });
    expect(JSON.stringify(explain(matter, rule))).not.toContain('777777');
    const shown = explain(matter, rule, { unmaskFor: '复核' });
    expect(JSON.stringify(shown)).toContain('777777');
    expect(shown.cautions.map((caution) => caution.code)).toContain('steps.unmasked');
  });
});
