import type { Caution, LocalDate } from '@huiqi/kernel';
import { lastOf } from '@huiqi/kernel';
import { addDays, type CalendarView } from '@huiqi/kernel/days';
import { dayAfter } from './alarm-days.ts';
import type { AlarmItem } from './alarm-item.ts';
import type { AlarmSpan, EscalationStep } from './alarm-policy.ts';
import { roleKey } from './alarm-recipient.ts';
import { type CheckedRule, spanKey, stepKey } from './alarm-rules.ts';
import type { Alarm } from './alarm-value.ts';

/** What an alarm says beside what its item gives it. */
export type Ring = Pick<Alarm, 'kind' | 'key' | 'day' | 'planned' | 'to'> & { readonly level: string | null };

/** The alarms of an item after its due day, and what the reader must know about them. */
export interface LateRings {
  /** The alarms. */
  readonly rings: readonly Ring[];
  /** What could not be counted. */
  readonly cautions: readonly Caution[];
}

const noRings: LateRings = { rings: [], cautions: [] };

/**
 * What rings once the day of an item has passed: its stages, the steps that tell somebody else, and the repeats. A step that no calendar can
 * count is not taken, with a caution: unlike a lead, telling a superior too early does harm. Of the repeats only the last one up to
 * the day of the plan and the next one stand.
 *
 * @param leads - the day of each lead by its key, for steps that follow an unanswered one
 * @internal
 */
export function lateRings(
  item: AlarmItem,
  rule: CheckedRule,
  leads: ReadonlyMap<string, LocalDate>,
  calendar: CalendarView,
  asOf: LocalDate,
): LateRings {
  const steps = rule.escalate ?? [];
  const unanswered = joined(
    steps.map((step) => {
      const from = step.since === undefined ? undefined : leads.get(step.since);
      if (from === undefined) return noRings;
      const late = escalation(step, from, calendar);
      // An acknowledgement is the answer that such a step waits for.
      const answered = item.acknowledged ?? null;
      return answered === null ? late : { ...late, rings: late.rings.filter(({ day }) => day < answered) };
    }),
  );
  const doubts = doubtsOf(item);
  const passed = joined([...stages(item, rule, calendar), repeats(item, rule.repeat ?? null, calendar, asOf)]);
  if (doubts.length > 0) return joined([{ ...noRings, cautions: doubts }, unanswered, toBeChecked(passed)]);
  return joined([
    unanswered,
    passed,
    ...steps.map((step) => (step.since === undefined ? escalation(step, item.due, calendar) : noRings)),
    ...ownSteps(item.escalate ?? []),
  ]);
}

/** A day that passed with nothing recorded rings all the same, as a question: it raises no level and tells no superior. */
function toBeChecked({ rings, cautions }: LateRings): LateRings {
  return { rings: rings.map((ring): Ring => ({ ...ring, kind: 'check', level: null })), cautions };
}

/** Why being late cannot be told of an item: nobody is blamed on a day or a deed that is not known. */
function doubtsOf({ due, certain, unsure }: AlarmItem): readonly Caution[] {
  return [
    ...(certain === false ? [{ code: 'alarm.uncertain', params: { day: due } }] : []),
    ...(unsure === true ? [{ code: 'alarm.unsure', params: {} }] : []),
  ];
}

function joined(parts: readonly LateRings[]): LateRings {
  return { rings: parts.flatMap(({ rings }) => rings), cautions: parts.flatMap(({ cautions }) => cautions) };
}

/** The day after the due day always stands: being late is never silent. */
function stages(item: AlarmItem, rule: CheckedRule, calendar: CalendarView): readonly LateRings[] {
  const [first, later] = [
    (rule.overdue ?? []).filter(nextDay),
    (rule.overdue ?? []).filter((stage) => !nextDay(stage)),
  ];
  const day = addDays(item.due, 1);
  const level = lastOf(first)?.level ?? null;
  const begins: Ring = { kind: 'overdue', key: 'overdue', day, planned: day, level, to: null };
  return [
    { rings: [begins], cautions: [] },
    ...later.flatMap(({ after, level: raised }) =>
      after === undefined
        ? []
        : [one('overdue', spanKey(after), after, item.due, calendar, { to: null, level: raised ?? null })],
    ),
  ];
}

function nextDay({ after }: { readonly after?: AlarmSpan }): boolean {
  return after === undefined || (after.amount <= 1 && after.unit === 'day' && (after.roll ?? 'none') === 'none');
}

/** The steps that the rule itself counted; several for one role are told apart by their order. */
function ownSteps(steps: NonNullable<AlarmItem['escalate']>): readonly LateRings[] {
  return steps.map(({ on, to }, index) => {
    const before = steps.slice(0, index).filter((step) => roleKey(step.to) === roleKey(to)).length;
    const key = `rule ${roleKey(to)}${before === 0 ? '' : ` #${before + 1}`}`;
    if (on === null) return { rings: [], cautions: [{ code: 'alarm.escalationUncounted', params: { step: key } }] };
    return { rings: [{ kind: 'escalation', key, day: on, planned: on, to, level: null }], cautions: [] };
  });
}

function escalation(step: EscalationStep, from: LocalDate, calendar: CalendarView): LateRings {
  const recipient = { to: step.to, level: step.level ?? null };
  return one('escalation', stepKey(step), step.after, from, calendar, recipient);
}

function one(
  kind: Ring['kind'],
  key: string,
  after: AlarmSpan,
  from: LocalDate,
  calendar: CalendarView,
  recipient: Pick<Ring, 'to' | 'level'>,
): LateRings {
  const day = dayAfter(after, from, calendar);
  if (typeof day === 'string') return { rings: [{ kind, key, day, planned: day, ...recipient }], cautions: [] };
  const code = kind === 'escalation' ? 'alarm.escalationUncounted' : 'alarm.stageUncounted';
  return { rings: [], cautions: [{ code, params: { step: key } }] };
}

function repeats(item: AlarmItem, every: AlarmSpan | null, calendar: CalendarView, asOf: LocalDate): LateRings {
  if (every === null) return noRings;
  let last: Ring | null = null;
  for (let times = 1; ; times += 1) {
    const day = dayAfter({ ...every, amount: every.amount * times }, addDays(item.due, 1), calendar);
    if (typeof day !== 'string') {
      const params = { step: spanKey(every) };
      return { rings: last === null ? [] : [last], cautions: [{ code: 'alarm.stageUncounted', params }] };
    }
    const ring: Ring = { kind: 'repeat', key: `repeat #${times}`, day, planned: day, level: null, to: null };
    if (day > asOf) return { rings: last === null ? [ring] : [last, ring], cautions: [] };
    last = ring;
  }
}
