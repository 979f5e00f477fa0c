import type { LocalDate } from '@huiqi/kernel';
import { addMonths } from '@huiqi/kernel/days';
import type { Enterprise, FeeLine, Instrument } from '@huiqi/model';
import type { RuleDesk as Desk } from '@huiqi/sdk';
import { type AlarmItem, type AlarmSubject, alarmItemOfRound, dutyRounds } from '@huiqi/sdk/calendar';
import type { Bureau } from './read-bureau.ts';

/** Whose the items of an enterprise are. */
export type WhoseItems = (enterpriseId: string) => Omit<AlarmSubject, 'title'>;

/** How far ahead the duties are looked for. */
const monthsAhead = 12;

/** The annual report of every enterprise whose ledger row names the day it was established. */
export function reportItems(
  desk: Desk,
  enterprises: readonly Enterprise[],
  whose: WhoseItems,
  asOf: LocalDate,
): readonly AlarmItem[] {
  return enterprises.flatMap(({ id, registeredOn }) => {
    if (registeredOn === null) return [];
    const matter = { facts: {}, decidedOn: asOf, events: { 'enterprise.established': registeredOn } };
    const answer = dutyRounds(desk.matter(matter), 'cn.annual-report', {
      from: asOf,
      to: addMonths(asOf, monthsAhead),
      behind: true,
    });
    const { citations } = answer;
    const rounds = answer.outcome === 'determined' ? answer.value.rounds : [];
    return rounds.map((round) => alarmItemOfRound(round, { ...whose(id), title: '报送并公示年度报告', citations }));
  });
}

/**
 * The instruments of a kind with a regulation of its own that are due for verification, by the last order in the fee ledger. When
 * an order was accepted is not when the instrument was verified, so nothing is late before the day told; and as other institutes
 * verify too, nobody is called late by this ledger alone.
 */
export function verificationItems(
  desk: Desk,
  bureau: Bureau,
  whose: WhoseItems,
  asOf: LocalDate,
): readonly AlarmItem[] {
  const last = lastVerified(bureau);
  return bureau.instruments.flatMap((instrument) => {
    const [duty, day] = [dutyOf(instrument), last.get(instrument.id)];
    if (duty === null || day === undefined) return [];
    const matter = { facts: {}, decidedOn: asOf, events: { 'instrument.verified': day } };
    const answer = dutyRounds(desk.matter(matter), duty, { from: day, to: addMonths(asOf, monthsAhead) });
    const { citations } = answer;
    const found = answer.outcome === 'undetermined' ? answer.atLeast : answer.outcome === 'determined' && answer.value;
    // What comes after the next verification hangs on when that will be.
    const next = (found || undefined)?.rounds.filter(({ projected }) => !projected) ?? [];
    const title = `送检强制检定器具：${instrument.name}`;
    return next.map((round) =>
      alarmItemOfRound(round, {
        ...whose(instrument.enterpriseId),
        title,
        subject: instrument.id,
        certain: false,
        citations,
      }),
    );
  });
}

/** The regulation an instrument is verified by: only kinds and uses that its title names. */
function dutyOf({ name, use, catalogueMode }: Instrument): string | null {
  if (catalogueMode !== 'V' && catalogueMode !== 'P+V') return null;
  if (name === '电子汽车衡' && use !== null && use !== 'none') return 'cn.verification.truck-scale';
  return name === '压力表' && use === 'safety' ? 'cn.verification.pressure-gauge' : null;
}

/** The day of the last order in which each instrument was to be verified. */
function lastVerified({ orders }: Bureau): ReadonlyMap<string, LocalDate> {
  const verified = ({ service }: FeeLine): boolean =>
    service === 'verification' || service === 'verification-mandatory';
  const days = new Map<string, LocalDate>();
  for (const { acceptedOn, lines } of orders) {
    for (const { instrumentId } of lines.filter(verified)) {
      const known = instrumentId === null ? undefined : days.get(instrumentId);
      if (instrumentId !== null && (known === undefined || known < acceptedOn)) days.set(instrumentId, acceptedOn);
    }
  }
  return days;
}
