import { readFileSync } from 'node:fs';
import { CallerError, compareText, type Issue, type LocalDate } from '@huiqi/kernel';
import {
  type Pair,
  type PairAgainPoint,
  type Pairing,
  type PairingInput,
  type PairingPolicy,
  pair,
  pairAgain,
  verifyPairing,
} from '@huiqi/pairing';
import type { Bureau } from './read-bureau.ts';

/** The pairing policy of 示例区: invented, and marked so. */
const pairingPolicy = JSON.parse(
  readFileSync(new URL('../policy/pairing.json', import.meta.url), 'utf8'),
) as PairingPolicy;

/** The skill that serves each category of demand. */
const skillFor: Readonly<Record<string, string>> = {
  计量检定: '计量',
  检验检测费用: '检验检测',
  知识产权: '知识产权',
  质量管理: '质量管理',
  认证: '认证',
  标准: '标准',
  特种设备: '特种设备',
  登记许可: '登记注册',
  融资: '知识产权',
};

/** Pairs every enterprise with one officer for the coming year. The result is proved optimal before it is used. */
export function pairBureau(input: PairingInput): Pairing {
  const reading = pair(input);
  if (!reading.ok) throw unusable(reading.issues);
  if (reading.value.status === 'paired') verifyPairing(reading.value, input);
  return reading.value;
}

/** A pairing after some have left, with the curve it was chosen from. */
export interface AfterLeavers {
  /** Who is taken to leave. */
  readonly leavers: readonly string[];
  /** Cost against changed pairs; empty where no pairing is possible. */
  readonly curve: readonly PairAgainPoint[];
  /** The pairing with the fewest changes. */
  readonly pairing: Pairing;
}

/** The two busiest officers leave: the pairing with the fewest changes, and what more changes would save. */
export function repairAfterLeavers(input: PairingInput, pairing: Pairing): AfterLeavers {
  if (pairing.status !== 'paired') return { leavers: [], curve: [], pairing };
  const busiest = [...pairing.loads].sort(
    (left, right) => right.load - left.load || compareText(left.officerId, right.officerId),
  );
  const leavers = busiest.slice(0, 2).map((load) => load.officerId);
  const officers = input.officers.filter(({ id }) => !leavers.includes(id));
  const left: PairingInput = { ...input, previous: pairsOf(pairing), officers };
  const reading = pairAgain(left, { choose: 'fewest' });
  if (!reading.ok) throw unusable(reading.issues);
  if (reading.value.status !== 'repaired') return { leavers, curve: [], pairing: reading.value };
  const { curve, pairing: paired, policy } = reading.value;
  verifyPairing(paired, { ...left, policy });
  return { leavers, curve, pairing: paired };
}

/** Bad rows were left out before: what is left to go wrong is the policy. */
function unusable(issues: readonly Issue[]): CallerError {
  const codes = issues.map(({ code }) => code);
  const sentence = `The policy of pairing cannot be used (${codes.join(', ')}): correct it. 结对办法有误，请改正。`;
  return new CallerError('pairing.input', { codes }, sentence);
}

function pairsOf(pairing: Pairing): readonly Pair[] {
  if (pairing.status !== 'paired') return [];
  return pairing.enterprises.flatMap(({ enterpriseId, officers }) =>
    officers.map(({ officerId }) => ({ enterpriseId, officerId })),
  );
}

/**
 * What the pairs of the coming year rest on: each enterprise with its size, its park and the demands it had, and last year's pairs.
 *
 * @param sizes - the size class by enterprise id, null where it is not determined
 */
export function pairingInput(bureau: Bureau, sizes: ReadonlyMap<string, string | null>, asOf: LocalDate): PairingInput {
  const enterprises = bureau.enterprises.map((enterprise) => ({
    id: enterprise.id,
    division: enterprise.division,
    industry: enterprise.industry,
    park: enterprise.park,
    size: sizes.get(enterprise.id) ?? null,
    skillsWanted: skillsWanted(bureau, enterprise.id),
  }));
  return { enterprises, officers: bureau.officers, policy: pairingPolicy, asOf, previous: bureau.pairs };
}

/** What an enterprise asked help with this year, as skills. */
export function skillsWanted(bureau: Bureau, enterpriseId: string): string[] {
  const wanted = bureau.demands
    .filter((demand) => demand.enterpriseId === enterpriseId)
    .map((demand) => skillFor[demand.category ?? ''])
    .filter((skill) => skill !== undefined);
  return [...new Set(wanted)].sort();
}
