import type { Places } from '@huiqi/kernel';
import { hasOwn } from '@huiqi/kernel';
import type { CostTermSpec, Points } from './term.ts';

/** Whether one of the officer's skills serves the enterprise's industry. @zh 行业匹配 */
export interface IndustryTerm {
  /** What one point costs, a whole number. */
  readonly weight: number;
  /** The industries that a skill serves, as beginnings of GB/T 4754 codes such as `C`, `C13` or `C1353`. */
  readonly serves: Readonly<Record<string, readonly string[]>>;
  /** A skill serves it. */
  readonly matched: Points;
  /** None does. */
  readonly unmatched: Points;
  /** The industry is not known, or not finely enough. */
  readonly unknown: Points;
}

/** The codes of its words. */
export interface IndustryCodes {
  'pairing.term.industry': Places;
  'pairing.industry.matched': Places<'industry'>;
  'pairing.industry.unmatched': Places<'industry'>;
  'pairing.industry.unknown': Places;
  'pairing.unknown.skills': Places<'id'>;
  'pairing.unknown.industry': Places<'id'>;
}

/** Whether one of the officer's skills serves the enterprise's industry. */
export const industry: CostTermSpec<'industry', IndustryTerm> = {
  name: 'industry',
  title: { zh: '行业匹配', en: 'industry' },
  parts: {
    serves: { form: 'lists', zh: '各专长对应的行业', en: 'industries a skill serves', source: 'GB/T 4754' },
    matched: { form: 'points', zh: '匹配', en: 'matched' },
    unmatched: { form: 'points', zh: '不匹配', en: 'unmatched' },
    unknown: { form: 'points', zh: '不明', en: 'unknown' },
  },
  asks: { officer: ['skills'], enterprise: ['industry'] },
  find(policy, { officer, enterprise }) {
    const served = officer.skills.flatMap((skill) =>
      hasOwn(policy.serves, skill) ? (policy.serves[skill] ?? []) : [],
    );
    const how = match(served, enterprise.industry, officer.skills.length === 0);
    return { code: `pairing.industry.${how}`, params: { industry: enterprise.industry }, points: policy[how] };
  },
};

function match(
  served: readonly string[],
  code: string | null,
  skillsUnknown: boolean,
): 'matched' | 'unmatched' | 'unknown' {
  if (code === null || skillsUnknown) return 'unknown';
  if (served.some((beginning) => code.startsWith(beginning))) return 'matched';
  // The enterprise is known more coarsely than the skill asks.
  return served.some((beginning) => beginning.startsWith(code)) ? 'unknown' : 'unmatched';
}
