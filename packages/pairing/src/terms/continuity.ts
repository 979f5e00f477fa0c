import { compareText } from '@huiqi/kernel';
import type { ContinuityTerm } from '../policy/policy.ts';
import type { TermOutcome, TermSubject } from './outcome.ts';

/** Whether the enterprise keeps an officer it had. An enterprise that had none has nothing to keep. */
export function continuity(term: ContinuityTerm, { officer, previous }: TermSubject): TermOutcome {
  const params = { officers: [...previous].sort(compareText) };
  if (previous.size === 0) return { code: 'pairing.continuity.first', params, points: 0 };
  if (previous.has(officer.id)) return { code: 'pairing.continuity.kept', params, points: term.kept ?? 0 };
  return { code: 'pairing.continuity.changed', params, points: term.changed };
}
