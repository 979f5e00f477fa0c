import {
  type CallerError,
  compareText,
  type FactSet,
  type FactValue,
  type Fen,
  type LocalDate,
  recordOf,
} from '@huiqi/kernel';
import { addDays } from '@huiqi/kernel/days';
import type { Holding } from '@huiqi/model/types';
import { callerError } from '../codes.ts';

/** A day of a step, put where a fact or record needs one. @zh 步骤日期 */
export interface StepDay {
  /** `start` the day it begins, `done` the day it is finished, `yearEnd` the last day of the year in which it is finished. */
  readonly step: 'start' | 'done' | 'yearEnd';
  /** So many days later. */
  readonly plusDays?: number;
}

/** What a step brings about: a fact gets a value, or a collection a record. @zh 步骤效果 */
export type StepEffect =
  | { readonly fact: string; readonly value: FactValue | StepDay }
  | { readonly add: string; readonly record: Readonly<Record<string, FactValue | StepDay>> };

/**
 * A line of the bureau's own table: what a firm can do towards an award, how long it takes and what it costs.
 *
 * @zh 培育步骤
 */
export interface CultivationStep {
  /** Its id. */
  readonly id: string;
  /** What is to be done. */
  readonly title: string;
  /** Who does it. @zh 责任人 */
  readonly owner: string;
  /** What shows that it is done. @zh 佐证材料 */
  readonly evidence: readonly string[];
  /** What it costs, in fen. */
  readonly cost: Fen;
  /** How many days it takes. */
  readonly days: number;
  /** The steps that must be done before it begins. */
  readonly needs?: readonly string[];
  /** What it brings about when it is done. */
  readonly effects: readonly StepEffect[];
  /** For a step that is an award won on the way: applied for in a call, by its own conditions. */
  readonly wins?: { readonly award: string; readonly grade: Holding['grade'] };
}

/** A step with its days. */
export interface DatedStep {
  /** The step. */
  readonly step: CultivationStep;
  /** The day it begins. */
  readonly start: LocalDate;
  /** The day it is finished: its effects hold from this day on. */
  readonly done: LocalDate;
}

/**
 * Refuses a table that cannot be planned with.
 *
 * @throws {@link CallerError} `awards.step.table` when two steps share an id, a step needs one that is not there, or a duration or
 * cost is negative or not whole
 */
export function verifySteps(steps: readonly CultivationStep[]): void {
  const ids = new Set(steps.map(({ id }) => id));
  for (const { id, needs = [], days, cost } of steps) {
    const whole = [days, cost].every((number) => Number.isSafeInteger(number) && number >= 0);
    const known = needs.every((need) => ids.has(need) && need !== id);
    if (!whole || !known) throw wrongSteps(id);
  }
  if (ids.size !== steps.length) throw wrongSteps(steps.map(({ id }) => id));
}

/** The day a step that begins on a day is finished. */
export function doneOn(step: CultivationStep, start: LocalDate): LocalDate {
  return addDays(start, step.days);
}

/** The facts with the effects of the steps that are finished on a day, in the order in which they were finished. */
export function factsAfter(facts: FactSet, steps: readonly DatedStep[], day: LocalDate): FactSet {
  const finished = steps.filter(({ done }) => done <= day);
  if (finished.length === 0) return facts;
  const changed: Record<string, FactValue> = { ...facts };
  for (const dated of [...finished].sort((left, right) => compareText(left.done, right.done))) {
    for (const effect of dated.step.effects) apply(effect, dated, changed);
    const { wins } = dated.step;
    if (wins !== undefined) apply({ add: 'holdings', record: { on: { step: 'done' }, ...wins } }, dated, changed);
  }
  return changed;
}

function apply(effect: StepEffect, dated: DatedStep, into: Record<string, FactValue>): void {
  if ('fact' in effect) {
    into[effect.fact] = dayOr(effect.value, dated);
    return;
  }
  const record = recordOf(Object.entries(effect.record).map(([key, value]) => [key, dayOr(value, dated)]));
  const present = into[effect.add];
  const list = typeof present === 'object' && present !== null && 'records' in present ? present : null;
  into[effect.add] = { records: [...(list?.records ?? []), record], completeOver: list?.completeOver ?? null };
}

function dayOr(value: FactValue | StepDay, { start, done }: DatedStep): FactValue {
  if (typeof value !== 'object' || value === null || !('step' in value)) return value;
  const { step, plusDays = 0 } = value;
  if (step === 'yearEnd') return `${done.slice(0, 4)}-12-31`;
  return addDays(step === 'start' ? start : done, plusDays);
}

function wrongSteps(step: string | readonly string[]): CallerError {
  const sentence = `The table of steps is wrong at “${[step].flat().join(', ')}”: each id stands once, each step it needs is in the table, days and cost are whole numbers that are not negative. 培育步骤表有误，请核对编号、前一步骤、天数和费用。`;
  return callerError('awards.step.table', { step }, sentence);
}
