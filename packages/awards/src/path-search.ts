import { CallerError, type Determination, type FactSet, type Fen, type LocalDate } from '@huiqi/kernel';
import { addDays } from '@huiqi/kernel/days';
import { type Case, rulesInGroup, rulesWithOutcome } from '@huiqi/rules';
import { type AwardAssessment, assessAward } from './assess-award.ts';
import { callsOf } from './award-calls.ts';
import type { AwardCall, AwardDefinition, AwardLadder } from './award-definition.ts';
import { changeDays } from './change-days.ts';
import { type CultivationStep, type DatedStep, doneOn, factsAfter } from './cultivation-step.ts';
import { filedOn } from './projected.ts';

/** What a path is looked for in. */
export interface PathSearch {
  /** The case on the first day, with facts as they would stand if nothing happened. */
  readonly open: Case;
  /** The facts. */
  readonly facts: FactSet;
  /** The awards. */
  readonly ladder: AwardLadder;
  /** The award to reach. */
  readonly target: AwardDefinition;
  /** The steps that may help. */
  readonly steps: readonly CultivationStep[];
  /** The first day. */
  readonly today: LocalDate;
  /** The last day on which the target may be filed for. */
  readonly until: LocalDate;
  /** Whether something missing stands in the way. */
  readonly strict: boolean;
  /** What is made least first. */
  readonly least: 'day' | 'cost';
  /** The most states that are looked at. */
  readonly limit: number;
}

/** A way to the target: the steps with their days, and the day of filing. */
export interface FoundPath {
  /** The steps in the order in which they begin. */
  readonly taken: readonly DatedStep[];
  /** The day on which the target is filed for. */
  readonly day: LocalDate;
  /** The call it is filed in, or null where none is known. */
  readonly call: AwardCall | null;
  /** The cost of all steps. */
  readonly cost: Fen;
  /** How the target then stands. */
  readonly answer: Determination<AwardAssessment>;
}

interface State {
  readonly day: LocalDate;
  readonly cost: Fen;
  readonly taken: readonly DatedStep[];
}

/**
 * The shortest path over dated states. A state is a day with the steps begun so far; from it either a further step begins on that
 * day, or the day moves on to the next one on which anything can change. The states with the least day (or cost) are taken first,
 * so the first one from which the target can be filed for is the best.
 *
 * @throws {@link CallerError} `awards.path.limit` when more states would have to be looked at than allowed
 */
export function searchPath(search: PathSearch): FoundPath | null {
  const queue = new Queue(search.least);
  const best = new Map<string, Fen>();
  const push = (state: State): void => {
    const key = keyOf(state);
    const known = best.get(key);
    if (known !== undefined && known <= state.cost) return;
    best.set(key, state.cost);
    queue.push(state);
  };
  push({ day: search.today, cost: 0, taken: [] });
  let looked = 0;
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    looked += 1;
    if (looked > search.limit) throw new CallerError('awards.path.limit', { states: search.limit });
    const facts = factsAfter(search.facts, state.taken, state.day);
    const filed = filing(search, state.day, facts, search.target);
    if (filed !== null && passable(filed.answer, search.strict)) {
      return { taken: state.taken, day: state.day, cost: state.cost, ...filed };
    }
    for (const next of begun(search, state, facts)) push(next);
    const day = nextDay(search, state);
    if (day !== null) push({ ...state, day });
  }
  return null;
}

/** What begins on the day of a state: any step whose needs are done; an award on the way also needs its own conditions and a call. */
function begun(search: PathSearch, state: State, facts: FactSet): State[] {
  const lastIndex = Math.max(
    -1,
    ...state.taken.filter(({ start }) => start === state.day).map(({ step }) => search.steps.indexOf(step)),
  );
  return search.steps.flatMap((step, index) => {
    // Steps that begin on one day are taken in the order of the table, so that each set of them is met once.
    if (index <= lastIndex || state.taken.some((taken) => taken.step === step)) return [];
    const ready = (step.needs ?? []).every((need) =>
      state.taken.some((taken) => taken.step.id === need && taken.done <= state.day),
    );
    if (!ready) return [];
    let done = doneOn(step, state.day);
    if (step.wins !== undefined) {
      const { award } = step.wins;
      const definition = search.ladder.awards.find(({ id }) => id === award);
      const filed = definition === undefined ? null : filing(search, state.day, facts, definition);
      if (filed === null || !passable(filed.answer, search.strict)) return [];
      done = filed.call?.grantOn ?? done;
      if (done < state.day) return [];
    }
    return [
      { day: state.day, cost: state.cost + step.cost, taken: [...state.taken, { step, start: state.day, done }] },
    ];
  });
}

