import type { Determination, Ground, MissingFact } from '@huiqi/kernel';
import {
  type CompiledRule,
  evaluate,
  joinDeterminations,
  type Matter,
  missingOnce,
  type RuleAnswer,
  requireEngine,
  whyNotAsked,
} from '@huiqi/rules';
import { clockRules } from './clock-rules.ts';
import type { DueDay } from './due-day-value.ts';
import { lackingText } from './lacking-text.ts';
import { runClock, type TellClock } from './trace-clock.ts';

/**
 * Asks the rules of a clock and counts it: one way for the lean and the explained answer.
 *
 * @param ask - asks one rule, lean or explained
 * @param tell - tells the steps of the clock, where they are asked for
 * @throws {@link CallerError} as `dueDay` says
 *
 * @internal
 */
export function decideClock(
  matter: Matter,
  name: string,
  ask: (matter: Matter, rule: CompiledRule) => RuleAnswer['answer'],
  tell: TellClock | null,
): Determination<DueDay> {
  return { ...decided(matter, name, ask, tell), topic: { kind: 'calendar.due', about: name } };
}

function decided(...[matter, name, ask, tell]: Parameters<typeof decideClock>): Determination<DueDay> {
  requireEngine(matter.book, 'calendar');
  const rules = clockRules(matter, name);
  const asking = (rule: CompiledRule): RuleAnswer => ({ rule, answer: ask(matter, rule) });
  const limits = rules.limits.map(asking);
  const applying = limits.filter(({ answer }) => answer.outcome !== 'not-applicable');
  const due = applying.filter(({ rule }) => rule.outcome === 'due');
  const known = applying.every(({ answer }) => answer.outcome === 'determined');
  if (known && due.length > 0) return runClock(matter, due, rules.restarts.map(asking), rules.group, tell);
  // A text that nobody read may set a limit: where no other decides, there is no saying that there is none.
  const unread = applying.length > 0 ? [] : rules.unread.map((rule) => ({ rule, answer: evaluate(matter, rule) }));
  const lacking = unread.flatMap(({ rule, answer }) => lackingText(rule, answer));
  if (limits.length === 0 && lacking.length === 0) return withoutDay(matter, unread, []);
  return withoutDay(matter, known ? limits : applying, lacking);
}

/** No day: no text in force sets a limit, or it is not known which one decides. */
function withoutDay(
  matter: Matter,
  answers: readonly RuleAnswer[],
  unread: readonly MissingFact[],
): Determination<DueDay> {
  const { grounding, grounds, citationOf, ...joined } = joinDeterminations(
    matter,
    answers.map(({ answer }) => answer),
  );
  const missing = missingOnce([...joined.missing, ...unread]);
  if (missing.length > 0) return { outcome: 'undetermined', missing, ...grounding };
  const unlimited = answers.flatMap(({ rule: { rule }, answer }, part): Ground[] => {
    if (answer.outcome !== 'determined') return [];
    const { id, textDay } = rule;
    const textDate = matter.input.days.events[textDay] ?? null;
    const source = citationOf(part, 0);
    return [{ rule: id, step: id, what: 'calendar.unlimited', about: textDay, found: textDate, wanted: null, source }];
  });
  const allGrounds = [...unlimited, ...grounds];
  const silent =
    allGrounds.length > 0
      ? []
      : whyNotAsked(
          matter,
          answers.map(({ rule }) => rule),
          citationOf,
        );
  return { outcome: 'not-applicable', grounds: [...allGrounds, ...silent], ...grounding };
}
