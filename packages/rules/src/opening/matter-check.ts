import { type FactSet, type Issue, under, unknownName } from '@huiqi/kernel';
import type { Vocabulary } from '../grammar/vocabulary.ts';
import { areCleanEvents, checkEvents, checkJudgements, verifyOwnDay } from './check-days.ts';
import { areClean, type CheckedFacts, checkFacts } from './check-facts.ts';
import type { MatterDays, MatterInput } from './matter-input.ts';
import { matterWords } from './words.ts';

/** What was given, as far as it is what its words say, and what was found of the rest. */
export interface CheckedInput {
  /** What can be used. */
  readonly input: MatterInput;
  /** What was found. */
  readonly issues: readonly Issue[];
}

/**
 * Checks matters by the words of a book. It comes with the book, so that a program which only asks does not carry it twice, and one that
 * asks another's book does not carry it at all.
 */
export interface MatterCheck {
  /** Checks all that a case is opened with; null where there is nothing to be said. */
  readonly input: (given: MatterInput) => CheckedInput | null;
  /** Checks facts. */
  readonly facts: (given: FactSet) => CheckedFacts;
  /** Checks the days of events. */
  readonly events: (given: MatterDays['events']) => readonly [events: MatterDays['events'], issues: readonly Issue[]];
  /** Refuses a day of the decision that is none. */
  readonly ownDay: (value: unknown, argument: string) => void;
  /** Says of a name that nothing has which was likely meant. */
  readonly unknownName: typeof unknownName;
  /** The clauses that wait for a person's answer. */
  readonly clauses: Set<string>;
}

/** The check by the words of a vocabulary. */
export function matterCheck(vocabulary: Vocabulary): MatterCheck {
  const words = matterWords(vocabulary);
  const ownDay = (value: unknown, argument: string): void => {
    verifyOwnDay(value, argument, words);
  };
  return {
    ownDay,
    unknownName,
    facts: (facts) => checkFacts(facts, words),
    events: (events) => checkEvents(events, words),
    clauses: words.clauses.known,
    input(matter) {
      const { facts, days, judgements } = matter;
      ownDay(days.decidedOn, 'decidedOn');
      ownDay(days.knownOn, 'knownOn');
      if (judgements === undefined && areClean(facts, words.facts) && areCleanEvents(days.events, words)) return null;
      const checked = checkFacts(facts, words);
      const [events, ofEvents] = checkEvents(days.events, words);
      const [signed, ofJudgements] = checkJudgements(judgements ?? {}, words);
      const known = { ...matter, facts: checked.facts, days: { ...days, events } };
      return {
        input: judgements === undefined ? known : { ...known, judgements: signed },
        issues: [
          ...under(['facts'], checked.issues),
          ...under(['events'], ofEvents),
          ...under(['judgements'], ofJudgements),
        ],
      };
    },
  };
}
