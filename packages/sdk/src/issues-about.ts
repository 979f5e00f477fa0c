import type { Issue, MissingFact } from '@huiqi/kernel';
import type { AnswerPlace } from './place-of.ts';

/** The findings about the place where an answer goes: what stands there, what it stands in, what stands inside it. */
export function issuesAbout(
  { missing, place }: { readonly missing: MissingFact; readonly place: AnswerPlace | null },
  issues: readonly Issue[],
): readonly Issue[] {
  if (place === null) return [];
  return issues.filter(({ path, params }) => {
    const [head] = path;
    const whole = typeof head === 'string' && parts.includes(head) ? path : ['facts', ...path];
    // A fact of the whole order may be found wrong at one of its lines.
    const named = params['fact'] === missing.name && (head !== 'lines' || place[0] === 'facts');
    return named || (path.length > 0 && whole.every((step, at) => at >= place.length || step === place[at]));
  });
}

const parts: readonly string[] = ['facts', 'events', 'judgements', 'lines'];
