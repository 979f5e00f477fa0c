import type { IndustryTerm } from '../policy/policy.ts';
import type { TermOutcome, TermSubject } from './outcome.ts';

/** Whether one of the officer's skills serves the enterprise's industry. */
export function industry(term: IndustryTerm, { officer, enterprise }: TermSubject): TermOutcome {
  const served = officer.skills.flatMap((skill) =>
    Object.hasOwn(term.serves, skill) ? (term.serves[skill] ?? []) : [],
  );
  const how = match(served, enterprise.industry, officer.skills.length === 0);
  return { code: `pairing.industry.${how}`, params: { industry: enterprise.industry }, points: term[how] };
}

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
