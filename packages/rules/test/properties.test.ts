import { readFileSync } from 'node:fs';
import type { CollectionValue, FactSet } from '@huiqi/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import {
  type Condition,
  compile,
  evaluate,
  explain,
  isCollection,
  type MatterInput,
  openMatter,
  type Pack,
  ruleById,
  type Vocabulary,
} from '../src/index.ts';
import { readGoldenCases, readPack, sealPack } from '../src/read.ts';
import { calendar2026 } from './calendar.ts';
import { words } from './words.ts';

const load = (name: string): unknown => JSON.parse(readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8'));

/** Every way to know less: a fact, a record's field or a collection's completeness hidden. */
function hidings(facts: FactSet, path: readonly string[] = []): string[][] {
  return Object.entries(facts).flatMap(([name, value]) => {
    const here = [...path, name];
    if (!isCollection(value)) return [here];
    const inside = value.records.flatMap((record, index) => hidings(record, [...here, String(index)]));
    return [here, [...here, 'completeOver'], ...inside];
  });
}

function hide(facts: FactSet, path: readonly string[]): FactSet {
  const [name = '', next, ...rest] = path;
  const value = facts[name];
  if (next === undefined) return { ...facts, [name]: null };
  if (!isCollection(value)) return facts;
  const changed: CollectionValue =
    next === 'completeOver'
      ? { ...value, completeOver: null }
      : {
          ...value,
          records: value.records.map((record, index) => (String(index) === next ? hide(record, rest) : record)),
        };
  return { ...facts, [name]: changed };
}

describe('over the real rules', () => {
  const pack = readPack(load('grammar.json'));
  const cases = readGoldenCases(load('grammar.cases.json'));
  if (!pack.ok || !cases.ok) throw new Error('the grammar data does not read');
  const book = compile([pack.value], words, { examples: true });
  const inputOf = (golden: (typeof cases.value)[number], facts: FactSet): MatterInput => {
    const last = Object.values(golden.events).sort().at(-1) ?? '2026-11-22';
    return { facts, days: { decidedOn: last, knownOn: last, events: golden.events }, calendar: calendar2026 };
  };

  test('hiding facts never changes one determined answer into a different one', () => {
    const answers = fc.constantFrom(...cases.value).chain((golden) => {
      const ways = hidings(golden.facts);
      return fc.tuple(fc.constant(golden), fc.subarray(ways));
    });
    fc.assert(
      fc.property(answers, ([golden, hidden]) => {
        const rule = ruleById(book, golden.rule);
        if (rule === null) throw new Error(golden.rule);
        const full = evaluate(openMatter(book, inputOf(golden, golden.facts)), rule);
        const less = evaluate(openMatter(book, inputOf(golden, hidden.reduce(hide, golden.facts))), rule);
        if (less.outcome === 'undetermined') return;
        expect(less.outcome).toBe(full.outcome);
        if (less.outcome === 'determined' && full.outcome === 'determined') expect(less.value).toEqual(full.value);
      }),
      runs(2000),
    );
  });

  test('an undetermined answer names something to ask', () => {
    for (const golden of cases.value) {
      for (const path of [[], ...hidings(golden.facts)]) {
        const rule = ruleById(book, golden.rule);
        if (rule === null) throw new Error(golden.rule);
        const facts = path.length === 0 ? golden.facts : hide(golden.facts, path);
        const answer = evaluate(openMatter(book, inputOf(golden, facts)), rule);
        if (answer.outcome === 'undetermined')
          expect(answer.missing.length, `${golden.id} ${path.join('.')}`).toBeGreaterThan(0);
      }
    }
  });

  test('explained answers survive JSON, and every step and source they name is there', () => {
    for (const golden of cases.value) {
      const rule = ruleById(book, golden.rule);
      if (rule === null) throw new Error(golden.rule);
      const answer = explain(openMatter(book, inputOf(golden, golden.facts)), rule);
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      const ids = new Set(answer.steps?.map((step) => step.id));
      const named = [
        ...(answer.steps ?? []).flatMap((step) => step.from),
        ...(answer.outcome === 'not-applicable' ? answer.grounds.map((ground) => ground.step) : []),
      ];
      expect(
        named.filter((id) => !ids.has(id)),
        golden.id,
      ).toEqual([]);
      for (const step of answer.steps ?? []) expect(answer.citations[step.source ?? -1]).toBeDefined();
    }
  });

  test('cases may be asked in turns: nothing of one shows in another', () => {
    const alone = cases.value.map((golden) => {
      const rule = ruleById(book, golden.rule);
      if (rule === null) throw new Error(golden.rule);
      return { rule, matter: openMatter(book, inputOf(golden, golden.facts)), text: '' };
    });
    const texts = alone.map(({ rule, matter }) => JSON.stringify(evaluate(matter, rule)));
    fc.assert(
      fc.property(fc.array(fc.nat(alone.length - 1), { maxLength: 30 }), (turns) => {
        for (const turn of turns) {
          const entry = alone[turn];
          if (entry !== undefined) expect(JSON.stringify(evaluate(entry.matter, entry.rule))).toBe(texts[turn]);
        }
      }),
    );
  });
});

/** Facts of cases whose other input is one: of such cases derived facts are kept as far as nothing they read differs. */
describe('cases of the same days', () => {
  const pack = readPack(load('grammar.json'));
  const cases = readGoldenCases(load('grammar.cases.json'));
  if (!pack.ok || !cases.ok) throw new Error('the grammar data does not read');
  const fresh = () => compile([pack.value], words, { examples: true });
  const days = { decidedOn: '2026-11-22', knownOn: '2026-11-22', events: { filing: '2026-11-01' } } as const;

  test('asked in turns answer as each one alone, whatever is hidden or changed between them', () => {
    const kept = fresh();
    const known = cases.value.map(({ facts }) => facts);
    const one = fc.constantFrom(...known).chain((facts) => fc.tuple(fc.constant(facts), fc.subarray(hidings(facts))));
    const asked = fc.tuple(one, fc.constantFrom(...kept.rules.map(({ rule }) => rule.id)));
    const answer = (book: ReturnType<typeof fresh>, facts: FactSet, id: string): string => {
      const rule = ruleById(book, id);
      if (rule === null) throw new Error(id);
      return JSON.stringify(evaluate(openMatter(book, { facts, days, calendar: calendar2026 }), rule));
    };
    fc.assert(
      fc.property(fc.array(asked, { minLength: 2, maxLength: 12 }), (turns) => {
        for (const [[facts, hidden], id] of turns) {
          const less = hidden.reduce(hide, facts);
          expect(answer(kept, less, id)).toBe(answer(fresh(), less, id));
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('over random conditions', () => {
  const plain = (zh: string) => ({ zh, en: zh });
  const small: Vocabulary = {
    facts: {
      a: { type: 'boolean', title: plain('a') },
      b: { type: 'boolean', title: plain('b') },
      n: { type: 'integer', title: plain('n') },
      m: { type: 'integer', title: plain('m') },
    },
    collections: { list: { title: plain('list'), fields: { v: { type: 'integer', title: plain('v') } } } },
    formulas: {},
    outcomes: { eligible: {} },
    events: { filing: {} },
  };
  const always = { from: '0001-01-01', to: null } as const;
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    fc.constantFrom('a', 'b').map((fact): Condition => ({ left: { fact }, eq: { const: true } })),
    fc
      .tuple(
        fc.constantFrom('n', 'm'),
        fc.constantFrom('eq', 'ne', 'lt', 'lte', 'gt', 'gte'),
        fc.integer({ min: 0, max: 2 }),
      )
      .map(([fact, word, bound]) => ({ left: { fact }, [word]: { const: bound } })),
    fc.constantFrom('lt', 'gte').map((word) => ({ left: { fact: 'n' }, [word]: { fact: 'm' } })),
    fc
      .tuple(fc.constantFrom('some', 'every', 'none'), fc.integer({ min: 0, max: 2 }))
      .map(([word, bound]) => ({ [word]: 'list', where: { left: { fact: 'it.v' }, gte: { const: bound } } })),
    fc
      .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 }))
      .map(
        ([gte, bound]): Condition => ({ count: 'list', where: { left: { fact: 'it.v' }, gte: { const: bound } }, gte }),
      ),
  );
  const condition = fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('tree'), { maxLength: 3 }).map((all): Condition => ({ all })),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
      tie('tree').map((not): Condition => ({ not })),
      fc
        .tuple(fc.integer({ min: 1, max: 3 }), fc.array(tie('tree'), { minLength: 1, maxLength: 3 }))
        .map(([atLeast, of]): Condition => ({ atLeast, of })),
    ),
  })).tree;

  /** An independent reading of the grammar for facts that are all known. */
  function holds(tree: Condition, facts: FactSet, it?: FactSet): boolean {
    if ('all' in tree) return tree.all.every((part) => holds(part, facts, it));
    if ('any' in tree) return tree.any.some((part) => holds(part, facts, it));
    if ('atLeast' in tree) return tree.of.filter((part) => holds(part, facts, it)).length >= tree.atLeast;
    if ('not' in tree) return !holds(tree.not, facts, it);
    if ('left' in tree) {
      const value = (term: unknown): number => {
        const { fact, const: constant } = term as { fact?: string; const?: unknown };
        if (fact === undefined) return Number(constant);
        return Number(fact.startsWith('it.') ? it?.[fact.slice(3)] : facts[fact]);
      };
      const left = value(tree.left);
      if (tree.eq) return left === value(tree.eq);
      if (tree.ne) return left !== value(tree.ne);
      if (tree.lt) return left < value(tree.lt);
      if (tree.lte) return left <= value(tree.lte);
      if (tree.gt) return left > value(tree.gt);
      return left >= value(tree.gte);
    }
    if ('judged' in tree) throw new Error('not generated');
    const list = (facts['list'] as CollectionValue).records;
    const yes = list.filter((record) => tree.where === undefined || holds(tree.where, facts, record)).length;
    if (tree.some !== undefined) return yes > 0;
    if (tree.none !== undefined) return yes === 0;
    if (tree.every !== undefined) return yes === list.length;
    return yes >= (tree.gte ?? 0);
  }

  const books = new Map<string, ReturnType<typeof compile>>();
  function truthOf(tree: Condition, facts: FactSet): string {
    const key = JSON.stringify(tree);
    let book = books.get(key);
    if (book === undefined) {
      const pack: Pack = {
        id: 'p',
        version: '1',
        kind: 'law',
        title: plain('p'),
        division: null,
        documents: {
          d: {
            title: 'd',
            issuer: 'd',
            publishedOn: '2020-01-01',
            inForce: always,
            status: 'in-force',
            evidence: 'copy',
          },
        },
        parameters: [],
        rules: [
          {
            id: 'r',
            title: 'r',
            source: { document: 'd' },
            evidence: 'copy',
            inForce: always,
            textDay: 'filing',
            when: tree,
            then: { eligible: {} },
          },
        ],
      };
      book = compile([sealPack(pack)], small);
      books.set(key, book);
    }
    const rule = ruleById(book, 'r');
    if (rule === null) throw new Error('no rule');
    const days = { decidedOn: '2026-01-01', knownOn: '2026-01-01', events: { filing: '2026-01-01' } } as const;
    const matter = openMatter(book, { facts, days });
    const lean = evaluate(matter, rule);
    const { steps, ...explained } = explain(matter, rule);
    expect(explained).toEqual(lean);
    expect(steps?.at(-1)?.result).toBe(lean.outcome);
    if (lean.outcome === 'not-applicable') expect(lean.grounds.length).toBeGreaterThan(0);
    return lean.outcome;
  }

  const known = fc.record({
    a: fc.boolean(),
    b: fc.boolean(),
    n: fc.integer({ min: 0, max: 3 }),
    m: fc.integer({ min: 0, max: 3 }),
    list: fc
      .array(fc.record({ v: fc.integer({ min: 0, max: 2 }) }), { maxLength: 3 })
      .map((records) => ({ records, completeOver: always })),
  });

  test('with everything known the answer is that of an independent reading', () => {
    fc.assert(
      fc.property(condition, known, (tree, facts) => {
        if (JSON.stringify(tree).includes('"any":[]')) return;
        const wanted = holds(tree, facts) ? 'determined' : 'not-applicable';
        expect(truthOf(tree, facts)).toBe(wanted);
      }),
      runs(1500),
    );
  });

  test('with less known the answer is the same or undetermined', () => {
    fc.assert(
      fc.property(
        condition,
        known,
        fc.subarray(['a', 'b', 'n', 'm', 'list', 'complete', 'v']),
        (tree, facts, hidden) => {
          let less: FactSet = facts;
          for (const name of hidden) {
            if (name === 'complete') less = hide(less, ['list', 'completeOver']);
            else if (name === 'v') less = hide(less, ['list', '0', 'v']);
            else less = hide(less, [name]);
          }
          const answer = truthOf(tree, less);
          if (answer !== 'undetermined') expect(answer).toBe(holds(tree, facts) ? 'determined' : 'not-applicable');
        },
      ),
      runs(1500),
    );
  });
});
