import { createHash } from 'node:crypto';
import { seededRandom } from '@huiqi/kernel/random';

/** One enterprise asking for a waiver; null is unknown. */
export interface Applicant {
  readonly service: 'calibration' | 'verification' | 'registration';
  readonly size: 'micro' | 'small' | 'medium' | 'large';
  readonly individual: boolean;
  readonly banned: boolean;
  readonly employees: number | null;
  /** In fen. */
  readonly revenue: number;
}

/**
 * The rule all contenders are given: calibration or verification, for micro and small firms or sole traders, not banned, at most 300
 * staff, revenue below 20 million yuan.
 */
export const limits = { staff: 300, revenue: 2_000_000_000 } as const;

export type CaseName = 'known' | 'one-fact-missing';

/** A seeded population, the same for every contender. */
export function population(name: CaseName, size: number): Applicant[] {
  const random = seededRandom(`rules-${name}`);
  const pick = <T>(items: readonly T[]): T => items[random.below(items.length)] as T;
  return Array.from({ length: size }, () => ({
    service: pick(['calibration', 'verification', 'calibration', 'verification', 'registration'] as const),
    size: pick(['micro', 'micro', 'small', 'small', 'medium', 'large'] as const),
    individual: random.below(10) === 0,
    banned: random.below(20) === 0,
    employees: name === 'one-fact-missing' && random.below(4) === 0 ? null : random.below(400),
    revenue: random.below(40_000) * 100_000,
  }));
}

/** What one process reports. */
export interface Measured {
  readonly items: number;
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly rssMb: number;
  readonly digest: string;
  readonly note?: string;
}

/** Runs `ask` over the population until `items` are answered, after a warm-up, and digests the answers of one round. */
export async function measure<Person>(
  people: readonly Person[],
  items: number,
  ask: (person: Person) => string | Promise<string>,
  isAsync: boolean,
): Promise<Measured> {
  const answers: string[] = [];
  for (const person of people) answers.push(await ask(person));
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  const rounds = Math.max(1, Math.ceil(items / people.length));
  for (let round = 0; round < rounds; round += 1) {
    if (isAsync) for (const person of people) await ask(person);
    else for (const person of people) void ask(person);
  }
  const wallMs = Number(process.hrtime.bigint() - start) / 1e6;
  const used = process.cpuUsage(cpu);
  return {
    items: rounds * people.length,
    cpuMs: (used.user + used.system) / 1000,
    wallMs,
    rssMb: process.memoryUsage().rss / 1024 / 1024,
    digest: createHash('sha256').update(answers.join('\n')).digest('hex').slice(0, 16),
  };
}
