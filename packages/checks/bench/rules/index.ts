import { type CaseName, population } from './cases.ts';

/** The contenders of this benchmark, each measured in a process of its own. */
export const contenders = ['huiqi', 'huiqi-steps', 'json-rules-engine', 'publicodes'] as const;

/** The cases. */
export const cases: readonly CaseName[] = ['known', 'one-fact-missing'];

const amounts = { huiqi: 400_000, 'huiqi-steps': 100_000, 'json-rules-engine': 10_000, publicodes: 2_000 } as const;

/** Why a contender's answers may differ from ours. */
export const notes: Readonly<Record<string, string>> = {
  'one-fact-missing/json-rules-engine':
    'a missing fact is compared as undefined, so it answers “no” where nothing is known',
};

/** Measures one contender on one case; called in a process of its own. */
export async function measureOne(contender: (typeof contenders)[number], name: CaseName, quick: boolean) {
  const people = population(name, 1000);
  const items = quick ? amounts[contender] / 10 : amounts[contender];
  if (contender === 'json-rules-engine') return (await import('./json-rules-engine.ts')).run(people, items);
  if (contender === 'publicodes') return (await import('./publicodes.ts')).run(people, items);
  return (await import('./huiqi.ts')).run(people, items, contender === 'huiqi-steps');
}
