import { createHash } from 'node:crypto';
import { policies } from './policies.ts';
import { type Firm, population } from './population.ts';
import { reference } from './reference.ts';

/** The contenders of this benchmark, each measured in a process of its own. */
export const contenders = ['huiqi', 'reference', 'json-rules-engine', 'publicodes'] as const;

/** How many firms stream through; the other engines take the first of them only. An item is one policy asked of one firm. */
export const cases = ['firms-60000', 'firms-600000'] as const;

/** A small heap for everybody: what streams needs no more of it for ten times the firms. */
export const flags = ['--max-old-space-size=32', '--max-semi-space-size=4'] as const;

/** All contenders answer these first firms, and their answers are compared. */
const compared = 100;
const samples = { 'json-rules-engine': 500, publicodes: compared } as const;

/** Nothing may differ. */
export const notes: Readonly<Record<string, string>> = {};

async function askerOf(contender: (typeof contenders)[number]): Promise<(firm: Firm) => number | Promise<number>> {
  if (contender === 'reference') return reference;
  if (contender === 'json-rules-engine') return (await import('./json-rules-engine.ts')).asked();
  if (contender === 'publicodes') return (await import('./publicodes.ts')).asked();
  return (await import('./huiqi.ts')).lean();
}

/** Measures one contender on one case; called in a process of its own. */
export async function measureOne(contender: (typeof contenders)[number], name: (typeof cases)[number], quick: boolean) {
  const ask = await askerOf(contender);
  const all = Number(name.slice('firms-'.length)) / (quick ? 10 : 1);
  const firms = contender in samples ? samples[contender as keyof typeof samples] : all;
  for (const firm of population(compared)) await ask(firm);
  const answers = createHash('sha256');
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  let index = 0;
  let total = 0;
  for (const firm of population(firms)) {
    const asked = ask(firm);
    const answer = typeof asked === 'number' ? asked : await asked;
    if (index < compared) answers.update(`${answer}\n`);
    // An independent reading recomputes one in a thousand.
    if (index % 1000 === 7 && answer !== reference(firm)) throw new Error(`${contender} differs on ${firm.id}`);
    total += answer;
    index += 1;
  }
  const wallMs = Number(process.hrtime.bigint() - start) / 1e6;
  const used = process.cpuUsage(cpu);
  return {
    items: firms * policies.length,
    cpuMs: (used.user + used.system) / 1000,
    wallMs,
    rssMb: process.resourceUsage().maxRSS / 1024,
    digest: answers.digest('hex').slice(0, 16),
    note: `Σ ${total}`,
  };
}
