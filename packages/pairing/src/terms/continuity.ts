import type { ContinuityTerm } from '../policy.ts';
import type { TermOutcome, TermSubject } from './outcome.ts';

/** Whether the enterprise keeps an officer it had. An enterprise that had none has nothing to keep. */
export function continuity(term: ContinuityTerm, { officer, previous }: TermSubject): TermOutcome {
  const about = [...previous].sort();
  if (previous.size === 0) return { what: 'pairing.continuity.first', about, points: 0 };
  if (previous.has(officer.id)) return { what: 'pairing.continuity.kept', about, points: 0 };
  return { what: 'pairing.continuity.changed', about, points: term.changed };
}
