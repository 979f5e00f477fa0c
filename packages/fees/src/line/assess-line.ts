import type { Fen, MissingFact, Ratio } from '@huiqi/kernel';
import { ratio } from '@huiqi/kernel';
import type { Matter } from '@huiqi/rules';
import type { WaivedByBasis } from '../assessment.ts';
import type { FeePlan } from '../plan/fee-plan.ts';
import type { ProofOnFile } from '../plan/proof.ts';
import { type CapInput, type CapRoom, capRooms } from '../stacking/cap-rooms.ts';
import type { CapUse } from '../stacking/cap-use.ts';
import type { Course, CourseInput, GroupStack } from '../stacking/courses.ts';
import { coursesOf, type Group } from '../stacking/group-courses.ts';
import { type Adjustments, type Amounted, adjustmentsOf, amountsOn, isUncertain } from './adjustments.ts';
import { type AskedRule, type AskedWaivers, askWaivers } from './asked-waiver.ts';
import { type Asker, type LineRuleAnswer, missingOf } from './asker.ts';
import { choiceOf, electedFrom } from './elected.ts';
import { lapsedBy, lapsesOf } from './lapses.ts';
import { type ListAmount, listAmount } from './list-amount.ts';

/** What a line is assessed with, beside its own case. */
export interface LineInput {
  /** Its position in the order. */
  readonly line: number;
  /** Its case. */
  readonly matter: Matter;
  /** How its rules are asked. */
  readonly ask: Asker;
  /** The rules. */
  readonly plan: FeePlan;
  /** What its caps depend on. */
  readonly caps: Omit<CapInput, 'charged' | 'events'>;
  /** The documents shown earlier. */
  readonly proofs: readonly ProofOnFile[] | undefined;
}

/** One line assessed, before the citations of all lines are joined. */
export interface LineWork {
  /** Its position in the order. */
  readonly line: number;
  /** Its case. */
  readonly matter: Matter;
  /** What it costs before everything else. */
  readonly list: ListAmount;
  /** Its surcharges and remissions. */
  readonly adjustments: Adjustments;
  /** Its waivers. */
  readonly waivers: AskedWaivers;
  /** The stacking rules that say how they go together. */
  readonly stacking: readonly LineRuleAnswer[];
  /** The rules by which it can no longer be paid, met or open. */
  readonly lapses: readonly LineRuleAnswer[];
  /** The caps on them. */
  readonly rooms: readonly CapRoom[];
  /** The facts that are missing beside those the waivers ask for, and that could change the amounts. */
  readonly missing: readonly MissingFact[];
  /** What it came to, where that is known. */
  readonly result: LineOutcome | null;
}

/** What a line comes to. */
export interface LineOutcome {
  /** The dearest ending still possible. */
  readonly ending: Ending;
  /** The rules of each group that are met or may be, in the order in which the groups apply. */
  readonly groups: readonly Group[];
  /** What the ending was computed from. */
  readonly run: CourseInput;
  /** The open rules that decide between several endings; empty where only one is possible. */
  readonly deciding: ReadonlySet<AskedRule>;
  /** Whether nothing that is still open can change it. */
  readonly decided: boolean;
  /** How much of each cap it may have used. */
  readonly used: ReadonlyMap<string, CapUse>;
}

/** One way in which a line may end. */
export interface Ending {
  /** The surcharges and remissions, with their amounts. */
  readonly amounts: readonly Amounted[];
  /** What is added. */
  readonly surcharges: Fen;
  /** What is taken off before waivers. */
  readonly remissions: Fen;
  /** The list amount with surcharges, less remissions. */
  readonly charged: Fen;
  /** What is waived. */
  readonly waived: WaivedByBasis;
  /** What is left to pay. */
  readonly payable: Fen;
  /** What each group took. */
  readonly course: Course;
}

/** Assesses one line: asks every rule and takes what each group gives. */
export function assessLine(input: LineInput): LineWork {
  const { line, matter, ask, plan } = input;
  const list = listAmount(matter, line, plan, ask);
  const adjustments = adjustmentsOf(matter, plan, ask);
  const waivers = askWaivers(matter, plan, ask, input.proofs);
  const stacking: LineRuleAnswer[] = [];
  const groups = groupsOf(matter, plan, waivers, ask, stacking);
  const { amount } = list;
  const lapses = lapsesOf(plan, ask);
  const work = { line, matter, list, adjustments, waivers, stacking, lapses };
  if (lapsedBy(work) !== null) return { ...work, rooms: [], missing: [], result: null };
  const lapsing = lapses.flatMap(missingOf);
  const cheapest = amount === null ? null : beforeWaivers(amount, adjustments, false);
  const dearest = amount === null ? null : beforeWaivers(amount, adjustments, true);
  if (cheapest === null || dearest === null) {
    return {
      ...work,
      rooms: [],
      missing: [...lapsing, ...adjustments.live.flatMap(missingOfAdjustment)],
      result: null,
    };
  }
  const { events } = matter.input.days;
  const rooms = capRooms(plan, { ...input.caps, charged: dearest.charged, events }, ask);
  const { missing, ...result } = outcomeOf([dearest, cheapest], { ...work, rooms }, groups);
  const decided = result.decided && lapses.length === 0;
  return { ...work, rooms, missing: [...lapsing, ...missing], result: { ...result, decided } };
}

