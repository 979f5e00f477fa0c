import {
  type CallerError,
  type Citation,
  type Determination,
  type LocalDate,
  lastOf,
  type MissingFact,
  verifyDay,
} from '@huiqi/kernel';
import { addDays } from '@huiqi/kernel/days';
import {
  type CompiledRule,
  citeInto,
  evaluate,
  type Holds,
  joinDeterminations,
  type Matter,
  missingOnce,
  namesOfRules,
  type PackNames,
  type RuleBook,
  requireEngine,
  ruleById,
  rulesInGroup,
  unreadRules,
  whyNotAsked,
} from '@huiqi/rules';
import { lackingText } from '../clocks/lacking-text.ts';
import { type Restarts, restartsOf } from '../clocks/restarts.ts';
import { callerError } from '../codes.ts';
import { type DoneRecords, doneRecords } from './done-records.ts';
import type { DutyRound, DutyRounds } from './duty-round.ts';
import { daysBeside, daysToNext, type PlannedRound, plannedRounds, withDone } from './planned-rounds.ts';
import { movesMonth, type RecurTerms, recurTerms } from './recur-terms.ts';
import type { Anchor } from './round-ends.ts';
import { type RoundValue, roundValue } from './round-value.ts';

/** From which day to which rounds are asked for, half-open. */
export interface RoundsPeriod {
  /** The first day. */
  readonly from: LocalDate;
  /** The day after the last one. */
  readonly to: LocalDate;
  /**
   * Whether the last round before these days is asked for too where nothing tells that it was done, so that a reminder of it does not
   * end with its day; not unless given.
   */
  readonly behind?: boolean;
}

/**
 * The rounds of a recurring duty whose time to act meets a period: what falls due when, from which day on one may act, until when
 * with which surcharge one may still act late, and what was done.
 *
 * Every round is judged by the text in force on its own last day. Acting early within the tolerance fulfils the round and does not
 * move the next one; in a chain the next one counts from the day it was done. A round is `done` by the record of `duty.done`
 * whose day falls into its time to act, or after it and before the next one opens; nothing done counts twice.
 *
 * @zh 周期性事项的各期
 * @param matter - the case: the days of the anchoring events, its facts (`duty.done` holds what was done) and its calendar as known
 * @param name - the duty: a group of rules such as `cn.trademark.renewal`, or one rule's id
 * @param period - the days asked about
 * @returns `determined` with the rounds; `not-applicable` with all grounds where no text asks this of the subject;
 * `undetermined` with what is missing: the anchor's day, a fact, a record's day, or the year of the `calendar` that a round needs. Then
 * `atLeast` holds the rounds as far as they are known, those that lack a calendar with `certain: false`.
 *
 * Cautions: `calendar.openReading`, `calendar.provisional` and those of the rules.
 * @throws {@link CallerError} `calendar.duty` when no rule of that name recurs, `calendar.terms` when a rule's arguments cannot be
 * used, `calendar.counting` when a counting provision is not among the rules, `calendar.period` when the period runs backwards,
 * `rules.engine.missing` when the book was compiled without {@link calendarVocabulary}
 * @example
 * ```ts
 * import { calendarVocabulary, dutyRounds } from '@huiqi/calendar';
 * import { calendarAsKnown } from '@huiqi/kernel/days';
 * import { cnCalendar } from '@huiqi/packs';
 * import { compile, openMatter, type Pack } from '@huiqi/rules';
 * import { sealPack } from '@huiqi/rules/read';
 *
 * const rule = {
 *   id: 'example.report', title: '年度报告', source: { document: '示例办法' }, evidence: 'official', inForce: { from: '2020-01-01', to: null },
 *   textDay: 'duty.due', when: { all: [] }, then: { recur: { yearly: [{ from: '01-01', to: '06-30' }] } },
 * } as const;
 * const pack: Pack = {
 *   id: 'example', version: '1.0.0', kind: 'example', title: { zh: '示例', en: 'example' }, division: null, parameters: [], rules: [rule], notFound: [],
 *   documents: { 示例办法: { title: '示例办法', issuer: '示例机关', publishedOn: '2019-12-01', inForce: rule.inForce, status: 'in-force', evidence: 'official' } },
 * };
 * const book = compile([sealPack(pack)], calendarVocabulary, { examples: true });
 * const days = { decidedOn: '2026-02-01', knownOn: '2026-02-01', events: {} } as const;
 * const matter = openMatter(book, { facts: {}, days, calendar: calendarAsKnown(cnCalendar, days.knownOn) });
 * const answer = dutyRounds(matter, 'example.report', { from: '2026-01-01', to: '2027-01-01' });
 * answer.outcome === 'determined' && answer.value.rounds.map(({ ends }) => ends); // => ['2026-06-30']
 * ```
 */
