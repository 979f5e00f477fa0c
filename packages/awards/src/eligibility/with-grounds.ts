import { type Citation, type Determination, type Ground, groundingOf, type MissingFact } from '@huiqi/kernel';

/**
 * A determination with grounds that no rule gives, such as that a call is closed: they close what was open. What is missing keeps
 * a met answer open.
 */
export function withGrounds<T>(
  answer: Determination<T>,
  more: { readonly grounds: readonly Ground[]; readonly missing?: readonly MissingFact[]; readonly citation: Citation },
): Determination<T> {
  const missing = more.missing ?? [];
  if (more.grounds.length === 0 && (missing.length === 0 || answer.outcome === 'not-applicable')) return answer;
  const citations = [...answer.citations, more.citation];
  const grounding = { ...groundingOf(answer), citations };
  if (more.grounds.length === 0) {
    const asked = answer.outcome === 'undetermined' ? answer.missing : [];
    return { outcome: 'undetermined', missing: [...missing, ...asked], ...grounding };
  }
  const ownGrounds = more.grounds.map((ground) => ({ ...ground, source: citations.length - 1 }));
  const earlierGrounds = answer.outcome === 'not-applicable' ? answer.grounds : [];
  return { outcome: 'not-applicable', grounds: [...ownGrounds, ...earlierGrounds], ...grounding };
}
