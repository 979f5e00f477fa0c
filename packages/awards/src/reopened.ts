import type { FactSet, LocalDate } from '@huiqi/kernel';
import { type Case, openCase } from '@huiqi/rules';

/** A case as it would stand with other facts, or on other days; nothing of the given case changes. */
export function reopened(
  open: Case,
  change: {
    readonly facts?: FactSet;
    readonly events?: Readonly<Record<string, LocalDate>>;
    readonly decidedOn?: LocalDate;
  },
): Case {
  const { facts, days } = open.input;
  return openCase(open.book, {
    ...open.input,
    facts: change.facts === undefined ? facts : { ...facts, ...change.facts },
    days: {
      decidedOn: change.decidedOn ?? days.decidedOn,
      knownOn: days.knownOn,
      events: change.events === undefined ? days.events : { ...days.events, ...change.events },
    },
  });
}