export function dutyRounds<Names extends PackNames, Engines extends string>(
  matter: Matter<Names, Engines> & Holds<Engines, 'calendar'>,
  name: Names['duty'],
  period: RoundsPeriod,
): Determination<DutyRounds> {
  requireEngine(matter.book, 'calendar');
  verifyDay(period.from, 'from');
  verifyDay(period.to, 'to');
  if (period.to < period.from) {
    const { from, to } = period;
    throw callerError('calendar.period', { from, to }, `The period from ${from} to ${to} runs backwards. 起止颠倒。`);
  }
  const dutyAsked = dutyRules(matter, name);
  const { rules, restarts, unread } = dutyAsked;
  const named = rules[0] ?? unread[0];
  const duty = named?.rule.group ?? name;
  const done = doneRecords(matter, duty, named?.rule.id ?? name);
  const planned: Planned = { rounds: [], answers: [], missing: [...done.missing] };
  for (const rule of rules) planRule(matter, rule, restarts, period, done, planned);
  const decided = planned.answers.some(({ outcome }) => outcome === 'determined');
  for (const rule of unread) planUnread(matter, rule, dutyAsked, period, done, planned);
  const { rounds, extra } = withDone(planned.rounds, done);
  const joined = joinDeterminations(matter, planned.answers);
  const citations: Citation[] = [...joined.grounding.citations];
  const cite = citeInto(citations);
  const values = rounds
    .filter(({ terms, end }) => end.ends <= addDays(period.to, daysBeside(terms)))
    .map((round) => roundValue(matter, duty, round, done, cite))
    .filter(({ round }, index, allValues) => meets(round, period) || isBehind(index, allValues, period));
  const missing = missingOnce([...planned.missing, ...joined.missing, ...values.flatMap((value) => value.missing)]);
  const groundingOfRounds = {
    topic: { kind: 'calendar.duty', about: name },
    ...joined.grounding,
    citations,
    cautions: [...joined.grounding.cautions, ...values.flatMap(({ cautions }) => cautions)],
  };
  const value: DutyRounds = { rounds: values.map(({ round }) => round), extra };
  const known = decided || values.length > 0;
  if (missing.length > 0)
    return { outcome: 'undetermined', missing, ...(known ? { atLeast: value } : {}), ...groundingOfRounds };
  if (decided || planned.answers.length === 0) return { outcome: 'determined', value, ...groundingOfRounds };
  // Every round asks anew, and is refused on the same grounds.
  const grounds = [...new Map(joined.grounds.map((ground) => [JSON.stringify(ground), ground])).values()];
  return { outcome: 'not-applicable', grounds, ...groundingOfRounds };
}

interface Planned {
  readonly rounds: PlannedRound[];
  readonly answers: Determination<unknown>[];
  readonly missing: MissingFact[];
}

/** The rounds of one text, as far as it is the one in force on their last day. */
function planRule(
  matter: Matter,
  rule: CompiledRule,
  restarts: readonly CompiledRule[],
  period: RoundsPeriod,
  done: DoneRecords,
  planned: Planned,
): void {
  const terms = recurTerms(rule);
  const answerOnFirstDay = askedOn(matter, rule, period.from);
  const anchor = anchorOf(matter, rule, terms, restarts, planned.missing);
  if (anchor === undefined) return void planned.answers.push(answerOnFirstDay);
  const before = daysBeside(terms) + (period.behind === true ? daysToNext(terms) : 0);
  const wide = { from: addDays(period.from, -before), to: addDays(period.to, daysBeside(terms)) };
  const further = { ...wide, to: addDays(wide.to, daysToNext(terms)) };
  let anyRound = false;
  for (const round of plannedRounds(matter, rule, terms, anchor, done.records, further)) {
    const answer = askedOn(matter, rule, round.end.ends);
    if (answer.outcome === 'determined') planned.rounds.push(round);
    if (round.end.ends > wide.to) continue;
    if (round.end.ends >= wide.from || answer.outcome === 'determined') {
      planned.answers.push(answer);
      anyRound = true;
    }
  }
  if (!anyRound) planned.answers.push(answerOnFirstDay);
}

/**
 * The rounds of a text that nobody read, on days on which no other text of the duty stands: there it is what is missing, and no round
 * of it is certain.
 */
