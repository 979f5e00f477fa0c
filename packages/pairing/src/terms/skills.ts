import type { SkillsTerm } from '../policy/policy.ts';
import type { TermOutcome, TermSubject } from './outcome.ts';

/** How many of the skills the enterprise asked for the officer lacks. */
export function skills(term: SkillsTerm, { officer, enterprise }: TermSubject): TermOutcome {
  const wanted = [...new Set(enterprise.skillsWanted ?? [])];
  const missing = wanted.filter((skill) => !officer.skills.includes(skill));
  const points = missing.length * term.perMissing;
  if (missing.length > 0 && term.required === true) {
    return { code: 'pairing.skills.missing', params: { skills: missing }, points: null };
  }
  return {
    code: missing.length === 0 ? 'pairing.skills.complete' : 'pairing.skills.missing',
    params: { skills: missing },
    points: term.atMost === null ? points : Math.min(points, term.atMost),
  };
}