/** A line before its waivers, in the dearest or the cheapest case. */
interface LineBeforeWaivers {
  readonly list: Fen;
  readonly amounts: readonly Amounted[];
  readonly charged: Fen;
  readonly surcharges: Fen;
  readonly remissions: Fen;
  readonly waivable: Fen;
}

function beforeWaivers(list: Fen, adjustments: Adjustments, dear: boolean): LineBeforeWaivers | null {
  const amounts = amountsOn('list', list, adjustments, dear);
  // A surcharge on what is left after waivers may be of any height just as well.
  if (amounts === null || amountsOn('payable', list, adjustments, dear) === null) return null;
  let [surcharges, remissions, waivable] = [0, 0, list];
  for (const { adjustment, amount } of amounts) {
    if (adjustment.planned.kind === 'remission') remissions += amount;
    else {
      surcharges += amount;
      if (adjustment.planned.waivable) waivable += amount;
    }
  }
  remissions = Math.min(list, remissions);
  return {
    list,
    amounts,
    surcharges,
    remissions,
    charged: list + surcharges - remissions,
    waivable: waivable - remissions,
  };
}

/** The groups of live waivers, with the ways in which their rules go together. */
function groupsOf(
  matter: Matter,
  plan: FeePlan,
  { asked }: AskedWaivers,
  ask: Asker,
  stacking: LineRuleAnswer[],
): readonly Group[] {
  const live = asked.filter(({ state, written }) => state !== 'no' && written.defer === null);
  const elected = electedFrom(matter.input.facts['line.elected']);
  return plan.groups.flatMap((name) => {
    const rules = live.filter(({ group }) => group === name);
    if (rules.length === 0) return [];
    const stacks = stacksOf(plan, name, ask, stacking);
    return [{ rules, stacks, elected }];
  });
}

const bestAlone: GroupStack = { mode: 'best', order: [], ceiling: null, limit: null, rule: null };

/** How a group goes together: as the nearest rule that is met says; where one is open, either with it or without. */
function stacksOf(plan: FeePlan, group: string, ask: Asker, stacking: LineRuleAnswer[]): readonly GroupStack[] {
  let stacks: readonly GroupStack[] = [bestAlone];
  for (const { compiled, by, order } of plan.stacks.get(group) ?? []) {
    const ruleAnswer = ask(compiled);
    if (ruleAnswer.state !== 'met' && ruleAnswer.state !== 'open') continue;
    stacking.push(ruleAnswer);
    const ruleStacks = (ruleAnswer.args.length === 0 ? [{}] : ruleAnswer.args).map((args): GroupStack => {
      const { ceiling, limit } = args as Readonly<Record<string, unknown>>;
      return {
        mode: by,
        order,
        ceiling: ceiling === undefined ? null : typeof ceiling === 'number' ? ratio(ceiling) : (ceiling as Ratio),
        limit: typeof limit === 'number' ? limit : null,
        rule: compiled.rule.id,
      };
    });
    stacks = ruleAnswer.state === 'met' ? ruleStacks : [...stacks, ...ruleStacks];
  }
  return stacks;
}

type Before = Omit<LineWork, 'missing' | 'result'>;

