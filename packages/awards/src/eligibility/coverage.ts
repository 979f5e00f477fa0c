import type { MissingFact } from '@huiqi/kernel';
import type { Matter } from '@huiqi/rules';
import { assessAward } from './assess-award.ts';

/** How many of a base meet what is asked. @zh 覆盖情况 */
export interface AwardCoverage {
  /** Those that are known to meet it. */
  readonly count: number;
  /** Those that belong to the base. */
  readonly base: number;
  /** Those of the base of which it is not known. */
  readonly open: number;
  /** Those of which it is not known whether they belong to the base. */
  readonly baseOpen: number;
  /** The ids of those that are known not to meet it. */
  readonly lacking: readonly string[];
  /** The ids of those of which it is not known, with what is missing. */
  readonly unknown: readonly { readonly id: string; readonly missing: readonly MissingFact[] }[];
}

/** Of whom a coverage is told. */
export interface CoverageOptions {
  /** The group of the rules that say who belongs to the base; all do unless given. */
  readonly base?: string;
}

/**
 * How many of a base meet the conditions of a group, such as having a chief quality officer: the count, the base, and what is open,
 * so that a share is never told as if the unknown were a no.
 *
 * @zh 覆盖率统计
 * @param members - everybody that may belong to the base, each with its case
 * @param group - the rules that ask for it
 * @param options - the base, where not all belong to it
 * @throws {@link CallerError} `awards.award.unknown` when the book has no rule of a group
 * @example
 * ```ts
 * import { awardsVocabulary, coverageOf } from '@huiqi/awards';
 * import { hubeiChiefQualityOfficer } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const book = compile([hubeiChiefQualityOfficer], awardsVocabulary);
 * const days = { decidedOn: '2023-12-31', knownOn: '2023-12-31', events: { filing: '2023-12-31' } } as const;
 * const firm = (id: string, appointedOn: string | null) => ({ id, matter: openMatter(book, { facts: { 'officer.appointedOn': appointedOn }, days }) });
 * const told = coverageOf([firm('a', '2022-11-01'), firm('b', '2024-01-01'), firm('c', null)], 'cn-42.chief-quality-officer.in-place');
 * [told.count, told.base, told.open]; // => [1, 3, 1]
 * ```
 */
export function coverageOf(
  members: readonly { readonly id: string; readonly matter: Matter }[],
  group: string,
  { base }: CoverageOptions = {},
): AwardCoverage {
  const result = { count: 0, base: 0, open: 0, baseOpen: 0 };
  const lacking: string[] = [];
  const unknown: { id: string; missing: readonly MissingFact[] }[] = [];
  for (const { id, matter } of members) {
    const belongs = base === undefined ? null : assessAward(matter, base);
    if (belongs?.outcome === 'not-applicable') continue;
    if (belongs?.outcome === 'undetermined') {
      result.baseOpen += 1;
      unknown.push({ id, missing: belongs.missing });
      continue;
    }
    result.base += 1;
    const answer = assessAward(matter, group);
    if (answer.outcome === 'determined') result.count += 1;
    else if (answer.outcome === 'not-applicable') lacking.push(id);
    else {
      result.open += 1;
      unknown.push({ id, missing: answer.missing });
    }
  }
  return { ...result, lacking, unknown };
}
