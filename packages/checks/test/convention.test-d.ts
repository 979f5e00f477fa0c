import type * as awards from '@huiqi/awards';
import type * as calendar from '@huiqi/calendar';
import type * as classification from '@huiqi/classification';
import type * as fees from '@huiqi/fees';
import type { Determination, Reading } from '@huiqi/kernel';
import type * as ledgers from '@huiqi/ledgers';
import type * as ledgersXlsx from '@huiqi/ledgers/xlsx';
import type * as pairing from '@huiqi/pairing';
import type * as reports from '@huiqi/reports';
import type * as ics from '@huiqi/reports/ics';
import type { Matter, RuleBook } from '@huiqi/rules';
import { describe, expectTypeOf, it } from 'vitest';
import type { engines } from './floors.ts';

// One way to call every function of every engine: the subject first (a matter, or the input), what is asked of it second, options last;
// an answer about law is a determination and is asked of a matter; nothing carries findings twice (ADR 16).

/** The engines; one that is new and stands not here is a type error below. */
interface Engines {
  readonly awards: typeof awards;
  readonly calendar: typeof calendar;
  readonly classification: typeof classification;
  readonly fees: typeof fees;
  readonly pairing: typeof pairing;
}

type AnyFunction = (...given: never) => unknown;
type FunctionsOf<Engine> = { [Name in keyof Engine as Engine[Name] extends AnyFunction ? Name : never]: Engine[Name] };
/** The functions of an engine that are not called as they should be. */
type Breaking<Engine, Rule extends keyof BreaksOf<AnyFunction>> = keyof {
  [Name in keyof FunctionsOf<Engine> as BreaksOf<Engine[Name]>[Rule] extends true ? Name : never]: true;
};

interface BreaksOf<Called> {
  readonly answersWithoutMatter: Called extends (...given: infer Given) => infer Answer
    ? HoldsDetermination<Answer> extends true
      ? Given extends readonly [infer First, ...unknown[]]
        ? Not<IsSubject<First>>
        : true
      : false
    : never;
  readonly subjectIsNotFirst: Called extends (...given: infer Given) => unknown
    ? Given extends readonly [unknown, ...infer Later]
      ? HoldsSubject<Later>
      : false
    : never;
  readonly optionsAreNotLast: Called extends (...given: infer Given) => unknown
    ? Not<AreOptions<OptionalPart<Given>>>
    : never;
  readonly findingsAlone: Called extends (...given: never) => infer Answer
    ? true extends CarriesAlone<Answer>
      ? true
      : false
    : never;
  readonly textIsSubject: Called extends (...given: infer Given) => unknown
    ? Given extends readonly [infer First, unknown, ...unknown[]]
      ? Is<First, string | number>
      : false
    : never;
  readonly findingsTwice: Called extends (...given: never) => infer Answer ? CarriesTwice<Answer> : never;
}

type Not<Truth> = Truth extends true ? false : true;
type Is<Left, Right> = [Left] extends [never] ? false : [Left] extends [Right] ? true : false;
type OneOfMany = Iterable<{ readonly matter: Matter }>;

/** A matter, or many of them, each with what tells it from the others. */
type IsSubject<Part> = Is<Part, Matter> extends true ? true : Is<Part, OneOfMany>;
/** Whether a matter or a book stands among the later arguments. */
type HoldsSubject<Later> = true extends {
  [At in keyof Later]: Is<Later[At], Matter> extends true ? true : Is<Later[At], RuleBook>;
}[keyof Later & `${number}`]
  ? true
  : false;

/** Whether a result is a determination, or holds one by name or in a list. */
type HoldsDetermination<Answer> =
  Is<Answer, Determination<unknown>> extends true
    ? true
    : Answer extends Iterable<infer Item>
      ? Answer extends string
        ? false
        : HoldsDetermination<Item>
      : Answer extends object
        ? true extends { [Name in keyof Answer]: Is<Answer[Name], Determination<unknown>> }[keyof Answer]
          ? true
          : false
        : false;

/** The arguments that may be left out. */
type OptionalPart<Given> = Given extends readonly [unknown, ...infer Rest] ? OptionalPart<Rest> : Given;
/** Nothing, or one object all of whose parts may be left out. */
type AreOptions<Part> = Part extends readonly []
  ? true
  : Part extends readonly [(infer Options)?]
    ? Exclude<Options, undefined> extends readonly unknown[]
      ? false
      : Exclude<Options, undefined> extends object
        ? true
        : false
    : false;

type ValueOf<Answer> = Answer extends { readonly ok: true; readonly value: infer Value }
  ? Value
  : Answer extends { readonly outcome: 'determined'; readonly value: infer Value }
    ? Value
    : never;
/** Whether what is found stands beside a value and in it too. */
type CarriesTwice<Answer> = true extends HasFindings<ValueOf<Answer>> ? true : false;
type HasFindings<Value> = Value extends { readonly issues: unknown } ? true : false;

/** Whether findings stand on a result that is neither a reading nor a determination, so that a host cannot treat all alike. */
type CarriesAlone<Answer> = Answer extends { readonly issues: unknown }
  ? Answer extends { readonly ok: boolean } | { readonly outcome: string }
    ? false
    : true
  : false;

