import type { AssignmentInstance } from '@huiqi/pairing/solver';
import { caseNames, instanceOf, sizeOf } from './cases.ts';
import { fetchOrTools } from './fetch-or-tools.ts';

/** The contenders, each measured in a process of its own. */
export const contenders = ['huiqi', 'highs', 'yalps', 'or-tools-wasm'] as const;

/** The cases. */
export const cases: readonly string[] = caseNames;

/** Nobody's answer may differ: all of them find the least cost. */
export const notes: Readonly<Record<string, string>> = {};

/** Cases whose ratios are averaged together. */
export const groupOf = sizeOf;

/** How often a case is measured: the large ones take minutes with the peers. */
export function roundsOf(name: string, quick: boolean): number {
  return quick || name.startsWith('5000x') || name.startsWith('10000x') ? 1 : 3;
}

/** After so long a contender is taken to have no answer. */
export const limitMs = 300_000;

/** Fetches what is no dependency; what cannot be had is left out with a line that says so. */
export function prepare(): readonly string[] {
  return fetchOrTools() ? [] : ['or-tools-wasm'];
}

/** Why a contender is not tried on a case. */
export function skip(contender: string, name: string, quick: boolean): string | null {
  const size = sizeOf(name);
  if (contender === 'yalps' && !size.startsWith('60x')) return 'not tried: a dense tableau beyond the longest array';
  if (contender === 'yalps' && name === '60x2000 dense') return 'not tried: a dense tableau beyond memory';
  if (contender === 'highs' && size === '500x20000' && name.endsWith('dense'))
    return 'not tried: aborts for want of WebAssembly memory';
  if (contender === 'highs' && /^(?:5000|10000)x/.test(size))
    return 'not tried: it aborts for want of WebAssembly memory';
  if (contender === 'or-tools-wasm' && size === '10000x1000000') return 'not tried: minutes and more than 3 GB';
  if (quick && /^(?:5000|10000)x/.test(size)) return 'left out of a quick run';
  if (quick && size === '500x20000' && contender !== 'huiqi' && !name.endsWith('natural'))
    return 'left out of a quick run';
  return null;
}

/**
 * Measures one contender on one case; called in a process of its own. The instance is made and a small one solved before the clock
 * starts, so that loading and compiling count for nobody.
 */
export async function measureOne(contender: (typeof contenders)[number], name: string) {
  const instance = instanceOf(name);
  const solve = await solverOf(contender);
  await solve(instanceOf('60x200 natural'));
  await solve(instanceOf('60x200 minimum'));
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  const cost = await solve(instance);
  const wallMs = Number(process.hrtime.bigint() - start) / 1e6;
  const used = process.cpuUsage(cpu);
  return {
    items: instance.enterprises,
    cpuMs: (used.user + used.system) / 1000,
    wallMs,
    rssMb: process.resourceUsage().maxRSS / 1024,
    digest: String(cost),
  };
}

type Solve = (instance: AssignmentInstance) => Promise<number> | number;

async function solverOf(contender: (typeof contenders)[number]): Promise<Solve> {
  if (contender === 'highs') return (await import('./highs.ts')).load();
  if (contender === 'yalps') return (await import('./yalps.ts')).leastCost;
  if (contender === 'or-tools-wasm') return (await import('./or-tools.ts')).load();
  return (await import('./huiqi.ts')).leastCost;
}
