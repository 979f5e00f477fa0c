import { readFileSync } from 'node:fs';
import { CallerError, type LocalDate } from '@huiqi/kernel';
import { type Pairing, type PairingPolicy, pair, verifyPairing } from '@huiqi/pairing';
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

/**
 * Pairs every enterprise with one officer for the coming year, from its size, its park and the demands it had.
 * The result is proved optimal before it is used.
 *
 * @param sizes - the size class by enterprise id, null where it is not determined
 */
export function pairBureau(bureau: Bureau, sizes: ReadonlyMap<string, string | null>, asOf: LocalDate): Pairing {
  const enterprises = bureau.enterprises.map((enterprise) => ({
    id: enterprise.id,
    division: enterprise.division,
    industry: enterprise.industry,
    park: enterprise.park,
    size: sizes.get(enterprise.id) ?? null,
    skillsWanted: skillsWanted(bureau, enterprise.id),
  }));
  const reading = pair({ enterprises, officers: bureau.officers, policy: pairingPolicy, asOf, previous: bureau.pairs });
  // Bad rows were left out before: what is left to go wrong is the policy.
  if (!reading.ok) throw new CallerError('pairing.input', { codes: reading.issues.map(({ code }) => code) });
  if (reading.value.status === 'paired') verifyPairing(reading.value);
  return reading.value;
}

/** The two busiest officers leave: how few pairs have to change. */
export function repairAfterLeavers(
  bureau: Bureau,
  sizes: ReadonlyMap<string, string | null>,
  pairing: Pairing,
  asOf: LocalDate,
): { readonly leavers: readonly string[]; readonly pairing: Pairing } {
  if (pairing.status !== 'paired') return { leavers: [], pairing };
  const busiest = [...pairing.loads].sort(
    (left, right) => right.load - left.load || (left.officerId < right.officerId ? -1 : 1),
  );
  const leavers = busiest.slice(0, 2).map((load) => load.officerId);
  const pairs = pairing.enterprises.flatMap(({ enterpriseId, officers }) =>
    officers.map(({ officerId }) => ({ enterpriseId, officerId })),
  );
  const left = { ...bureau, pairs, officers: bureau.officers.filter((officer) => !leavers.includes(officer.id)) };
  return { leavers, pairing: pairBureau(left, sizes, asOf) };
}

/** What an enterprise asked help with this year, as skills. */
export function skillsWanted(bureau: Bureau, enterpriseId: string): string[] {
  const wanted = bureau.demands
    .filter((demand) => demand.enterpriseId === enterpriseId)
    .map((demand) => skillFor[demand.category ?? ''])
    .filter((skill) => skill !== undefined);
  return [...new Set(wanted)].sort();
}
