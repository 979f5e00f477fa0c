import { compareText, type Fen, multiply, type Ratio } from '@huiqi/kernel';
import type { WaivedByBasis, WaiverForm } from '../assessment.ts';
import type { AskedRule } from '../line/asked-waiver.ts';
import type { StackMode } from '../plan/fee-plan.ts';
import { waivedOf } from '../plan/waive-form.ts';
import type { CapRoom } from './cap-rooms.ts';

/** One way in which a rule may waive. */
export interface WaiverChoice {
  /** The rule. */
  readonly rule: AskedRule;
  /** The form. */
  readonly form: WaiverForm;
}

/** A waiver that was taken. */
export interface TakenWaiver extends WaiverChoice {
  /** What it was applied to. */
  readonly base: Fen;
  /** What it would take off by itself. */
  readonly full: Fen;
  /** What it takes off. */
  readonly waived: Fen;
  /** The rule that cut it to less than it would take: a cap, a joint ceiling or an earlier grant; null where none did. */
  readonly cutBy: string | null;
}

/** How the waivers of a group go together, as the rules say it for a line. */
export interface GroupStack {
  /** How. */
  readonly mode: StackMode;
  /** Which goes first. */
  readonly order: readonly string[];
  /** The most they take off together, as a share of their base; null for no bound. */
  readonly ceiling: Ratio | null;
  /** The same as an amount. */
  readonly limit: Fen | null;
  /** The stacking rule; null where the best one counts because no rule says otherwise. */
  readonly rule: string | null;
}

/** What the courses of a line are computed from, in the dearest or the cheapest case. */
export interface CourseInput {
  /** What waivers are taken of. */
  readonly base: Fen;
  /** What each cap leaves. */
  readonly rooms: readonly { readonly room: CapRoom; readonly left: Fen; readonly lines: number }[];
  /** What another level gave. */
  readonly received: Fen;
}

/** What may have been waived after some groups: the facts still open decide between several of these. */
export interface Course {
  /** What is left of the base. */
  readonly left: Fen;
  /** What has been waived. */
  readonly waived: WaivedByBasis;
  /** What was taken in each group so far, and of which base. */
  readonly groups: readonly { readonly base: Fen; readonly taken: readonly TakenWaiver[] }[];
  /** What has been used of each cap. */
  readonly used: readonly Fen[];
}

/** Where nothing was waived yet. */
export function firstCourse({ base, rooms }: CourseInput): Course {
  return { left: base, waived: { statutory: 0, policy: 0 }, groups: [], used: rooms.map(() => 0) };
}

/** What is still allowed to a rule, and the cap that allows least. */
function roomFor(
  rule: AskedRule,
  run: CourseInput,
  used: readonly Fen[],
): { readonly left: Fen; readonly by: string | null } {
  let left = Number.POSITIVE_INFINITY;
  let by: string | null = null;
  for (let index = 0; index < run.rooms.length; index += 1) {
    const { room, left: amount, lines } = run.rooms[index] as CourseInput['rooms'][number];
    if (!room.cap.covers.has(rule.compiled.rule.id)) continue;
    // One line counts once, however many waivers it has.
    const capLeft = lines < 1 ? 0 : amount - (used[index] ?? 0);
    if (capLeft < left) [left, by] = [capLeft, room.cap.compiled.rule.id];
  }
  return { left, by };
}

/** What a choice takes off a base where nothing but the caps stands in its way. */
export function takeOf(choice: WaiverChoice, base: Fen, run: CourseInput, used: readonly Fen[]): TakenWaiver {
  const full = waivedOf(choice.form, base, choice.rule.written.rounding);
  const room = run.rooms.length === 0 ? null : roomFor(choice.rule, run, used);
  if (room === null || room.left >= full) return { ...choice, base, full, waived: full, cutBy: null };
  return { ...choice, base, full, waived: room.left, cutBy: room.by };
}

/** Orders what could be taken from best: more waived, law before policy, then by id. */
export function compareTaken(left: TakenWaiver, right: TakenWaiver): number {
  return amountOrder(left, right) || compareText(left.rule.compiled.rule.id, right.rule.compiled.rule.id);
}

/** Orders by what matters to the payer: more waived, law before policy. */
export function amountOrder(left: TakenWaiver, right: TakenWaiver): number {
  const law = ({ rule }: TakenWaiver): number => (rule.written.basis === 'statutory' ? 0 : 1);
  return right.waived - left.waived || (left.waived === 0 ? 0 : law(left) - law(right));
}

/** The course after one group took what it takes. */
export function courseAfter(course: Course, base: Fen, taken: readonly TakenWaiver[], run: CourseInput): Course {
  const waived = { statutory: course.waived.statutory, policy: course.waived.policy };
  let { left } = course;
  const used = run.rooms.length === 0 ? course.used : [...course.used];
  for (const takenWaiver of taken) {
    waived[takenWaiver.rule.written.basis] += takenWaiver.waived;
    left -= takenWaiver.waived;
    for (const [index, { room }] of run.rooms.entries()) {
      if (room.cap.covers.has(takenWaiver.rule.compiled.rule.id))
        (used as Fen[])[index] = (used[index] ?? 0) + takenWaiver.waived;
    }
  }
  return { left, waived, groups: [...course.groups, { base, taken }], used };
}

/** The choices in the stated order; those that are not named come after, by law before policy and then by id. */
export function inStatedOrder(choices: readonly WaiverChoice[], order: readonly string[]): readonly WaiverChoice[] {
  const place = ({ rule }: WaiverChoice): number => {
    const index = order.indexOf(rule.compiled.rule.id);
    return index < 0 ? order.length : index;
  };
  const law = ({ rule }: WaiverChoice): number => (rule.written.basis === 'statutory' ? 0 : 1);
  return [...choices].sort(
    (left, right) =>
      place(left) - place(right) ||
      law(left) - law(right) ||
      compareText(left.rule.compiled.rule.id, right.rule.compiled.rule.id),
  );
}

/** What certain choices take together under a way of stacking; of exclusive ones the first is taken. */
export function takeTogether(
  choices: readonly WaiverChoice[],
  stack: GroupStack,
  course: Course,
  run: CourseInput,
): readonly TakenWaiver[] {
  const base = course.left;
  const ordered = inStatedOrder(choices, stack.order);
  if (stack.mode === 'exclusive') {
    return ordered.slice(0, 1).map((choice) => takeOf(choice, base, run, course.used));
  }
  const { ceiling, limit } = stack;
  let together = Math.min(
    base,
    limit ?? base,
    ceiling === null ? base : multiply(base, ceiling, { unit: 'fen', mode: 'down' }),
  );
  let receivedBefore = stack.mode === 'top-up' ? run.received : 0;
  const taken: TakenWaiver[] = [];
  let reached = course;
  for (const choice of ordered) {
    const of = stack.mode === 'sequential' ? reached.left : base;
    const takenAlone = takeOf(choice, of, run, reached.used);
    const wantedAmount = stack.mode === 'top-up' ? Math.max(0, takenAlone.waived - receivedBefore) : takenAlone.waived;
    const waived = Math.min(wantedAmount, together);
    const cutBy = waived < wantedAmount ? stack.rule : wantedAmount < takenAlone.waived ? stack.rule : takenAlone.cutBy;
    const takenWaiver: TakenWaiver = { ...takenAlone, waived, cutBy };
    together -= waived;
    receivedBefore += waived;
    taken.push(takenWaiver);
    reached = courseAfter(reached, of, [takenWaiver], run);
  }
  return taken;
}
