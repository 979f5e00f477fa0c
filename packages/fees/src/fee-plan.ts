import { CallerError, type JsonValue, type Rounding } from '@huiqi/kernel';
import { type CompiledRule, type RuleBook, rulesWithOutcome } from '@huiqi/rules';
import type { WaiverBasis } from './assessment.ts';
import { type WrittenSchedule, writtenSchedule } from './schedule/read-schedule.ts';
import { type WrittenWaiver, writtenWaiver } from './waive-form.ts';
import { argumentsOf, roundingOf } from './written.ts';

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
export interface PlannedAdjustment {
  /** The rule. */
  readonly compiled: CompiledRule;
  /** Whether it adds or takes off. */
  readonly kind: 'surcharge' | 'remission';
  /** What its rate is taken of: the full list amount, or what is left after waivers. */
  readonly on: 'list' | 'payable';
  /** Whether waivers take it off too. */
  readonly waivable: boolean;
  /** Whether an unknown condition counts as not met: always, never, or while one of these facts is not stated. */
  readonly presumed: boolean | readonly string[];
  /** How it is rounded, once. */
  readonly rounding: Rounding;
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

/** Whose use counts against a cap. @zh 封顶口径 */
export type CapScope = 'line' | 'order' | 'enterprise' | 'programme';

/** A cap. */
export interface PlannedCap {
  /** The rule. */
  readonly compiled: CompiledRule;
  /** Whose use counts. */
  readonly per: CapScope;
  /** Over which time. */
  readonly over: 'year' | 'ever' | null;
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
export interface PlannedRefund {
  /** The rule. */
  readonly compiled: CompiledRule;
  /** Law or policy. */
  readonly basis: WaiverBasis;
  /** How it is rounded, once. */
  readonly rounding: Rounding;
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
 * Reads the fee rules of a book.
 *
 * @throws {@link CallerError} `fees.waive.shape`, `fees.charge.shape` or `fees.rule.shape` when one is written otherwise than the
 * vocabulary says
 */
export function feePlan(book: RuleBook): FeePlan {
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
      ...rulesWithOutcome(book, 'surcharge').map((compiled) => adjustmentOf(compiled, 'surcharge')),
      ...rulesWithOutcome(book, 'remit').map((compiled) => adjustmentOf(compiled, 'remission')),
    ],
    stacks,
    caps: rulesWithOutcome(book, 'cap').map((compiled) => capOf(compiled, waivers)),
    bars: rulesWithOutcome(book, 'deny').map(barOf),
    refunds: rulesWithOutcome(book, 'refund').map(refundOf),
    lapses: rulesWithOutcome(book, 'lapse'),
  };
}

function orderedGroups(waivers: readonly PlannedWaiver[]): readonly string[] {
  const statutory = new Set(waivers.filter(({ written }) => written.basis === 'statutory').map(({ group }) => group));
  const rank = (group: string): number => (statutory.has(group) ? 0 : 1);
  return [...new Set(waivers.map(({ group }) => group))].sort(
    (left, right) => rank(left) - rank(right) || (left < right ? -1 : 1),
  );
}

function stackOf(compiled: CompiledRule): PlannedStack {
  const { by, order = [] } = argumentsOf(compiled);
  return { compiled, by: by as StackMode, order: order as readonly string[] };
}

function adjustmentOf(compiled: CompiledRule, kind: PlannedAdjustment['kind']): PlannedAdjustment {
  const written = argumentsOf(compiled);
  const forms = ['rate', 'amount'].filter((name) => Object.hasOwn(written, name));
  const on = (written['on'] ?? 'list') as PlannedAdjustment['on'];
  const waivable = written['waivable'] === true;
  // What is taken of the amount after waivers cannot itself be waived.
  if (forms.length !== 1 || (waivable && on === 'payable')) throw shapeError(compiled, 'form');
  const rounding = roundingOf(written['rounding'], () => shapeError(compiled, 'rounding'));
  const { presumed = false } = written;
  return {
    compiled,
    kind,
    on,
    waivable,
    presumed: presumed === 'clear' ? true : (presumed as false | readonly string[]),
    rounding,
  };
}

function capOf(compiled: CompiledRule, waivers: readonly PlannedWaiver[]): PlannedCap {
  const written = argumentsOf(compiled);
  const per = written['per'] as CapScope;
  const forms = ['limit', 'share', 'count'].filter((name) => Object.hasOwn(written, name));
  const over = (written['over'] ?? null) as PlannedCap['over'];
  const lasting = per === 'enterprise' || per === 'programme';
  // A share is one of the line's own charge; a use that lasts beyond the order needs a time over which it counts.
  if (forms.length === 0 || (Object.hasOwn(written, 'share') && per !== 'line')) throw shapeError(compiled, 'form');
  if (lasting !== (over !== null)) throw shapeError(compiled, 'over');
  const rules = written['rules'] as readonly string[] | undefined;
  const group = compiled.rule.group ?? '';
  const own = waivers.filter((waiver) => waiver.group === group).map((waiver) => waiver.compiled.rule.id);
  return { compiled, per, over, covers: new Set(rules ?? own) };
}

function barOf(compiled: CompiledRule): PlannedBar {
  const { groups = [compiled.rule.group ?? ''], presumed } = argumentsOf(compiled);
  return { compiled, presumed: presumed === 'clear', groups: new Set(groups as readonly string[]) };
}

function refundOf(compiled: CompiledRule): PlannedRefund {
  const written: Readonly<Record<string, JsonValue>> = argumentsOf(compiled);
  const forms = ['rate', 'amount'].filter((name) => Object.hasOwn(written, name));
  if (forms.length !== 1) throw shapeError(compiled, 'form');
  const rounding = roundingOf(written['rounding'], () => shapeError(compiled, 'rounding'));
  return { compiled, basis: written['basis'] as WaiverBasis, rounding };
}

function shapeError({ rule }: CompiledRule, part: string): CallerError {
  return new CallerError('fees.rule.shape', { rule: rule.id, part });
}
