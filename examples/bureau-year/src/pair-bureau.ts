import { readFileSync } from 'node:fs';
import type { LocalDate } from '@huiqi/kernel';
import { type Pairing, type PairingPolicy, pair, verifyPairing } from '@huiqi/pairing';
import type { Bureau } from './read-bureau.ts';

/** The pairing policy of 示例区: invented, and marked so. */
export const pairingPolicy = JSON.parse(
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
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  if (reading.value.status === 'paired') verifyPairing(reading.value);
  return reading.value;
}

/** What an enterprise asked help with this year, as skills. */
function skillsWanted(bureau: Bureau, enterpriseId: string): string[] {
  const wanted = bureau.demands
    .filter((demand) => demand.enterpriseId === enterpriseId)
    .map((demand) => skillFor[demand.category ?? ''])
    .filter((skill) => skill !== undefined);
  return [...new Set(wanted)].sort();
}