/** The endings that are possible, from the dearest case to the cheapest. */
function outcomeOf(
  [dearest, cheapest]: readonly [LineBeforeWaivers, LineBeforeWaivers],
  work: Before,
  groups: readonly Group[],
): LineOutcome & { readonly missing: readonly MissingFact[] } {
  const { rooms, adjustments, matter } = work;
  const received = matter.input.facts['line.received'];
  const topped = groups.some(({ stacks }) => stacks.some(({ mode }) => mode === 'top-up'));
  const receivedRange: readonly [Fen, Fen] =
    typeof received === 'number' ? [received, received] : [topped ? Number.MAX_SAFE_INTEGER : 0, 0];
  const runOf = (base: LineBeforeWaivers, side: 0 | 1): CourseInput => ({
    base: base.waivable,
    rooms: rooms.map((room) => ({ room, left: room.left[side], lines: room.lines[side] })),
    received: receivedRange[side],
  });
  const deciding = new Set<AskedRule>();
  const run = runOf(dearest, 0);
  const dear = endingsOf(dearest, coursesOf(groups, run, deciding), adjustments, true);
  const spread =
    adjustments.live.some(isUncertain) ||
    receivedRange[0] !== receivedRange[1] ||
    rooms.some(({ left, lines }) => left[0] !== left[1] || lines[0] !== lines[1]);
  const cheap = spread
    ? endingsOf(cheapest, coursesOf(groups, runOf(cheapest, 1), deciding), adjustments, false)
    : dear;
  const endings = spread ? [...dear, ...cheap] : dear;
  const [first] = endings as [Ending];
  const ending = dear.reduce((most, ending) => (ending.payable > most.payable ? ending : most), dear[0] as Ending);
  const decided = endings.every((ending) => keyOf(ending) === keyOf(first));
  if (decided) deciding.clear();
  const apart = !decided && !sameKeys(dear, cheap);
  const used = usedOf(rooms, endings);
  const missing = decided ? [] : missingBeside(work, apart, receivedRange[0] !== receivedRange[1]);
  return { ending, groups, run, deciding, decided, used, missing };
}

function endingsOf(
  base: LineBeforeWaivers,
  courses: readonly Course[],
  adjustments: Adjustments,
  dear: boolean,
): readonly Ending[] {
  return courses.map((course) => {
    const { waived, left } = course;
    const later = amountsOn('payable', left, adjustments, dear) ?? [];
    const extra = later.reduce((sum, { amount }) => sum + amount, 0);
    const charged = base.charged + extra;
    return {
      amounts: [...base.amounts, ...later],
      surcharges: base.surcharges + extra,
      remissions: base.remissions,
      charged,
      waived,
      payable: charged - waived.statutory - waived.policy,
      course,
    };
  });
}

function keyOf({ charged, waived, payable }: Ending): string {
  return `${charged} ${waived.statutory} ${payable}`;
}

function sameKeys(left: readonly Ending[], right: readonly Ending[]): boolean {
  const keys = new Set(left.map(keyOf));
  return right.every((ending) => keys.has(keyOf(ending)));
}

/** How much of each cap a line may use, over all its endings. */
function usedOf(rooms: readonly CapRoom[], endings: readonly Ending[]): ReadonlyMap<string, CapUse> {
  const largestUse = new Map<string, CapUse>();
  rooms.forEach(({ cap }, index) => {
    const amounts = endings.map(({ course }) => course.used[index] ?? 0);
    const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
    largestUse.set(cap.compiled.rule.id, { amount: [low, high], count: [low > 0 ? 1 : 0, high > 0 ? 1 : 0] });
  });
  return largestUse;
}

function missingOfAdjustment({ ruleAnswer }: Adjustments['live'][number]): readonly MissingFact[] {
  return missingOf(ruleAnswer);
}

/** What would settle the amounts beside the facts of open waivers. */
function missingBeside(
  { adjustments, rooms, stacking }: Before,
  apart: boolean,
  received: boolean,
): readonly MissingFact[] {
  return [
    ...(apart ? adjustments.live.flatMap(missingOfAdjustment) : []),
    ...(apart ? rooms.flatMap(({ ruleAnswer, missing }) => [...missingOf(ruleAnswer), ...missing]) : []),
    ...stacking.flatMap(missingOf),
    ...(apart && received ? [{ kind: 'fact', name: 'line.received' } as const] : []),
  ];
}

/** What would decide a line: the facts its open rules ask for, or all of them while its list amount is not known. */
export function missingOfLine({ list, waivers, result, missing }: LineWork): readonly MissingFact[] {
  const missingFacts = [
    ...list.missing,
    ...missing,
    ...waivers.asked.flatMap((rule) =>
      rule.state !== 'no' && (result?.deciding.has(rule) ?? true)
        ? [...missingOf(rule.ruleAnswer), ...rule.missing]
        : [],
    ),
  ];
  // Between which rules there is a choice is known last.
  const choice = result === null || missingFacts.some(isAsked) ? null : choiceOf(result.groups);
  return choice === null ? missingFacts : [...missingFacts, choice];
}

/** Whether somebody can answer it, other than who issues a text or a calendar. */
function isAsked({ kind }: MissingFact): boolean {
  return kind === 'fact' || kind === 'collection' || kind === 'day' || kind === 'judgement';
}