function planUnread(
  matter: Matter,
  rule: CompiledRule,
  { rules, restarts }: DutyRules,
  period: RoundsPeriod,
  done: DoneRecords,
  { rounds, answers, missing }: Planned,
): void {
  const alone = (day: LocalDate): boolean =>
    rules.every((otherRule) => askedOn(matter, otherRule, day).outcome === 'not-applicable');
  const plannedHere: Planned = { rounds: [], answers: [], missing: [] };
  planRule(matter, rule, restarts, period, done, plannedHere);
  rounds.push(...plannedHere.rounds.filter(({ end }) => alone(end.ends)));
  if (alone(period.from))
    missing.push(...plannedHere.missing, ...lackingText(rule, askedOn(matter, rule, period.from)));
  // Asked by itself it answers for itself that it does not stand.
  if (rules.length === 0) answers.push(...plannedHere.answers.filter(({ outcome }) => outcome === 'not-applicable'));
}

/** The day that anchors the rounds, null where nothing has to, undefined where it is missing. */
function anchorOf(
  matter: Matter,
  { rule }: CompiledRule,
  terms: RecurTerms,
  restarts: readonly CompiledRule[],
  missing: MissingFact[],
): Anchor | null | undefined {
  if (terms.anchor === undefined) return null;
  const day = matter.input.days.events[terms.anchor];
  if (day === undefined) {
    missing.push({ kind: 'day', name: terms.anchor, rule: rule.id });
    return undefined;
  }
  // Only rounds in listed years can keep them: any other pattern starts anew.
  const keepsYears = (restart: CompiledRule): boolean => terms.years !== undefined && movesMonth(restart);
  const since = (start: LocalDate, months: boolean): Restarts => {
    const applicable = restarts.filter((restart) => keepsYears(restart) === months);
    const sorted = restartsOf(
      matter,
      start,
      applicable.map((rule) => ({ rule, answer: evaluate(matter, rule) })),
    );
    if (sorted.open?.answer.outcome === 'undetermined') missing.push(...sorted.open.answer.missing);
    return sorted;
  };
  const start = since(day, false).certain?.day ?? day;
  return { day: start, moved: since(start, true).certain?.day ?? null };
}

/** Asks a rule whether it stands for a round that ends on a day. */
function askedOn(matter: Matter, rule: CompiledRule, ends: LocalDate): Determination<unknown> {
  const { days } = matter.input;
  const moved = { ...days, events: { ...days.events, [rule.rule.textDay]: ends } };
  const then = { ...matter, input: { ...matter.input, days: moved }, derived: [], findings: [] };
  const answer = evaluate(then, rule);
  if (answer.outcome !== 'not-applicable' || answer.grounds.length > 0) return answer;
  return { ...answer, grounds: whyNotAsked(then, [rule], (_, source) => source) };
}

/** The rules of a duty, those that let it start anew or move its month, and those whose text nobody read. */
interface DutyRules {
  readonly rules: readonly CompiledRule[];
  readonly restarts: readonly CompiledRule[];
  readonly unread: readonly CompiledRule[];
}

function dutyRules(matter: Matter, name: string): DutyRules {
  const single = ruleById(matter.book, name);
  const named = single === null ? rulesInGroup(matter.book, name) : [single];
  const rules = named.filter(({ outcome }) => outcome === 'recur');
  const unread = unreadRules(matter.book, name).filter(({ outcome }) => outcome === 'recur');
  const group = (rules[0] ?? unread[0])?.rule.group;
  if (rules.length + unread.length === 0) throw unknownDuty(matter.book, name);
  const restarts = (group === undefined ? [] : rulesInGroup(matter.book, group)).filter(
    ({ outcome, rule }) => outcome === 'restart' && matter.input.days.events[rule.textDay] !== undefined,
  );
  return { rules, restarts, unread };
}

function unknownDuty(book: RuleBook, condition: unknown): CallerError {
  const params = book.check.unknownName(condition, namesOfRules(book, ['recur']));
  const { name, hint } = params;
  const sentence = `No rule of the loaded packs named “${name}” recurs${hint.en || ': load its pack or check the name.'} 没有周期性事项“${name}”${hint.zh || '，请载入其规则包，或核对名称。'}`;
  return callerError('calendar.duty', params, sentence);
}

/** Whether the time to act of a round meets the period. */
function meets(round: DutyRound, { from, to }: RoundsPeriod): boolean {
  const { opens, act, ends } = round;
  const first = opens?.strict ?? act.strict;
  return (first < to && lastDayOf(round) >= from) || (ends >= from && ends < to);
}

/** Whether a round is the last one before the period, and not known to be done. */
function isBehind(index: number, rounds: readonly RoundValue[], { from, behind }: RoundsPeriod): boolean {
  const [round, next] = [rounds[index]?.round, rounds[index + 1]?.round];
  if (behind !== true || round === undefined || round.state === 'done' || lastDayOf(round) >= from) return false;
  return next === undefined || lastDayOf(next) >= from;
}

/** The last day on which something may still be done for a round. */
function lastDayOf({ act, ends, grace }: DutyRound): LocalDate {
  return lastOf([act.latest, ends, grace?.until.latest ?? ends].sort()) ?? ends;
}
