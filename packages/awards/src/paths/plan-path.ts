import {
  type CallerError,
  compareText,
  type Determination,
  type Fen,
  groundingOf,
  type LocalDate,
  type MissingFact,
  unknownName,
} from '@huiqi/kernel';
import { addMonths } from '@huiqi/kernel/days';
import type { AwardLadder, Task } from '@huiqi/model/types';
import { type Matter, requireEngine } from '@huiqi/rules';
import { callerError } from '../codes.ts';
import { assessAward } from '../eligibility/assess-award.ts';
import { type CultivationStep, verifySteps } from './cultivation-step.ts';
import { whyNoPath } from './no-path.ts';
import { type FoundPath, type PathSearch, searchPath } from './path-search.ts';
import { stepsTowards } from './path-steps.ts';
import { filedOn, unchangedFacts } from './projected.ts';

/**
 * A task of a plan. Its title is in the table's words, null for what the plan itself adds; it has no stages before it is begun.
 *
 * @zh 培育任务
 */
export interface PlanTask extends Task {
  /** `step` from the bureau's table; `win` an award on the way; `supply` a missing fact; `sign` a clause for a person; `apply` for the target. */
  readonly kind: 'step' | 'win' | 'supply' | 'sign' | 'apply';
  /** The first day. */
  readonly start: LocalDate;
  /** The day by which it is done, which a plan always knows. */
  readonly due: LocalDate;
  /** What it costs, in fen. */
  readonly cost: Fen;
  /** The award or the missing fact it is about. */
  readonly about: string;
  /** The call it is filed in, where one is known. */
  readonly call: string | null;
}

/** The way to an award for one enterprise. @zh 一企一策培育计划 */
export interface CultivationPlan {
  /** The award. */
  readonly award: string;
  /** The day on which it is filed for. */
  readonly day: LocalDate;
  /** The cost of all steps, in fen. */
  readonly cost: Fen;
  /** The tasks by their first day. */
  readonly tasks: readonly PlanTask[];
  /** What the plan takes for granted: `award-won` that an award on the way is won, `nothing-new` that nothing new stands against it, `call-projected` that a call not yet announced is held, `call-unknown` that no call is known. */
  readonly assumes: readonly {
    readonly what: 'award-won' | 'nothing-new' | 'call-projected' | 'call-unknown';
    readonly about: string;
  }[];
}

/** What a plan is made from. */
export interface PlanOptions {
  /** The awards with their calls. */
  readonly ladder: AwardLadder;
  /** The bureau's table of steps. */
  readonly steps: readonly CultivationStep[];
  /** `fastest` takes the earliest day and among those the least cost; `cheapest` the other way round. */
  readonly by?: 'fastest' | 'cheapest';
  /** The last day on which the award may be filed for; ten years ahead unless given. */
  readonly until?: LocalDate;
  /** What a missing fact does: `open` lets it pass as a task of the plan (the default), `closed` keeps the path from going on. */
  readonly missing?: 'open' | 'closed';
  /** Who supplies missing facts, and who signs clauses of judgement. */
  readonly owners?: { readonly supply?: string; readonly sign?: string };
  /** The most states that are looked at; 20,000 unless given. */
  readonly limit?: number;
}

/**
 * The fastest or cheapest way for one enterprise to an award, over the whole ladder: which steps of the bureau's table to take and
 * when, which awards to win on the way, and the first day on which the award can be filed for.
 *
 * @zh 培育路径规划
 * @param matter - the case; its day of decision is the first day of the plan
 * @param award - the award to reach
 * @param options - the ladder, the table, what is made least, and the horizon
 * @returns determined with the plan; undetermined where the plan leaves something to be supplied or signed (`possible` holds it); not
 * applicable where there is no path, with the clauses that make it so
 * @throws {@link CallerError} `awards.award.unknown` when the ladder or the book does not have the award, `awards.step.table` for a
 * table that cannot be planned with, `awards.path.limit` when more states would have to be looked at than allowed
 * @example
 * ```ts
 * import { awardsVocabulary, planPath } from '@huiqi/awards';
 * import { zhejiangQualityAward, zhejiangQualityAwardLadder } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const day = '2026-11-22';
 * const matter = openMatter(compile([zhejiangQualityAward], awardsVocabulary), { facts: {}, days: { decidedOn: day, knownOn: day, events: {} } });
 * const steps = [
 *   { id: 'excellence', title: '导入卓越绩效模式', owner: '企业质量部', evidence: ['自评报告'], cost: 5_000_000, days: 180,
 *     effects: [{ fact: 'practice.excellenceSince', value: { step: 'done' } }] },
 * ] as const;
 * const answer = planPath(matter, 'cn-330304.gov-quality-award', { ladder: zhejiangQualityAwardLadder, steps, missing: 'open' });
 * answer.outcome === 'undetermined' && answer.possible?.[0]?.day; // => '2026-11-22'
 * ```
 */
