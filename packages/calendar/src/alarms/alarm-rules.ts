import { CallerError, ratio } from '@huiqi/kernel';
import type { AlarmLead, AlarmPolicy, AlarmRule, AlarmSpan, EscalationStep } from './alarm-policy.ts';
import { roleKey } from './alarm-recipient.ts';

/**
 * A rule that was checked, with the order of its levels.
 *
 * @internal
 */
export interface CheckedRule extends AlarmRule {
  /** The levels, the mildest first. */
  readonly levels: readonly string[];
}

/**
 * Checks a policy and gives the rule of each duty.
 *
 * @returns a function from a duty's code to its rule
 * @throws {@link CallerError} `alarm.policy` with the place that cannot be used
 * @internal
 */
export function alarmRules(policy: AlarmPolicy): (duty: string) => CheckedRule {
  const general = checked(policy, policy.levels ?? null, 'policy');
  const own = new Map(
    Object.entries(policy.duties ?? {}).map(([duty, rule]) => [duty, checked(rule, policy.levels ?? null, duty)]),
  );
  return (duty) => own.get(duty) ?? general;
}

/**
 * What tells a lead from others.
 *
 * @internal
 */
export function leadKey(lead: AlarmLead): string {
  if (lead.key !== undefined) return lead.key;
  if (!('share' in lead)) return `${lead.amount} ${lead.unit}`;
  const { num, den } = ratio(lead.share.num, lead.share.den);
  return `${num}/${den}`;
}

/**
 * A span as a text that tells it from others.
 *
 * @internal
 */
export function spanKey({ amount, unit }: AlarmSpan): string {
  return `${amount} ${unit}`;
}

/**
 * What tells an escalation step from others: what it follows, how long, and whom it tells.
 *
 * @internal
 */
export function stepKey({ after, since, to }: EscalationStep): string {
  const role = roleKey(to);
  return since === undefined ? `${spanKey(after)} ${role}` : `${since} + ${spanKey(after)} ${role}`;
}

function checked(rule: AlarmRule, levels: readonly string[] | null, place: string): CheckedRule {
  const refuse = (part: string): CallerError => new CallerError('alarm.policy', { place, part });
  const { leads, overdue = [], escalate = [], repeat } = rule;
  for (const lead of leads) {
    if (!('share' in lead ? isShare(lead.share) : isAlarmSpan(lead))) throw refuse('leads');
  }
  const keys = leads.map(leadKey);
  if (repeated(keys)) throw refuse('leads/key');
  for (const { after, since } of escalate) {
    if (!isAlarmSpan(after)) throw refuse('escalate/after');
    if (since !== undefined && !keys.includes(since)) throw refuse('escalate/since');
  }
  if (repeated(escalate.map(stepKey))) throw refuse('escalate/key');
  if (repeated(overdue.map(({ after }) => (after === undefined ? '' : spanKey(after))))) throw refuse('overdue/key');
  if (overdue.some(({ after }) => after !== undefined && !isAlarmSpan(after))) throw refuse('overdue/after');
  if (repeat !== undefined && (!isAlarmSpan(repeat) || repeat.amount === 0)) throw refuse('repeat');
  // Being late comes after the leads, and an escalation may come before both.
  const named = [...leads, ...overdue, ...escalate].flatMap(({ level }) => (level === undefined ? [] : [level]));
  if (levels !== null && named.some((level) => !levels.includes(level))) throw refuse('levels');
  return { ...rule, levels: levels ?? [...new Set(named)] };
}

function repeated(keys: readonly string[]): boolean {
  return new Set(keys).size < keys.length;
}

function isShare({ num, den }: { readonly num: number; readonly den: number }): boolean {
  return Number.isSafeInteger(num) && Number.isSafeInteger(den) && num >= 0 && den > 0 && num <= den;
}

function isAlarmSpan({ amount, unit }: AlarmSpan): boolean {
  return Number.isSafeInteger(amount) && amount >= 0 && ['day', 'workday', 'month'].includes(unit);
}
