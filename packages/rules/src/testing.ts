/**
 * Golden cases beside a pack: the day before, the day, the last day, the unknown.
 *
 * @packageDocumentation
 */
import type { Determination, FactSet, JsonValue, LocalDate } from '@huiqi/kernel';
import { lastOf } from '@huiqi/kernel';
import type { CalendarView } from '@huiqi/kernel/days';
import type { RuleBook } from './compile/book.ts';
import { ruleById } from './compile/book.ts';
import { evaluate, explain, type OutcomeValue } from './evaluate/evaluate.ts';
import { openMatter } from './opening/matter.ts';
import type { Judgement } from './opening/matter-input.ts';

/**
 * One worked case: a rule, what is known, and what must come out. Facts are written as in a rule: a ratio as `{num, den}`.
 *
 * @zh 规则用例
 */
export interface GoldenCase {
  /** Unique within its file. */
  readonly id: string;
  /** What it shows. */
  readonly title: string;
  /** The rule it asks. */
  readonly rule: string;
  /** What is known. */
  readonly facts: FactSet;
  /** The days of events; `decidedOn` and `knownOn` are the latest of them unless given. */
  readonly events: Readonly<Record<string, LocalDate>>;
  /** The day of the decision. */
  readonly decidedOn?: LocalDate;
  /** Documents published later are unknown. */
  readonly knownOn?: LocalDate;
  /** Signed answers. */
  readonly judgements?: Readonly<Record<string, Judgement>>;
  /** What must come out. */
  readonly expect: {
    /** The outcome. */
    readonly outcome: Determination<never>['outcome'];
    /** The arguments of the outcome, all of them. */
    readonly args?: Readonly<Record<string, JsonValue>>;
    /** The names of the missing facts, in order. */
    readonly missing?: readonly string[];
    /** What each ground is about, in order. */
    readonly grounds?: readonly string[];
  };
}

/** A case that came out otherwise than it says. */
export interface GoldenFailure {
  /** The case. */
  readonly case: string;
  /** What was wrong; `explain` where the explained answer differs. */
  readonly part: 'rule' | 'outcome' | 'args' | 'missing' | 'grounds' | 'explain';
  /** What came out. */
  readonly found: JsonValue;
  /** What should have. */
  readonly wanted: JsonValue;
}

/**
 * Runs golden cases on a book, each lean and explained.
 *
 * @zh 运行用例
 * @param book - the compiled rules
 * @param cases - the worked cases
 * @param calendar - the working calendar, where rules count workdays
 * @returns what came out otherwise; empty when all is well
 */
export function runGoldenCases(
  book: RuleBook,
  cases: readonly GoldenCase[],
  calendar?: CalendarView,
): readonly GoldenFailure[] {
  return cases.flatMap((golden) => failuresOf(book, golden, calendar));
}

function failuresOf(book: RuleBook, golden: GoldenCase, calendar: CalendarView | undefined): GoldenFailure[] {
  const compiled = ruleById(book, golden.rule);
  if (compiled === null) return [{ case: golden.id, part: 'rule', found: null, wanted: golden.rule }];
  const days = Object.values(golden.events).sort();
  const last = lastOf(days) ?? '9999-12-31';
  const matter = openMatter(book, {
    facts: golden.facts,
    days: {
      decidedOn: golden.decidedOn ?? last,
      knownOn: golden.knownOn ?? golden.decidedOn ?? last,
      events: golden.events,
    },
    ...(golden.judgements === undefined ? {} : { judgements: golden.judgements }),
    ...(calendar === undefined ? {} : { calendar }),
  });
  const answer = evaluate(matter, compiled);
  const { steps, ...explained } = explain(matter, compiled);
  const checks: [GoldenFailure['part'], JsonValue, JsonValue | undefined][] = [
    ['outcome', answer.outcome, golden.expect.outcome],
    ['args', answer.outcome === 'determined' ? answer.value.args : null, golden.expect.args],
    [
      'missing',
      answer.outcome === 'undetermined' ? answer.missing.map((fact) => fact.name) : null,
      golden.expect.missing,
    ],
    [
      'grounds',
      answer.outcome === 'not-applicable' ? answer.grounds.map((ground) => ground.about) : null,
      golden.expect.grounds,
    ],
    ['explain', plain(explained), plain(answer)],
    ['explain', (steps ?? []).length > 0, true],
  ];
  return checks.flatMap(([part, found, wanted]) =>
    wanted === undefined || same(found, wanted) ? [] : [{ case: golden.id, part, found, wanted }],
  );
}

function plain(answer: Determination<OutcomeValue>): JsonValue {
  return JSON.parse(JSON.stringify(answer)) as JsonValue;
}

/** Equal as JSON, whatever the order of keys. */
function same(left: JsonValue, right: JsonValue): boolean {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return left === right;
  const [a, b] = [Object.keys(left), Object.keys(right)];
  return (
    Array.isArray(left) === Array.isArray(right) &&
    a.length === b.length &&
    a.every((key) =>
      same((left as Record<string, JsonValue>)[key] ?? null, (right as Record<string, JsonValue>)[key] ?? null),
    )
  );
}
