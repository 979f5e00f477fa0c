import type { MissingFact } from '@huiqi/kernel';
import type { Group } from '../stacking/group-courses.ts';

/** What stands between the rules that were chosen of several groups. */
const between = '、';

/** The rules that a payer chose. */
export function electedFrom(fact: unknown): readonly string[] {
  return typeof fact === 'string' ? fact.split(between) : [];
}

/** The most answers that are offered. */
const offeredLimit = 64;

/**
 * What the payer is asked to choose: of each group whose rules exclude each other and where none goes first, one. It is one question for
 * all groups; null where there is nothing to choose.
 */
export function choiceOf(groups: readonly Group[]): MissingFact | null {
  const choosing = groups.flatMap(({ rules, stacks, elected }) => {
    const ids = rules.filter(({ state }) => state === 'met').map(({ compiled }) => compiled.rule.id);
    const free = stacks.every(({ mode, order }) => mode === 'exclusive' && !order.some((id) => ids.includes(id)));
    if (!free || ids.length < 2) return [];
    const chosen = ids.filter((id) => elected.includes(id));
    return [{ ids: chosen.length === 1 ? chosen : ids, open: chosen.length !== 1 }];
  });
  if (!choosing.some(({ open }) => open)) return null;
  const offered = choosing.reduce<readonly string[]>(
    (sets, { ids }) => sets.flatMap((set) => ids.map((id) => (set === '' ? id : `${set}${between}${id}`))),
    [''],
  );
  return { kind: 'fact', name: 'line.elected', ...(offered.length > offeredLimit ? {} : { possible: offered }) };
}
