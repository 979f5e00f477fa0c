import type { Places } from '@huiqi/kernel';
import type { CostTermSpec } from './term.ts';

/** The skills the enterprise asked for that the officer lacks. @zh 专长匹配 */
export interface SkillsTerm {
  /** What one point costs, a whole number. */
  readonly weight: number;
  /** Points for each skill that is missing. */
  readonly perMissing: number;
  /** At most so many points; null for no bound. */
  readonly atMost: number | null;
  /** Whether a missing skill rules the officer out, whatever the points. */
  readonly required?: boolean;
}

/** The codes of its words. */
export interface SkillsCodes {
  'pairing.term.skills': Places;
  'pairing.skills.complete': Places;
  'pairing.skills.missing': Places<'skills'>;
}

/** How many of the skills the enterprise asked for the officer lacks. */
export const skills: CostTermSpec<'skills', SkillsTerm> = {
  name: 'skills',
  title: { zh: '专长匹配', en: 'skills' },
  parts: {
    perMissing: { form: 'count', zh: '每缺一项', en: 'for each missing skill' },
    atMost: { form: 'bound', zh: '最多', en: 'at most' },
    required: { form: 'flag', zh: '缺一不可', en: 'required', optional: true },
  },
  find(policy, { officer, enterprise }) {
    const skillsWanted = [...new Set(enterprise.skillsWanted ?? [])];
    const missing = skillsWanted.filter((skill) => !officer.skills.includes(skill));
    const points = missing.length * policy.perMissing;
    if (missing.length > 0 && policy.required === true) {
      return { code: 'pairing.skills.missing', params: { skills: missing }, points: null };
    }
    return {
      code: missing.length === 0 ? 'pairing.skills.complete' : 'pairing.skills.missing',
      params: { skills: missing },
      points: policy.atMost === null ? points : Math.min(points, policy.atMost),
    };
  },
};
