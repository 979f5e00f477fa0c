import { compareText } from '@huiqi/kernel';
import type { Random } from '@huiqi/kernel/random';
import type { LedgerRow } from '@huiqi/ledgers';
import { chance, dayIn, padded, pick } from './draws.ts';
import type { Firm } from './enterprises.ts';
import type { OfficerRow } from './officers.ts';
import { asOf, yearStart } from './setting.ts';

const visitCount = 1746;
const campaigns = ['入企听诉', '计量服务中小企业行', '质量强企千百行动', '大走访'] as const;
const purposes = ['了解诉求', '政策宣讲', '计量器具检定', '质量管理辅导', '知识产权指导', '回访'] as const;

/** The visits of the year by day; every enterprise has at least one. */
export function visits(random: Random, firms: readonly Firm[], officers: readonly OfficerRow[]): readonly LedgerRow[] {
  return Array.from({ length: visitCount }, (_, index) => visit(random, firms[index] ?? pick(random, firms), officers))
    .sort((left, right) => compareText(left.on, right.on))
    .map((one, index) => ({ id: `V${padded(index + 1, 4)}`, ...one }));
}

function visit(random: Random, firm: Firm, officers: readonly OfficerRow[]) {
  const two = chance(random, 35);
  const first = pick(random, officers).id;
  const second = pick(random, officers).id;
  const campaign = pick(random, campaigns);
  return {
    enterpriseId: firm.id,
    officerIds: two && second !== first ? [first, second] : [first],
    on: dayIn(random, yearStart, asOf),
    campaigns: chance(random, 12) ? [...new Set([campaign, pick(random, campaigns)])] : [campaign],
    purpose: pick(random, purposes),
  };
}
