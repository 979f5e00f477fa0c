import { compareText, type LocalDate } from '@huiqi/kernel';
import { addDays } from '@huiqi/kernel/days';
import type { Random } from '@huiqi/kernel/random';
import type { LedgerRow } from '@huiqi/ledgers';
import { between, chance, dayIn, padded, pick } from './draws.ts';
import type { Firm } from './enterprises.ts';
import { asOf } from './setting.ts';

const demandCount = 302;
const effectiveCount = 290;
const channels = ['visit', 'visit', 'station', 'hotline', 'online', 'meeting'] as const;

/** Category, what is asked, and the section that has to see to it. */
const wishes = [
  ['计量检定', '希望上门检定地磅,减少停产送检', '标准计量科'],
  ['检验检测费用', '产品送检费用高,希望减免', '认证检测科'],
  ['知识产权', '希望指导专利申报与费用减缴', '知识产权科'],
  ['质量管理', '希望辅导导入卓越绩效模式', '质量发展科'],
  ['认证', '希望了解“品字标”认证路径', '认证检测科'],
  ['标准', '希望参与先进标准制定', '标准计量科'],
  ['特种设备', '电梯定期检验排期困难', '特种设备科'],
  ['登记许可', '变更登记材料不清楚', '登记注册科'],
  ['融资', '希望用知识产权质押融资', '知识产权科'],
] as const;

/** The demands by day of receipt; all but the last twelve took effect. */
export function demands(random: Random, firms: readonly Firm[]): readonly LedgerRow[] {
  return Array.from({ length: demandCount }, () => ({
    firm: pick(random, firms),
    receivedOn: dayIn(random, '2026-01-05', '2026-11-10'),
  }))
    .sort((left, right) => compareText(left.receivedOn, right.receivedOn))
    .map(({ firm, receivedOn }, index) => demand(random, index, firm, receivedOn));
}

function demand(random: Random, index: number, firm: Firm, receivedOn: LocalDate): LedgerRow {
  const [category, text, dutySection] = pick(random, wishes);
  const status = statusOf(index);
  const open = status !== 'effective';
  const answeredOn = open && status !== 'answered' ? null : addDays(receivedOn, between(random, 0, 5));
  return {
    id: `D${padded(index + 1, 4)}`,
    enterpriseId: firm.id,
    receivedOn,
    channel: pick(random, channels),
    category,
    text,
    dutySection,
    status,
    answeredOn: answeredOn === null ? null : noLater(answeredOn),
    effectiveOn: open || answeredOn === null ? null : noLater(addDays(answeredOn, between(random, 1, 20))),
    satisfaction: open ? null : chance(random, 80) ? between(random, 4, 5) : between(random, 2, 4),
  };
}

/** Of the last twelve six are answered, four in hand and two only received. */
function statusOf(index: number): 'effective' | 'answered' | 'assigned' | 'received' {
  if (index < effectiveCount) return 'effective';
  if (index < demandCount - 6) return 'answered';
  return index < demandCount - 2 ? 'assigned' : 'received';
}

function noLater(day: LocalDate): LocalDate {
  return day > asOf ? asOf : day;
}
