import { createHash } from 'node:crypto';
import { type Asked, type CaseName, caseNames, periods } from './cases.ts';
import { reference } from './reference.ts';

/** The contenders of this benchmark, each measured in a process of its own. */
export const contenders = ['spanEnd', 'dueDay', 'chinese-days'] as const;

/** The cases. */
export const cases = caseNames;

const amounts = { spanEnd: 2_000_000, dueDay: 400_000, 'chinese-days': 40_000 } as const;

/** Why a contender's answers may differ from ours. */
export const notes: Readonly<Record<string, string>> = {
  'statutory-holidays/chinese-days': 'its loop moves on from every day off, this wording only from statutory holidays',
};

async function askerOf(contender: (typeof contenders)[number], name: CaseName, all: readonly Asked[]) {
  if (contender === 'chinese-days') return (await import('./chinese-days.ts')).asked(name);
  const { lean, whole } = await import('./huiqi.ts');
  return contender === 'spanEnd' ? lean(name, all) : whole(name, all);
}

/** Measures one contender on one case; called in a process of its own. */
export async function measureOne(contender: (typeof contenders)[number], name: CaseName, quick: boolean) {
  const all = periods(name, 2000);
  const ask = await askerOf(contender, name, all);
  const answers = all.map(ask);
  const rounds = Math.max(1, amounts[contender] / all.length / (quick ? 10 : 1));
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  for (let round = 0; round < rounds; round += 1) for (const asked of all) ask(asked);
  const wallMs = Number(process.hrtime.bigint() - start) / 1e6;
  const used = process.cpuUsage(cpu);
  return {
    items: rounds * all.length,
    cpuMs: (used.user + used.system) / 1000,
    wallMs,
    rssMb: process.memoryUsage().rss / 1024 / 1024,
    digest: createHash('sha256').update(answers.join('\n')).digest('hex').slice(0, 16),
    right: all.filter((asked, index) => answers[index] === reference(name, asked)).length / all.length,
  };
}
