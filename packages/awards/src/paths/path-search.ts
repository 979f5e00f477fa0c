import type { Fen, LocalDate } from '@huiqi/kernel';
import { addDays } from '@huiqi/kernel/days';
import type { AwardDefinition, AwardLadder } from '@huiqi/model/types';
import { rulesInGroup } from '@huiqi/rules';
import { callerError } from '../codes.ts';
import { callsOf } from '../ladder/award-calls.ts';
import { type Filing, type FilingSearch, firstFilings } from '../ladder/award-filing.ts';
import { type CultivationStep, type DatedStep, doneOn } from './cultivation-step.ts';
import { PathQueue } from './path-queue.ts';

/** What a path is looked for in. */
export interface PathSearch extends FilingSearch {
  /** The awards. */
  readonly ladder: AwardLadder;
  /** The award to reach. */
  readonly target: AwardDefinition;
  /** The steps that may help. */
  readonly steps: readonly CultivationStep[];
  /** What is made least first. */
  readonly least: 'day' | 'cost';
  /** The most states that are looked at. */
  readonly limit: number;
}

/** A way to the target: the steps with their days, and the application. */
export interface FoundPath {
  /** The steps. */
  readonly taken: readonly DatedStep[];
  /** The application for the target. */
  readonly filing: Filing;
  /** The cost of all steps. */
  readonly cost: Fen;
}

/** Steps taken with their days, and the application where the target is reached with them. */
interface State {
  readonly taken: readonly DatedStep[];
  readonly cost: Fen;
  readonly filing: Filing | null;
}

/** How many later calls an award on the way may be put off to, where an earlier win would lapse or stand in the way. */
const laterCalls = 3;

/**
 * The shortest path over dated states. A state is a set of steps with the days on which they begin; from it a further step is taken
 * as soon as what it needs is done (an award on the way as soon as its own conditions are met and a call is open), or the target is
 * filed for on the first day nothing stands against it. No filing comes before the last step is done, so a state never leads to an
 * earlier day or a lower cost than its own: the least states are looked at first, and the first filing among them is the best.
 *
 * @throws {@link CallerError} `awards.path.limit` when more states would have to be looked at than allowed
 */
export function searchPath(search: PathSearch): FoundPath | null {
  const queue = new PathQueue<State>();
  const visited = new Set<string>();
  const push = (state: State): void => {
    const key = keyOf(state);
    if (visited.has(key)) return;
    visited.add(key);
    queue.push(state, rankOf(state, search));
  };
  push({ taken: [], cost: 0, filing: null });
  let looked = 0;
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    if (state.filing !== null) return { ...state, filing: state.filing };
    looked += 1;
    if (looked > search.limit) {
      const sentence = `There are more than ${search.limit} states of possible paths: take away steps, shorten the time or raise the limit. 可能的路径太多，请减少步骤、缩短期限或放宽上限。`;
      throw callerError('awards.path.limit', { states: search.limit }, sentence);
    }
    const [filing] = firstFilings(search, search.target, state.taken, reachedBy(state, search), 0);
    if (filing !== undefined) push({ ...state, filing });
    for (const dated of nextSteps(search, state)) {
      if (dated.done > search.until) continue;
      push({ taken: [...state.taken, dated], cost: state.cost + dated.step.cost, filing: null });
    }
  }
  return null;
}

/** The steps that may be taken next, each with its days. */
function nextSteps(search: PathSearch, { taken }: State): readonly DatedStep[] {
  return search.steps.flatMap((step) => {
    if (taken.some((dated) => dated.step === step)) return [];
    const needs = (step.needs ?? []).map((need) => taken.find((dated) => dated.step.id === need)?.done);
    if (needs.includes(undefined)) return [];
    const ready = needs.reduce<LocalDate>((latest, day = latest) => (day > latest ? day : latest), search.today);
    if (step.wins !== undefined) return winsOf(search, step, step.wins.award, taken, ready);
    return [ready, ...justInTime(search, step, ready)].map((start) => ({ step, start, done: doneOn(step, start) }));
  });
}

function winsOf(
  search: PathSearch,
  step: CultivationStep,
  award: string,
  stepsTaken: readonly DatedStep[],
  from: LocalDate,
): readonly DatedStep[] {
  const definition = search.ladder.awards.find(({ id }) => id === award);
  if (definition === undefined) return [];
  return firstFilings(search, definition, stepsTaken, from, laterCalls).flatMap(({ day, call }) => {
    const done = call?.grantOn ?? doneOn(step, day);
    return done < day ? [] : [{ step, start: day, done }];
  });
}

/** The days on which a step may be begun later, so that what it brings has not lapsed when a call opens. */
function justInTime(search: PathSearch, step: CultivationStep, ready: LocalDate): readonly LocalDate[] {
  const awards = [
    search.target,
    ...search.ladder.awards.filter(({ id }) => search.steps.some(({ wins }) => wins?.award === id)),
  ];
  if (!awards.some(({ id }) => lapses(search, step, id))) return [];
  const opening = awards.flatMap((award) =>
    callsOf(award, search.today, search.until).flatMap(({ opensOn }) => opensOn ?? []),
  );
  return [...new Set(opening.map((day) => addDays(day, -step.days)))].filter((day) => day > ready).sort();
}

/** Whether what a step brings may lapse: it says so, or a rule asks for it within a time. */
function lapses(search: PathSearch, step: CultivationStep, award: string): boolean {
  return step.effects.some((effect) => {
    const values = 'fact' in effect ? [effect.value] : Object.values(effect.record);
    const ends = values.some((value) => typeof value === 'object' && value !== null && 'plusDays' in value);
    if (ends || 'fact' in effect) return ends;
    return rulesInGroup(search.matter.book, award).some(({ rule }) => {
      const text = JSON.stringify(rule.when);
      return text.includes('"within"') && text.includes(JSON.stringify(effect.add));
    });
  });
}

/** The day before which a state leads nowhere. */
function reachedBy({ taken }: State, { today }: PathSearch): LocalDate {
  return taken.reduce<LocalDate>((latest, { done }) => (done > latest ? done : latest), today);
}

/** States by what is made least, then by the other, filings before what could only be as good, then by their steps. */
function rankOf(state: State, search: PathSearch): string {
  const day = state.filing?.day ?? reachedBy(state, search);
  const cost = String(state.cost).padStart(17, '0');
  const first = search.least === 'day' ? `${day} ${cost}` : `${cost} ${day}`;
  const steps = String(state.taken.length).padStart(4, '0');
  return `${first} ${steps} ${state.filing === null ? '1' : '0'} ${keyOf(state)}`;
}

function keyOf({ taken, filing }: State): string {
  const steps = taken.map(({ step, start, done }) => `${step.id}@${start}/${done}`).sort();
  return `${steps.join(' ')} ${filing?.day ?? ''}`;
}
