import { compile, ruleById, rulesInGroup, type SealedPack } from '@huiqi/rules';
import { sealPack } from '@huiqi/rules/read';
import { runGoldenCases } from '@huiqi/rules/testing';
import { describe, expect, test } from 'vitest';
import { annualsFrom, assessAward, awardsVocabulary } from '../src/index.ts';
import { casesOf, filed, lawBook, packs, signed } from './award-books.ts';

describe.each(Object.keys(packs) as (keyof typeof packs)[])('%s', (name) => {
  const pack: SealedPack = packs[name];
  const cases = casesOf(name);
  const book = compile([pack], awardsVocabulary);

  test('golden cases come out as written', () => {
    expect(cases.length).toBeGreaterThanOrEqual(3 * book.rules.length);
    expect(runGoldenCases(book, cases)).toEqual([]);
  });

  test('every rule has a yes, a no and an unknown', () => {
    for (const { rule } of book.rules) {
      const outcomes = cases.filter((golden) => golden.rule === rule.id).map((golden) => golden.expect.outcome);
      expect(outcomes, rule.id).toEqual(expect.arrayContaining(['determined', 'not-applicable', 'undetermined']));
    }
  });

  test('what was seen in reports only decides with a caution, and only official sites are linked', () => {
    const reported = book.rules.filter(({ rule }) => rule.evidence === 'report');
    for (const { cautions } of reported) expect(cautions.map(({ code }) => code)).toContain('evidence.report');
    const linked = Object.values(pack.documents).flatMap(({ url = '' }) => (url === '' ? [] : [new URL(url).hostname]));
    expect(linked.filter((host) => !host.endsWith('.gov.cn') && !/^[a-z]+\.gov\.cn$/.test(host))).toEqual([]);
  });

  test('every award waits for a person to compare the clauses that were not seen', () => {
    // Whether an officer is in place, or who kept silent, is a count and no application.
    const counted = /\.(?:in-place|replies)$/;
    const asking = book.rules.filter(({ outcome }) => outcome === 'eligible' || outcome === 'bar');
    for (const award of new Set(asking.map(({ rule }) => rule.group ?? ''))) {
      if (counted.test(award)) continue;
      expect(ruleById(book, `${award}.other-clauses`)?.rule.when, award).toMatchObject({
        judged: `${award}.other-clauses`,
      });
    }
  });
});

describe('the drafts of Hangzhou 2025', () => {
  const award = 'cn-3301.gov-quality-award';
  const draft = `${award}.draft-2025-yield`;
  const day = '2025-09-01';
  const facts = {
    'enterprise.city': '330100',
    'enterprise.registeredOn': '2010-01-01',
    'enterprise.operatingSince': '2010-01-01',
    'enterprise.aboveScale': true,
    'enterprise.industrySection': 'C',
    'practice.excellenceSince': '2018-01-01',
    annuals: annualsFrom([{ year: 2024, yieldGrade: 'B' }]),
  };
  const answers = signed(day, { [`${award}.other-clauses`]: 'met', [`${award}.relaxed-industry`]: 'met' });

  test('are in the pack and in no book', () => {
    expect(packs['330000-zhejiang/quality-award'].rules.map(({ id }) => id)).toContain(draft);
    expect(ruleById(lawBook, draft)).toBeNull();
    expect(
      ruleById(compile([packs['330000-zhejiang/quality-award']], awardsVocabulary, { unconfirmed: true }), draft),
    ).toBeNull();
  });

  test('do not relax what the text in force asks', () => {
    const answer = assessAward(filed(lawBook, day, facts, answers), award);
    expect(answer).toMatchObject({
      outcome: 'not-applicable',
      grounds: [{ rule: `${award}.yield`, about: 'it.yieldGrade', found: 'B', wanted: 'A' }],
    });
    expect(JSON.stringify(answer)).not.toContain('征求意见稿');
  });

  test('would relax it if they came into force', () => {
    const { documents, rules, ...rest } = packs['330000-zhejiang/quality-award'];
    const inForce = Object.entries(documents).map(([key, one]) => [key, { ...one, status: 'in-force' as const }]);
    const adopted = sealPack({
      ...rest,
      documents: Object.fromEntries(inForce) as SealedPack['documents'],
      rules: rules.map((rule) => (rule.id === draft ? { ...rule, replaces: `${award}.yield` } : rule)),
    });
    const book = compile([adopted], awardsVocabulary);
    expect(rulesInGroup(book, award)).toHaveLength(5);
    const answer = assessAward(filed(book, day, facts, answers), award);
    expect(answer.outcome === 'determined' && answer.value.criteria).toEqual(
      ['registered', 'excellence', 'other-clauses', 'draft-2025-yield'].map((rule) => ({
        rule: `${award}.${rule}`,
        state: 'met',
      })),
    );
  });
});

describe('the 2025 document of Zhejiang, known by its title', () => {
  test('decides nothing, not even where unconfirmed rules are let in', () => {
    const document = packs['330000-zhejiang/quality-award'].documents['浙政办发〔2025〕32号'];
    expect(document).toMatchObject({ evidence: 'none', inForce: null });
    expect(
      packs['330000-zhejiang/quality-award'].rules.filter(({ source }) => source.document.includes('2025〕32号')),
    ).toEqual([]);
  });

  test('leaves filings since then without a known text', () => {
    const award = 'cn-33.gov-quality-award';
    const facts = { 'enterprise.registeredOn': '2024-12-31' };
    expect(assessAward(filed(lawBook, '2024-12-31', facts), award).outcome).toBe('not-applicable');
    expect(assessAward(filed(lawBook, '2025-01-01', facts), award)).toMatchObject({
      outcome: 'undetermined',
      missing: [{ kind: 'document', name: award }],
    });
  });
});
