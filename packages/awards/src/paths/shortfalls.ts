import type { Citation, Fen, Ground, LocalDate, MissingFact } from '@huiqi/kernel';
import { addMonths } from '@huiqi/kernel/days';
import {
  type CompiledRule,
  evaluate,
  inForceStateOf,
  type Matter,
  requireEngine,
  rulesInGroup,
  rulesWithOutcome,
} from '@huiqi/rules';
import { changeDays } from '../eligibility/change-days.ts';
import { type CultivationStep, type DatedStep, doneOn, factsAfter, verifySteps } from './cultivation-step.ts';
import { filedOn, unchangedFacts } from './projected.ts';

/** What would meet one condition, or lift one bar. @zh 补齐办法 */
export interface Remedy {
  /** The step of the bureau's table, or null where time alone does it. */
  readonly step: string | null;
  /** The first day on which the rule then stands in nobody's way. */
  readonly day: LocalDate;
  /** What it costs, in fen; zero for time. */
  readonly cost: Fen;
}

/** How one rule stands that is in the way, and what would meet it. @zh 差距与补齐 */
export interface Shortfall {
  /** The rule. */
  readonly rule: string;
  /** `unmet`: it fails or bars; `open`: something is missing. */
  readonly state: 'unmet' | 'open';
  /** Why it fails. */
  readonly grounds: readonly Ground[];
  /** What is missing. */
  readonly missing: readonly MissingFact[];
  /** What would meet it, the earliest first; empty where neither time nor a step of the table does. */
  readonly remedies: readonly Remedy[];
  /** The earliest day it can be met, or null where that is never or not known. */
  readonly earliest: LocalDate | null;
  /** The sources of the grounds. */
  readonly citations: readonly Citation[];
}

/** How far ahead is looked, and with which table. */
export interface ShortfallOptions {
  /** The bureau's table; empty unless given. */
  readonly steps?: readonly CultivationStep[];
  /** The last day that is looked at; twenty years ahead unless given. */
  readonly until?: LocalDate;
}

/**
 * Rule by rule, what keeps an enterprise from an award and what would meet it: time alone, or a step of the bureau's table begun
 * today. The earliest day is the first on which the rule is met; on the day before it is not. Nothing else is assumed to happen.
 *
 * @zh 差距分析
 * @param matter - the case; its day of decision is today
 * @param award - the award's id
 * @param options - the table of steps and the horizon
 * @returns one entry for each rule that is not met or is open, in the order of the packs
 * @throws {@link CallerError} `awards.step.table` for a table that cannot be planned with
 * @example
 * ```ts
 * import { awardsVocabulary, shortfalls } from '@huiqi/awards';
 * import { zhejiangQualityAward } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const day = '2023-06-01';
 * const facts = { 'enterprise.province': '330000', 'enterprise.registeredOn': '2019-03-01', 'enterprise.operatingSince': '2019-05-01' };
 * const matter = openMatter(compile([zhejiangQualityAward], awardsVocabulary), { facts, days: { decidedOn: day, knownOn: day, events: { filing: day } } });
 * const [registered] = shortfalls(matter, 'cn-33.gov-quality-award');
 * registered?.rule; // => 'cn-33.gov-quality-award.registered'
 * registered?.earliest; // => '2024-05-01'
 * ```
 */
export function shortfalls(matter: Matter, award: string, options: ShortfallOptions = {}): readonly Shortfall[] {
  requireEngine(matter.book, 'awards');
  const { steps = [] } = options;
  verifySteps(steps);
  const today = matter.input.days.decidedOn;
  const until = options.until ?? addMonths(today, 240);
  const facts = unchangedFacts(matter.input.facts, today);
  const derived = rulesWithOutcome(matter.book, 'derive');
  const now = filedOn(matter, today, facts);
  return rulesInGroup(matter.book, award)
    .filter(({ outcome }) => outcome === 'eligible' || outcome === 'bar')
    .filter((rule) => ['in-force', 'day-missing'].includes(inForceStateOf(now, rule).state))
    .flatMap((rule): Shortfall[] => {
      const state = stateOf(now, rule);
      if (state === 'met') return [];
      const ruleAnswer = evaluate(now, rule);
      const firstDay = (dated: readonly DatedStep[]): LocalDate | null => {
        const known = factsAfter(facts, dated, until);
        const from = dated[0]?.done ?? today;
        const days = [from, ...changeDays([rule, ...derived], known, from, until)];
        return days.find((day) => stateOf(filedOn(matter, day, known), rule) === 'met') ?? null;
      };
      const byTime = firstDay([]);
      const remedies: Remedy[] = byTime === null ? [] : [{ step: null, day: byTime, cost: 0 }];
      for (const step of steps) {
        const day = firstDay([{ step, start: today, done: doneOn(step, today) }]);
        if (day !== null && (byTime === null || day < byTime)) remedies.push({ step: step.id, day, cost: step.cost });
      }
      remedies.sort((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : left.cost - right.cost));
      return [
        {
          rule: rule.rule.id,
          state,
          grounds: groundsOf(rule, ruleAnswer),
          missing: ruleAnswer.outcome === 'undetermined' ? ruleAnswer.missing : [],
          remedies,
          earliest: remedies[0]?.day ?? null,
          citations: ruleAnswer.citations,
        },
      ];
    });
}

/** Whether a rule stands in the way: a failing condition, a bar that holds, or something missing. */
function stateOf(matter: Matter, rule: CompiledRule): 'met' | 'unmet' | 'open' {
  const { state } = inForceStateOf(matter, rule);
  // A text that has lapsed asks nothing, but what follows it is not known: that is no way to meet it.
  if (state !== 'in-force' && state !== 'day-missing') return 'open';
  const { outcome, ...grounding } = evaluate(matter, rule);
  if (outcome === 'undetermined') return 'open';
  if (rule.outcome === 'bar') return outcome === 'determined' ? 'unmet' : 'met';
  const failing = outcome === 'not-applicable' && 'grounds' in grounding && grounding.grounds.length > 0;
  return failing ? 'unmet' : 'met';
}

function groundsOf(rule: CompiledRule, ruleAnswer: ReturnType<typeof evaluate>): readonly Ground[] {
  if (ruleAnswer.outcome === 'not-applicable') return ruleAnswer.grounds;
  if (ruleAnswer.outcome !== 'determined' || rule.outcome !== 'bar') return [];
  const { id } = rule.rule;
  return [{ rule: id, step: id, what: 'bar', about: id, found: { ...ruleAnswer.value.args }, wanted: null, source: 0 }];
}
