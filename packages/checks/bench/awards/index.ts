import { type CaseName, firms } from './cases.ts';

/** The contenders of this benchmark, each measured in a process of its own on one thread. */
export const contenders = ['lean', 'with-steps'] as const;

/** The cases. */
export const cases: readonly CaseName[] = ['zhejiang-ladder'];

/** Both give the same answers, so nothing has to be explained. */
export const notes: Readonly<Record<string, string>> = {};

/** Measures one contender; called in a process of its own. An item is one enterprise against every award of the ladder. */
export async function measureOne(contender: (typeof contenders)[number], name: CaseName, quick: boolean) {
  return (await import('./huiqi.ts')).run(firms(name, 2000), quick ? 4000 : 200_000, contender === 'with-steps');
}
