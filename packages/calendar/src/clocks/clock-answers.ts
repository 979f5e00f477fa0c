import type { MissingFact, Sentence, Tell } from '@huiqi/kernel';
import type { DutyRound, DutyRounds } from '../duties/duty-round.ts';
import type { DueDay } from './due-day-value.ts';

/** Until when something has to be done, in sentences; a bound is a day before which the period does not end. @zh 期限结论的文字 */
export const tellDueDay: Tell<DueDay> = (conclusion) => {
  switch (conclusion.side) {
    case 'final':
      return dueDay(conclusion.value);
    case 'bound':
      return [{ code: boundOf(conclusion.value, conclusion.missing), params: { strict: conclusion.value.strict } }];
    case 'possible':
      return [
        {
          code: 'calendar.answer.possible',
          params: { days: [...new Set(conclusion.values.map(({ strict }) => strict))] },
        },
      ];
    case 'no':
      return [{ code: 'calendar.answer.noLimit', params: {} }];
  }
};

function dueDay({ strict, latest, from, at, granted }: DueDay): readonly Sentence[] {
  const params = { strict, latest, from, at };
  const code =
    at !== null
      ? 'calendar.answer.dueAt'
      : strict !== latest
        ? 'calendar.answer.dueReadings'
        : from === strict
          ? 'calendar.answer.due'
          : 'calendar.answer.dueFrom';
  return granted === 0
    ? [{ code, params }]
    : [
        { code, params },
        { code: 'calendar.answer.granted', params: { granted } },
      ];
}

/** Where only a calendar is missing and natural days are counted, the day itself is nearly always the last one: only a notice could move it. */
function boundOf({ span }: DueDay, missing: readonly MissingFact[]): string {
  const natural = span !== null && span.unit !== 'workday' && span.unit !== 'hour';
  const usually = natural && missing.every(({ kind }) => kind === 'calendar');
  return usually ? 'calendar.answer.usually' : 'calendar.answer.notBefore';
}

/** The rounds of a duty in a period, in sentences, each by the first words that tell it from the others. @zh 周期性事项的文字 */
export const tellDutyRounds: Tell<DutyRounds> = (conclusion) => {
  if (conclusion.side === 'no') return [{ code: 'calendar.rounds.notAsked', params: {} }];
  if (conclusion.side === 'possible') return [];
  const { rounds } = conclusion.value;
  const noRounds: Sentence = { code: 'calendar.rounds.none', params: {} };
  const listed = rounds.length === 0 && conclusion.side === 'final' ? [noRounds] : rounds.flatMap(round);
  return conclusion.side === 'final' ? listed : [...listed, { code: 'calendar.rounds.maybeMore', params: {} }];
};

function round({ rule, act, opens, certain, state, doneOn }: DutyRound): readonly Sentence[] {
  const params = { rule, last: act.strict, first: opens?.latest ?? null, done: doneOn };
  if (state === 'done' && doneOn !== null) return [{ code: 'calendar.rounds.done', params }];
  const code = !certain
    ? 'calendar.rounds.uncertain'
    : opens === null
      ? 'calendar.rounds.until'
      : 'calendar.rounds.between';
  const sentence: Sentence = { code, params };
  return state === 'unknown' ? [sentence, { code: 'calendar.rounds.unknown', params }] : [sentence];
}