/** A pairing is stored and verified by itself, without the reading that gave it, and so keeps what was found of its rows. */
type KeepsFindings = 'dispatchTeams' | 'ownChains' | 'pair' | 'pairAgain' | 'pairWeighted';

describe('every function of every engine', () => {
  it('is looked at: each engine of the house stands here', () => {
    expectTypeOf<keyof Engines>().toEqualTypeOf<(typeof engines)[number]>();
  });

  it('that answers with a determination is asked of a matter, which comes first', () => {
    type Found = { [Name in keyof Engines]: Breaking<Engines[Name], 'answersWithoutMatter'> }[keyof Engines];
    expectTypeOf<Found>().toEqualTypeOf<never>();
  });

  it('takes a matter or a book as its subject, or not at all', () => {
    type Found = { [Name in keyof Engines]: Breaking<Engines[Name], 'subjectIsNotFirst'> }[keyof Engines];
    expectTypeOf<Found>().toEqualTypeOf<never>();
  });

  it('takes what may be left out as options, last', () => {
    type Found = { [Name in keyof Engines]: Breaking<Engines[Name], 'optionsAreNotLast'> }[keyof Engines];
    expectTypeOf<Found>().toEqualTypeOf<never>();
  });

  it('answers what it found of data as a reading', () => {
    type Found = { [Name in keyof Engines]: Breaking<Engines[Name], 'findingsAlone'> }[keyof Engines];
    expectTypeOf<Found>().toEqualTypeOf<never>();
  });

  it('carries what it found once', () => {
    type Found = { [Name in keyof Engines]: Breaking<Engines[Name], 'findingsTwice'> }[keyof Engines];
    expectTypeOf<Found>().toEqualTypeOf<KeepsFindings>();
  });
});

/** What lays out and writes answers. */
interface Outputs {
  readonly reports: typeof reports;
  readonly ics: typeof ics;
  readonly ledgers: typeof ledgers;
  readonly xlsx: typeof ledgersXlsx;
}

/** What is about a text: a title, the id of an officer, the numbers of a row and column. */
type OfText = 'cellAddress' | 'framed' | 'officerText';

describe('every function of reports and ledgers', () => {
  it('takes what it is about first, not a text or number that says more of it', () => {
    type Found = { [Name in keyof Outputs]: Breaking<Outputs[Name], 'textIsSubject'> }[keyof Outputs];
    expectTypeOf<Found>().toEqualTypeOf<OfText>();
  });

  it('takes what may be left out as options, last', () => {
    type Found = { [Name in keyof Outputs]: Breaking<Outputs[Name], 'optionsAreNotLast'> }[keyof Outputs];
    expectTypeOf<Found>().toEqualTypeOf<never>();
  });
});

/** An engine with one breach of each kind, beside functions as they should be. */
interface Planted {
  readonly words: Readonly<Record<string, string>>;
  readonly right: (matter: Matter, order: string, options?: { readonly explain?: boolean }) => Determination<string>;
  readonly many: (matters: readonly { readonly id: string; readonly matter: Matter }[]) => readonly Determination<1>[];
  readonly data: (rows: readonly string[]) => Reading<{ readonly rows: number }>;
  readonly orderFirst: (order: string, matter: Matter) => Determination<string>;
  readonly named: (input: object) => { readonly answer: Determination<string> };
  readonly listed: (input: object) => Iterable<{ readonly answer: Determination<string> }>;
  readonly bookLast: (rows: readonly string[], book: RuleBook) => number;
  readonly flag: (matter: Matter, explain?: boolean) => Determination<string>;
  readonly two: (matter: Matter, from?: object, options?: object) => Determination<string>;
  readonly twice: (rows: readonly string[]) => Reading<{ readonly rows: number; readonly issues: readonly string[] }>;
  readonly alone: (rows: readonly string[]) => { readonly rows: number; readonly issues: readonly string[] };
  readonly quarterFirst: (quarter: string, scores: readonly number[]) => number;
  readonly again: (matter: Matter) => Determination<{ readonly issues: readonly string[] }>;
}

describe('a planted breach', () => {
  it('is named', () => {
    expectTypeOf<Breaking<Planted, 'findingsAlone'>>().toEqualTypeOf<'alone'>();
    expectTypeOf<Breaking<Planted, 'textIsSubject'>>().toEqualTypeOf<'orderFirst' | 'quarterFirst'>();
    expectTypeOf<Breaking<Planted, 'answersWithoutMatter'>>().toEqualTypeOf<'orderFirst' | 'named' | 'listed'>();
    expectTypeOf<Breaking<Planted, 'subjectIsNotFirst'>>().toEqualTypeOf<'orderFirst' | 'bookLast'>();
    expectTypeOf<Breaking<Planted, 'optionsAreNotLast'>>().toEqualTypeOf<'flag' | 'two'>();
    expectTypeOf<Breaking<Planted, 'findingsTwice'>>().toEqualTypeOf<'twice' | 'again'>();
  });
});