export function planPath(matter: Matter, award: string, options: PlanOptions): Determination<CultivationPlan> {
  requireEngine(matter.book, 'awards');
  const { ladder } = options;
  const target = ladder.awards.find(({ id }) => id === award);
  if (target === undefined) throw unknownTarget(ladder, award);
  verifySteps(options.steps);
  const today = matter.input.days.decidedOn;
  const facts = unchangedFacts(matter.input.facts, today);
  // Asked once for its own sake: an award without rules is the caller's mistake, not a place that cannot be reached.
  assessAward(filedOn(matter, today, facts), award);
  const search: PathSearch = {
    matter,
    facts,
    ladder,
    target,
    steps: stepsTowards(matter, ladder, award, options.steps).filter(({ wins }) => wins?.award !== award),
    today,
    until: options.until ?? addMonths(today, 120),
    strict: options.missing === 'closed',
    least: options.by === 'cheapest' ? 'cost' : 'day',
    limit: options.limit ?? 20_000,
  };
  const path = searchPath(search);
  const topic = { kind: 'awards.plan', about: award, title: target.name };
  return { ...(path === null ? whyNoPath(search) : planned(search, path, options)), topic };
}

function planned(search: PathSearch, path: FoundPath, options: PlanOptions): Determination<CultivationPlan> {
  const { answer, call, day } = path.filing;
  const asked = answer.outcome === 'undetermined' ? answer.missing : [];
  // A call that nobody has announced is a text that is missing, no day that a form could ask for.
  const missing: readonly MissingFact[] =
    call === null ? [...asked, { kind: 'document', name: search.target.id }] : asked;
  const apply = options.steps.find(({ wins }) => wins?.award === search.target.id);
  const tasks: PlanTask[] = [
    ...path.taken.map(
      ({ step, start, done }): PlanTask => ({
        id: step.id,
        kind: step.wins === undefined ? 'step' : 'win',
        title: step.title,
        owner: step.owner,
        stages: [],
        evidence: step.evidence,
        start,
        due: done,
        cost: step.cost,
        about: step.wins?.award ?? step.id,
        call: null,
      }),
    ),
    ...asked
      .filter(({ kind }) => kind !== 'day')
      .map(
        ({ kind, name }): PlanTask => ({
          id: `${kind === 'judgement' ? 'sign' : 'supply'}:${name}`,
          kind: kind === 'judgement' ? 'sign' : 'supply',
          title: null,
          owner: (kind === 'judgement' ? options.owners?.sign : options.owners?.supply) ?? null,
          stages: [],
          evidence: [],
          start: search.today,
          due: day,
          cost: 0,
          about: name,
          call: null,
        }),
      ),
    {
      id: `apply:${search.target.id}`,
      kind: 'apply',
      title: apply?.title ?? null,
      owner: apply?.owner ?? null,
      stages: [],
      evidence: apply?.evidence ?? [],
      start: day,
      due: call?.closesOn ?? day,
      cost: apply?.cost ?? 0,
      about: search.target.id,
      call: call?.id ?? null,
    },
  ];
  const won = path.taken.filter(({ step }) => step.wins !== undefined);
  const plan: CultivationPlan = {
    award: search.target.id,
    day,
    cost: path.cost + (apply?.cost ?? 0),
    tasks: tasks.sort(
      (left, right) =>
        compareText(left.start, right.start) || compareText(left.due, right.due) || compareText(left.id, right.id),
    ),
    assumes: [
      { what: 'nothing-new', about: search.target.id },
      ...won.map(({ step }) => ({ what: 'award-won' as const, about: step.wins?.award ?? step.id })),
      ...(call === null ? [{ what: 'call-unknown' as const, about: search.target.id }] : []),
      ...(call?.projected === true ? [{ what: 'call-projected' as const, about: call.id }] : []),
    ],
  };
  const grounding = { ...groundingOf(answer), basis: { ...answer.basis, decidedOn: search.today } };
  if (missing.length === 0) return { outcome: 'determined', value: plan, ...grounding };
  return { outcome: 'undetermined', missing, possible: [plan], ...grounding };
}

function unknownTarget({ awards }: AwardLadder, id: unknown): CallerError {
  const ids = awards.map(({ id }) => id);
  const { name: award, nearest, hint } = unknownName(id, ids);
  const sentence = `The ladder has no award “${award}”${hint.en || ': check the id.'} 梯次里没有奖项“${award}”${hint.zh || '，请核对编号。'}`;
  return callerError('awards.award.unknown', { award, nearest, hint }, sentence);
}
