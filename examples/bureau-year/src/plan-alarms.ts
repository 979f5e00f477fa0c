import { readFileSync } from 'node:fs';
import { type Citation, type LocalDate, yearOf } from '@huiqi/kernel';
import { type CalendarView, calendarAsKnown, type Span, spanEnd } from '@huiqi/kernel/days';
import { cnCalendar } from '@huiqi/packs';
import type { Pairing } from '@huiqi/pairing';
import type { RuleDesk as Desk } from '@huiqi/sdk';
import { type AlarmItem, type AlarmPolicy, type Alarms, alarmPlan } from '@huiqi/sdk/calendar';
import { reportItems, verificationItems } from './duty-items.ts';
import type { MeasuredTarget } from './measure-target.ts';
import type { Bureau } from './read-bureau.ts';

/** The reminding policy of 示例区: invented, and marked so. */
interface ExamplePolicy extends AlarmPolicy {
  readonly source: Citation;
  /** How long a demand may wait for its answer. */
  readonly demandLimit: Span;
}

const policy = JSON.parse(readFileSync(new URL('../policy/alarms.json', import.meta.url), 'utf8')) as ExamplePolicy;

/**
 * When to remind whom of what the ledgers leave open: demands without an answer, certificates that end, targets not reached yet;
 * and of what the rules ask again and again: annual reports, and the verification of instruments.
 *
 * @param desk - the rules of the bureau
 * @param pairing - who serves whom, and so sees to an enterprise's items
 * @param targets - how far the targets have come
 */
export function planAlarms(
  bureau: Bureau,
  desk: Desk,
  pairing: Pairing,
  targets: readonly MeasuredTarget[],
  asOf: LocalDate,
): Alarms {
  const calendar = calendarAsKnown(cnCalendar, asOf);
  const whoseItems = (enterpriseId: string) => whose(bureau, pairing, enterpriseId);
  const items = [
    ...demandItems(bureau, pairing, calendar),
    ...certificateItems(bureau, pairing),
    ...targetItems(bureau, targets),
    ...reportItems(desk, bureau.enterprises, whoseItems, asOf),
    ...verificationItems(desk, bureau, whoseItems, asOf),
  ];
  return alarmPlan(items, policy, { calendar, asOf }).value;
}

function demandItems(bureau: Bureau, pairing: Pairing, calendar: CalendarView): readonly AlarmItem[] {
  return bureau.demands.flatMap((demand): AlarmItem[] => {
    if (demand.answeredOn !== null) return [];
    const end = spanEnd(policy.demandLimit, demand.receivedOn, calendar);
    // A demand must not go unheard because next year's notice is missing: the earliest day still possible holds as a bound.
    const due = end.ok ? end.strict : (end.possible?.[0]?.strict ?? demand.receivedOn);
    return [
      {
        ...whose(bureau, pairing, demand.enterpriseId),
        duty: 'example.demand',
        title: `答复企业诉求${demand.category === null ? '' : `（${demand.category}）`}`,
        subject: demand.id,
        round: demand.id,
        opens: demand.receivedOn,
        due,
        ends: due,
        certain: end.ok,
        known: demand.receivedOn,
        citations: [policy.source],
      },
    ];
  });
}

function certificateItems(bureau: Bureau, pairing: Pairing): readonly AlarmItem[] {
  return bureau.enterprises.flatMap((enterprise): AlarmItem[] => {
    const ends = enterprise.highTechUntil;
    if (ends === null) return [];
    const round = { duty: 'example.high-tech', title: '高新技术企业证书到期', round: ends, opens: null };
    return [{ ...whose(bureau, pairing, enterprise.id), ...round, due: ends, ends }];
  });
}

/** Targets stand on nobody in the ledger, and in the digest as such. */
function targetItems(bureau: Bureau, measured: readonly MeasuredTarget[]): readonly AlarmItem[] {
  return bureau.targets.flatMap((target): AlarmItem[] => {
    const progress = measured.find(({ id }) => id === target.id)?.progress ?? null;
    if (target.dueOn === null || progress === null || progress.remaining === 0) return [];
    const year = yearOf(target.dueOn);
    return [
      {
        duty: 'example.target',
        title: `完成目标：${target.title}`,
        subject: target.id,
        round: String(year),
        enterprise: null,
        officer: null,
        opens: `${year}-01-01` as LocalDate,
        due: target.dueOn,
        ends: target.dueOn,
        at: null,
        done: null,
      },
    ];
  });
}

function whose(bureau: Bureau, pairing: Pairing, enterpriseId: string | null) {
  const pairs = pairing.status === 'paired' ? pairing.enterprises : [];
  const officer = pairs.find((pair) => pair.enterpriseId === enterpriseId)?.officers[0]?.officerId ?? null;
  const enterpriseName = bureau.enterprises.find(({ id }) => id === enterpriseId)?.name ?? null;
  return { enterprise: enterpriseId, enterpriseName, officer, at: null, done: null } as const;
}
