import type { Issue } from '@huiqi/kernel';
import { describe, expectTypeOf, it } from 'vitest';

// One meaning each: what begins with `lint` lists findings, what begins with `verify` throws and answers nothing, what begins with
// `check` answers with what it found out. The next test file holds this list of entries complete.

/** Everything that is published and runs, but words and packs. */
interface Published {
  readonly awards: typeof import('@huiqi/awards') & typeof import('@huiqi/awards/schema');
  readonly calendar: typeof import('@huiqi/calendar') & typeof import('@huiqi/calendar/schema');
  readonly classification: typeof import('@huiqi/classification') & typeof import('@huiqi/classification/schema');
  readonly cli: typeof import('@huiqi/cli') & typeof import('@huiqi/cli/files');
  readonly fees: typeof import('@huiqi/fees') & typeof import('@huiqi/fees/schema');
  readonly figures: typeof import('@huiqi/figures');
  readonly kernel: typeof import('@huiqi/kernel');
  readonly kernelDays: typeof import('@huiqi/kernel/days') & typeof import('@huiqi/kernel/digest');
  readonly kernelFraction: typeof import('@huiqi/kernel/fraction') & typeof import('@huiqi/kernel/random');
  readonly ledgers: typeof import('@huiqi/ledgers') & typeof import('@huiqi/ledgers/xlsx');
  readonly ledgersColumns: typeof import('@huiqi/ledgers/columns');
  readonly messages: typeof import('@huiqi/messages');
  readonly model: typeof import('@huiqi/model') & typeof import('@huiqi/model/types');
  readonly modelIdentifiers: typeof import('@huiqi/model/identifiers') & typeof import('@huiqi/model/facts');
  readonly modelLine: typeof import('@huiqi/model/line') & typeof import('@huiqi/model/outcome');
  readonly modelCalendar: typeof import('@huiqi/model/calendar');
  readonly pairing: typeof import('@huiqi/pairing') & typeof import('@huiqi/pairing/schema');
  readonly pairingSolver: typeof import('@huiqi/pairing/solver');
  readonly reports: typeof import('@huiqi/reports') & typeof import('@huiqi/reports/docx');
  readonly reportsParts: typeof import('@huiqi/reports/charts') & typeof import('@huiqi/reports/ics');
  readonly reportsPages: typeof import('@huiqi/reports/pages');
  readonly rules: typeof import('@huiqi/rules') & typeof import('@huiqi/rules/read');
  readonly rulesTools: typeof import('@huiqi/rules/lint') & typeof import('@huiqi/rules/testing');
  readonly rulesLater: typeof import('@huiqi/rules/diff') & typeof import('@huiqi/rules/record');
  readonly rulesVerb: typeof import('@huiqi/rules/verb');
  readonly sdk: typeof import('@huiqi/sdk') & typeof import('@huiqi/sdk/engines');
  readonly sdkPacks: typeof import('@huiqi/sdk/packs') & typeof import('@huiqi/sdk/working-calendar');
  readonly sdkFigures: typeof import('@huiqi/sdk/figures');
  readonly sdkVerbs: typeof import('@huiqi/sdk/verbs');
}

type AnyFunction = (...given: never) => unknown;
type Issues = readonly Issue[];
type Nothing = ReturnType<() => void>;

/** The functions of a module that begin with a word and do not do what it says. */
type Breaking<Module> = keyof {
  [Name in keyof Module as Module[Name] extends AnyFunction
    ? Name extends 'lint' | `lint${string}`
      ? LintsNot<ReturnType<Module[Name]>, Name>
      : Name extends 'verify' | `verify${string}`
        ? VerifiesNot<ReturnType<Module[Name]>, Name>
        : Name extends 'check' | `check${string}`
          ? ChecksNot<ReturnType<Module[Name]>, Name>
          : never
    : never]: true;
};
type LintsNot<Answer, Name> = [Answer] extends [Issues] ? never : Name;
type VerifiesNot<Answer, Name> = [Answer] extends [Nothing] ? never : Name;
type ChecksNot<Answer, Name> = [Answer] extends [Nothing] ? Name : [Answer] extends [Issues] ? Name : never;

describe('lint, verify and check', () => {
  it('mean one thing each in everything that is published', () => {
    type Found = { [Name in keyof Published]: Breaking<Published[Name]> }[keyof Published];
    expectTypeOf<Found>().toEqualTypeOf<never>();
  });

  it('are named where they do not', () => {
    interface Planted {
      readonly lintRight: () => Issues;
      readonly verifyRight: () => void;
      readonly checkRight: () => { readonly ok: boolean };
      readonly checkup: number;
      readonly lintThrows: () => void;
      readonly lint: () => string;
      readonly verifyLists: () => Issues;
      readonly checkThrows: () => void;
      readonly checkLists: () => Issues;
    }
    type Wrong = 'lintThrows' | 'lint' | 'verifyLists' | 'checkThrows' | 'checkLists';
    expectTypeOf<Breaking<Planted>>().toEqualTypeOf<Wrong>();
  });
});
