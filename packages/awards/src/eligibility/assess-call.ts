import type { Determination, Ground, JsonValue, LocalDate } from '@huiqi/kernel';
import type { AwardCall, AwardDefinition, AwardSubject } from '@huiqi/model/types';
import { type Matter, reopenMatter } from '@huiqi/rules';
import { inFilingTime } from '../ladder/award-calls.ts';
import { type AssessAwardOptions, type AwardAssessment, assessAward } from './assess-award.ts';
import { withGrounds } from './with-grounds.ts';

/** How an application to one edition is judged. */
export interface AssessCallOptions extends AssessAwardOptions {
  /** What the applicant applies as; `organisation` unless given. */
  readonly subject?: AwardSubject;
  /** The hour of filing, `HH:MM`, where the call sets one for its last day; the fact `application.hour` says the same. */
  readonly hour?: string;
}

/**
 * Whether one enterprise may apply in one edition: the rules of the award with the call's own days, whether the day of filing lies
 * in the call, and whether the award is for such a subject at all. Look-backs that a rule counts to the cut-off use the call's.
 *
 * @zh 按届次审查申报条件
 * @param matter - the case; its event `filing` is the day of filing, the call's last day where that is not given
 * @param award - the award
 * @param call - the edition
 * @returns as {@link assessAward}, with the grounds `call.closed` (found the day, wanted `from/to`) and `subject` (found what it
 * applies as) beside those of the rules
 * @throws {@link CallerError} `awards.award.unknown` when the book has no rule on the award
 * @example
 * ```ts
 * import { assessCall, awardsVocabulary } from '@huiqi/awards';
 * import { qingpuQualityAward } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const award = {
 *   id: 'cn-310118.mayor-quality-award', name: '青浦区区长质量奖', level: 'county', kind: 'quality', names: [],
 *   subjects: ['organisation', 'individual'], cycleYears: null, quotas: [],
 * } as const;
 * const call = {
 *   id: 'fifth', edition: 5, year: 2025, opensOn: '2025-07-01', closesOn: '2025-08-01', cutoff: null, grantOn: null,
 *   document: '2025年度第五届青浦区政府质量奖申报通知', evidence: 'copy',
 * } as const;
 * const day = '2025-08-02';
 * const facts = { 'enterprise.division': '310118', 'enterprise.operatingSince': '2010-01-01' };
 * const matter = openMatter(compile([qingpuQualityAward], awardsVocabulary), {
 *   facts, days: { decidedOn: day, knownOn: day, events: { filing: day } },
 * });
 * const answer = assessCall(matter, award, call);
 * answer.outcome === 'not-applicable' && answer.grounds.map(({ what }) => what); // => ['call.closed']
 * ```
 */
export function assessCall(
  matter: Matter,
  award: AwardDefinition,
  call: AwardCall,
  options: AssessCallOptions = {},
): Determination<AwardAssessment> {
  const filing: LocalDate = matter.input.days.events['filing'] ?? call.closesOn ?? matter.input.days.decidedOn;
  const events = { filing, cutoff: call.cutoff ?? filing };
  const facts = { 'application.year': call.year, ...matter.input.facts };
  const topic = { kind: 'awards.award', about: award.id, title: award.name };
  const answer = { ...assessAward(reopenMatter(matter, { events, facts }), award.id, options), topic };
  const stated = matter.input.facts['application.hour'];
  const inTime = inFilingTime(call, filing, { hour: options.hour ?? (typeof stated === 'string' ? stated : null) });
  const grounds: Ground[] = [];
  const ground = (what: string, about: string, found: string, wanted: JsonValue): void => {
    grounds.push({ rule: call.id, step: call.id, what, about, found, wanted, source: 0 });
  };
  if (inTime === 'no') ground('call.closed', 'filing', filing, `${call.opensOn ?? ''}/${call.closesOn ?? ''}`);
  const subject = options.subject ?? 'organisation';
  if (!award.subjects.includes(subject)) ground('subject', 'subject.type', subject, [...award.subjects]);
  const missing = inTime === 'unknown' ? [{ kind: 'fact' as const, name: 'application.hour', rule: call.id }] : [];
  const unnamed = call.projected === true || call.opensOn === null || call.closesOn === null;
  return withGrounds(answer, {
    grounds,
    missing: unnamed ? [] : missing,
    citation: { document: call.document, evidence: call.evidence },
  });
}
