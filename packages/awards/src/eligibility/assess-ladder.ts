import { compareText, type Determination } from '@huiqi/kernel';
import type { AwardDefinition, AwardLadder, AwardSubject } from '@huiqi/model/types';
import { type Matter, requireEngine, rulesInGroup } from '@huiqi/rules';
import { type AssessAwardOptions, type AwardAssessment, assessAward } from './assess-award.ts';
import { withGrounds } from './with-grounds.ts';

/** How one award of a ladder stands for an applicant. @zh 梯次审查结果 */
export interface Rung {
  /** The award. */
  readonly award: AwardDefinition;
  /** Whether the applicant holds it, by the records given; a list that is not complete never proves that it does not. */
  readonly held: 'yes' | 'no' | 'unknown';
  /** Whether it may be applied for. */
  readonly answer: Determination<AwardAssessment>;
}

/** How the awards of a ladder are asked. */
export interface AssessLadderOptions extends AssessAwardOptions {
  /** What the applicant applies as; `organisation` unless given. */
  readonly subject?: AwardSubject;
}

/** The tiers from the lowest to the highest. */
const tiers = ['county', 'city', 'province', 'national'];

/**
 * One applicant against every award of a ladder, from the county's to the nation's. An award without a rule that may decide is
 * undetermined for want of its document; one that is not for such a subject is closed with the ground `subject`.
 *
 * @zh 梯次审查
 * @param matter - the case
 * @param ladder - the awards
 * @returns one line for each award, by tier, then by id
 * @example
 * ```ts
 * import { assessLadder, awardsVocabulary } from '@huiqi/awards';
 * import { zhejiangQualityAward, zhejiangQualityAwardLadder } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const day = '2026-11-22';
 * const facts = { 'enterprise.city': '330300' };
 * const matter = openMatter(compile([zhejiangQualityAward], awardsVocabulary), {
 *   facts, days: { decidedOn: day, knownOn: day, events: { filing: day } },
 * });
 * const rungs = assessLadder(matter, zhejiangQualityAwardLadder);
 * rungs.find(({ award }) => award.id === 'cn-3301.gov-quality-award')?.answer.outcome; // => 'not-applicable'
 * rungs.find(({ award }) => award.id === 'cn-33.gov-quality-award')?.answer.outcome; // => 'undetermined'
 * ```
 */
export function assessLadder(matter: Matter, ladder: AwardLadder, options: AssessLadderOptions = {}): readonly Rung[] {
  requireEngine(matter.book, 'awards');
  const subject = options.subject ?? 'organisation';
  return [...ladder.awards]
    .sort((left, right) => tiers.indexOf(left.level) - tiers.indexOf(right.level) || compareText(left.id, right.id))
    .map((award) => ({
      award,
      held: isHeld(matter, award.id),
      answer: named(rungOf(matter, award, subject, options), award),
    }));
}

function rungOf(matter: Matter, award: AwardDefinition, subject: AwardSubject, options: AssessAwardOptions) {
  const decided = rulesInGroup(matter.book, award.id).some(
    ({ outcome }) => outcome === 'eligible' || outcome === 'bar',
  );
  const answer: Determination<AwardAssessment> = decided
    ? assessAward(matter, award.id, options)
    : {
        outcome: 'undetermined',
        missing: [{ kind: 'document', name: award.id }],
        basis: matter.basis,
        citations: [],
        cautions: [],
        issues: matter.issues,
        ...(options.explain === true
          ? { steps: [{ id: award.id, what: 'award', about: award.id, from: [], result: 'undetermined' }] }
          : {}),
      };
  if (award.subjects.includes(subject)) return answer;
  const ground = { rule: award.id, step: award.id, what: 'subject', about: 'subject.type', found: subject };
  return withGrounds(answer, {
    grounds: [{ ...ground, wanted: [...award.subjects], source: 0 }],
    citation: { document: award.name, evidence: 'none' },
  });
}

/** The answer with the award's name, which a ladder knows. */
function named(answer: Rung['answer'], { id, name }: AwardDefinition): Rung['answer'] {
  return { ...answer, topic: { kind: 'awards.award', about: id, title: name } };
}

/** Whether the records show the award; that they do not show it counts only where they are complete. */
function isHeld(matter: Matter, award: string): Rung['held'] {
  const holdings = matter.input.facts['holdings'];
  if (typeof holdings !== 'object' || holdings === null || !('records' in holdings)) return 'unknown';
  if (holdings.records.some((record) => record['award'] === award && record['grade'] === 'award')) return 'yes';
  const over = holdings.completeOver;
  const registered = matter.input.facts['enterprise.registeredOn'];
  const sinceBirth = over !== null && typeof registered === 'string' && over.from <= registered;
  return sinceBirth && (over.to === null || over.to > matter.input.days.decidedOn) ? 'no' : 'unknown';
}