/** How an award stands on a day, in the call that is open then; null where calls are known and none is open. */
export function filing(
  search: Pick<PathSearch, 'open' | 'today' | 'until'>,
  day: LocalDate,
  facts: FactSet,
  award: AwardDefinition,
): { readonly call: AwardCall | null; readonly answer: Determination<AwardAssessment> } | null {
  if (award.endedOn != null && award.endedOn <= day) return null;
  const calls = callsOf(award, search.today, search.until);
  const call = calls.find(({ opensOn, closesOn }) => (opensOn ?? day) <= day && day <= (closesOn ?? day)) ?? null;
  if (calls.length > 0 && call === null) return null;
  if (rulesInGroup(search.open.book, award.id).length === 0) return null;
  const open = filedOn(search.open, day, { ...facts, 'application.year': Number(day.slice(0, 4)) });
  const cutoff = call?.cutoff ?? null;
  if (cutoff === null) return { call, answer: assessAward(open, award.id) };
  const days = { ...open.input.days, events: { ...open.input.days.events, cutoff } };
  return {
    call,
    answer: assessAward(
      { ...open, input: { ...open.input, days }, basis: { ...open.basis, events: days.events } },
      award.id,
    ),
  };
}

function passable(answer: Determination<unknown>, strict: boolean): boolean {
  return answer.outcome === 'determined' || (!strict && answer.outcome === 'undetermined');
}

/** The next day after a state's on which anything can change, or null where none is left. */
function nextDay(search: PathSearch, { day, taken }: State): LocalDate | null {
  const days: LocalDate[] = [];
  for (const { done } of taken) days.push(done);
  const awards = [
    search.target,
    ...search.ladder.awards.filter(({ id }) => search.steps.some((step) => step.wins?.award === id)),
  ];
  const calls = awards.flatMap((award) => callsOf(award, search.today, search.until));
  for (const { opensOn } of calls) {
    if (opensOn === null) continue;
    days.push(opensOn);
    // A step may be begun just in time for a call, so that what it brings does not lapse before.
    for (const step of search.steps) days.push(addDays(opensOn, -step.days));
  }
  const rules = [
    ...awards.flatMap((award) => rulesInGroup(search.open.book, award.id)),
    ...rulesWithOutcome(search.open.book, 'derive'),
  ];
  const facts = factsAfter(search.facts, taken, search.until);
  days.push(...changeDays(rules, facts, day, search.until));
  let next: LocalDate | null = null;
  for (const one of days) if (one > day && one <= search.until && (next === null || one < next)) next = one;
  return next;
}

function keyOf({ day, taken }: State): string {
  const steps = taken.map(({ step, start, done }) => `${step.id}@${start}/${done}`).sort();
  return `${day} ${steps.join(' ')}`;
}

/** States by what is made least, then by the other, then by the number of steps, then by their names. */
class Queue {
  readonly #states: { readonly state: State; readonly rank: string }[] = [];
  readonly #least: 'day' | 'cost';

  constructor(least: 'day' | 'cost') {
    this.#least = least;
  }

  push(state: State): void {
    const cost = String(state.cost).padStart(17, '0');
    const first = this.#least === 'day' ? `${state.day} ${cost}` : `${cost} ${state.day}`;
    const rank = `${first} ${String(state.taken.length).padStart(4, '0')} ${state.taken.map(({ step }) => step.id).join(' ')}`;
    const heap = this.#states;
    heap.push({ state, rank });
    for (let child = heap.length - 1; child > 0; ) {
      const parent = (child - 1) >> 1;
      if (!this.#before(child, parent)) break;
      this.#swap(child, parent);
      child = parent;
    }
  }

  pop(): State | undefined {
    const heap = this.#states;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined) return undefined;
    if (heap.length === 0) return top.state;
    heap[0] = last;
    for (let parent = 0; ; ) {
      let least = parent;
      for (const child of [2 * parent + 1, 2 * parent + 2]) {
        if (child < heap.length && this.#before(child, least)) least = child;
      }
      if (least === parent) return top.state;
      this.#swap(parent, least);
      parent = least;
    }
  }

  #before(left: number, right: number): boolean {
    return (this.#states[left]?.rank ?? '') < (this.#states[right]?.rank ?? '');
  }

  #swap(left: number, right: number): void {
    const heap = this.#states;
    const [one, other] = [heap[left], heap[right]];
    if (one === undefined || other === undefined) return;
    heap[left] = other;
    heap[right] = one;
  }
}
