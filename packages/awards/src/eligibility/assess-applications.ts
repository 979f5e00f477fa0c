import type { Determination, FactSet } from '@huiqi/kernel';
import type { AwardDefinition, AwardSubject } from '@huiqi/model/types';
import { type Matter, reopenMatter, requireEngine } from '@huiqi/rules';
import { type AwardAssessment, assessAward } from './assess-award.ts';

/** One of the applications that an applicant files or wants to file. @zh 申报 */
export interface AwardApplication {
  /** The award. */
  readonly award: AwardDefinition;
  /** The year it is filed for. */
  readonly year: number;
  /** What the applicant applies as. */
  readonly subject: AwardSubject;
}

/**
 * The applications of one applicant judged together: each one by the rules of its award, with all the others as the records
 * `awardApplications`. Rules such as "never the city's and the district's award in one year" then see what they ask about.
 *
 * @zh 各项申报一并审查
 * @param matter - the case, filed on one day
 * @param applications - all applications of this applicant; the list is taken to be complete
 * @returns one answer for each application, in order
 * @throws {@link CallerError} `awards.award.unknown` when the book has no rule on one of the awards
 * @example
 * ```ts
 * import { assessApplications, awardsVocabulary } from '@huiqi/awards';
 * import { qingpuQualityAward, shanghaiQualityAward, shanghaiQualityAwardLadder } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const filing = ['cn-310118.mayor-quality-award', 'cn-31.gold-quality-award'].flatMap((id) =>
 *   shanghaiQualityAwardLadder.awards.filter((award) => award.id === id).map((award) => ({ award, year: 2025, subject: 'organisation' as const })),
 * );
 * const day = '2025-08-01';
 * const matter = openMatter(compile([shanghaiQualityAward, qingpuQualityAward], awardsVocabulary), {
 *   facts: {}, days: { decidedOn: day, knownOn: day, events: { filing: day } },
 * });
 * assessApplications(matter, filing).map(({ outcome }) => outcome); // => ['not-applicable', 'undetermined']
 * ```
 */
export function assessApplications(
  matter: Matter,
  applications: readonly AwardApplication[],
  options: { readonly others?: readonly AwardApplication[]; readonly explain?: boolean } = {},
): readonly Determination<AwardAssessment>[] {
  requireEngine(matter.book, 'awards');
  const filing = matter.input.days.events['filing'] ?? null;
  const allApplications = [...applications, ...(options.others ?? [])];
  return applications.map((application) => {
    const { award, year, subject } = application;
    const records = allApplications
      .filter((otherApplication) => otherApplication !== application)
      .map(
        (otherApplication): FactSet => ({
          on: filing,
          award: otherApplication.award.id,
          level: otherApplication.award.level,
          kind: otherApplication.award.kind,
          year: otherApplication.year,
          subject: otherApplication.subject,
        }),
      );
    const facts: FactSet = {
      'subject.type': subject,
      'application.year': year,
      awardApplications: { records, completeOver: { from: '0001-01-01', to: null } },
    };
    return assessAward(reopenMatter(matter, { facts }), award.id, options);
  });
}
