import { type Determination, type Ground, groundingOf, type LocalDate } from '@huiqi/kernel';
import type { AwardDefinition } from '@huiqi/model/types';
import { joinDeterminations, rulesInGroup, rulesWithOutcome } from '@huiqi/rules';
import { type AwardAssessment, assessAward } from '../eligibility/assess-award.ts';
import { changeDays } from '../eligibility/change-days.ts';
import { firstFilings } from '../ladder/award-filing.ts';
import { type DatedStep, doneOn, factsAfter } from './cultivation-step.ts';
import { type PathSearch, searchPath } from './path-search.ts';
import { filedOn } from './projected.ts';

/**
 * The clauses that leave no path to an award: the grounds of its rules that are never met, whatever steps of the table are done
 * and however long one waits; of an award on the way that can itself not be reached, its clauses too. Where each rule is met at some
 * time but never all at once, the grounds of the last day; where no call is left, that.
 */
export function whyNoPath(search: PathSearch): Determination<never> {
  const answers = blocking(search, search.target, new Set());
  const joined = joinDeterminations(search.matter, answers);
  const grounds: Ground[] = [...joined.grounds];
  const last = search.until;
  if (grounds.length === 0) {
    const answer = assessAward(filedOn(search.matter, last, search.facts), search.target.id);
    if (answer.outcome === 'not-applicable') return answer;
    return withoutValue(answer);
  }
  return { outcome: 'not-applicable', grounds, ...joined.grounding };
}

/** A determination without what only one outcome has. */
function withoutValue(answer: Determination<AwardAssessment>): Determination<never> {
  const missing = answer.outcome === 'undetermined' ? answer.missing : [];
  return { outcome: 'undetermined', missing, ...groundingOf(answer) };
}

/** Determinations that hold only the grounds that never go away, of an award and of those it waits for. */
function blocking(search: PathSearch, award: AwardDefinition, visited: Set<string>): Determination<never>[] {
  if (visited.has(award.id) || rulesInGroup(search.matter.book, award.id).length === 0) return [];
  visited.add(award.id);
  const dated = soonest(search);
  const facts = factsAfter(search.facts, dated, search.until);
  const rules = [...rulesInGroup(search.matter.book, award.id), ...rulesWithOutcome(search.matter.book, 'derive')];
  const days = [search.today, ...changeDays(rules, facts, search.today, search.until)];
  const lasting = new Map<string, number>();
  let assessments = 0;
  let last: Extract<Determination<AwardAssessment>, { outcome: 'not-applicable' }> | null = null;
  for (const day of days) {
    const answer = assessAward(filedOn(search.matter, day, factsAfter(search.facts, dated, day)), award.id);
    if (answer.outcome === 'undetermined' && answer.missing.some(({ kind }) => kind === 'document')) continue;
    assessments += 1;
    const failing = answer.outcome === 'not-applicable' ? answer.grounds.map(({ rule }) => rule) : [];
    for (const rule of new Set(failing)) lasting.set(rule, (lasting.get(rule) ?? 0) + 1);
    if (answer.outcome === 'not-applicable') last = answer;
  }
  const never = new Set([...lasting].filter(([, count]) => count === assessments).map(([rule]) => rule));
  const lastingGrounds = last?.grounds.filter(({ rule }) => never.has(rule)) ?? [];
  const waits = lastingGrounds.some(({ about }) => about === 'holdings');
  const below = waits ? search.steps.flatMap((step) => awardsOnTheWay(search, step.wins?.award, visited)) : [];
  if (last === null || lastingGrounds.length === 0) return below.length > 0 ? below : withoutCall(search, award, dated);
  return [{ ...last, grounds: lastingGrounds }, ...below];
}

/** That no call is left in which nothing would stand in the way. */
function withoutCall(search: PathSearch, award: AwardDefinition, dated: readonly DatedStep[]): Determination<never>[] {
  if (firstFilings({ ...search, strict: false }, award, dated, search.today, 0).length > 0) return [];
  const grounding = groundingOf(assessAward(filedOn(search.matter, search.until, search.facts), award.id));
  const ground = {
    rule: award.id,
    step: award.id,
    what: 'call.none',
    about: 'filing',
    found: search.today,
    wanted: search.until,
  };
  return [{ outcome: 'not-applicable', grounds: [{ ...ground, source: 0 }], ...grounding }];
}

function awardsOnTheWay(search: PathSearch, award: string | undefined, visited: Set<string>): Determination<never>[] {
  const definition = search.ladder.awards.find(({ id }) => id === award);
  if (definition === undefined || visited.has(definition.id)) return [];
  const steps = search.steps.filter(({ wins }) => wins?.award !== definition.id);
  if (searchPath({ ...search, target: definition, steps }) !== null) return [];
  return blocking({ ...search, steps }, definition, visited);
}

/** Every step of the table begun as soon as what it needs is done; an award on the way as soon as its conditions are met. */
function soonest(search: PathSearch): readonly DatedStep[] {
  const stepsTaken: DatedStep[] = [];
  for (let added = true; added; ) {
    added = false;
    for (const step of search.steps) {
      if (stepsTaken.some((dated) => dated.step === step)) continue;
      const needs = (step.needs ?? []).map((need) => stepsTaken.find((dated) => dated.step.id === need)?.done ?? null);
      if (needs.includes(null)) continue;
      const ready = needs.reduce<LocalDate>(
        (latest, day) => (day !== null && day > latest ? day : latest),
        search.today,
      );
      const start = step.wins === undefined ? ready : winnable(search, step.wins.award, stepsTaken, ready);
      if (start === null || start > search.until) continue;
      stepsTaken.push({ step, start, done: doneOn(step, start) });
      added = true;
    }
  }
  return stepsTaken;
}

function winnable(
  search: PathSearch,
  award: string,
  stepsTaken: readonly DatedStep[],
  from: LocalDate,
): LocalDate | null {
  const definition = search.ladder.awards.find(({ id }) => id === award);
  if (definition === undefined) return null;
  return firstFilings(search, definition, stepsTaken, from, 0)[0]?.day ?? null;
}
