import { compareText } from '@huiqi/kernel';
import { type CompiledRule, type RuleBook, requireEngine, rulesWithOutcome } from '@huiqi/rules';
import { type WrittenSchedule, writtenSchedule } from '../schedule/read-schedule.ts';
import { type WrittenWaiver, writtenWaiver } from './waive-form.ts';
import { argumentsOf } from './written.ts';
import {
  type WrittenAdjustment,
  type WrittenCap,
  type WrittenRefund,
  writtenAdjustment,
  writtenCap,
  writtenRefund,
} from './written-rules.ts';

/** One waiver rule of a book, its written parts read. */
export interface PlannedWaiver {
  /** The rule. */
  readonly compiled: CompiledRule;
  /** Its written parts. */
  readonly written: WrittenWaiver;
  /** Its group; rules that name none are one group. */
  readonly group: string;
}

/** One schedule. */
export interface PlannedCharge {
  /** The rule. */
  readonly compiled: CompiledRule;
  /** Its written parts. */
  readonly schedule: WrittenSchedule;
}

/** A surcharge or a remission. */
export interface PlannedAdjustment extends WrittenAdjustment {
  /** The rule. */
  readonly compiled: CompiledRule;
  /** Whether it adds or takes off. */
  readonly kind: 'surcharge' | 'remission';
}

/** How the waivers of a group go together. @zh 政策叠加方式 */
export type StackMode = 'best' | 'sequential' | 'additive' | 'exclusive' | 'top-up';

/** A stacking rule. */
export interface PlannedStack {
  /** The rule. */
  readonly compiled: CompiledRule;
  /** How they go together. */
  readonly by: StackMode;
  /** Which goes first; those that are not named come after, by law before policy and then by id. */
  readonly order: readonly string[];
}

/** A cap. */
export interface PlannedCap extends WrittenCap {
  /** The rule. */
  readonly compiled: CompiledRule;
  /** The ids of the waivers it covers. */
  readonly covers: ReadonlySet<string>;
}

/** A bar. */
export interface PlannedBar {
  /** The rule. */
  readonly compiled: CompiledRule;
  /** Whether an unknown record bars nothing. */
  readonly presumed: boolean;
  /** The groups it bars from. */
  readonly groups: ReadonlySet<string>;
}

/** A refund. */
export interface PlannedRefund extends WrittenRefund {
  /** The rule. */
  readonly compiled: CompiledRule;
}

/** The fee rules of a book, their written parts read. */
export interface FeePlan {
  /** All waiver rules, in the order of their layers. */
  readonly waivers: readonly PlannedWaiver[];
  /** The groups in the order in which they apply: those that hold a statutory rule first, then by name. */
  readonly groups: readonly string[];
  /** The schedules. */
  readonly charges: readonly PlannedCharge[];
  /** The factors on schedules. */
  readonly factors: readonly CompiledRule[];
  /** What is added and taken off before waivers. */
  readonly adjustments: readonly PlannedAdjustment[];
  /** The stacking rules of each group. */
  readonly stacks: ReadonlyMap<string, readonly PlannedStack[]>;
  /** The caps. */
  readonly caps: readonly PlannedCap[];
  /** The bars. */
  readonly bars: readonly PlannedBar[];
  /** The refunds. */
  readonly refunds: readonly PlannedRefund[];
  /** What ends the time in which a fee can be paid. */
  readonly lapses: readonly CompiledRule[];
}

/**
 * Reads the fee rules of a book; `compile` has refused what cannot be read.
 *
 * @throws {@link CallerError} `rules.engine.missing` when the book was compiled without the words of fees
 */
export function feePlan(book: RuleBook): FeePlan {
  requireEngine(book, 'fees');
  const before = plans.get(book);
  if (before !== undefined) return before;
  const plan = planOf(book);
  plans.set(book, plan);
  return plan;
}

/** A book never changes: its rules are read once. */
const plans = new WeakMap<RuleBook, FeePlan>();

function planOf(book: RuleBook): FeePlan {
  const waivers = rulesWithOutcome(book, 'waive').map((compiled) => ({
    compiled,
    written: writtenWaiver(compiled),
    group: compiled.rule.group ?? '',
  }));
  const stacks = new Map<string, PlannedStack[]>();
  for (const compiled of rulesWithOutcome(book, 'stack')) {
    const group = compiled.rule.group ?? '';
    stacks.set(group, [...(stacks.get(group) ?? []), stackOf(compiled)]);
  }
  return {
    waivers,
    groups: orderedGroups(waivers),
    charges: rulesWithOutcome(book, 'charge').map((compiled) => ({ compiled, schedule: writtenSchedule(compiled) })),
    factors: rulesWithOutcome(book, 'multiply'),
    adjustments: [
      ...rulesWithOutcome(book, 'surcharge').map(adjustmentOf('surcharge')),
      ...rulesWithOutcome(book, 'remit').map(adjustmentOf('remission')),
    ],
    stacks,
    caps: rulesWithOutcome(book, 'cap').map((compiled) => capOf(compiled, waivers)),
    bars: rulesWithOutcome(book, 'deny').map(barOf),
    refunds: rulesWithOutcome(book, 'refund').map((compiled) => ({ compiled, ...writtenRefund(compiled) })),
    lapses: rulesWithOutcome(book, 'lapse'),
  };
}

function orderedGroups(waivers: readonly PlannedWaiver[]): readonly string[] {
  const statutory = new Set(waivers.filter(({ written }) => written.basis === 'statutory').map(({ group }) => group));
  const rank = (group: string): number => (statutory.has(group) ? 0 : 1);
  return [...new Set(waivers.map(({ group }) => group))].sort(
    (left, right) => rank(left) - rank(right) || compareText(left, right),
  );
}

function stackOf(compiled: CompiledRule): PlannedStack {
  const { by, order = [] } = argumentsOf(compiled);
  return { compiled, by: by as StackMode, order: order as readonly string[] };
}

const adjustmentOf =
  (kind: PlannedAdjustment['kind']) =>
  (compiled: CompiledRule): PlannedAdjustment => ({ compiled, kind, ...writtenAdjustment(compiled) });

function capOf(compiled: CompiledRule, waivers: readonly PlannedWaiver[]): PlannedCap {
  const rules = argumentsOf(compiled)['rules'] as readonly string[] | undefined;
  const group = compiled.rule.group ?? '';
  const groupRules = waivers.filter((waiver) => waiver.group === group).map((waiver) => waiver.compiled.rule.id);
  return { compiled, ...writtenCap(compiled), covers: new Set(rules ?? groupRules) };
}

function barOf(compiled: CompiledRule): PlannedBar {
  const { groups = [compiled.rule.group ?? ''], presumed } = argumentsOf(compiled);
  return { compiled, presumed: presumed === 'clear', groups: new Set(groups as readonly string[]) };
}
