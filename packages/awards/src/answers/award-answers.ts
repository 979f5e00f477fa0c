import type { Sentence, Tell } from '@huiqi/kernel';
import { lastOf } from '@huiqi/kernel';
import type { AwardAssessment } from '../eligibility/assess-award.ts';
import type { EarliestDay } from '../eligibility/earliest-day.ts';
import type { AwardMoney } from '../held/award-money.ts';
import type { HeldAward } from '../held/held-award.ts';
import type { CultivationPlan } from '../paths/plan-path.ts';

/** Whether an award may be applied for, in sentences. @zh 申报条件结论的文字 */
export const tellAward: Tell<AwardAssessment> = (conclusion, { about = '' }) => {
  if (conclusion.side === 'final') return [{ code: 'awards.answer.eligible', params: { award: about } }];
  return conclusion.side === 'no' ? [{ code: 'awards.answer.barred', params: { award: about } }] : [];
};

/** From which day an award may be applied for, in sentences; a bound is the first day that is not ruled out. @zh 最早可申报日的文字 */
export const tellEarliest: Tell<EarliestDay> = (conclusion, { about = '' }) => {
  const award = about;
  switch (conclusion.side) {
    case 'final':
      return [{ code: 'awards.answer.earliest', params: { award, day: conclusion.value.day } }];
    case 'bound':
      return [{ code: 'awards.answer.notBefore', params: { award, day: conclusion.value.day } }];
    case 'possible': {
      const [first, last] = [conclusion.values[0]?.day, lastOf(conclusion.values)?.day];
      if (first === undefined || last === undefined || first === last) return [];
      return [{ code: 'awards.answer.noLater', params: { award, day: last } }];
    }
    case 'no':
      return [{ code: 'awards.answer.barred', params: { award } }];
  }
};

/** How an award stands that is held, in sentences. @zh 获奖后状态的文字 */
export const tellHeld: Tell<HeldAward> = (conclusion, { about = '' }) => {
  if (conclusion.side !== 'final') return [];
  const { state, validThrough } = conclusion.value;
  const held: Sentence = { code: `awards.held.${state}`, params: { award: about } };
  return validThrough === null ? [held] : [held, { code: 'awards.held.until', params: { day: validThrough } }];
};

/** What a win is worth, in sentences. @zh 奖励核算的文字 */
export const tellMoney: Tell<AwardMoney> = (conclusion, { about = '' }) => {
  if (conclusion.side === 'no') return [{ code: 'awards.money.none', params: { award: about } }];
  if (conclusion.side !== 'final') return [];
  const { sum, atMost } = conclusion.value;
  const code = sum === 0 ? 'awards.money.none' : atMost ? 'awards.money.atMost' : 'awards.money.sum';
  return [{ code, params: { award: about, sum } }];
};

/** The way to an award, in sentences; while facts are missing it holds only if they turn out well. @zh 培育计划的文字 */
export const tellPlan: Tell<CultivationPlan> = (conclusion, { about = '' }) => {
  if (conclusion.side === 'no') return [{ code: 'awards.plan.none', params: { award: about } }];
  const plan = conclusion.side === 'possible' ? conclusion.values[0] : conclusion.value;
  if (plan === undefined) return [];
  const { day, cost, tasks } = plan;
  const code = conclusion.side === 'final' ? 'awards.plan.final' : 'awards.plan.ifAllMet';
  return [{ code, params: { award: about, day, cost, tasks: tasks.length } }];
};
