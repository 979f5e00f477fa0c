import type { FactSet, FactValue } from '@huiqi/kernel';
import type { CollectionSpec, FactSpec, RuleBook, ValueType } from '@huiqi/rules';
import type { Question, RuleDesk } from '../../src/index.ts';

/** One number after another, as a property draws them; when they are used up, zero. */
export type Picks = (below: number) => number;

/** Picks from a list that a property drew and can shrink. */
export function picksFrom(drawn: readonly number[]): Picks {
  let next = 0;
  return (below) => {
    const pick = (drawn[next] ?? 0) % below;
    next += 1;
    return pick;
  };
}

const days = [
  '2012-01-05',
  '2016-10-01',
  '2018-08-01',
  '2020-10-27',
  '2023-06-01',
  '2025-06-01',
  '2026-03-02',
] as const;
const numbers = [0, 1, 2, 3, 5, 10, 20, 60, 300, 1000, 40_000];
const sums = [0, 1, 15_000, 1_000_000, 50_000_000, 300_000_000, 5_000_000_000, 100_000_000_000];
const ratios = [
  { num: 0, den: 1 },
  { num: 1, den: 100 },
  { num: 1, den: 2 },
  { num: 1, den: 1 },
  { num: 15, den: 2 },
  { num: 30, den: 1 },
];

/** Texts that are written in a form of their own. */
const forms: Readonly<Record<string, readonly string[]>> = {
  'clock.time': ['09:30', '11:30', '16:59'],
  'enterprise.industry': ['C39', 'C3911', 'F51', 'B09', 'I64'],
  'enterprise.industrySection': ['A', 'C', 'F', 'I'],
  'enterprise.industryDivision': ['01', '13', '39', '47', '51', '65', '70'],
  'enterprise.industryGroup': ['391', '511'],
};

/** The texts that rules compare each fact with, so that a free text is sometimes one of them. */
export function textsOf(book: RuleBook): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { left, eq, in: among } = value as Readonly<Record<string, { fact?: string; const?: unknown } | undefined>>;
    if (left?.fact !== undefined) {
      const texts = [eq?.const, among?.const].flat().filter((text) => typeof text === 'string');
      const fact = left.fact.replace(/^it\./, '');
      found.set(fact, new Set([...(found.get(fact) ?? []), ...texts]));
    }
    for (const inner of Object.values(value)) visit(inner);
  };
  for (const { rule } of book.rules) visit([rule.given, rule.when]);
  for (const { keys = [], rows } of book.parameters) {
    for (const { match = {} } of rows) {
      for (const key of keys) {
        const wanted = match[key];
        if (typeof wanted === 'string') found.set(key, new Set([...(found.get(key) ?? []), wanted]));
      }
    }
  }
  return new Map([...found].map(([fact, texts]) => [fact, [...texts].sort()]));
}

/** What answers are drawn with. */
export interface Drawing {
  readonly desk: RuleDesk;
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly pick: Picks;
}

/** An admissible answer to a question. */
export function answerTo({ answer, choices, missing }: Question, drawing: Drawing): unknown {
  const { pick } = drawing;
  if (choices !== null) return choices[pick(choices.length)]?.value ?? expectNever(missing.name);
  if (answer === 'judgement') return { answer: pick(2) === 0 ? 'met' : 'not-met', by: '甲', on: '2012-01-01' };
  if (answer === 'collection') return collectionFor(missing.name, missing.collection, drawing);
  const name = missing.name.replace(/^it\./, '');
  return drawnValue(answer as ValueType, name, drawing);
}

const wrong: Readonly<Record<Question['answer'], readonly unknown[]>> = {
  integer: ['20', 1.5, Number.NaN, true, '二十人'],
  fen: ['2500万元', 0.1, '', { yuan: 5 }],
  ratio: ['50%', { num: 1, den: 0 }, { num: '1', den: '2' }],
  boolean: ['是', 0, 1, 'true'],
  text: ['', 5, false, ['a'], { text: 'a' }],
  day: ['2026/3/2', '2026-02-30', '', 20_260_302],
  list: ['1,2', 3, { records: [], completeOver: null }],
  collection: [5, 'none', true, [], { records: {}, completeOver: null }, { records: 'none', completeOver: null }],
  judgement: ['met', { answer: 'yes', by: '甲', on: '2012-01-01' }, true],
  none: [],
};

/** An answer that is not admissible. */
export function wrongAnswer({ answer }: Question, { pick }: Drawing): unknown {
  return wrong[answer][pick(wrong[answer].length)];
}

function expectNever(name: string): never {
  throw new Error(`no choice for ${name}`);
}

function drawnValue(type: ValueType, name: string, { pick, texts }: Drawing): FactValue {
  const one = <T>(values: readonly T[]): T => values[pick(values.length)] as T;
  switch (type) {
    case 'boolean':
      return pick(2) === 0;
    case 'day':
      return one(days);
    case 'integer':
      return one(numbers);
    case 'fen':
      return one(sums);
    case 'ratio':
      return one(ratios);
    case 'list':
      return Array.from({ length: 1 + pick(8) }, () => one(numbers));
    case 'text':
      return one(forms[name] ?? [...(texts.get(name) ?? []), '其他']);
  }
}

function fieldValue(name: string, spec: FactSpec, drawing: Drawing): FactValue {
  const listed = spec.values ?? [];
  return listed.length > 0 ? (listed[drawing.pick(listed.length)] as string) : drawnValue(spec.type, name, drawing);
}

/** A collection that is complete for ever, with up to two records, some of whose fields are not known. */
function collectionFor(name: string, outer: string | undefined, drawing: Drawing): FactValue {
  const { collections } = drawing.desk.book.vocabulary;
  const inner = name.replace(/^it\./, '');
  const spec =
    (outer === undefined ? undefined : collections[outer]?.collections?.[inner]) ??
    (collections[inner] as CollectionSpec);
  const record = (): FactSet =>
    Object.fromEntries(
      Object.entries(spec.fields).flatMap(([field, own]) =>
        drawing.pick(4) === 0 ? [] : [[field, fieldValue(field, own, drawing)]],
      ),
    );
  return {
    records: Array.from({ length: drawing.pick(3) }, record),
    completeOver: { from: '0001-01-01', to: null },
  };
}

/** Some facts of a vocabulary, drawn beforehand: a form is not always empty. */
export function someFacts(drawing: Drawing, names: readonly string[]): FactSet {
  const { facts } = drawing.desk.book.vocabulary;
  return Object.fromEntries(
    names.flatMap((name) => {
      const spec = facts[name];
      return spec === undefined || drawing.pick(5) > 0 ? [] : [[name, fieldValue(name, spec, drawing)]];
    }),
  );
}
