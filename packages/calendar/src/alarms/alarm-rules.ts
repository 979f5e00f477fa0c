import { errorOf, type Issue, ratio } from '@huiqi/kernel';
import { issue } from '../codes.ts';
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
  const issues = policyFaults(policy);
  if (issues.length > 0) {
    const { place = '', part = '' } = (issues[0]?.params ?? {}) as { readonly place?: string; readonly part?: string };
    const sentence = `“${part}” of the alarm policy “${place}” is wrong: readAlarmPolicy lists all such places. 提醒规则写法有误，用 readAlarmPolicy 逐处查出。`;
    throw errorOf({ issues }, sentence);
  }
  const levels = policy.levels ?? null;
  const general = checked(policy, levels);
  const ruleOfDuty = new Map(Object.entries(policy.duties ?? {}).map(([duty, rule]) => [duty, checked(rule, levels)]));
  return (duty) => ruleOfDuty.get(duty) ?? general;
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

/**
 * Everything in a policy that cannot be used, as issues `alarm.policy`.
 *
 * @internal
 */
export function policyFaults(policy: AlarmPolicy): readonly Issue[] {
  const levels = policy.levels ?? null;
  const faults = (rule: AlarmRule, place: string, path: readonly string[]): readonly Issue[] =>
    ruleFaults(rule, levels).map((part) =>
      issue('alarm.policy', { place, part }, [...path, ...part.split('/').slice(0, 1)]),
    );
  const duties = Object.entries(policy.duties ?? {});
  return [...faults(policy, 'policy', []), ...duties.flatMap(([duty, rule]) => faults(rule, duty, ['duties', duty]))];
}

function checked(rule: AlarmRule, levels: readonly string[] | null): CheckedRule {
  return { ...rule, levels: levels ?? [...new Set(namedLevels(rule))] };
}

/** The levels that a rule names. Being late comes after the leads, and an escalation may come before both. */
function namedLevels({ leads, overdue = [], escalate = [] }: AlarmRule): readonly string[] {
  return [...leads, ...overdue, ...escalate].flatMap(({ level }) => (level === undefined ? [] : [level]));
}

/** The parts of a rule that cannot be used. */
function ruleFaults(rule: AlarmRule, levels: readonly string[] | null): readonly string[] {
  const { leads, overdue = [], escalate = [], repeat } = rule;
  // A share that is none has no key.
  if (leads.some((lead) => !('share' in lead ? isShare(lead.share) : isAlarmSpan(lead)))) return ['leads'];
  const keys = leads.map(leadKey);
  const checks: readonly (readonly [part: string, wrong: boolean])[] = [
    ['leads/key', repeated(keys)],
    ['escalate/after', escalate.some(({ after }) => !isAlarmSpan(after))],
    ['escalate/since', escalate.some(({ since }) => since !== undefined && !keys.includes(since))],
    ['escalate/key', repeated(escalate.map(stepKey))],
    ['overdue/key', repeated(overdue.map(({ after }) => (after === undefined ? '' : spanKey(after))))],
    ['overdue/after', overdue.some(({ after }) => after !== undefined && !isAlarmSpan(after))],
    ['repeat', repeat !== undefined && (!isAlarmSpan(repeat) || repeat.amount === 0)],
    ['levels', levels !== null && namedLevels(rule).some((level) => !levels.includes(level))],
  ];
  return checks.flatMap(([part, wrong]) => (wrong ? [part] : []));
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
