import { demandChannels, demandStatuses } from '@huiqi/model/types';
import { type Document, demandLedgers } from '@huiqi/reports';
import type { Year } from '../year.ts';
import { frameOf } from './frame.ts';
import { nameOf } from './words.ts';

/** The three ledgers of the year's demands. */
export function demandsDocument(year: Year): Document {
  const lines = year.bureau.demands.map((demand) => ({
    id: demand.id,
    enterprise: nameOf(year, demand.enterpriseId),
    receivedOn: demand.receivedOn,
    channel: demand.channel === null ? null : demandChannels[demand.channel].zh,
    category: demand.category,
    text: demand.text,
    section: demand.dutySection,
    status: demandStatuses[demand.status].zh,
    answeredOn: demand.answeredOn,
    effectiveOn: demand.effectiveOn,
    evidence: demand.effectiveOn === null ? null : `诉求台账 ${demand.id}`,
  }));
  return demandLedgers(lines, frameOf(year, 'ledgers'));
}
