import { dayFault, dayShown, type Issue, type LocalDate, shown, verifyDay } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import type { Judgement, MatterDays } from './matter-input.ts';
import { nearestOf } from './nearest.ts';
import type { MatterWords } from './words.ts';

type Events = MatterDays['events'];
type Judgements = Readonly<Record<string, Judgement>>;

/** The most texts that are kept as real days. */
const mostKept = 10_000;

function faultOf(value: unknown, { days }: MatterWords): 'date.shape' | 'date.unreal' | null {
  if (days.has(value as string)) return null;
  const fault = dayFault(value);
  if (fault === null && days.size < mostKept) days.add(value as string);
  return fault;
}

/**
 * Refuses a day of the decision that is none: it is the caller's own argument.
 *
 * @throws {@link CallerError} `date.shape` or `date.unreal`
 */
export function verifyOwnDay(value: unknown, argument: string, words: MatterWords): void {
  if (faultOf(value, words) !== null) verifyDay(value, argument);
}

/**
 * Whether there is nothing to be said of some events.
 *
 * @internal
 */
export function areCleanEvents(events: Events, words: MatterWords): boolean {
  for (const name in events) {
    if (!words.events.known.has(name) || faultOf(events[name], words) !== null) return false;
  }
  return true;
}

/** The events whose day is a real one. Null says that it has not happened as far as is known. */
export function checkEvents(given: Events, words: MatterWords): readonly [events: Events, issues: readonly Issue[]] {
  const events: Record<string, LocalDate> = {};
  const issues: Issue[] = [];
  for (const [name, day] of Object.entries(given) as [string, unknown][]) {
    if (!words.events.known.has(name)) issues.push(unknownEvent(name, words));
    const fault = day === null ? null : faultOf(day, words);
    if (fault !== null) issues.push(issue(fault, { text: dayShown(day, name) }, [name]));
    else if (day !== null) events[name] = day as LocalDate;
  }
  return [events, issues];
}

function unknownEvent(name: string, { events }: MatterWords): Issue {
  const nearest = nearestOf(name, events);
  const params = { name: shown(name) };
  return nearest === null
    ? issue('rules.event.unknown', params, [name], 'warning')
    : issue('rules.event.unknownNear', { ...params, nearest }, [name], 'warning');
}

/** The judgements that a person signed on a real day. */
export function checkJudgements(
  given: Judgements,
  words: MatterWords,
): readonly [judgements: Judgements, issues: readonly Issue[]] {
  const judgements: Record<string, Judgement> = {};
  const issues: Issue[] = [];
  for (const [clause, value] of Object.entries(given) as [string, unknown][]) {
    if (value === null || value === undefined) continue;
    const params = { clause: shown(clause) };
    // A clause of a pack that is not loaded here is no slip: only one that is nearly that of a loaded rule is told.
    const nearest = words.clauses.known.has(clause) ? null : nearestOf(clause, words.clauses);
    if (nearest !== null)
      issues.push(issue('rules.judgement.unknownNear', { ...params, nearest }, [clause], 'warning'));
    const part = faultyPart(value);
    if (part !== null) issues.push(issue('rules.judgement.shape', { ...params, part }, [clause, part]));
    else judgements[clause] = value as Judgement;
  }
  return [judgements, issues];
}

function faultyPart(value: unknown): string | null {
  const { answer, by, on } = value as { readonly answer?: unknown; readonly by?: unknown; readonly on?: unknown };
  if (answer !== 'met' && answer !== 'not-met') return 'answer';
  if (typeof by !== 'string' || by.trim() === '') return 'by';
  return dayFault(on) === null ? null : 'on';
}
