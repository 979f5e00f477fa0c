import type { Determination, FactSet, LocalDate } from '@huiqi/kernel';
import { calendarAsKnown } from '@huiqi/kernel/days';
import { cnCalendar, cnComplaints } from '@huiqi/packs';
import { compile, type Judgement, type Matter, openMatter } from '@huiqi/rules';
import { calendarVocabulary, type DueDay } from '../src/index.ts';

/** The complaint pack, compiled. */
export const book = compile([cnComplaints], calendarVocabulary);

/** The national calendar as known in late 2026: 2024 to 2026. */
export const calendar = calendarAsKnown(cnCalendar, '2026-11-22');

/** Nothing paused a clock, and nothing is lacking from the list that says so. */
export const noPauses = { 'clock.pauses': { records: [], completeOver: { from: '0001-01-01', to: null } } } as const;

/** What a test knows of a case. */
export interface Known {
  readonly events: Readonly<Record<string, LocalDate>>;
  readonly facts?: FactSet;
  readonly judgements?: Readonly<Record<string, Judgement>>;
  readonly decidedOn?: LocalDate;
  readonly knownOn?: LocalDate;
}

/** A case decided, unless said otherwise, on the day of its last event, with all that was published by late 2026 known. */
export function matterOf({ events, facts = {}, judgements = {}, decidedOn, knownOn }: Known, days = calendar): Matter {
  const last = decidedOn ?? Object.values(events).sort().at(-1) ?? '2026-11-22';
  return openMatter(book, {
    facts,
    judgements,
    days: { decidedOn: last, knownOn: knownOn ?? '2026-11-22', events },
    calendar: days,
  });
}

/** The day of a determined answer; anything else fails the test. */
export function determined(answer: Determination<DueDay>): DueDay {
  if (answer.outcome !== 'determined') throw new Error(JSON.stringify(answer, null, 1));
  return answer.value;
}

/** The codes of an answer's cautions. */
export function cautionCodes(answer: Determination<DueDay>): readonly string[] {
  return answer.cautions.map((caution) => caution.code);
}
